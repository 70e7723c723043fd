import { html, type TemplateResult } from "lit";
import { msg } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { serviceButton } from "./coverage.js";
import { CHANNEL, LEVEL, TARGET_GROUP } from "./lists.js";
import { mapNow } from "./map-now.js";

/** Where several offer the same to the same people: nothing is wrong with it, but it is worth talking about. */
export const overlaps: RecordSection = {
  id: "overlaps",
  title: () => msg("Samaa samoille", { id: "services.overlaps" }),
  before: overlapsView,
};

function overlapsView(view: RecordView): TemplateResult {
  const all = mapNow(view).overlaps;
  if (all.length === 0)
    return html`<p class="quiet none">
      ${msg("Kukaan ei tarjoa samaa palvelua samoille samalla tavalla.", {
        id: "services.overlaps-none",
      })}
    </p>`;
  return html`<ul class="overlaps">
    ${all.map(
      (one) =>
        html`<li>
          <b
            >${[
              codeLabel(view, [TARGET_GROUP], one.targetGroup),
              codeLabel(view, [LEVEL], one.level),
              codeLabel(view, [CHANNEL], one.channel),
            ].join(" · ")}</b
          >
          <ul>
            ${one.services.map((row) => html`<li>${serviceButton(view, row)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}
