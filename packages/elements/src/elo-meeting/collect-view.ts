import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  contributorEdits,
  decisionsFrom,
  decisionsToCollect,
  touchEdits,
  type AskelmatDocument,
  type CollectOptions,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { formatDate } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import { isDay } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { nameOf } from "../session/people.js";
import type { AtHand } from "./at-hand.js";
import { withNames } from "./name-field.js";

const REASONS = "https://w3id.org/askelmat/codelists/unanswered-reason";

export function collectView(
  view: RecordView,
  hand: AtHand,
  document: AskelmatDocument,
  name: string,
): TemplateResult {
  const meeting = view.session.document;
  const options = collectOptions(view, hand, document);
  const count = decisionsToCollect(meeting, document, options).length;
  if (count === 0)
    return html`<p class="small quiet">
      ${msg("Ei uusia päätöksiä koottavaksi.", { id: "meeting.collect-none" })}
    </p>`;
  return html`<p class="line">
    <span
      >${
        count === 1
          ? msg("Yksi päätös, jota ei ole vielä tässä.", {
              id: "meeting.collect-one",
            })
          : msg(str`${count} päätöstä, joita ei ole vielä tässä.`, {
              id: "meeting.collect-some",
            })
      }</span
    >
    <button
      aria-label="${msg("Kokoa päätökset", { id: "meeting.collect" })}: ${name}"
      @click=${() => void collect(view, hand, document.id)}
    >
      ${msg("Kokoa päätökset", { id: "meeting.collect" })}
    </button>
  </p>`;
}

/** Copies what was decided, says how the document stood, and lists those who decided. */
async function collect(
  view: RecordView,
  hand: AtHand,
  id: string,
): Promise<void> {
  await hand.refresh();
  const document = hand.all.find((one) => one.id === id);
  if (!document) return;
  const { session } = view;
  session.flush();
  const meeting = session.document;
  const options = collectOptions(view, hand, document);
  const found = decisionsToCollect(meeting, document, options);
  const people = [...new Set(found.map(({ decision }) => decision.by))];
  view.edit([
    ...people.flatMap((by) => contributorEdits(meeting, document, by)),
    ...touchEdits(meeting, document, { moment: "after" }),
    ...decisionsFrom(meeting, document, options),
  ]);
  const names = people.flatMap((by) => {
    const name = nameOf(meeting, by) ?? nameOf(document, by);
    return name === undefined ? [] : [{ id: by, name }];
  });
  session.replace((now) => withNames(now, names));
  const count = found.length;
  view.work.say(() =>
    count === 1
      ? msg("Yksi päätös koottu", { id: "meeting.collected-one" })
      : msg(str`${count} päätöstä koottu`, { id: "meeting.collected" }),
  );
}

function collectOptions(
  view: RecordView,
  hand: AtHand,
  document: AskelmatDocument,
): CollectOptions {
  const { date } = view.content;
  const since = hand.since || (isDay(date) ? date : "");
  const from = since === "" ? undefined : new Date(`${since}T00:00`);
  const until = from && new Date(from);
  until?.setDate(until.getDate() + 1);
  return {
    template: templateOf(document),
    written: hand.written,
    codeWords: (code, locale) =>
      codeLabel({ ...view, locale }, [REASONS], code),
    ...(from && { since: from.toISOString() }),
    // A day that was chosen is where it begins; the meeting's own day also ends.
    ...(until && hand.since === "" && { until: until.toISOString() }),
  };
}

export function optionsView(view: RecordView, hand: AtHand): TemplateResult {
  const { date } = view.content;
  const choose = (event: Event) => {
    const day = (event.target as HTMLInputElement).value;
    hand.since = day === date ? "" : day;
    view.work.redraw();
  };
  const tick = (event: Event) => {
    hand.written = (event.target as HTMLInputElement).checked;
    view.work.redraw();
  };
  return html`<fieldset class="meeting-collect">
    <legend class="label">
      ${msg("Mitkä päätökset kootaan", { id: "meeting.which" })}
    </legend>
    <label class="line">
      <span>${msg("Tehty alkaen", { id: "meeting.since" })}</span>
      <input
        class="text"
        type="date"
        .value=${live(hand.since || (isDay(date) ? date : ""))}
        @change=${choose}
      />
    </label>
    <p class="small quiet">
      ${
        hand.since === "" && isDay(date)
          ? msg(str`Vain tapaamispäivän ${formatDate(date)} päätökset.`, {
              id: "meeting.since-day",
            })
          : hand.since === ""
            ? msg("Kaikki päätökset: tapaamisen päivää ei ole merkitty.", {
                id: "meeting.since-all",
              })
            : nothing
      }
    </p>
    <label class="tick">
      <input type="checkbox" .checked=${live(hand.written)} @change=${tick} />
      <span
        >${msg("Myös suoraan yhteiseen kohtaan kirjatut", {
          id: "meeting.written",
        })}</span
      >
    </label>
  </fieldset>`;
}
