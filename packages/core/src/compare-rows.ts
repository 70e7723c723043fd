import { compareLevels, type LevelsFit } from "./compare-levels.js";
import {
  compareMembers,
  difference,
  least,
  listsIn,
  SAME,
  together,
  type Comparable,
  type Difference,
} from "./compare-members.js";
import { movedRows } from "./compare-order.js";
import type { ComparedItem } from "./compare-templates.js";
import type { JsonObject } from "./json.js";
import { encodeSegment } from "./target.js";
import {
  levelsOf,
  rowsOf,
  type Item,
  type Level,
  type Row,
} from "./template.js";
import type { Template } from "./types.js";

/** The two templates that are compared. */
interface Pair {
  readonly older: Template;
  readonly newer: Template;
}

/** A thing that is in both: where, in which list, and what it was and is. */
interface Both {
  readonly path: string;
  readonly list: string;
  readonly older: Row;
  readonly newer: Row;
  readonly isMoved: boolean;
}

/** All that stands in the lists of two templates of one kind. */
export function compareRows(
  older: Template,
  newer: Template,
): readonly ComparedItem[] {
  return inLists({ older, newer }, "", older.content, newer.content);
}

/** All that stands in the lists of rows of two forms of one thing. */
function inLists(
  pair: Pair,
  path: string,
  older: JsonObject | undefined,
  newer: JsonObject | undefined,
): readonly ComparedItem[] {
  return listsIn(older, newer).flatMap((name) =>
    inList(pair, path + name, rowsOf(older, name), rowsOf(newer, name)),
  );
}

function inList(
  pair: Pair,
  path: string,
  older: readonly Row[],
  newer: readonly Row[],
): readonly ComparedItem[] {
  const list = path.slice(path.lastIndexOf("/") + 1);
  const before = new Map(older.map((row) => [row.id, row]));
  const now = new Set(newer.map(({ id }) => id));
  const moved = movedAmong(older, newer);
  const replaced = new Set<string>();
  const placeOf = (id: string) => `${path}/${encodeSegment(id)}`;
  const there = newer.flatMap((row) => {
    const at = placeOf(row.id);
    const old = before.get(row.id);
    const isMoved = moved.has(row.id);
    if (old)
      return inBoth(pair, { path: at, list, older: old, newer: row, isMoved });
    const named = row["replacesItem"];
    const former = typeof named === "string" ? before.get(named) : undefined;
    if (former && !now.has(former.id)) replaced.add(former.id);
    const inside = inLists(pair, `${at}/`, undefined, row);
    return [
      former
        ? { ...only("replaced", at), older: placeOf(former.id), newer: at }
        : { ...only("added", at), newer: at },
      ...inside,
    ];
  });
  const gone = older
    .filter(({ id }) => !now.has(id))
    .flatMap((row) => {
      const at = placeOf(row.id);
      const inside = inLists(pair, `${at}/`, row, undefined);
      return replaced.has(row.id)
        ? inside
        : [{ ...only("removed", at), older: at }, ...inside];
    });
  return [...there, ...gone];
}

function only(
  status: "added" | "removed" | "replaced",
  path: string,
): ComparedItem {
  return { path, status, comparable: "no" };
}

function inBoth(pair: Pair, both: Both): readonly ComparedItem[] {
  const { path, older, newer, isMoved } = both;
  const own = under(
    `${path}/`,
    together(
      compareMembers(older, newer),
      isMoved ? difference("moved", "position") : SAME,
    ),
  );
  const { fit, words, disordered } = restsOn(pair, both);
  const inside = inLists(pair, `${path}/`, older, newer).map((item) =>
    disordered.has(item.path)
      ? { ...item, ...outOfOrder(item) }
      : limited(item, own.status === "type-changed" ? "no" : "yes"),
  );
  const reworded = inside
    .filter((item) => item.path.startsWith(`${path}/descriptors/`))
    .filter(({ comparable }) => comparable !== "yes");
  const why = [
    ...own.why,
    ...fit.why,
    ...words.why,
    ...reworded.flatMap((item) => item.why ?? [item.path]),
  ];
  return [
    {
      path,
      older: path,
      newer: path,
      status: together(own, fit).status,
      comparable: least(
        own.comparable,
        fit.comparable,
        words.comparable,
        reworded.length > 0 ? "words" : "yes",
      ),
      ...(why.length > 0 && { why: [...new Set(why)] }),
    },
    ...inside,
  ];
}

/** What an answer rests on beside the thing's own members: the levels it is given on. */
function restsOn(
  pair: Pair,
  { path, list, older, newer }: Both,
): Pick<LevelsFit, "fit" | "words"> & {
  /** Paths of levels. */
  readonly disordered: ReadonlySet<string>;
} {
  const none = { fit: SAME, words: SAME, disordered: new Set<string>() };
  if (list === "scales") {
    const found = compareLevels(
      rowsOf<Level>(older, "levels"),
      rowsOf<Level>(newer, "levels"),
    );
    const levels = `${path}/levels/`;
    return {
      fit: under(levels, found.fit),
      words: under(levels, found.words),
      disordered: new Set([...found.disordered].map((id) => levels + id)),
    };
  }
  if (list !== "items") return none;
  const was = levelsOf(pair.older, older);
  const is = levelsOf(pair.newer, newer);
  if (was.length === 0 && is.length === 0) return none;
  if (was.length === 0 || is.length === 0)
    return { ...none, fit: difference("type-changed", `${path}/scale`) };
  const { fit, words } = compareLevels(was, is);
  const levels = `scales/${(newer as Item).scale!}/levels/`;
  return { ...none, fit: under(levels, fit), words: under(levels, words) };
}

function under(prefix: string, found: Difference): Difference {
  return { ...found, why: found.why.map((name) => prefix + name) };
}

function outOfOrder(item: ComparedItem): Partial<ComparedItem> {
  return {
    status: "scale-changed",
    comparable: "no",
    why: [...(item.why ?? []), `${item.path}/rank`],
  };
}

function limited(item: ComparedItem, limit: Comparable): ComparedItem {
  return { ...item, comparable: least(item.comparable, limit) };
}

/** Rows that changed places among their neighbours: those of one parent, where rows have one. */
function movedAmong(
  older: readonly Row[],
  newer: readonly Row[],
): ReadonlySet<string> {
  const parents = new Set(newer.map((row) => row["in"]));
  const below = (rows: readonly Row[], parent: unknown) =>
    rows.filter((row) => row["in"] === parent);
  return new Set(
    [...parents].flatMap((parent) => [
      ...movedRows(below(older, parent), below(newer, parent)),
    ]),
  );
}
