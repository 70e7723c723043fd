import { html, nothing } from "lit";
import { topicsOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { codeLabel, codesFor, listAt } from "../record/codes.js";
import type { RecordList, RecordSection } from "../record/form.js";
import type { RecordView } from "../record/view.js";
import { workIcon } from "../shared/work-icons.js";
import { TOPIC } from "./lists.js";

const list: RecordList = {
  id: "topics",
  prefix: "t",
  idsOf: [TOPIC],
  fields: [
    {
      id: "stand",
      type: "text",
      label: () => msg("Kannanotto", { id: "plan.stand" }),
    },
    {
      id: "none",
      type: "tick",
      label: () =>
        msg("Suunnitelma ei ota tähän kantaa", { id: "plan.no-stand" }),
    },
  ],
  named: "label",
  name: (words, { id }) => codeLabel(words, [TOPIC], id),
  unordered: true,
  add: () => msg("Lisää aihe", { id: "plan.add-topic" }),
  one: () => msg("aihe", { id: "plan.topic" }),
  none: () => msg("Kannanottoja ei ole vielä.", { id: "plan.topics-none" }),
};

/** What every regional plan takes a stand on; what is missing is shown. */
export const topics: RecordSection = {
  id: "topics",
  title: () => msg("Kannanotot", { id: "plan.topics" }),
  hint: () =>
    msg("Aluesuunnitelman on otettava kantaa näihin aiheisiin.", {
      id: "plan.topics-hint",
    }),
  list,
  after: missingView,
};

function missingView(view: RecordView): unknown {
  const known = listAt(view, TOPIC);
  if (!known) return nothing;
  const ids = codesFor(known, view.on ?? view.today).map(({ id }) => id);
  const missing = topicsOf(view.session.document, ids).filter(
    ({ state, row }) =>
      state === "missing" && !(row && view.work.isOpen(`topics/${row.id}`)),
  );
  if (missing.length === 0) return nothing;
  const word = msg("Ota kantaa", { id: "plan.take-stand" });
  return html`<h4>
      ${msg("Kannanotto puuttuu", { id: "plan.topics-missing" })}
    </h4>
    <ul class="gaps">
      ${missing.map(({ id, row }) => {
        const name = codeLabel(view, [TOPIC], id);
        const begin = () =>
          row
            ? view.work.openRow(`topics/${id}`)
            : void view.work.addRow(view, list, id);
        return html`<li class="line">
          <span>${name}</span>
          ${
            view.editable
              ? html`<button
                  class="plain small no-print"
                  aria-label="${word}: ${name}"
                  @click=${begin}
                >
                  ${workIcon("add")} ${word}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>`;
}
