import { html, nothing, type TemplateResult } from "lit";
import {
  historyOf,
  parseTarget,
  type HistoryItem,
  type Json,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { personLabel } from "./people.js";

/** How a tool puts what was said into words. */
export interface HistoryWords {
  /** A place in words; undefined when it has no name here. */
  placeName(target: string, by: string): string | undefined;
  /** A value in words; undefined when it speaks for itself. */
  valueWords(target: string, value: Json): string | undefined;
}

export interface HistoryState {
  readonly open: boolean;
  /** True when the reader asked for more than the newest. */
  readonly all: boolean;
}

/** How many changes are shown before the reader asks for all. */
const FEW = 20;

/**
 * What has changed in a document, newest first: who, when, where, from what to
 * what. Drawn only while it is open, so that it costs nothing otherwise.
 */
export function historyView(
  view: View,
  words: HistoryWords,
  { open, all }: HistoryState,
  onChange: (state: HistoryState) => void,
): TemplateResult {
  const toggle = (event: Event) => {
    const now = (event.target as HTMLDetailsElement).open;
    if (now !== open) onChange({ open: now, all: false });
  };
  return html`<details class="history no-print" ?open=${open} @toggle=${toggle}>
    <summary>${msg("Muutoshistoria", { id: "history.title" })}</summary>
    ${
      open
        ? historyList(view, words, all, () => onChange({ open, all: true }))
        : nothing
    }
  </details>`;
}

function historyList(
  view: View,
  words: HistoryWords,
  all: boolean,
  onAll: () => void,
): TemplateResult {
  const changes = tellable(historyOf(view.session.document)).reverse();
  if (changes.length === 0)
    return html`<p class="quiet">
      ${msg("Ei vielä muutoksia", { id: "history.empty" })}
    </p>`;
  const shown = all ? changes : changes.slice(0, FEW);
  const count = changes.length;
  return html`<ol class="changes">
      ${shown.map((change) => changeView(view, words, change))}
    </ol>
    ${
      shown.length < count
        ? html`<button @click=${onAll}>
            ${msg(str`Näytä kaikki ${count} muutosta`, { id: "history.all" })}
          </button>`
        : nothing
    }`;
}

function changeView(
  view: View,
  words: HistoryWords,
  change: HistoryItem,
): TemplateResult {
  const { target, by, at, previous, value } = change;
  const lang = parseTarget(target)?.lang;
  const before = previous.filter((old) => old !== null).at(-1);
  const tell = (one: Json) =>
    html`<span class="text-read" lang=${lang ?? nothing}
      >${words.valueWords(target, one) ?? plainValue(one)}</span
    >`;
  return html`<li>
    <div class="small quiet">
      <b>${personLabel(view.session, by)}</b>${
        at === undefined
          ? nothing
          : html`,
              <time datetime=${at}>${formatDate(at)} ${formatTime(at)}</time>`
      }
    </div>
    <div class="label">${words.placeName(target, by) ?? target}</div>
    <div>
      ${
        before === undefined || before === true
          ? nothing
          : html`<del>${tell(before)}</del>
              <span aria-hidden="true">→</span> `
      }
      ${value === null ? goneWords(before) : html`<ins>${tell(value)}</ins>`}
    </div>
  </li>`;
}

function goneWords(before: Json | undefined): string {
  return before === true
    ? msg("poistettu", { id: "history.deleted" })
    : msg("tyhjennetty", { id: "history.cleared" });
}

function plainValue(value: Json): string {
  if (value === true) return msg("lisätty", { id: "history.added" });
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Without what people did not do: the template's name, who is who, where a new row was put. */
function tellable(items: readonly HistoryItem[]): HistoryItem[] {
  const added = new Set(
    items
      .filter(({ value }) => value === true)
      .map(({ target, by, at }) => [target, by, at].join(" ")),
  );
  return items.filter(({ target, by, at }) => {
    if (target === "template" || target.startsWith("contributors/"))
      return false;
    const row = target.replace(/\/position$/, "");
    return row === target || !added.has([row, by, at].join(" "));
  });
}
