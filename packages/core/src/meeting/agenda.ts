import { contentOf } from "../document.js";
import type { Json } from "../json.js";
import { positionBetween } from "../placing.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Edit } from "../types.js";
import { textEdits } from "./text-edits.js";

/** A ready agenda, as far as a meeting takes it over. */
export interface ReadyAgenda {
  readonly agenda: readonly AgendaRow[];
}

/** A row of a ready agenda, loosely: whatever it holds, it has an id. */
export interface AgendaRow {
  readonly id: string;
  readonly position?: string;
  readonly title?: object;
  readonly purpose?: object;
  readonly minutes?: number;
  readonly template?: object;
}

/**
 * The edits by which a meeting takes a ready agenda over: its rows under their
 * ids, in its order, after those that stand already. What the meeting has
 * stays as it is, so taking the same one twice changes nothing.
 *
 * @param languages the texts that are taken; all of them when absent
 */
export function agendaEdits(
  meeting: AskelmatDocument,
  ready: ReadyAgenda,
  languages?: readonly string[],
): readonly Edit[] {
  const here = rowsOf(contentOf(meeting), "agenda");
  const ids = new Set(here.map(({ id }) => id));
  let last = lastPosition(here);
  const isFirst = here.length === 0;
  return ready.agenda
    .filter(({ id }) => !ids.has(id))
    .flatMap((row) => {
      const target = `agenda/${encodeSegment(row.id)}`;
      last =
        isFirst && row.position !== undefined
          ? row.position
          : positionBetween(last);
      return [
        { type: "add-row", target, position: last },
        ...textEdits(`${target}/title`, row.title as Json, languages),
        ...textEdits(`${target}/purpose`, row.purpose as Json, languages),
        ...field(target, "minutes", row.minutes),
        ...field(target, "template", row.template as Json | undefined),
      ] satisfies readonly Edit[];
    });
}

function field(
  target: string,
  name: string,
  value: Json | undefined,
): readonly Edit[] {
  return value === undefined
    ? []
    : [{ type: "set", target: `${target}/${name}`, value }];
}

/** The greatest position there is; undefined before rows without one, which stand last anyway. */
function lastPosition(rows: readonly Row[]): string | undefined {
  return rows
    .map(({ position }) => position)
    .filter((one): one is string => typeof one === "string" && one !== "")
    .sort()
    .at(-1);
}

/** When an item of an agenda begins and ends, by the clock of the place. */
export interface AgendaTime {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The running clock of an agenda: each item begins when the one before it
 * ends. Items without minutes take no time; without a start there are no times.
 */
export function agendaTimes(
  start: unknown,
  rows: readonly Row[],
): readonly AgendaTime[] {
  const begin = minutesOf(start);
  if (begin === undefined) return [];
  let at = begin;
  return rows.map(({ id, minutes }) => {
    const from = at;
    at += isMinutes(minutes) ? minutes : 0;
    return { id, from: clockOf(from), to: clockOf(at) };
  });
}

/** How long an agenda takes, in minutes. */
export function agendaLength(rows: readonly Row[]): number {
  return rows
    .map(({ minutes }) => (isMinutes(minutes) ? minutes : 0))
    .reduce((all, one) => all + one, 0);
}

function isMinutes(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function minutesOf(clock: unknown): number | undefined {
  const [, hours, minutes] =
    /^([01]\d|2[0-3]):([0-5]\d)/.exec(typeof clock === "string" ? clock : "") ??
    [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function clockOf(minutes: number): string {
  const pad = (count: number) => String(count).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
