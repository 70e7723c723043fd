import { html, nothing, type TemplateResult } from "lit";
import { msg, str } from "../locale/locale.js";

/** How far the drawing of a long list is, if it takes long enough to be wondered about. */
export function progressView(
  count: number,
  total: number,
): TemplateResult | typeof nothing {
  return count === total
    ? nothing
    : html`<p class="opening small quiet">
        ${msg(str`Näytetään rivejä: ${count}/${total}`, {
          id: "worksheet.drawing",
        })}
      </p>`;
}
