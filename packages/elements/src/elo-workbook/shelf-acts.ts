import type { Template } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { addProblemWords } from "../locale/problem-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { newDocument, OpenDocument } from "./open-document.js";

/** Words for when the example does not come: nothing else may have come, either. */
export function offerExampleWords(): void {
  addProblemWords({
    "leaf-example": () =>
      msg(
        "Esimerkkiä ei saatu ladattua. Omat asiakirjasi ovat tallella. Tarkista yhteys ja yritä uudelleen.",
        { id: "problem.leaf-example" },
      ),
  });
}

/** What can be done with the documents of a workbook: begin them, delete them. */
export class ShelfActs {
  readonly #workbook: EloWorkbook;

  constructor(workbook: EloWorkbook) {
    this.#workbook = workbook;
  }

  /** Starts a document for a group and a period; it is stored at its first edit. */
  async start(
    template: Template,
    about: { group: string; period: string },
  ): Promise<void> {
    const workbook = this.#workbook;
    const library = await workbook.library;
    const lang = workbook.locale;
    const { document, me } = newDocument(template, { ...about, lang });
    library.add(new OpenDocument(document, { me }));
    await workbook.show(document.id);
  }

  /** Puts the example region's documents on this device. */
  async addExample(): Promise<void> {
    const workbook = this.#workbook;
    const library = await workbook.library;
    workbook.warnings = [];
    try {
      const documents = await workbook.loadExample();
      await library.addExample(documents);
    } catch (error) {
      console.warn("askelmat: the example could not be loaded", error);
      workbook.warnings = [{ path: "", code: "leaf-example" }];
      workbook.focusOn(".warnings");
      return;
    }
    await workbook.list();
    workbook.focusOn("#documents-title");
  }

  /** Deletes documents from this device. */
  async delete(ids: readonly string[]): Promise<void> {
    const workbook = this.#workbook;
    const library = await workbook.library;
    for (const id of ids)
      await workbook.attempt(() => library.remove(id), undefined);
    await workbook.list();
    this.#tellDeleted();
  }

  /** Leaves a document that its own tool has deleted. */
  async leaveDeleted(id: string): Promise<void> {
    (await this.#workbook.library).drop(id);
    await this.#workbook.show();
    this.#tellDeleted();
  }

  #tellDeleted(): void {
    this.#workbook.tell(() =>
      msg("Poistettu tältä laitteelta.", { id: "workbook.removed" }),
    );
  }
}
