import { contentOf, newId } from "../../document.js";
import { isObject, type JsonObject } from "../../json.js";
import { encodeSegment } from "../../target.js";
import { rowsOf } from "../../template.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../../types.js";
import { textEdits } from "./answer.js";
import { byMade, madeIn, type Made } from "./made.js";
import { draftEdit, Drafts, type DraftState } from "./drafts.js";
import { textsIn, words } from "./words.js";

/** Somebody's approval of the text as it stood. */
export interface Approval extends Made, DraftState {
  readonly id: string;
  /** Whose approval it is: a contributor; whoever said it when nothing else is written. */
  readonly contributor: string;
  readonly organisation?: string;
  readonly day?: string;
  readonly text?: JsonObject;
  /** The round it ended. */
  readonly round?: string;
  /** The day on which it was taken back. */
  readonly withdrawn?: string;
}

export interface ApproveOptions {
  readonly contributor: string;
  readonly organisation?: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly text?: LanguageMap;
  readonly round?: string;
  readonly id?: string;
}

/** The edits that approve the text as it stands in this copy; one gesture. */
export function approveEdits(
  document: AskelmatDocument,
  options: ApproveOptions,
): readonly Edit[] {
  const row = `approvals/${encodeSegment(options.id ?? newId("a"))}`;
  const { contributor, organisation, day, round, text = {} } = options;
  const members = { contributor, organisation, day, round };
  return [
    { type: "add-row", target: row },
    ...Object.entries(members).flatMap(([name, value]): Edit[] =>
      value === undefined
        ? []
        : [{ type: "set", target: `${row}/${name}`, value }],
    ),
    ...textEdits(row, text),
    draftEdit(document, row),
  ];
}

/** The edits that take an approval back. It stays to be seen, with the day. */
export function withdrawEdits(
  approval: string,
  day: string,
  id = newId("a"),
): readonly Edit[] {
  const row = `approvals/${encodeSegment(id)}`;
  return [
    { type: "add-row", target: row },
    { type: "set", target: `${row}/of`, value: approval },
    { type: "set", target: `${row}/withdrawn`, value: day },
  ];
}

/** All approvals, in the order they were given. */
export function approvalsOf(document: AskelmatDocument): readonly Approval[] {
  const rows = rowsOf(contentOf(document), "approvals");
  if (rows.length === 0) return [];
  const made = madeIn(document, "approvals");
  const drafts = new Drafts(document);
  return rows
    .filter((row) => typeof row["of"] !== "string")
    .map((row): Approval => {
      const who = made.get(row.id) ?? { by: "" };
      const [withdrawn] = textsIn(
        rows.filter((one) => one["of"] === row.id),
        "withdrawn",
      );
      return {
        id: row.id,
        ...who,
        contributor: who.by,
        ...words(row, ["contributor", "organisation", "day", "round"]),
        ...(isObject(row["text"]) && { text: row["text"] }),
        ...(withdrawn !== undefined && { withdrawn }),
        ...drafts.stateOf(row["digest"]),
      };
    })
    .sort(byMade);
}
