import type { AskelmatDocument } from "@askelmat/core";
import type { Files } from "../base/files.js";
import { msg, str } from "../locale/locale.js";
import { copyDialog } from "./copy-dialog.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { separateCopy } from "./open-document.js";
import type { PickedFile } from "./picked-file.js";

/** What to do with a copy of a document that is here already. */
export type CopyChoice = "merge" | "separate";

/**
 * Asks what to do with copies of what is here already, telling what merging
 * them would change; undefined when the question is left.
 */
export async function chooseCopy(
  files: Files,
  workbook: EloWorkbook,
  copies: readonly PickedFile[],
  words: () => string,
): Promise<CopyChoice | undefined> {
  const news = await newsOf(files, workbook, copies);
  return new Promise((resolve) => {
    workbook.ask(() => copyDialog(words(), news?.(), resolve));
  });
}

/** What merging would change. Nothing is destroyed either way, so the question can be asked without. */
async function newsOf(
  files: Files,
  workbook: EloWorkbook,
  copies: readonly PickedFile[],
): Promise<(() => unknown) | undefined> {
  try {
    const { previewOf } = await import("../workshop/preview/preview.js");
    return await previewOf(files, workbook, copies);
  } catch (error) {
    console.error("askelmat: what a merge would change is not told", error);
    return undefined;
  }
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
