import { html, nothing, svg, type TemplateResult } from "lit";
import { rowsOf, type Json, type Row } from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { currentLocale, msg, str } from "../locale/locale.js";
import { workbookAround } from "../record/at-hand.js";
import { codeLabel } from "../record/codes.js";
import type {
  FieldAt,
  RecordList,
  RecordSection,
  RecordWords,
} from "../record/form.js";
import { labelWords } from "../record/label.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { EVENT } from "./lists.js";

const list: RecordList = {
  id: "events",
  prefix: "y",
  named: "title",
  name: (words, { sort }) =>
    typeof sort === "string" ? codeLabel(words, [EVENT], sort) : "",
  fields: [
    {
      id: "title",
      type: "text",
      lines: "one",
      label: () => msg("Tapahtuma", { id: "plan.event-title" }),
    },
    {
      id: "sort",
      type: "code",
      lists: [EVENT],
      label: () => msg("Laji", { id: "plan.event-sort" }),
    },
    {
      id: "month",
      type: "custom",
      label: () => msg("Kuukausi", { id: "plan.month" }),
      draw: monthControl,
      words: (_words, value) => monthText(value),
    },
    {
      id: "day",
      type: "number",
      label: () => msg("Päivä, jos se on tiedossa", { id: "plan.day" }),
    },
    {
      id: "yearly",
      type: "tick",
      label: () => msg("Joka vuosi", { id: "plan.yearly" }),
    },
  ],
  brief: ["month"],
  add: () => msg("Lisää tapahtuma", { id: "plan.add-event" }),
  one: () => msg("tapahtuma", { id: "plan.event" }),
  none: () =>
    msg("Vuosikellossa ei ole vielä mitään.", { id: "plan.events-none" }),
  fresh: (_view, target) => [
    { type: "set", target: `${target}/yearly`, value: true },
  ],
};

/** A month by its name; another value as it is stored. */
function monthText(value: Json): string {
  const name = typeof value === "number" ? monthNames()[value - 1] : undefined;
  return name ?? JSON.stringify(value);
}

function monthControl(view: RecordView, at: FieldAt): unknown {
  const { place, value } = at;
  const isSet = value !== undefined && value !== null;
  if (!view.editable) return isSet ? monthText(value) : nothing;
  const isKnown = typeof value === "number" && monthNames()[value - 1];
  return html`<div class="field asked" data-place=${place}>
    <label class="small" for="f:${place}"
      >${labelWords({ label: () => msg("Kuukausi", { id: "plan.month" }) }, at)}</label
    >
    <select id="f:${place}" data-target=${place} data-json>
      <option value="null" .selected=${!isSet}>
        ${msg("– valitse –", { id: "record.choose" })}
      </option>
      ${
        isSet && !isKnown
          ? html`<option value=${JSON.stringify(value)} .selected=${true}>
              ${JSON.stringify(value)}
            </option>`
          : nothing
      }
      ${monthNames().map(
        (name, index) =>
          html`<option value=${index + 1} .selected=${value === index + 1}>
            ${name}
          </option>`,
      )}
    </select>
  </div>`;
}

/** What comes round every year: meetings, forums, seminars. */
export const yearClock: RecordSection = {
  id: "events",
  title: () => msg("Vuosikello", { id: "plan.year-clock" }),
  list,
  before: clockView,
  after: nextRoundButton,
};

/** The year goes round: the next one is opened from here, in a workbook. */
function nextRoundButton({ session }: RecordView): unknown {
  const workbook = workbookAround(session);
  if (!workbook) return nothing;
  const open = () =>
    workbook.desk.part(import("../deeds/next-round.js"), (round) =>
      round.askNextRound(workbook, session.document),
    );
  return html`<div class="line no-print">
    <button @click=${() => void open()}>
      ${msg("Siirry seuraavaan kauteen", { id: "plan.next-round" })}
    </button>
  </div>`;
}

/** The events of a year by month, 1 to 12; an event without such a month is in the list alone. */
export function byMonth(words: RecordWords): readonly (readonly Row[])[] {
  const months: Row[][] = Array.from({ length: 12 }, () => []);
  for (const row of rowsOf(words.content, "events")) {
    const { month } = row;
    if (typeof month === "number") months[month - 1]?.push(row);
  }
  return months;
}

function clockView(view: RecordView): unknown {
  const months = byMonth(view);
  if (months.every((rows) => rows.length === 0)) return nothing;
  const names = monthNames();
  const said = months.flatMap((rows, index) =>
    rows.length > 0
      ? [
          {
            month: names[index]!,
            words: formatList(rows.map((row) => rowName(view, list, row))),
          },
        ]
      : [],
  );
  return html`<div class="year">
    ${clockPicture(months, Number(view.today.slice(5, 7)))}
    <ul>
      ${said.map(({ month, words }) => html`<li><b>${month}</b> ${words}</li>`)}
    </ul>
  </div>`;
}

/** The year as a ring: a month is a part of it, filled where something is. The list beside it says the same. */
function clockPicture(
  months: readonly (readonly Row[])[],
  current: number,
): TemplateResult {
  const now = monthNames()[current - 1] ?? "";
  const point = (angle: number, radius: number) => {
    const turn = ((angle - 3) / 12) * 2 * Math.PI;
    const [x, y] = [Math.cos(turn), Math.sin(turn)].map((part) =>
      (100 + part * radius).toFixed(2),
    );
    return `${x} ${y}`;
  };
  const part = (index: number) => {
    const [from, to] = [index + 0.06, index + 0.94];
    return `M${point(from, 66)}A66 66 0 0 1 ${point(to, 66)}L${point(to, 92)}A92 92 0 0 0 ${point(from, 92)}Z`;
  };
  return html`<svg
    class="clock"
    viewBox="0 0 200 200"
    role="img"
    aria-label=${msg(str`Vuosi kellona; nyt on ${now}.`, { id: "plan.clock" })}
  >
    ${months.map(
      (rows, index) =>
        svg`<path class="month ${rows.length > 0 ? "busy" : ""} ${index + 1 === current ? "this" : ""}" d=${part(index)}></path><text x=${point(index + 0.5, 52).split(" ")[0]!} y=${point(index + 0.5, 52).split(" ")[1]!} text-anchor="middle" dominant-baseline="central">${index + 1}</text>`,
    )}
  </svg>`;
}

/** `tammikuu` … `joulukuu` */
function monthNames(): readonly string[] {
  const format = new Intl.DateTimeFormat(currentLocale(), {
    month: "long",
    timeZone: "UTC",
  });
  return Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2026, month, 15))),
  );
}
