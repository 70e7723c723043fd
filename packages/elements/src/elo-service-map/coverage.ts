import { html, nothing, svg, type TemplateResult } from "lit";
import { encodeSegment, type Reach, type Edit, type Row } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordSection } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { LEVEL, TARGET_GROUP } from "./lists.js";
import { mapNow, type MapNow } from "./map-now.js";
import { needs, services } from "./services.js";

/** Whom the services reach, and on which level: a table whose cells carry the picture, so that both are one. */
export const coverage: RecordSection = {
  id: "coverage",
  title: () => msg("Kenelle ja millä tasolla", { id: "services.coverage" }),
  before: coverageView,
};

function coverageView(view: RecordView): TemplateResult {
  const now = mapNow(view);
  if (now.services.length === 0)
    return html`<p class="quiet none">
      ${msg("Tähän tulee kuva, kun palveluja on lisätty.", {
        id: "services.coverage-none",
      })}
    </p>`;
  const at = (group: string, level: string) =>
    now.coverage.find(
      (one) => one.targetGroup === group && one.level === level,
    );
  return html`<table class="coverage">
      <caption class="sr">
        ${coverage.title()}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            ${msg("Kohderyhmä", { id: "services.target-group" })}
          </th>
          ${now.levels.map(
            (level) =>
              html`<th scope="col">${codeLabel(view, [LEVEL], level)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${now.targetGroups.map(
          (group) =>
            html`<tr>
              <th scope="row">${codeLabel(view, [TARGET_GROUP], group)}</th>
              ${now.levels.map((level) =>
                cellView(view, at(group, level), level),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${gapsView(view, now)}`;
}

function cellView(
  view: RecordView,
  one: Reach | undefined,
  level: string,
): TemplateResult {
  const rows = one?.services ?? [];
  const label = codeLabel(view, [LEVEL], level);
  return rows.length === 0
    ? html`<td class="gap" data-label=${label}>
        ${msg("ei palvelua", { id: "services.no-service" })}
      </td>`
    : html`<td data-label=${label}>
        ${dots(rows.length)}
        <ul>
          ${rows.map((row) => html`<li>${serviceButton(view, row)}</li>`)}
        </ul>
      </td>`;
}

/** As many dots as there are services; the words beside them say which. */
function dots(count: number): TemplateResult {
  return html`<svg
    class="dots"
    viewBox="0 0 ${count * 12} 12"
    width=${count * 12}
    height="12"
    aria-hidden="true"
    focusable="false"
  >
    ${Array.from(
      { length: count },
      (_, at) => svg`<circle cx=${at * 12 + 6} cy="6" r="4"></circle>`,
    )}
  </svg>`;
}

/** A service by name; pressing it leads to its row. */
export function serviceButton(view: RecordView, row: Row): TemplateResult {
  const place = `services/${encodeSegment(row.id)}`;
  return html`<button
    class="plain goes"
    dir="auto"
    @click=${() => view.work.tool.showPlace(place)}
  >
    ${rowName(view, services, row)}
  </button>`;
}

/** Target groups that nothing reaches on any level; one step from there to a need that people agree on. */
function gapsView(view: RecordView, now: MapNow): unknown {
  const bare = now.targetGroups.filter((group) =>
    now.coverage.every(
      (one) => one.targetGroup !== group || one.services.length === 0,
    ),
  );
  if (bare.length === 0) return nothing;
  const word = msg("Kirjaa puutteeksi", { id: "services.as-need" });
  const about =
    (group: string) =>
    (target: string): Edit[] => [
      {
        type: "add-row",
        target: `${target}/targetGroups/${encodeSegment(group)}`,
      },
    ];
  return html`<h4>
      ${msg("Ilman yhtään palvelua", { id: "services.without" })}
    </h4>
    <ul class="gaps">
      ${bare.map((group) => {
        const name = codeLabel(view, [TARGET_GROUP], group);
        return html`<li class="line">
          <span class="grow">${name}</span>
          ${
            view.editable
              ? html`<button
                  class="plain small no-print"
                  aria-label="${word}: ${name}"
                  @click=${() =>
                    view.work.addRow(view, needs, undefined, about(group))}
                >
                  ${workIcon("add")} ${word}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
}
