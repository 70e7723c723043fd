import type { DocumentElement } from "../base/document-element.js";
import { withoutVoice } from "./voice.js";

/** A place without whose it is and in which language, and then what it stands in, outwards. */
export function* placesAround(path: string): Generator<string> {
  let at = withoutVoice(path).replace(/@[^@]*$/, "");
  for (; at !== ""; at = at.replace(/\/?[^/]*$/, "")) yield at;
}

/** Where on screen a place is, or what it stands in. */
export function nodeAt(
  tool: DocumentElement,
  path: string,
): HTMLElement | undefined {
  for (const place of placesAround(path)) {
    const node = tool.renderRoot.querySelector<HTMLElement>(
      `.body [data-place="${CSS.escape(place)}"]`,
    );
    if (node) return node;
  }
  return undefined;
}
