import "./words.js";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { Finder } from "./find/finder.js";

export { findStyles as styles } from "./find/find.styles.js";

/** Finding words in the document, in fields too, where the browser's own search does not look. */
export function start(tool: DocumentElement): Extra {
  return new Finder(tool);
}
