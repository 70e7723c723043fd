import { contentOf } from "../document.js";
import { member, type Json } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Edit } from "../types.js";
import { joinedIds } from "./joined.js";

/** A contributor who has been made in advance. */
export interface Invitation {
  /** Made anew for each: never of a name, never used for somebody else. */
  readonly id: string;
  /** The id of a row in `organisations`; absent for a person who speaks for none. */
  readonly organisation?: string;
  readonly role?: string;
  /** The tag of the language they are spoken to in. */
  readonly language?: string;
  /** The day, `YYYY-MM-DD`. */
  readonly invited: string;
  /** Sections, rows, headings or items they are asked about; all of them when there is none. */
  readonly asked?: readonly string[];
}

/** An organisation as some list has it. */
export interface ListedOrganisation {
  readonly id: string;
  /** A language map. */
  readonly name: Json | undefined;
  readonly type?: string;
  readonly sector?: string;
}

/**
 * The edits that put an organisation on the document's list under the id that
 * it has elsewhere; none when the document names it already.
 */
export function listOrganisationEdits(
  document: AskelmatDocument,
  { id, name, type, sector }: ListedOrganisation,
): readonly Edit[] {
  const listed = rowsOf(contentOf(document), "organisations");
  const isNamed = (row: Row) =>
    row.id === id && member(row, "name") !== undefined;
  if (listed.some(isNamed)) return [];
  const row = `organisations/${encodeSegment(id)}`;
  return [
    { type: "add-row", target: row },
    ...textEdits(`${row}/name`, name),
    ...codeEdits(row, { type, sector }),
  ];
}

/** The edits that invite somebody: a row of the contributors, made in advance. Standard: INV-1. */
export function invitationEdits(invitation: Invitation): readonly Edit[] {
  const { id, asked = [], ...fields } = invitation;
  const row = `contributors/${encodeSegment(id)}`;
  return [
    { type: "add-row", target: row },
    ...codeEdits(row, fields),
    ...asked.map((part): Edit => {
      const target = `${row}/asked/${encodeSegment(part)}`;
      return { type: "add-row", target };
    }),
  ];
}

/** The edit that takes an invitation back. What was said under its id stays. Standard: INV-4. */
export function withdrawalEdit(id: string): Edit {
  const target = `contributors/${encodeSegment(id)}/invited`;
  return { type: "set", target, value: null };
}

/** Who has been invited and not taken back: by day, then by id. */
export function invitationsIn(
  document: AskelmatDocument,
): readonly Invitation[] {
  return rowsOf(contentOf(document), "contributors")
    .flatMap((row) => {
      const found = invitationOf(row);
      return found ? [found] : [];
    })
    .sort((a, b) =>
      a.invited === b.invited
        ? compare(a.id, b.id)
        : compare(a.invited, b.invited),
    );
}

/**
 * What the row of a contributor says of them, whether or not a day stands in it
 * (then `invited` is empty). Of an id that no row has: nothing but the id.
 */
export function contributorIn(
  document: AskelmatDocument,
  id: string,
): Invitation {
  const rows = rowsOf(contentOf(document), "contributors");
  const row = rows.find((one) => one.id === id) ?? { id };
  return { ...fieldsOf(row), id, invited: textIn(row, "invited") ?? "" };
}

/** Ids under which an invitation was answered: its own, and those a person has joined with it. */
export function idsOfInvitation(
  document: AskelmatDocument,
  id: string,
): readonly string[] {
  const joined = joinedIds(document, "contributors");
  const top = joined.get(id);
  if (top === undefined) return [id];
  return [...joined].filter(([, one]) => one === top).map(([one]) => one);
}

function invitationOf(row: Row): Invitation | undefined {
  const invited = textIn(row, "invited");
  return invited === undefined
    ? undefined
    : { ...fieldsOf(row), id: row.id, invited };
}

function fieldsOf(row: Row): Omit<Invitation, "id" | "invited"> {
  const asked = rowsOf(row, "asked").map(({ id }) => id);
  const [organisation, role, language] = [
    "organisation",
    "role",
    "language",
  ].map((name) => textIn(row, name));
  return {
    ...(organisation !== undefined && { organisation }),
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    ...(asked.length > 0 && { asked }),
  };
}

function textIn(row: Row, name: string): string | undefined {
  const value = member(row, name);
  return typeof value === "string" ? value : undefined;
}

function textEdits(target: string, text: Json | undefined): Edit[] {
  if (typeof text === "string")
    return [{ type: "set", target: `${target}@und`, value: text }];
  return Object.entries(text ?? {}).flatMap(([lang, value]): Edit[] =>
    typeof value === "string"
      ? [{ type: "set", target: `${target}@${lang}`, value }]
      : [],
  );
}

function codeEdits(
  row: string,
  codes: Readonly<Record<string, string | undefined>>,
): Edit[] {
  return Object.entries(codes).flatMap(([name, value]): Edit[] =>
    value === undefined || value === ""
      ? []
      : [{ type: "set", target: `${row}/${name}`, value }],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
