import type { AskelmatDocument } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { copyDialog } from "./dialogs.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { separateCopy } from "./open-document.js";

/** What to do with a copy of a document that is here already. */
export type CopyChoice = "merge" | "separate";

/** Asks what to do with copies of what is here already; undefined when the question is left. */
export function chooseCopy(
  workbook: EloWorkbook,
  words: () => string,
): Promise<CopyChoice | undefined> {
  return new Promise((resolve) => {
    workbook.ask(() => copyDialog(words(), resolve));
  });
}

/** A copy of a document that goes its own way, and says so in its title. */
export function copyOf(
  workbook: EloWorkbook,
  document: AskelmatDocument,
): AskelmatDocument {
  const title = workbook.inLanguage(() => {
    const name = documentTitle(document);
    return msg(str`${name} (erillinen kopio)`, { id: "workbook.copy-title" });
  });
  return separateCopy(document, title, workbook.locale);
}
