import { contentOf } from "../document.js";
import { member } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Edit } from "../types.js";
import { joinedIds } from "../workshop/joined.js";
import { organisationEdits } from "./new-meeting.js";

/** Somebody who takes part in the group's work and is not asked to the meeting yet. */
export interface OfferedParticipant {
  readonly id: string;
  readonly organisation?: string;
  readonly role?: string;
  /** The document that lists them. */
  readonly from: AskelmatDocument;
}

/**
 * The people whom documents at hand list and a meeting does not: each once,
 * also when two of their ids have been joined. A room and a system come to no
 * meeting.
 */
export function offeredParticipants(
  meeting: AskelmatDocument,
  documents: readonly AskelmatDocument[],
): readonly OfferedParticipant[] {
  const asked = new Set(
    rowsOf(contentOf(meeting), "participants").map(({ id }) => id),
  );
  const offered = new Map<string, OfferedParticipant>();
  for (const from of documents) {
    const joined = joinedIds(from, "contributors");
    const askedHere = new Set([...asked].map((id) => joined.get(id) ?? id));
    for (const row of peopleIn(from)) {
      const id = joined.get(row.id) ?? row.id;
      const { role } = row;
      if (askedHere.has(id) || role === "room" || role === "system") continue;
      const organisation = text(row, "organisation");
      const known = offered.get(id);
      offered.set(id, {
        id,
        from,
        ...(organisation !== undefined && { organisation }),
        ...(typeof role === "string" && { role }),
        ...known,
      });
    }
  }
  return [...offered.values()];
}

/** Those who are listed, and those who have answered without being listed. */
function peopleIn(document: AskelmatDocument): readonly Row[] {
  const content = contentOf(document);
  return [
    ...rowsOf(content, "contributors"),
    ...(content.own ?? []).map(({ by }): Row => ({ id: by })),
  ];
}

/** The edits that ask people to a meeting, with the organisations they come from. */
export function participantEdits(
  meeting: AskelmatDocument,
  people: readonly OfferedParticipant[],
): readonly Edit[] {
  return people.flatMap(({ id, organisation, role = "member", from }) => {
    const target = `participants/${encodeSegment(id)}`;
    return [
      ...contributorEdits(meeting, from, id),
      { type: "add-row", target },
      ...(organisation === undefined
        ? []
        : [set(`${target}/organisation`, organisation)]),
      set(`${target}/role`, role),
    ] satisfies readonly Edit[];
  });
}

/**
 * The edits that list somebody of another document in a meeting, with the
 * organisation they answer for; none when they are listed.
 */
export function contributorEdits(
  meeting: AskelmatDocument,
  from: AskelmatDocument,
  id: string,
): readonly Edit[] {
  const content = contentOf(meeting);
  if (rowIn(content, "contributors", id)) return [];
  const theirs = contentOf(from);
  const row = rowIn(theirs, "contributors", id);
  const organisation = row && text(row, "organisation");
  const named =
    organisation === undefined || rowIn(content, "organisations", organisation)
      ? undefined
      : rowIn(theirs, "organisations", organisation);
  const target = `contributors/${encodeSegment(id)}`;
  return [
    ...(named ? organisationEdits(named) : []),
    { type: "add-row", target },
    ...(organisation === undefined
      ? []
      : [set(`${target}/organisation`, organisation)]),
  ];
}

function rowIn(
  content: ReturnType<typeof contentOf>,
  list: string,
  id: string,
): Row | undefined {
  return rowsOf(content, list).find((row) => row.id === id);
}

function text(row: Row, name: string): string | undefined {
  const value = member(row, name);
  return typeof value === "string" ? value : undefined;
}

function set(target: string, value: string): Edit {
  return { type: "set", target, value };
}
