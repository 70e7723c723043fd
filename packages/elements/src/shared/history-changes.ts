import { html, nothing, type TemplateResult } from "lit";
import { historyOf, parseTarget, type HistoryItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { formatDate, formatTime } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { gesturesIn, type Deed, type Gesture } from "./history-gestures.js";
import {
  countWords,
  placeOf,
  saidIn,
  valueIn,
  verbOf,
  type HistoryWords,
  type ToldPlace,
} from "./history-words.js";
import { personLabel } from "./people.js";

/** How many gestures are shown before the reader asks for all. */
const FEW = 20;

/** What telling needs to know. */
interface Telling {
  readonly view: View;
  readonly words: HistoryWords;
  readonly items: readonly HistoryItem[];
}

/**
 * What has changed in a document, newest first, a sentence for each: where,
 * what, when and who, from what to what.
 */
export function historyList(
  view: View,
  words: HistoryWords,
  all: boolean,
  onAll: () => void,
): TemplateResult {
  const items = historyOf(view.session.document);
  const gestures = gesturesIn(items, placesOf(words));
  if (gestures.length === 0)
    return html`<p class="quiet">
      ${msg("Ei vielä muutoksia", { id: "history.empty" })}
    </p>`;
  const shown = all ? gestures : gestures.slice(0, FEW);
  const count = gestures.length;
  const telling = { view, words, items };
  return html`<ol class="changes">
      ${shown.map((gesture) => gestureView(telling, gesture))}
    </ol>
    ${
      shown.length < count
        ? html`<button @click=${onAll}>
            ${msg(str`Näytä kaikki ${count} muutosta`, { id: "history.all" })}
          </button>`
        : nothing
    }`;
}

/** One gesture is one item of the list, however much was changed at once. */
function gestureView(telling: Telling, gesture: Gesture): TemplateResult {
  const [first, second] = gesture.deeds;
  const when = whenView(telling, gesture);
  return second || !first
    ? html`<li>
        ${countWords(gesture.deeds.length)} ${when}
        <ul>
          ${gesture.deeds.map((deed) => html`<li>${deedView(telling, deed)}</li>`)}
        </ul>
      </li>`
    : html`<li>${deedView(telling, first, when)}</li>`;
}

function whenView({ view }: Telling, { by, at }: Gesture): TemplateResult {
  const who = personLabel(view.session, by);
  return html`<span class="quiet"
    >${
      at === undefined
        ? nothing
        : html`<time datetime=${at}>${formatDate(at)} ${formatTime(at)}</time
            >, `
    }${who}</span
  >`;
}

/** `Ohjaamo · 2026 muutettu 14.10.2026 klo 10.02, Bertta`, and under it what it says. */
function deedView(
  telling: Telling,
  deed: Deed,
  when?: TemplateResult,
): TemplateResult {
  const place = placeOf(telling.view, telling.words, deed.item);
  const said = saidView(telling, deed);
  const goesOn = when === undefined && said !== nothing;
  return html`${placeView(telling, place, deed)}
  ${verbOf(deed)}${goesOn ? ":" : nothing} ${when} ${said}
  ${
    deed.inside.length > 0
      ? html`<ul>
          ${deed.inside.map((one) => html`<li>${insideView(telling, one, place)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** What was said in a row that was made in the same gesture: its name goes without saying. */
function insideView(
  telling: Telling,
  deed: Deed,
  { words: row }: ToldPlace,
): TemplateResult {
  const { words } = placeOf(telling.view, telling.words, deed.item);
  const name = words.startsWith(row)
    ? words.slice(row.length).replace(/^( · | – |, )/, "")
    : words;
  const said = saidView(telling, deed);
  if (name === "") return html`${said}`;
  return said === nothing
    ? html`${name} ${verbOf(deed)}`
    : html`${name}: ${said}`;
}

/** The place in words; a button that leads there, when it still is somewhere. */
function placeView(
  { words, items }: Telling,
  { words: name, shows }: ToldPlace,
  { item: { target, value } }: Deed,
): unknown {
  if (shows !== undefined)
    return html`<button
      class="plain place"
      title=${msg("Näytä kohta", { id: "history.show" })}
      @click=${() => words.showPlace(shows)}
    >
      ${capital(name)}
    </button>`;
  const said =
    value === null && parseTarget(target)?.row
      ? saidIn(items, target)
      : undefined;
  return html`<b>${capital(name)}</b>${said ? html` <q>${said}</q>` : nothing}`;
}

/** A sentence begins with it. */
const capital = (words: string) =>
  words.charAt(0).toUpperCase() + words.slice(1);

function saidView(
  { view, words }: Telling,
  { item: { target, value }, before }: Deed,
): unknown {
  const lang = parseTarget(target)?.lang ?? view.locale;
  const tell = (said: string) =>
    html`<span class="text-read" lang=${lang}>${said}</span>`;
  const told = (one: typeof value) => valueIn(words, target, one);
  const now = told(value);
  // A party that was taken away is named by what stood there.
  const old = before.flatMap((one) => told(one) ?? []);
  if (now === undefined && old.length === 0) return nothing;
  return html`<span class="said"
    >${old.map(
      (one) =>
        html`<del>${tell(one)}</del>${
            now === undefined
              ? nothing
              : html` <span aria-hidden="true">→</span> `
          }`,
    )}${now === undefined ? nothing : html`<ins>${tell(now)}</ins>`}</span
  >`;
}

/** Where each place stands in the work, so that what was done at once is told as it is read. */
function placesOf({ renderRoot }: HistoryWords): (target: string) => number {
  let places: Map<string, number> | undefined;
  return (target) => {
    places ??= new Map(
      [...renderRoot.querySelectorAll<HTMLElement>(".body [data-place]")].map(
        ({ dataset }, index) => [dataset["place"] ?? "", index],
      ),
    );
    let place = target.replace(/^own\//, "").replace(/@[^@]*$/, "");
    for (; place !== ""; place = place.replace(/\/?[^/]*$/, "")) {
      const order = places.get(place);
      if (order !== undefined) return order;
    }
    return Infinity;
  };
}
