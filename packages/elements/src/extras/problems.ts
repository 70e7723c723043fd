import "./words.js";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { Problems } from "./problems/problems.js";

export { problemStyles as styles } from "./problems/problems.styles.js";

/** What a check of the document finds: a summary that leads to the places, and words at them. */
export function start(tool: DocumentElement): Extra {
  return new Problems(tool);
}
