import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";

/** A file, before it is given. */
export interface GivenFile {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Gives a file to the reader; false where the browser does not let us, and its
 * text is shown in its place.
 */
export function giveFile(
  workbook: EloWorkbook,
  { blob, name }: GivenFile,
): boolean {
  try {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    void workbook.desk.showText(() => blob.text());
    return false;
  }
}
