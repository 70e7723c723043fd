// Names are erased here: a local command, confirmed, that cannot be undone.
import "../words.js";
import "../../extras/words.js";
import { mentionsOf, removeNames } from "@askelmat/core";
import { placeNames } from "../../elo-workbook/leaving.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import { load, msg, str } from "../../locale/locale.js";
import { findingsIn } from "../../extras/privacy/findings.js";
import { nameOf } from "../../session/people.js";
import { chooseDialog, confirmDialog } from "./remove-dialog.js";
import { showProfileStyles } from "./profile.styles.js";

/** Lets the reader choose whose names are erased from the open document. */
export async function showRemoval(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  showProfileStyles(workbook);
  workbook.clearMessages();
  new Removal(workbook, open).choose();
}

class Removal {
  readonly #workbook: EloWorkbook;
  readonly #open: OpenDocument;

  constructor(workbook: EloWorkbook, open: OpenDocument) {
    this.#workbook = workbook;
    this.#open = open;
  }

  /** @param chosen those who are chosen already */
  choose(chosen: readonly string[] = []): void {
    const { session } = this.#open;
    session.flush();
    const ids = (session.document.names ?? [])
      .map((row) => row["id"])
      .filter((id) => typeof id === "string")
      .filter((id) => nameOf(session.document, id) !== undefined);
    this.#workbook.ask(() =>
      chooseDialog(session, [...new Set(ids)], chosen, (people) => {
        if (people.length === 0) this.choose();
        else this.confirm(people);
      }),
    );
  }

  confirm(people: readonly string[]): void {
    const { session } = this.#open;
    const leaving = {
      session,
      placeName: placeNames(this.#workbook, this.#open),
    };
    const findings = findingsIn(leaving, mentionsOf(session.document, people));
    this.#workbook.ask(() =>
      confirmDialog(session, people, findings, {
        remove: (keys) => void this.#remove(people, keys),
        giveFirst: () => void this.#workbook.desk.give(this.#open.id),
        back: () => {
          this.choose(people);
        },
      }),
    );
  }

  async #remove(
    people: readonly string[],
    places: readonly string[],
  ): Promise<void> {
    const { session } = this.#open;
    const mask = this.#workbook.inLanguage(() =>
      msg("[poistettu]", { id: "privacy.mask" }),
    );
    session.erase((document) =>
      removeNames(document, { people, places, mask }, session.context()),
    );
    const count = people.length;
    await session.settled();
    if (session.save.state === "failed") return; // Said by what saves.
    this.#workbook.tell(() =>
      count === 1
        ? msg("Nimi on poistettu tästä asiakirjasta.", {
            id: "profile.removed-one",
          })
        : msg(str`${count} nimeä on poistettu tästä asiakirjasta.`, {
            id: "profile.removed",
          }),
    );
  }
}
