import "./words.js";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { BigScreen } from "./big/screen.js";

export { screenStyles as styles } from "./big/screen.styles.js";

/** The facilitator's view: one prompt or dimension at a time, for a room. */
export function start(tool: DocumentElement): Extra {
  return new BigScreen(tool);
}
