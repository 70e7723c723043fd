import { html, nothing, type TemplateResult } from "lit";
import {
  labelOf,
  type Coverage,
  type CoverageLine,
  type Json,
  type OrganisationCoverage,
  type Template,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { organisationName } from "../elo-worksheet/organisations.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import { plainText } from "../shared/text.js";

/** Who has answered and who has not: by organisation, and by sector where that is known. */
export function coverageView(
  view: View,
  coverage: Coverage,
  codes: readonly Template[],
): TemplateResult {
  const { organisations, sectors, missing, withoutOrganisation } = coverage;
  const { document } = view.session;
  const people = (ids: readonly string[]) =>
    formatList(ids.map((id) => personName(document, id)));
  const absent = formatList(missing.map((id) => organisationName(view, id)));
  const homeless = people(withoutOrganisation);
  const named = sectors.some(({ id }) => id !== "");
  return html`<section class="coverage" aria-labelledby="merge-coverage">
    <h3 id="merge-coverage">
      ${msg("Kuka on vastannut", { id: "merge.coverage" })}
    </h3>
    ${
      absent
        ? html`<p>
            <b>${msg("Vastaus puuttuu:", { id: "merge.missing" })}</b>
            ${absent}.
          </p>`
        : nothing
    }
    ${
      homeless
        ? html`<p class="small">
            ${msg(str`Organisaatio on kertomatta: ${homeless}.`, {
              id: "merge.homeless",
            })}
          </p>`
        : nothing
    }
    ${
      organisations.length > 0
        ? tableView(
            msg("Vastaukset organisaatioittain", {
              id: "merge.by-organisation",
            }),
            msg("Organisaatio", { id: "merge.organisation" }),
            coverage,
            organisations.map((line) => ({
              line,
              name: organisationCell(view, line, people(line.people)),
            })),
          )
        : tableView(
            msg("Vastaukset vastaajittain", { id: "merge.by-person" }),
            msg("Vastaaja", { id: "merge.person" }),
            coverage,
            coverage.people.map((line) => ({ line, name: people(line.ids) })),
          )
    }
    ${
      named
        ? tableView(
            msg("Vastaukset sektoreittain", { id: "merge.by-sector" }),
            msg("Sektori", { id: "merge.sector" }),
            coverage,
            sectors.map((line) => ({ line, name: sectorName(line.id, codes) })),
          )
        : nothing
    }
  </section>`;
}

function organisationCell(
  view: View,
  { ids, name, listed }: OrganisationCoverage,
  people: string,
): TemplateResult {
  const names = [
    ...new Set(
      ids.map((id) => organisationName(view, id) || plainText(name as Json)),
    ),
  ];
  return html`${names.join(" / ")}
  ${people ? html`<span class="small quiet block">${people}</span>` : nothing}
  ${
    listed
      ? nothing
      : html`<span class="small quiet block"
          >${msg("ei ryhmän luettelossa", { id: "merge.unlisted" })}</span
        >`
  }`;
}

/** What a sector is called; its code when no list at hand has it. */
function sectorName(code: string, codes: readonly Template[]): string {
  if (code === "")
    return msg("sektori kertomatta", { id: "merge.sector-none" });
  for (const list of codes) {
    const label = /\/(sector|organisation-type)$/.test(list.id)
      ? labelOf(list, code)
      : undefined;
    if (label) return plainText(label);
  }
  return code;
}

interface Line {
  readonly line: CoverageLine;
  readonly name: unknown;
}

function tableView(
  caption: string,
  head: string,
  { total }: Coverage,
  lines: readonly Line[],
): TemplateResult {
  const columns = [
    msg("Vastattu", { id: "merge.answered" }),
    msg("En osaa sanoa", { id: "merge.dont-know" }),
    msg("Kuuluu muille", { id: "merge.not-mine-column" }),
    msg("Muu syy", { id: "merge.otherwise" }),
    msg("Tyhjä", { id: "merge.empty" }),
  ];
  // Roles are said outright: a narrow page draws cells as lines.
  return html`<table class="cover" role="table">
    <caption>
      ${caption}
      <span class="small quiet"
        >${msg(str`Kohtia on ${total}.`, { id: "merge.total" })}</span
      >
    </caption>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${head}</th>
        ${columns.map(
          (column) =>
            html`<th role="columnheader" scope="col" class="number">
              ${column}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${lines.map(({ line, name }) => {
        const { answered, dontKnow, notMine, otherwise, empty } = line;
        const cells = [answered, dontKnow, notMine, otherwise, empty];
        return html`<tr role="row" class=${answered === 0 ? "none" : ""}>
          <th role="rowheader" scope="row">${name}</th>
          ${cells.map(
            (count, at) =>
              html`<td
                role="cell"
                class="number ${count === 0 ? "zero" : ""}"
                data-label=${columns[at]!}
              >
                ${count}
              </td>`,
          )}
        </tr>`;
      })}
    </tbody>
  </table>`;
}
