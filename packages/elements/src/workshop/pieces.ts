/**
 * The JSON values in a text, each as it was written: one, those of an array, or
 * one after another as in NDJSON. What never ends is a piece, too: whoever
 * reads it says that it was cut. Undefined when the text does not begin as
 * documents do.
 */
export function piecesIn(text: string): readonly string[] | undefined {
  const from = text.search(/[^\s\uFEFF]/);
  if (from < 0) return [];
  const isList = text[from] === "[";
  if (!isList && text[from] !== "{") return undefined;
  const pieces: string[] = [];
  let depth = 0;
  let start = isList ? from + 1 : from;
  let inString = false;
  const end = (at: number) => {
    const piece = text.slice(start, at).trim();
    if (piece !== "") pieces.push(piece);
    start = at;
  };
  for (let at = start; at < text.length; at++) {
    const mark = text[at];
    if (inString) {
      if (mark === "\\") at++;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === "{" || mark === "[") depth++;
    else if (mark === "}" || mark === "]") {
      // The end of the list itself.
      if (depth === 0) {
        end(at);
        start = at + 1;
        continue;
      }
      depth--;
      if (depth === 0 && !isList) end(at + 1);
    } else if (mark === "," && depth === 0 && isList) {
      end(at);
      start = at + 1;
    }
  }
  end(text.length);
  return pieces;
}
