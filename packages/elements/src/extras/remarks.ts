import "./words.js";
import "../workshop/words.js";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { Remarks } from "./remarks/remarks.js";

export { remarkStyles as styles } from "./remarks/remarks.styles.js";

/** Remarks on any place: a list of them, a way to add one, and marks at their places. */
export function start(tool: DocumentElement): Extra {
  return new Remarks(tool);
}
