import { same } from "./canonical.js";
import { isObject, member, type Json, type JsonObject } from "./json.js";
import { isLanguageMap, isRows } from "./shape.js";
import { fieldOf, type Column, type Row } from "./template.js";

/**
 * Whether answers to an older and a newer form of a thing may be compared:
 * `words`, if people see both wordings; `no`, not even then.
 */
export type Comparable = "yes" | "words" | "no";

/** What became of a thing with an id. */
export type CompareStatus =
  | "same"
  | "translated"
  | "moved"
  | "reworded"
  | "changed"
  | "scale-changed"
  | "unit-changed"
  | "type-changed"
  | "replaced"
  | "added"
  | "removed";

/** How two forms of a row differ: the weightiest difference, and all the members. */
export interface Difference {
  readonly status: CompareStatus;
  readonly comparable: Comparable;
  /** Names of the members that differ, a text with its language: `label@fi`. */
  readonly why: readonly string[];
}

/** From light to weighty, with what each leaves of comparability. */
const WEIGHTS: Readonly<Partial<Record<CompareStatus, Comparable>>> = {
  same: "yes",
  translated: "yes",
  moved: "yes",
  reworded: "words",
  changed: "words",
  "scale-changed": "words",
  "unit-changed": "no",
  "type-changed": "no",
};

/** What a member of a row says about its answers, when it is not words. */
const MEANINGS: ReadonlyMap<string, CompareStatus> = new Map([
  ["code", "moved"],
  ["in", "moved"],
  ["list", "type-changed"],
  ["periods", "type-changed"],
  ["refersTo", "type-changed"],
  ["type", "type-changed"],
  ["unit", "unit-changed"],
]);

/** Members that are looked at elsewhere, or say nothing about answers. */
const ASIDE = new Set([
  "blankRows",
  "exampleLabels",
  "field",
  "growable",
  "id",
  "position",
  "rank",
  "replacesItem",
  "scale",
]);

/** Several differences as one. */
export function together(...all: readonly Difference[]): Difference {
  const order = Object.keys(WEIGHTS);
  const [first = SAME] = [...all].sort(
    (a, b) => order.indexOf(b.status) - order.indexOf(a.status),
  );
  return {
    status: first.status,
    comparable: least(...all.map(({ comparable }) => comparable)),
    why: [...new Set(all.flatMap(({ why }) => why))],
  };
}

/** The least that any of them allows. */
export function least(...all: readonly Comparable[]): Comparable {
  return all.includes("no") ? "no" : all.includes("words") ? "words" : "yes";
}

export function difference(
  status: CompareStatus,
  ...why: readonly string[]
): Difference {
  return { status, comparable: WEIGHTS[status] ?? "no", why };
}

export const SAME = difference("same");

/** How the members of two forms of a row differ; lists of rows inside are left to the caller. */
export function compareMembers(older: Row, newer: Row): Difference {
  const names = new Set([...Object.keys(older), ...Object.keys(newer)]);
  const found = [...names]
    .filter((name) => !ASIDE.has(name))
    .flatMap((name) =>
      compareMember(name, member(older, name), member(newer, name)),
    );
  const fields = [older, newer].map((row) => fieldOf(row as Column));
  if (fields[0] !== fields[1]) found.push(difference("moved", "field"));
  return together(...found);
}

function compareMember(
  name: string,
  older: Json | undefined,
  newer: Json | undefined,
): readonly Difference[] {
  if (isRows(older) || isRows(newer) || same(older, newer)) return [];
  const isText = [older, newer].some(isLanguageMap);
  if (isText && isWords(older) && isWords(newer))
    return compareWords(name, older ?? {}, newer ?? {});
  return [difference(MEANINGS.get(name) ?? "changed", name)];
}

function isWords(value: Json | undefined): value is JsonObject | undefined {
  return value === undefined || isLanguageMap(value);
}

/**
 * Words that stand in one language as they did mean what they did, whatever
 * other languages came or went.
 */
function compareWords(
  name: string,
  older: JsonObject,
  newer: JsonObject,
): readonly Difference[] {
  const langs = [...new Set([...Object.keys(older), ...Object.keys(newer)])];
  const differing = langs.filter((lang) => older[lang] !== newer[lang]);
  const isSaid = (lang: string) => lang in older && lang in newer;
  const isReworded =
    differing.some(isSaid) || differing.length === langs.length;
  const why = differing.map((lang) => `${name}@${lang}`);
  return [difference(isReworded ? "reworded" : "translated", ...why)];
}

/** The lists of rows inside a row or a content, by name, in the newer one's order first. */
export function listsIn(
  ...rows: readonly (JsonObject | undefined)[]
): readonly string[] {
  const names = rows
    .toReversed()
    .flatMap((row) => (isObject(row) ? Object.keys(row) : []));
  return [...new Set(names)].filter(
    (name) =>
      name !== "exampleLabels" &&
      rows.some((row) => row !== undefined && isRows(member(row, name))),
  );
}
