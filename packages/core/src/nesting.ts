import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  closingQuote,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from "./marks.js";

/** How JSON text nests, read without parsing; stops when it is deeper than `limit`. */
export function nesting(
  text: string,
  limit: number,
): {
  readonly deepest: number;
  /** Objects and arrays that are open at the end. */
  readonly unclosed: number;
} {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length && deepest <= limit; at++)
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = closingQuote(text, at);
        break;
      case OPEN_OBJECT:
      case OPEN_LIST:
        deepest = Math.max(deepest, ++depth);
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        depth--;
    }
  return { deepest, unclosed: depth };
}
