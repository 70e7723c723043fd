/** What a file may measure. A larger one is refused before anything reads it. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 10_000_000,
  /** Objects and arrays inside each other. */
  depth: 64,
  /** Entries of one document. */
  entries: 100_000,
} as const;

/** How deep JSON text nests, read without parsing; stops at `limit` + 1. */
export function depthOf(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const mark = text[index];
    if (inString) {
      if (mark === "\\") index++;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === "{" || mark === "[") {
      deepest = Math.max(deepest, ++depth);
      if (deepest > limit) return deepest;
    } else if (mark === "}" || mark === "]") depth--;
  }
  return deepest;
}
