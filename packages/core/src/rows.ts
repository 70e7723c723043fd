import { distinct } from "./canonical.js";
import { treesIn } from "./document.js";
import { isOwn, withoutOwn } from "./target.js";
import {
  deletionsAt,
  isCleared,
  isPresent,
  newNode,
  standingEntries,
  walkRegion,
  type Node,
  type Tree,
} from "./tree.js";
import type { AskelmatDocument, Context, Entry, StepChange } from "./types.js";
import type { Work } from "./work.js";

/** A row as it stands in a document, and the tree it stands in. */
export interface Place {
  readonly tree: Tree;
  readonly node: Node;
}

/** The row at a target, in the tree that this person writes to; a bare one when there is none. */
export function rowAt(
  document: AskelmatDocument,
  target: string,
  { by }: Pick<Context, "by">,
): Place | undefined {
  const { shared, own } = treesIn(document);
  const tree = isOwn(target) ? own.get(by) : shared;
  const path = withoutOwn(target);
  return tree && { tree, node: tree.rows.get(path) ?? newNode(path) };
}

/** True when the row is in content: something stands in it, and neither it nor a row around it is gone. */
function isThere({ tree, node }: Place): boolean {
  const isGone = [...tree.gone].some(
    (path) => node.path === path || node.path.startsWith(path + "/"),
  );
  return !isGone && isPresent(tree, node);
}

/** A row that something stands in is there already. */
export function addRow(
  work: Work,
  target: string,
  place: Place | undefined,
): StepChange[] {
  if (place && isThere(place)) return [];
  const among = place ? idsInside(place) : [];
  return [{ ...writeRow(work, target), ...(among.length > 0 && { among }) }];
}

/** What stands in a row that is not there: deleted with it, or led into it beforehand. */
function idsInside({ tree, node }: Place): string[] {
  return [...standingEntries(node, tree.children, new Set())].map(
    (entry) => entry.id,
  );
}

/** Says that a row is there; over a deletion this brings it back. */
function writeRow(work: Work, target: string): StepChange {
  const before = work.values(target);
  work.write({ target, value: true });
  return { target, before, after: work.values(target), how: "row" };
}

/**
 * Deletes a row, and with it the rows whose `in` leads to it. Each deletion
 * names everything that stands there, so that what others write meanwhile
 * keeps the row.
 */
export function deleteRow(work: Work, place: Place | undefined): StepChange[] {
  if (!place || !isThere(place)) return [];
  const { tree, node } = place;
  const region = [...walkRegion(node, tree.children, new Set())];
  const topmost = region.filter(
    (inner) =>
      isThere({ tree, node: inner }) &&
      !region.some((outer) => inner.path.startsWith(outer.path + "/")),
  );
  // Innermost first: a row's deletion also names the deletions inside it.
  return topmost.reverse().map((row) => deleteOne(work, { tree, node: row }));
}

/** Deletes this one row; the deletion names all that stands in it. */
export function deleteOne(work: Work, { tree, node }: Place): StepChange {
  const target = (tree.by === "" ? "" : "own/") + node.path;
  const places = [...walkRegion(node, tree.children, new Set())].flatMap(
    (inner) => targetsAt(inner, tree),
  );
  for (const inside of places) work.sealDraftsAt(inside);
  const alsoReplaces = places.flatMap((inside) =>
    work.current(inside).map((entry) => entry.id),
  );
  const before = standingAt(node);
  work.write({ target, value: null, alsoReplaces });
  return { target, before, after: work.values(target), how: "row" };
}

/** What must be said for the row to stand as it does: `true`, beside a deletion that did not name all. */
function standingAt(node: Node): StepChange["before"] {
  const standing = node.at.filter(({ value }) => !isCleared(value));
  return distinct([
    ...(standing.length > 0 ? standing.map(({ value }) => value) : [true]),
    ...deletionsAt(node).map(() => null),
  ]);
}

/**
 * Brings a row back with one entry, and the rows that went in the same gesture.
 * A row that is deleted and edited at once is kept by the same entry; taken
 * back, that leaves it open again, not deleted.
 */
export function restoreRow(work: Work, place: Place | undefined): StepChange[] {
  if (!place) return [];
  const { tree, node } = place;
  const mine = deletionsAt(node);
  if (mine.length === 0) return [];
  const isSameGesture = (entry: Entry) =>
    mine.some(
      ({ by, via, at }) =>
        entry.by === by && entry.via === via && entry.at === at,
    );
  const prefix = tree.by === "" ? "" : "own/";
  return [...walkRegion(node, tree.children, new Set())]
    .filter(
      (row) =>
        row === node ||
        (tree.gone.has(row.path) && deletionsAt(row).some(isSameGesture)),
    )
    .map((row) => ({
      ...writeRow(work, prefix + row.path),
      ...(!tree.gone.has(row.path) && {
        before: standingAt(row),
        how: "field" as const,
      }),
    }));
}

/** The full targets at which something stands in this one row, itself included. */
function targetsAt(node: Node, tree: Tree): string[] {
  const entries: Entry[] = [...node.at];
  for (const field of node.fields.values())
    for (const group of field.values()) entries.push(...group);
  return [
    ...new Set([
      (tree.by === "" ? "" : "own/") + node.path,
      ...entries.map((entry) => entry.target),
    ]),
  ];
}
