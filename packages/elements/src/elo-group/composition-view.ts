import { html, nothing } from "lit";
import type { Row, SectorMembers } from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import type { RecordList } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { compositionNow } from "./composition.js";

/** Who is in the group by sector, in words; sectors from which there is nobody come with a way to add somebody. */
export function compositionView(view: RecordView, list: RecordList): unknown {
  const found = compositionNow(view, view.session.document);
  if (!found) return nothing;
  const { sectors, others, unplaced } = found;
  const names = (rows: readonly Row[]) =>
    formatList(rows.map((row) => rowName(view, list, row)));
  const there = [...sectors, ...others].filter(
    ({ organisations }) => organisations.length > 0,
  );
  const gaps = sectors.filter(
    ({ organisations }) => organisations.length === 0,
  );
  const [count, of] = [sectors.length - gaps.length, sectors.length];
  return html`${
    count > 0
      ? html`<p>
          ${msg(
            str`Ryhmässä on organisaatioita ${count} sektorilta. Luettelossa on ${of} sektoria.`,
            { id: "group.composition-count" },
          )}
        </p>`
      : nothing
  }
  ${
    there.length > 0
      ? html`<dl class="pairs sectors">
          ${there.map(
            (sector) =>
              html`<div class="pair">
                <dt class="label small">${sectorName(sector)}</dt>
                <dd dir="auto">${names(sector.organisations)}</dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }
  ${
    unplaced.length > 0
      ? html`<p>
          ${msg(str`Sektori on kertomatta: ${names(unplaced)}.`, {
            id: "group.no-sector",
          })}
        </p>`
      : nothing
  }
  ${gaps.length > 0 ? gapsView(view, list, gaps) : nothing}`;
}

function gapsView(
  view: RecordView,
  list: RecordList,
  gaps: readonly SectorMembers[],
): unknown {
  const word = msg("Lisää organisaatio", { id: "group.add-organisation" });
  return html`<h4>${gapsTitle()}</h4>
    <ul class="gaps">
      ${gaps.map((sector) => {
        const name = sectorName(sector);
        const add = () =>
          view.work.addRow(view, list, undefined, (target) => [
            { type: "set", target: `${target}/sector`, value: sector.id },
          ]);
        return html`<li class="line">
          <span>${name}</span>
          ${
            view.editable
              ? html`<button
                  class="plain small no-print"
                  aria-label="${word}: ${name}"
                  @click=${add}
                >
                  ${workIcon("add")} ${msg("Lisää", { id: "group.add" })}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
}

/** What stands above the sectors from which there is nobody. */
export function gapsTitle(): string {
  return msg("Sektorit, joilta ei ole ketään", { id: "group.gaps" });
}

/** What a sector is called; the code itself when the list lacks it. */
export function sectorName({ id, code }: SectorMembers): string {
  return plainText(code?.label) || id;
}
