import { contentOf } from "./document.js";
import type { AskelmatDocument } from "./types.js";

/** True for somebody's own notes, which go along with no other document unless the person chooses it. Standard: PRG-9. */
export function isPrivate(document: AskelmatDocument): boolean {
  return contentOf(document)["private"] === true;
}
