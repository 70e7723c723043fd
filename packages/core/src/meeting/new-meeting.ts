import { contentOf, createDocument } from "../document.js";
import { applyEdits } from "../edit.js";
import { member, type Json } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Content, Edit } from "../types.js";
import { textEdits } from "./text-edits.js";
import { touchEdits, type TouchOptions } from "./touched.js";

/** What a meeting begins with. */
export interface MeetingStart {
  readonly by: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** `urn:uuid:…`; a random one when absent. */
  readonly id?: string;
  /** The day of the meeting, `2026-02-12`. */
  readonly date?: string;
  /** The group's own document, an earlier meeting, or any document of the group. */
  readonly from?: AskelmatDocument;
  /** A document that is worked on. */
  readonly worked?: AskelmatDocument;
  /** How that is noted down. */
  readonly touch?: TouchOptions;
}

/**
 * A new meeting. From a document at hand it takes the group's name, the
 * languages and the organisations, under their ids; from an earlier meeting
 * also who is asked to come. A document that is worked on is noted down.
 */
export function newMeeting(start: MeetingStart): AskelmatDocument {
  const { by, at, date, from, worked, touch } = start;
  const { id } = start;
  const blank = createDocument({
    kind: "meeting",
    by,
    at,
    ...(id !== undefined && { id }),
  });
  const edits: readonly Edit[] = [
    ...(date === undefined
      ? []
      : [set("date", date), set("period", date.slice(0, 4))]),
    ...(from ? takenFrom(from, date) : []),
    ...(worked ? touchEdits(blank, worked, touch) : []),
  ];
  return applyEdits(blank, edits, { by, at }).document;
}

function takenFrom(
  from: AskelmatDocument,
  date: string | undefined,
): readonly Edit[] {
  const content = contentOf(from);
  const group =
    from.kind === "group" ? from.id : member(content, "groupDocument");
  return [
    ...textEdits("group", content["group"]),
    ...(typeof group === "string" ? [set("groupDocument", group)] : []),
    ...rowsOf(content, "languages").map(({ id }) => addRow("languages", id)),
    ...rowsOf(content, "organisations")
      .filter((row) => holdsOn(row, date))
      .flatMap((row) => organisationEdits(row)),
    ...(from.kind === "meeting" ? invitedEdits(content) : []),
  ];
}

/** An organisation as it is named in another document: its id, its name and what it is. */
export function organisationEdits(row: Row): readonly Edit[] {
  const target = `organisations/${encodeSegment(row.id)}`;
  return [
    addRow("organisations", row.id),
    ...textEdits(`${target}/name`, row["name"]),
    ...["type", "sector"].flatMap((name) => copied(row, target, name)),
  ];
}

/** Those who were asked to the earlier meeting, without whether they came. */
function invitedEdits(content: Content): readonly Edit[] {
  return [
    ...rowsOf(content, "contributors").flatMap((row) =>
      personEdits("contributors", row),
    ),
    ...rowsOf(content, "participants").flatMap((row) =>
      personEdits("participants", row),
    ),
    ...textEdits("place", content["place"]),
  ];
}

function personEdits(list: string, row: Row): readonly Edit[] {
  const target = `${list}/${encodeSegment(row.id)}`;
  return [
    addRow(list, row.id),
    ...["organisation", "role", "position"].flatMap((name) =>
      copied(row, target, name),
    ),
    ...textEdits(`${target}/task`, row["task"]),
  ];
}

function copied(row: Row, target: string, name: string): readonly Edit[] {
  const value = member(row, name);
  return typeof value === "string" ? [set(`${target}/${name}`, value)] : [];
}

/** True when a dated row holds on a day; on all days when no day is known. */
function holdsOn(row: Row, day: string | undefined): boolean {
  const [from, to] = [row["validFrom"], row["validTo"]];
  if (day === undefined) return typeof to !== "string";
  return (
    !(typeof from === "string" && from > day) &&
    !(typeof to === "string" && to < day)
  );
}

function set(target: string, value: Json): Edit {
  return { type: "set", target, value };
}

function addRow(list: string, id: string): Edit {
  return { type: "add-row", target: `${list}/${encodeSegment(id)}` };
}
