// A copy of a document that is here, and one of the two may not be changed: it is said why, and nothing is merged.
import "../words.js";
import { html } from "lit";
import type { AskelmatDocument, Problem } from "@askelmat/core";
import { documentTitle } from "../../elo-workbook/document-words.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import { load, msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";

/** A file that cannot be merged into the document that it is a copy of. */
export interface Unmergeable {
  readonly name: string;
  readonly document: AskelmatDocument;
  /** Why the file may only be looked at; absent when it is what is open here that may. */
  readonly why: Problem | undefined;
}

/** Asks whether to look at the file beside what is here; false when not, or when it cannot be. */
export async function askToLook(
  workbook: EloWorkbook,
  { name, document, why }: Unmergeable,
): Promise<boolean> {
  await load(workbook.locale);
  return new Promise((resolve) => {
    workbook.ask(() => {
      const title = documentTitle(document);
      const heading = msg("Tiedostoa ei voi yhdistää", {
        id: "preview.unable",
      });
      const onCancel = () => resolve(false);
      if (!why)
        return {
          title: heading,
          body: msg(
            str`Auki oleva asiakirja ”${title}” on vain luettavissa, joten siihen ei yhdistetä mitään. Lataa sivu uudelleen ja avaa sitten tiedosto ${name}.`,
            { id: "preview.here-fixed" },
          ),
          onCancel,
        };
      return {
        title: heading,
        body: html`<p>
            ${msg(
              str`Tiedosto ${name} on kopio asiakirjasta ”${title}”, joka on täällä ja jää ennalleen.`,
              { id: "preview.look-what" },
            )}
          </p>
          <p>${problemWords(why)}</p>`,
        confirm: msg("Katso tiedostoa", { id: "preview.look" }),
        onConfirm: () => resolve(true),
        onCancel,
      };
    });
  });
}
