import type { AskelmatDocument } from "@askelmat/core";
import { personalPlaces } from "@askelmat/core";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { OpenDocument } from "../elo-workbook/open-document.js";
import { mayLeaveFrom } from "../elo-workbook/leaving.js";

/**
 * Asks about personal data in a copy that is about to leave; false when it is
 * to stay. What is not in the copy is not asked about.
 */
export async function copyMayLeave(
  workbook: EloWorkbook,
  copy: AskelmatDocument,
): Promise<boolean> {
  if (personalPlaces(copy).length === 0) return true;
  const open = new OpenDocument(copy);
  // A copy that is made each time anew: what is taken out is taken out of the document itself.
  open.original = new Blob();
  return mayLeaveFrom(workbook, [open]);
}
