import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ratingOf, type Json, type WorkshopItem } from "@askelmat/core";
import type { View } from "../base/view.js";
import { ranksOf } from "../elo-matrix/ratings.js";
import { msg, str } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import { draftIn, type Draft } from "./drafts.js";
import { itemName, valueWords } from "./item-words.js";
import { liftView } from "./lift-view.js";
import type { MergeWork } from "./merge-work.js";

/** Where a value is agreed, or a place left open: nothing is recorded before a button says so. */
export function decideForm(
  work: MergeWork,
  view: View,
  item: WorkshopItem,
): TemplateResult {
  const { place } = item;
  const draft = work.draftOf(place);
  const name = itemName(item);
  const isText = item.sort === "text" || item.sort === "rows";
  const note = (event: Event) =>
    work.note(place, draftIn(event.currentTarget as HTMLFormElement));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    work.note(place, draftIn(event.target as HTMLFormElement));
    const { value } = event.submitter as HTMLButtonElement;
    if (value === "open") work.leaveOpen(item);
    else work.agree(item);
  };
  return html`<form
    class="decide"
    novalidate
    aria-label=${msg(str`Päätös: ${name}`, { id: "merge.decide-of" })}
    @input=${note}
    @submit=${submit}
  >
    ${isText ? liftView(work, view, item, draft) : choicesView(view, item, draft)}
    <div class="no-print">
      <label class="small" for=${`why:${place}`}
        >${msg("Perustelu", { id: "merge.reason" })}</label
      >
      <textarea
        id=${`why:${place}`}
        name="reason"
        rows="1"
        lang=${view.locale}
        .value=${live(draft.reason)}
      ></textarea>
    </div>
    ${missingView(draft)}
    <div class="line no-print">
      <button value="agree">
        ${msg("Kirjaa sovituksi", { id: "merge.agree" })}
      </button>
      <button class="plain" value="open">
        ${msg("Jätä auki", { id: "merge.leave" })}
      </button>
    </div>
  </form>`;
}

function missingView({ missing }: Draft): unknown {
  if (!missing) return nothing;
  const words = {
    choice: () =>
      msg("Valitse ensin vastaus, josta on sovittu.", {
        id: "merge.needs-choice",
      }),
    text: () =>
      msg("Kirjoita tai nosta ensin yhteinen teksti.", {
        id: "merge.needs-text",
      }),
    reason: () =>
      msg("Kirjoita ensin, miksi kohta jää auki.", {
        id: "merge.needs-reason",
      }),
  };
  return html`<p class="alert small" role="alert">${words[missing]()}</p>`;
}

/** The levels of the scale, and whatever else somebody has answered. */
export function choicesOf(item: WorkshopItem): readonly Json[] {
  const levels = (item.levels ?? []).map(({ id }): Json => ({ level: id }));
  const known = new Set(levels.map((level) => JSON.stringify(level)));
  const others = item.answers.flatMap(({ value }): Json[] => {
    const rating = ratingOf(value);
    const isNone =
      rating !== undefined &&
      "unanswered" in rating &&
      rating.unanswered !== "not-applicable";
    if (value === undefined || isNone || known.has(JSON.stringify(value)))
      return [];
    known.add(JSON.stringify(value));
    return [value];
  });
  return [...levels, ...others];
}

function choicesView(
  view: View,
  item: WorkshopItem,
  draft: Draft,
): TemplateResult {
  const levels = item.levels ?? [];
  const legend = `agree:${item.place}`;
  const standing =
    item.agreed === undefined ? undefined : JSON.stringify(item.agreed.value);
  return html`<div
    class="choices no-print"
    role="radiogroup"
    aria-labelledby=${legend}
  >
    <span class="label small" id=${legend}
      >${msg("Yhteinen vastaus", { id: "merge.shared" })}</span
    >
    ${choicesOf(item).map((value) => {
      const json = JSON.stringify(value);
      const chosen = ranksOf(levels, value);
      return html`<label class="choice">
        <input
          type="radio"
          name="choice"
          value=${json}
          .checked=${live((draft.choice ?? standing) === json)}
        />
        ${chosen.length > 0 ? levelMark({ of: levels.length, chosen }) : nothing}
        <span>${valueWords(view, item, value)}</span>
      </label>`;
    })}
  </div>`;
}
