import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import {
  commentsOf,
  historyOf,
  parseTarget,
  textIn,
  type AskelmatDocument,
  type Decision,
  type Json,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personName } from "../shared/people.js";
import type { MergeWork } from "./merge-work.js";

/** What has been decided, oldest first: nothing is ever taken out of it. */
export function ledgerView(work: MergeWork, view: View): TemplateResult {
  const lines = together(
    told(work.ledger),
    leftOpen(view.session.document, work),
  );
  return html`<section class="ledger" aria-labelledby="merge-ledger">
    <h3 id="merge-ledger">${msg("Päätökset", { id: "merge.ledger" })}</h3>
    ${
      lines.length === 0
        ? html`<p class="quiet">
            ${msg("Mitään ei ole vielä päätetty.", { id: "merge.ledger-none" })}
          </p>`
        : html`<ol>
            ${lines.map((line) =>
              "decision" in line
                ? decisionView(work, view, line.decision)
                : leftView(work, view, line.left),
            )}
          </ol>`
    }
  </section>`;
}

/** A reason that stands in a field of its own is told with what it is the reason of. */
function told(ledger: readonly Decision[]): readonly Decision[] {
  return ledger.filter(
    ({ target, value, by, at }) =>
      !/\/reason@[^/]*$/.test(target) ||
      !ledger.some(
        (other) => other.reason === value && other.by === by && other.at === at,
      ),
  );
}

/** A remark at an asked place: how a place is left open. */
interface Left {
  readonly about: string;
  readonly text: Json | undefined;
  readonly by: string;
  readonly at?: string;
}

function leftOpen(
  document: AskelmatDocument,
  { items }: MergeWork,
): readonly Left[] {
  const comments = commentsOf(document).filter(({ about }) =>
    items.some(({ place }) => place === about),
  );
  if (comments.length === 0) return [];
  const history = historyOf(document);
  return comments.flatMap(({ id, about, text }) => {
    const made = history.find(({ target }) => target === `comments/${id}`);
    if (!made || about === undefined) return [];
    const { by, at } = made;
    return [{ about, text, by, ...(at !== undefined && { at }) }];
  });
}

type Line = { readonly decision: Decision } | { readonly left: Left };

/**
 * Decisions in the order they were made in, which clocks may not know; what was
 * left open stands before the first decision that is later by the clock.
 */
function together(
  decisions: readonly Decision[],
  left: readonly Left[],
): readonly Line[] {
  const byTime = [...left].sort((a, b) =>
    timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0,
  );
  const lines: Line[] = [];
  for (const decision of decisions) {
    while (byTime[0] && timeOf(byTime[0]) <= timeOf(decision))
      lines.push({ left: byTime.shift()! });
    lines.push({ decision });
  }
  return [...lines, ...byTime.map((one) => ({ left: one }))];
}

const timeOf = ({ at }: { readonly at?: string }): string => at ?? "";

function headView(
  work: MergeWork,
  view: View,
  target: string,
  { by, at }: { readonly by: string; readonly at?: string },
): TemplateResult {
  const name = work.placeName(target) ?? target;
  return html`<span class="small quiet block"
      >${
        at === undefined
          ? nothing
          : html`<time datetime=${at}>${formatDate(at)} ${formatTime(at)}</time
              >, `
      }${personName(view.session.document, by)}</span
    >
    <b>${name}</b>: `;
}

function decisionView(
  work: MergeWork,
  view: View,
  decision: Decision,
): TemplateResult {
  const { target, reason, basis, before, value, standing } = decision;
  const was = before
    .filter((one) => one !== null && one !== true)
    .map((one) => work.valueWords(target, one));
  const count = basis.length;
  return html`<li>
    ${headView(work, view, target, decision)}
    <span class="text-read inline" lang=${ifDefined(parseTarget(target)?.lang)}
      >${howWords(work, decision, value)}</span
    >
    ${
      reason === undefined
        ? nothing
        : html`<span class="text-read small"
            >${msg(str`Perustelu: ${reason}`, { id: "merge.because" })}</span
          >`
    }
    <span class="small quiet block"
      >${[
        count === 0
          ? ""
          : count === 1
            ? msg("Perustuu yhteen vastaukseen.", { id: "merge.basis-one" })
            : msg(str`Perustuu ${count} vastaukseen.`, { id: "merge.basis" }),
        was.length === 0 ? "" : beforeWords(was.join(" / ")),
        standing
          ? ""
          : msg("Tätä on sittemmin muutettu.", { id: "merge.replaced" }),
      ]
        .filter(Boolean)
        .join(" ")}</span
    >
  </li>`;
}

const beforeWords = (was: string): string =>
  msg(str`Ennen: ${was}.`, { id: "merge.before" });

function howWords(
  work: MergeWork,
  { how, target }: Decision,
  value: Json,
): string {
  const words = work.valueWords(target, value);
  switch (how) {
    case "agreed":
      return msg(str`sovittiin: ${words}`, { id: "merge.how-agreed" });
    case "settled":
      return msg(str`eri vastauksista jäi voimaan: ${words}`, {
        id: "merge.how-settled",
      });
    case "written":
      return msg(str`kirjattiin: ${words}`, { id: "merge.how-written" });
    case "added":
      return msg(str`lisättiin: ${words}`, { id: "merge.how-added" });
    case "removed":
      return msg("poistettiin", { id: "merge.how-removed" });
  }
}

function leftView(work: MergeWork, view: View, left: Left): TemplateResult {
  const said = textIn(left.text, view.locale);
  return html`<li>
    ${headView(work, view, left.about, left)}
    <span class="text-read inline" lang=${ifDefined(said?.lang)}
      >${said?.text ?? ""}</span
    >
  </li>`;
}
