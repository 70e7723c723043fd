import { html, nothing, type TemplateResult } from "lit";
import { byParty, type PartyPlan, type PartyTask } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { el, type PrintContent } from "../print/nodes.js";
import { words as inWords, type Paper } from "../print/paper.js";
import type { RecordSection, RecordWords } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import { organisationText } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { goals } from "./goals.js";
import { measures } from "./measures.js";

/** The plan by those who answer for it: what each has promised. */
export const parties: RecordSection = {
  id: "parties",
  title: () => msg("Vastuut tahoittain", { id: "plan.parties" }),
  apart: true,
  before: partiesView,
  paper: partiesPaper,
};

const roles: readonly (readonly [
  "responsible" | "preparing" | "cooperating",
  () => string,
])[] = [
  ["responsible", () => msg("Vastaa", { id: "plan.answers-for" })],
  ["preparing", () => msg("Valmistelee", { id: "plan.prepares" })],
  ["cooperating", () => msg("On mukana", { id: "plan.takes-part" })],
];

/** Those that have something to do. */
function busy(all: readonly PartyPlan[]): readonly PartyPlan[] {
  return all.filter((one) => roles.some(([role]) => one[role].length > 0));
}

function partyName(words: RecordWords, { id }: PartyPlan): string {
  return id === undefined
    ? msg("Ei vastuutahoa", { id: "plan.nobody" })
    : organisationText(words, id);
}

export function partiesView(view: RecordView): TemplateResult {
  const all = busy(byParty(view.session.document));
  if (all.length === 0)
    return html`<p class="quiet none">
      ${msg("Kenelläkään ei ole vielä tehtävää.", { id: "plan.parties-none" })}
    </p>`;
  const task = ({ target, list, row }: PartyTask) =>
    html`<li>
      <button
        class="plain goes"
        @click=${() => view.work.tool.showPlace(target)}
      >
        ${taskName(view, list, row)}
      </button>
    </li>`;
  return html`${all.map(
    (one) =>
      html`<div class="party">
        <h4 dir="auto">${partyName(view, one)}</h4>
        ${roles.map(([role, label]) =>
          one[role].length > 0
            ? html`${
                  one.id === undefined
                    ? nothing
                    : html`<p class="small label">${label()}</p>`
                }
                <ul>
                  ${one[role].map(task)}
                </ul>`
            : nothing,
        )}
      </div>`,
  )}`;
}

function taskName(
  words: RecordWords,
  list: PartyTask["list"],
  row: PartyTask["row"],
): string {
  return rowName(words, list === "goals" ? goals : measures, row);
}

function partiesPaper(paper: Paper, words: RecordWords): PrintContent {
  return busy(byParty(paper.document)).map((one) =>
    el(
      "div",
      { class: "entry" },
      el(
        "p",
        { class: "who" },
        inWords(paper, () => partyName(words, one)),
      ),
      roles.map(
        ([role, label]) =>
          one[role].length > 0 && [
            one.id !== undefined &&
              el("p", { class: "ask" }, inWords(paper, label)),
            el(
              "ul",
              {},
              one[role].map(({ list, row }) =>
                el(
                  "li",
                  {},
                  inWords(paper, () => taskName(words, list, row)),
                ),
              ),
            ),
          ],
      ),
    ),
  );
}
