import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { widestFirst } from "@askelmat/core";
import { noticesView } from "../base/document-notices.js";
import type { View } from "../base/view.js";
import { msg } from "../locale/locale.js";
import { coverageView } from "./coverage-view.js";
import { filesView, pickersView, progressView } from "./files-view.js";
import { itemView } from "./item-view.js";
import { ledgerView } from "./ledger-view.js";
import type { MergeWork } from "./merge-work.js";
import { sameNamesView } from "./same-names-view.js";
import { samePeopleView } from "./same-people-view.js";

/** Before the first file: one sentence and a button. */
export function emptyView(work: MergeWork): TemplateResult {
  const { tool } = work;
  const hasNotices = tool.problems.length > 0 || tool.missingLocale;
  return html`<div class="elo" lang=${tool.locale}>
    <div class="tool" part="tool" data-mode=${tool.currentMode}>
      <div class="head">
        <h2>${msg("Yhdistä vastaukset", { id: "merge.title" })}</h2>
      </div>
      ${hasNotices ? noticesView(tool, undefined) : nothing}
      <div class="body">
        <div class="merge">
          <p>
            ${
              work.mayTake
                ? msg(
                    "Tuo tähän tiedostot, jotka ryhmän jäsenet ovat palauttaneet: kaikki vastaukset näkyvät rinnakkain, eikä mitään lasketa keskiarvoksi.",
                    { id: "merge.start" },
                  )
                : msg("Tässä ei ole vielä vastauksia.", { id: "merge.blank" })
            }
          </p>
          <section>
            ${work.mayTake && !work.intake.progress ? pickersView(work, true) : nothing}
            ${progressView(work)}
            ${guard([listed(work), tool.locale], () => filesView(work))}
          </section>
        </div>
      </div>
      <div class="sr" role="status">${tool.spoken}</div>
    </div>
  </div>`;
}

/** Files, who has answered, the places, the decisions. What has not changed is not drawn again. */
export function bodyView(work: MergeWork, view: View): TemplateResult {
  const { items, coverage, tool } = work;
  const { session, locale, editable } = view;
  const ground = [session.document, locale, editable];
  return html`<div class="merge">
    ${
      view.editable
        ? html`<section class="intake no-print" aria-labelledby="merge-files">
            <h3 id="merge-files">
              ${msg("Palautetut vastaukset", { id: "merge.files-title" })}
            </h3>
            ${pickersView(work)} ${progressView(work)}
            ${guard([listed(work), locale, session.document.erased], () =>
              filesView(work, session.document),
            )}
          </section>`
        : nothing
    }
    ${
      coverage
        ? guard([...ground, work.codes], () => [
            coverageView(view, coverage, work.codes),
            samePeopleView(work, view, coverage.people),
            sameNamesView(work, view, coverage.organisations),
          ])
        : nothing
    }
    <section aria-labelledby="merge-items">
      <h3 id="merge-items">
        ${msg("Vastaukset kohdittain", { id: "merge.items" })}
      </h3>
      ${roomView(work)}
      ${repeat(
        work.widest ? widestFirst(items) : items,
        ({ place }) => place,
        (item) => {
          const { place } = item;
          const draft = work.draftOf(place);
          const shown = [work.countsFirst, work.hides(place)];
          return guard([...ground, tool.secondLang, draft, ...shown], () =>
            itemView(work, view, item),
          );
        },
      )}
    </section>
    ${guard(ground, () => ledgerView(work, view))}
  </div>`;
}

/** What the list of files is drawn of. While files are read only how far it is is drawn: the list would be drawn for each. */
function listed({ intake: { lines, progress } }: MergeWork): unknown {
  return progress ?? lines;
}

/** How the room looks at the places: in what order, and what first. */
function roomView(work: MergeWork): TemplateResult {
  const order = (widest: boolean, words: string) =>
    html`<button
      aria-pressed=${work.widest === widest}
      @click=${() => work.order(widest)}
    >
      ${words}
    </button>`;
  const toggle = (event: Event) =>
    work.showCountsFirst((event.target as HTMLInputElement).checked);
  return html`<div class="line room no-print">
    <div
      class="segments"
      role="group"
      aria-label=${msg("Järjestys", { id: "merge.order" })}
    >
      ${order(true, msg("Laajin hajonta ensin", { id: "merge.widest" }))}
      ${order(false, msg("Lomakkeen järjestys", { id: "merge.as-asked" }))}
    </div>
    <label class="line">
      <input
        type="checkbox"
        .checked=${live(work.countsFirst)}
        @change=${toggle}
      />
      <span>${msg("Näytä ensin vain lukumäärät", { id: "merge.counts" })}</span>
    </label>
  </div>`;
}
