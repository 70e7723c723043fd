import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  isLanguageMap,
  isRows,
  textIn,
  type Json,
  type Row,
  type WorkshopAnswer,
  type WorkshopItem,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { linkView } from "../elo-matrix/matrix-details.js";
import { ranksOf } from "../elo-matrix/ratings.js";
import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { personName } from "../shared/people.js";
import { rowWords } from "../shared/row-words.js";
import { valueWords } from "./item-words.js";
import type { Draft } from "./drafts.js";

/** What can be lifted into the agreed text: whose it is, and where it stands. */
export interface Source {
  readonly by: string;
  readonly place: string;
  readonly text: string;
  /** Of a list: the whole row. */
  readonly row?: Row;
}

/** Everybody's answers side by side: who, what, why. */
export function answersView(
  view: View,
  item: WorkshopItem,
  draft?: Draft,
): TemplateResult {
  return html`<ul class="answers">
    ${item.answers.map(
      (answer) =>
        html`<li>
          <span class="label small">${whoWords(view, answer)}</span>
          <div>${answerView(view, item, answer, draft)}</div>
        </li>`,
    )}
  </ul>`;
}

/** The answers of many: by what they say, with names; those who say why one by one under that. */
export function groupsView(view: View, item: WorkshopItem): TemplateResult {
  const groups = new Map<string, WorkshopAnswer[]>();
  for (const answer of item.answers) {
    const key = answer.value === undefined ? "" : JSON.stringify(answer.value);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const rank = ([key]: readonly [string, unknown]) => {
    const ranks = ranksOf(
      item.levels ?? [],
      key === "" ? undefined : (JSON.parse(key) as Json),
    );
    const sum = ranks.reduce((all, one) => all + one, 0);
    return ranks.length > 0 ? sum / ranks.length : Infinity;
  };
  const ordered = [...groups].sort((a, b) => rank(a) - rank(b) || 0);
  return html`<ul class="answers groups">
    ${ordered.map(([, answers]) => groupView(view, item, answers))}
  </ul>`;
}

function groupView(
  view: View,
  item: WorkshopItem,
  answers: readonly WorkshopAnswer[],
): TemplateResult {
  const says = ({ reason, note, evidence, tied }: WorkshopAnswer) =>
    reason !== undefined || note !== undefined || evidence || tied;
  const { value } = answers[0]!;
  const silent = answers.filter((answer) => !says(answer));
  return html`<li>
    <div>${value === undefined ? nothing : saidView(view, item, value)}</div>
    ${
      silent.length > 0
        ? html`<p class="small">
            ${formatList(silent.map((answer) => whoWords(view, answer)))}
          </p>`
        : nothing
    }
    ${answers
      .filter(says)
      .map(
        (answer) =>
          html`<div class="small because">
            <b>${whoWords(view, answer)}</b> ${groundsView(view, answer)}
          </div>`,
      )}
  </li>`;
}

/** Two ids of one person are counted once, and both are shown. */
function whoWords(view: View, { by, person }: WorkshopAnswer): string {
  const { document } = view.session;
  const name = personName(document, by);
  const other = personName(document, person);
  return by === person || name === other
    ? name
    : msg(str`${name} (sama kuin ${other})`, { id: "merge.same-as" });
}

function answerView(
  view: View,
  item: WorkshopItem,
  answer: WorkshopAnswer,
  draft: Draft | undefined,
): unknown {
  const { value } = answer;
  const sources = draft ? sourcesOf(view, item, answer) : [];
  const said =
    draft && sources.length > 0
      ? sources.map((source) => liftable(view, source, draft))
      : value === undefined
        ? nothing
        : saidView(view, item, value);
  return html`${said} ${groundsView(view, answer)}`;
}

/** Why somebody says so, and on what evidence; and that they have said it in two ways. */
function groundsView(
  view: View,
  { reason, note, evidence = [], tied }: WorkshopAnswer,
): TemplateResult {
  return html`${
    tied
      ? html`<span class="small quiet"
          >${msg("Vastaaja on sanonut tämän kahdella tavalla.", {
            id: "merge.tied",
          })}</span
        >`
      : nothing
  }
  ${textView(view, reason)} ${textView(view, note)}
  ${evidence.map(
    (one) => html`${textView(view, one["text"])} ${linkView(one["link"])}`,
  )}`;
}

/** An own text or row with a box that chooses it for lifting. */
function liftable(view: View, source: Source, draft: Draft): TemplateResult {
  const key = sourceKey(source);
  return html`<label class="lift">
    <input
      type="checkbox"
      name="from"
      value=${key}
      .checked=${live(draft.from.has(key))}
    />
    <span class="text-read" dir="auto">${source.text}</span>
  </label>`;
}

export const sourceKey = ({ by, place }: Source): string => `${by} ${place}`;

/** What of an answer can be lifted: a text, or each row of a list. */
export function sourcesOf(
  view: View,
  { place }: WorkshopItem,
  { by, value, target }: WorkshopAnswer,
): readonly Source[] {
  if (isLanguageMap(value)) {
    const text = textIn(value, view.locale)?.text ?? "";
    return [{ by, place, text }];
  }
  if (!isRows(value) || target !== undefined) return [];
  return value.map((row) => ({
    by,
    place: `${place}/${row.id}`,
    text: rowWords(view, row, place),
    row,
  }));
}

/** A value to look at: a level with its mark, a text in its language, rows one under another. */
export function saidView(view: View, item: WorkshopItem, value: Json): unknown {
  if (isLanguageMap(value)) return textView(view, value);
  if (item.sort === "rows" && isRows(value))
    return html`<ul class="rows">
      ${value.map((row) => html`<li>${rowWords(view, row, item.place)}</li>`)}
    </ul>`;
  const levels = item.levels ?? [];
  const chosen = ranksOf(levels, value);
  return html`${
    chosen.length > 0 ? levelMark({ of: levels.length, chosen }) : nothing
  }
  ${valueWords(view, item, value)}`;
}

/** What somebody wrote, in the language it was written in. */
export function textView(view: View, text: Json | undefined): unknown {
  const said = textIn(text, view.locale);
  return said
    ? html`<span class="text-read" lang=${said.lang} dir="auto"
        >${said.text}</span
      >`
    : nothing;
}

/** Everything that can be lifted at a place. */
export function allSources(view: View, item: WorkshopItem): readonly Source[] {
  return item.answers.flatMap((answer) => sourcesOf(view, item, answer));
}
