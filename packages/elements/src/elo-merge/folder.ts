import type { Problem } from "@askelmat/core";

/** Where a file lies in the folder it came with; its name when it came by itself. */
export function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** Bytes that may stand before JSON: the marks of encodings, spaces, and the zeros of UTF-16. */
const BEFORE = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32]);
/** `{` and `[`. */
const BEGINS = new Set([0x7b, 0x5b]);

/**
 * True for what only lay in the same folder: pictures, notes, what systems put
 * there. Nobody asked for it to be read, so it is named and left alone, and no
 * more than its first bytes are looked at.
 */
export async function isStranger(file: File): Promise<boolean> {
  if (file.webkitRelativePath === "" || /\.(nd)?jsonl?$/i.test(file.name))
    return false;
  try {
    const head = new Uint8Array(await file.slice(0, 64).arrayBuffer());
    const first = head.find((byte) => !BEFORE.has(byte));
    return first === undefined || !BEGINS.has(first);
  } catch {
    // That it cannot be read is told of like any file.
    return false;
  }
}

const FOREIGN = new Set([
  "file-encoding",
  "file-foreign",
  "file-html",
  "file-not-json",
]);

/** True for another program's file in a folder, though its name ends as ours does. */
export function isForeign(file: File, problems: readonly Problem[]): boolean {
  return (
    file.webkitRelativePath !== "" &&
    !/\.askelmat\.json$/i.test(file.name) &&
    problems.some(({ code }) => FOREIGN.has(code))
  );
}
