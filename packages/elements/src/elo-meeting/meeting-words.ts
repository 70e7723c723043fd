import {
  agendaTimes,
  isObject,
  member,
  rowsOf,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Row,
} from "@askelmat/core";
import { findTemplate } from "../base/templates.js";
import { formatDate } from "../locale/format.js";
import { currentLocale, msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordWords } from "../record/form.js";
import { isClock, isDay, organisationText } from "../record/value-text.js";
import { nameOf } from "../session/people.js";
import { plainText } from "../shared/text.js";

export const ROLES = "https://w3id.org/askelmat/codelists/contributor-role";
export const ATTENDANCE = "https://w3id.org/askelmat/codelists/attendance";

/** True for a moment that a clock can read. */
export function isTime(value: Json | undefined): value is string {
  return typeof value === "string" && !Number.isNaN(Date.parse(value));
}

/** A time of the day as it is read: `9.30`, in English `9:30`. */
export function clockWords(clock: string): string {
  const [hours = "", minutes = ""] = clock.split(":");
  return `${Number(hours)}${currentLocale() === "en" ? ":" : "."}${minutes}`;
}

/** `9.00–13.00`, or one of them; empty when neither is said. */
export function clockRange(
  start: Json | undefined,
  end: Json | undefined,
): string {
  const [from, to] = [start, end].map((one) =>
    isClock(one) ? clockWords(one) : "",
  );
  if (from && to) return `${from}–${to}`;
  return from ?? to ?? "";
}

/** `12.2.2026 klo 9.00–13.00` */
export function whenWords(
  date: Json | undefined,
  start: Json | undefined,
  end?: Json,
): string {
  const day = isDay(date) ? formatDate(date) : "";
  const clock = clockRange(start, end);
  const time = clock && msg(str`klo ${clock}`, { id: "format.time" });
  return [day, time].filter(Boolean).join(" ");
}

/** What somebody is called, and where from: `Minna, Ohjaamo Saarlahti`; either alone will do. */
export function participantWords(
  words: RecordWords,
  row: Row,
  document?: AskelmatDocument,
): string {
  const { organisation } = row;
  const from =
    typeof organisation === "string"
      ? organisationText(words, organisation)
      : "";
  const name = document && nameOf(document, row.id);
  return [name, from].filter(Boolean).join(", ");
}

/** Somebody's part: the name, else the task, else the role. */
export function partWords(
  words: RecordWords,
  row: Row,
  document?: AskelmatDocument,
): string {
  const name = document && nameOf(document, row.id);
  const { role } = row;
  return (
    name ??
    (plainText(member(row, "task")) ||
      (typeof role === "string" ? codeLabel(words, [ROLES], role) : ""))
  );
}

/** When each item of the agenda is, by the running clock: `9.00–9.10`, by row. */
export function timesIn(content: JsonObject): ReadonlyMap<string, string> {
  const times = agendaTimes(content["start"], rowsOf(content, "agenda"));
  return new Map(
    times.map(({ id, from, to }) => [
      id,
      from === to ? clockWords(from) : `${clockWords(from)}–${clockWords(to)}`,
    ]),
  );
}

/** `3 h 30 min` */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`];
  return parts.filter((part) => part !== false).join(" ") || "0 min";
}

/** What a template is called; undefined when it is none, or not at hand. */
export function templateName(value: Json | undefined): string | undefined {
  const uri = isObject(value) ? value["uri"] : undefined;
  if (typeof uri !== "string") return undefined;
  const title = findTemplate(uri)?.content["title"];
  return plainText(title) || uri.replace(/^.*\//, "");
}

/** What a document is called that the meeting worked on. */
export function touchedName(row: Row): string {
  return (
    plainText(member(row, "title")) ||
    msg("Asiakirja, jonka nimeä ei ole", { id: "meeting.document-unnamed" })
  );
}

/** The document that a decision was made in, by its row in the meeting. */
export function originOf(content: JsonObject, row: Row): Row | undefined {
  const about = row["about"];
  const id = isObject(about) ? about["document"] : undefined;
  return rowsOf(content, "documents").find((one) => one.id === id);
}
