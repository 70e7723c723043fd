import { html, type TemplateResult } from "lit";
import { msg } from "../locale/locale.js";
import { codeLabel, codesFor, listAt } from "../record/codes.js";
import type { RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { serviceButton } from "./coverage.js";
import { FACET } from "./lists.js";
import { mapNow } from "./map-now.js";

/** Ohjaamo is three things at once: a place, a network and a way of working. */
export const ohjaamo: RecordSection = {
  id: "ohjaamo",
  title: () => msg("Ohjaamo kolmelta puolelta", { id: "services.ohjaamo" }),
  before: ohjaamoView,
};

function ohjaamoView(view: RecordView): TemplateResult {
  const list = listAt(view, FACET);
  const facets = list
    ? codesFor(list, view.on ?? view.today).map(({ id }) => id)
    : [];
  const { services } = mapNow(view);
  return html`<div class="facets">
    ${facets.map((facet) => {
      const here = services.filter((row) => row["facet"] === facet);
      return html`<div>
        <h4>${codeLabel(view, [FACET], facet)}</h4>
        ${
          here.length === 0
            ? html`<p class="quiet">
                ${msg("Ei vielä palveluja.", { id: "services.none" })}
              </p>`
            : html`<ul>
                ${here.map((row) => html`<li>${serviceButton(view, row)}</li>`)}
              </ul>`
        }
      </div>`;
    })}
  </div>`;
}
