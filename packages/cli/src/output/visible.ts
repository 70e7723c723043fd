/** What would move the cursor, break the line or turn the direction of writing, and half letters. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text from a file, fit for one line of a terminal: what cannot be seen is
 * written as `\u{…}`, so that no file can draw on somebody's screen.
 */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`,
  );
}

/** {@link visible}, and no longer than fits in a sentence. */
export function visibleShort(text: string, most = 80): string {
  const points = Array.from(text.slice(0, most * 2 + 2));
  return visible(
    points.length > most
      ? points.slice(0, most).join("") + "…"
      : points.join(""),
  );
}
