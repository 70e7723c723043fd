import "./words.js";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";

export function start(_tool: DocumentElement): Extra {
  return { toggle: () => undefined };
}
