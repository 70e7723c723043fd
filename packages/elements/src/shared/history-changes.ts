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
import { commonPlace } from "./common-place.js";
import type { HistoryWords } from "./history-view.js";
import { personLabel } from "./people.js";

/** How many changes are shown before the reader asks for all. */
const FEW = 20;

/**
 * What has changed in a document, newest first: who, when, where, from what to
 * what.
 */
export function historyList(
  view: View,
  words: HistoryWords,
  all: boolean,
  onAll: () => void,
): TemplateResult {
  const items = historyOf(view.session.document);
  const changes = tellable(items).reverse();
  if (changes.length === 0)
    return html`<p class="quiet">
      ${msg("Ei vielä muutoksia", { id: "history.empty" })}
    </p>`;
  const shown = all ? changes : changes.slice(0, FEW);
  const count = changes.length;
  return html`<ol class="changes">
      ${shown.map((change) =>
        changeView(view, words, change, valuesBefore(items, change)),
      )}
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
  { target, by, at, value }: HistoryItem,
  before: readonly Json[],
): TemplateResult {
  const lang = parseTarget(target)?.lang;
  const tell = (one: Json) =>
    html`<span class="text-read" lang=${lang ?? view.locale}
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
    <div class="label">
      ${words.placeName(target, by) ?? commonPlace(target) ?? target}
    </div>
    <div>
      ${before
        .filter((one) => one !== true)
        .map(
          (one) =>
            html`<del>${tell(one)}</del> <span aria-hidden="true">→</span> `,
        )}
      ${value === null ? goneWords(before) : html`<ins>${tell(value)}</ins>`}
    </div>
  </li>`;
}

/** What stood at the place just before; more than one value in a tie, none when it was empty. */
function valuesBefore(
  items: readonly HistoryItem[],
  { entry }: HistoryItem,
): readonly Json[] {
  const named = new Set(entry.replaces);
  const older = items.filter(
    (item) => item.target === entry.target && named.has(item.entry.id),
  );
  const overtaken = new Set(older.flatMap((item) => item.entry.replaces ?? []));
  return older
    .filter((item) => !overtaken.has(item.entry.id) && item.value !== null)
    .map((item) => item.value);
}

function goneWords(before: readonly Json[]): string {
  return before.includes(true)
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
    if (/^(template$|contributors\/|comments\/[^/]+(\/about)?$)/.test(target))
      return false;
    const row = target.replace(/\/position$/, "");
    return row === target || !added.has([row, by, at].join(" "));
  });
}
