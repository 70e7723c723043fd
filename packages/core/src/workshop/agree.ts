import { contentOf, voicesOf } from "../document.js";
import { currentEntries, DRAFT } from "../entry.js";
import { byCodeUnit, type Json } from "../json.js";
import { isLanguageMap, isRows } from "../shape.js";
import {
  encodeSegment,
  isOwn,
  parseTarget,
  rowOf,
  withoutOwn,
} from "../target.js";
import type { AskelmatDocument, Edit, Grounds, LanguageMap } from "../types.js";
import { isCleared } from "../tree.js";
import { valueAt } from "./value-at.js";

/**
 * The edits by which a value is agreed at a place. Entries replace all that
 * stands where they are written, so a tie is settled with them. A text is one
 * edit for each language. A set of rows becomes rows added and deleted, and
 * these can carry no grounds. Standard: Content (CON-8), Entries.
 *
 * @param place of a workshop item
 * @param grounds.basis ids of entries; all own answers at the place when absent
 */
export function agreeEdits(
  document: AskelmatDocument,
  place: string,
  value: Json,
  grounds: Grounds = {},
): readonly Edit[] {
  const members = isRows(value) ? value : isEmptyList(value) ? [] : undefined;
  const now = valueAt(contentOf(document), place);
  if (members && (members.length > 0 || isRows(now)))
    return setEdits(place, now, members);
  const basis = grounds.basis ?? basisOf(document, place);
  const because = {
    ...(basis.length > 0 && { basis }),
    ...(grounds.reason !== undefined &&
      grounds.reason !== "" && { reason: grounds.reason }),
  };
  const said: readonly Edit[] = isLanguageMap(value)
    ? Object.entries(value).map(([lang, text]) => ({
        type: "set",
        target: `${place}@${lang}`,
        value: text ?? null,
        ...because,
      }))
    : [{ type: "set", target: place, value, ...because }];
  return [...keepRows(document, place), ...said];
}

/** What is agreed in a row that somebody has deleted meanwhile keeps the row. */
function keepRows(document: AskelmatDocument, place: string): readonly Edit[] {
  return (contentOf(document).open ?? [])
    .filter(
      ({ by, why, target }) =>
        by === undefined &&
        why === "deleted-and-edited" &&
        parseTarget(target)?.row === true &&
        place.startsWith(`${target}/`),
    )
    .map(({ target }) => ({ type: "restore-row", target }));
}

function isEmptyList(value: Json): value is readonly [] {
  return Array.isArray(value) && value.length === 0;
}

/** Makes a shared set hold these and no others. */
function setEdits(
  place: string,
  now: Json | undefined,
  wanted: readonly { readonly id: string }[],
): readonly Edit[] {
  const here = isRows(now) ? now.map(({ id }) => id) : [];
  const ids = wanted.map(({ id }) => id);
  const row = (id: string) => `${place}/${encodeSegment(id)}`;
  return [
    ...here
      .filter((id) => !ids.includes(id))
      .map((id) => ({ type: "delete-row" as const, target: row(id) })),
    ...ids
      .filter((id) => !here.includes(id))
      .map((id) => ({ type: "add-row" as const, target: row(id) })),
  ];
}

/**
 * Ids of the entries that people's own answers at or in a place consist of:
 * what an agreed value there rests on. Drafts have none yet: seal them first.
 *
 * @param by whose; everybody's when absent
 */
export function basisOf(
  document: AskelmatDocument,
  place: string,
  by?: readonly string[],
): readonly string[] {
  return currentEntries(voicesOf(document))
    .filter(
      (entry) =>
        isOwn(entry.target) &&
        isIn(withoutOwn(entry.target), place) &&
        (by === undefined || by.includes(entry.by)) &&
        !isCleared(entry.value) &&
        !entry.id.startsWith(DRAFT),
    )
    .map(({ id }) => id)
    .sort(byCodeUnit);
}

function isIn(path: string, place: string): boolean {
  return (
    path === place ||
    path.startsWith(`${place}/`) ||
    path.startsWith(`${place}@`)
  );
}

/** Somebody's own text, or a whole row of theirs. */
export interface LiftedFrom {
  readonly by: string;
  /** `prompts/definition/text`, `goals/r-a1/state` or `goals/r-a1`. */
  readonly place: string;
}

/**
 * The edits that make an agreed text out of people's own and keep where it came
 * from: as its basis and, for a row made of people's rows, as `…/from/<row>`
 * (standard: Order). A row that comes from rows is added when it is not there.
 *
 * @param to the agreed text: `prompts/definition/text`, `goals/g-7/state`
 * @param text in each language
 */
export function liftEdits(
  document: AskelmatDocument,
  from: readonly LiftedFrom[],
  to: string,
  text: LanguageMap,
  reason?: string,
): readonly Edit[] {
  const basis = [
    ...new Set(from.flatMap(({ by, place }) => basisOf(document, place, [by]))),
  ].sort(byCodeUnit);
  const row = rowOf(to);
  const grounds = { basis, ...(reason !== undefined && { reason }) };
  return [
    ...(row === undefined ? [] : originEdits(document, from, row)),
    ...agreeEdits(document, to, text, grounds),
  ];
}

/** The row, unless it is there or the template has it, and what it came from. */
function originEdits(
  document: AskelmatDocument,
  from: readonly LiftedFrom[],
  row: string,
): readonly Edit[] {
  const [list, id] = cut(row);
  const sources = from
    .map(({ place }) => rowOf(place))
    .filter((one) => one !== undefined && one !== row && cut(one)[0] === list)
    .map((one) => cut(one!)[1]);
  if (sources.length === 0) return [];
  const isThere = hasRow(document, list, decodeURIComponent(id));
  return [
    ...(isThere ? [] : [{ type: "add-row" as const, target: row }]),
    ...[...new Set(sources)].map((source) => ({
      type: "add-row" as const,
      target: `${row}/from/${source}`,
    })),
  ];
}

/** A row's list and its id, encoded. */
function cut(row: string): readonly [list: string, id: string] {
  const at = row.lastIndexOf("/");
  return [row.slice(0, at), row.slice(at + 1)];
}

function hasRow(document: AskelmatDocument, list: string, id: string): boolean {
  const rows = valueAt(contentOf(document), list);
  return isRows(rows) && rows.some((row) => row.id === id);
}
