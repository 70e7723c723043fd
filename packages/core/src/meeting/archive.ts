import { contentOf } from "../document.js";
import { byCodeUnit, type Json } from "../json.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/** A meeting in an archive: what a list of them tells. */
export interface ArchivedMeeting {
  readonly id: string;
  /** `2026-02-12`; absent when it is not known, or tied. */
  readonly date?: string;
  readonly title?: Json;
  readonly group?: Json;
  readonly place?: Json;
  /** How many were there, on the spot or remotely. */
  readonly present: number;
  /** How many were asked to come. */
  readonly asked: number;
  /** The documents that were worked on. */
  readonly documents: readonly Row[];
  readonly decisions: readonly Row[];
}

export interface ArchiveYear {
  /** `2026`; empty for meetings without a day, which stand first: they are still to be dated. */
  readonly year: string;
  /** The latest first. */
  readonly meetings: readonly ArchivedMeeting[];
}

/** The meetings among documents, by year, the latest first. Other kinds are passed by. */
export function archiveOf(
  documents: readonly AskelmatDocument[],
): readonly ArchiveYear[] {
  const years = new Map<string, ArchivedMeeting[]>();
  for (const document of documents) {
    if (document.kind !== "meeting") continue;
    const meeting = archived(document);
    const year = meeting.date?.slice(0, 4) ?? "";
    years.set(year, [...(years.get(year) ?? []), meeting]);
  }
  return [...years]
    .map(([year, meetings]) => ({ year, meetings: meetings.sort(latestFirst) }))
    .sort((a, b) =>
      a.year === "" || b.year === ""
        ? byCodeUnit(a.year, b.year)
        : byCodeUnit(b.year, a.year),
    );
}

function archived(document: AskelmatDocument): ArchivedMeeting {
  const content = contentOf(document);
  const { date, title, group, place } = content;
  const people = rowsOf(content, "participants");
  return {
    id: document.id,
    ...(isDay(date) && { date }),
    ...(title !== undefined && { title }),
    ...(group !== undefined && { group }),
    ...(place !== undefined && { place }),
    present: people.filter(({ attendance }) => isThere(attendance)).length,
    asked: people.length,
    documents: rowsOf(content, "documents"),
    decisions: rowsOf(content, "decisions"),
  };
}

/** True for somebody who took part, in the room or from elsewhere. */
export function isThere(attendance: Json | undefined): boolean {
  return attendance === "present" || attendance === "remote";
}

function isDay(value: Json | undefined): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);
}

function latestFirst(a: ArchivedMeeting, b: ArchivedMeeting): number {
  return byCodeUnit(b.date ?? "", a.date ?? "") || byCodeUnit(a.id, b.id);
}
