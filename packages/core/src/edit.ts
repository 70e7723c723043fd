import { sameValues } from "./canonical.js";
import { treesIn } from "./document.js";
import { isOwn, parseTarget, withoutOwn } from "./target.js";
import {
  isCleared,
  isPresent,
  isReserved,
  walkRegion,
  type Node,
  type Tree,
} from "./tree.js";
import type {
  AskelmatDocument,
  Context,
  Edit,
  Entry,
  Problem,
  Step,
  StepChange,
} from "./types.js";
import { Work } from "./work.js";

/** What came of a gesture. */
export interface EditResult {
  readonly document: AskelmatDocument;
  /** What to hand to {@link undo}; undefined when nothing changed. */
  readonly step?: Step;
  /** Edits that do not fit; nothing of the gesture is done when there is one. */
  readonly problems: readonly Problem[];
}

/**
 * Makes one gesture's edits: all of them, or none when one does not fit.
 *
 * An edit of a target under `own/` speaks for `context.by` alone. Typing
 * (`type`) rewrites a draft; everything else becomes entries that name what
 * their author could see.
 *
 * Standard: Edits, Entries, Drafts.
 */
export function applyEdits(
  document: AskelmatDocument,
  edits: readonly Edit[],
  context: Context,
): EditResult {
  const problems = edits.flatMap(problemOf);
  if (problems.length > 0) return { document, problems };
  let next = document;
  const changes: StepChange[] = [];
  for (const edit of edits) {
    const work = new Work(next, context);
    const made = perform(next, work, edit, context);
    if (made.length === 0) continue;
    changes.push(...made);
    next = work.document;
  }
  if (changes.length === 0) return { document, problems };
  return { document: next, step: { by: context.by, changes }, problems };
}

/** An edit that no document could take: its target has the wrong shape. */
function problemOf(edit: Edit): Problem[] {
  const target = parseTarget(edit.target);
  const wantsRow = edit.type !== "set" && edit.type !== "type";
  const code = !target
    ? "target-shape"
    : isReserved(target)
      ? "target-reserved"
      : target.row !== wantsRow
        ? wantsRow
          ? "target-not-a-row"
          : "target-not-a-field"
        : undefined;
  return code === undefined
    ? []
    : [{ path: edit.target, code, params: { type: edit.type } }];
}

function perform(
  document: AskelmatDocument,
  work: Work,
  edit: Edit,
  context: Context,
): StepChange[] {
  switch (edit.type) {
    case "set":
      return setField(work, edit);
    case "type":
      return typeField(work, edit);
    case "add-row":
      return [
        ...addRow(document, work, edit.target, context),
        ...setMoved(work, edit.target, "position", edit.position),
      ];
    case "move-row":
      return [
        ...setMoved(work, edit.target, "position", edit.position),
        ...setMoved(work, edit.target, "in", edit.in),
      ];
    case "delete-row":
      return deleteRow(document, work, edit.target, context);
    case "restore-row":
      return restoreRow(document, work, edit.target, context);
  }
}

function setField(
  work: Work,
  edit: Extract<Edit, { type: "set" }>,
): StepChange[] {
  const before = work.values(edit.target);
  const after = isCleared(edit.value) ? [] : [edit.value];
  const explained = edit.basis !== undefined || edit.reason !== undefined;
  if (!explained && sameValues(before, after) && !work.isTyping(edit.target))
    return [];
  work.write(edit);
  return [{ target: edit.target, before, after, how: "field" }];
}

function typeField(
  work: Work,
  edit: Extract<Edit, { type: "type" }>,
): StepChange[] {
  const before = work.values(edit.target);
  work.type(edit.target, edit.value);
  const after = work.values(edit.target);
  return sameValues(before, after)
    ? []
    : [{ target: edit.target, before, after, how: "typed" }];
}

/** A row's `position` or `in`. */
function setMoved(
  work: Work,
  row: string,
  name: "position" | "in",
  value: string | undefined,
): StepChange[] {
  return value === undefined
    ? []
    : setField(work, { type: "set", target: `${row}/${name}`, value });
}

/** A row that something stands in is there already. */
function addRow(
  document: AskelmatDocument,
  work: Work,
  target: string,
  context: Context,
): StepChange[] {
  const tree = treeFor(document, target, context);
  const node = tree?.rows.get(withoutOwn(target));
  if (tree && node && !tree.gone.has(node.path) && isPresent(tree, node))
    return [];
  const before = work.values(target);
  work.write({ target, value: true });
  return [{ target, before, after: [true], how: "row" }];
}

/**
 * Deletes a row, and with it the rows whose `in` leads to it. Each deletion
 * names everything that stands there, so that what others write meanwhile
 * keeps the row.
 */
function deleteRow(
  document: AskelmatDocument,
  work: Work,
  target: string,
  context: Context,
): StepChange[] {
  const tree = treeFor(document, target, context);
  const node = tree?.rows.get(withoutOwn(target));
  if (!tree || !node || tree.gone.has(node.path)) return [];
  const region = [...walkRegion(node, tree.children, new Set())];
  for (const inner of region)
    for (const place of targetsAt(inner, tree)) work.sealDraftsAt(place);
  const prefix = isOwn(target) ? "own/" : "";
  const topmost = region.filter(
    (inner) =>
      !tree.gone.has(inner.path) &&
      !region.some((outer) => inner.path.startsWith(outer.path + "/")),
  );
  const changes: StepChange[] = [];
  // Innermost first: a row's deletion also names the deletions inside it.
  for (const row of topmost.reverse()) {
    const inside = [...walkRegion(row, tree.children, new Set())];
    const alsoReplaces = inside.flatMap((inner) =>
      targetsAt(inner, tree).flatMap((place) =>
        work.current(place).map((entry) => entry.id),
      ),
    );
    work.write({ target: prefix + row.path, value: null, alsoReplaces });
    changes.push({
      target: prefix + row.path,
      before: [true],
      after: [],
      how: "row",
    });
  }
  return changes;
}

/** Brings a row back with one entry, and the rows that went in the same gesture. */
function restoreRow(
  document: AskelmatDocument,
  work: Work,
  target: string,
  context: Context,
): StepChange[] {
  const tree = treeFor(document, target, context);
  const node = tree?.rows.get(withoutOwn(target));
  if (!tree || !node || !tree.gone.has(node.path)) return [];
  const gesture = (row: Node) =>
    row.at
      .filter((entry) => entry.value === null)
      .map((entry) => `${entry.by} ${entry.via ?? ""} ${entry.at ?? ""}`);
  const mine = gesture(node);
  const prefix = isOwn(target) ? "own/" : "";
  return [...walkRegion(node, tree.children, new Set())]
    .filter(
      (row) =>
        row === node ||
        (tree.gone.has(row.path) &&
          gesture(row).some((made) => mine.includes(made))),
    )
    .flatMap((row) => {
      work.write({ target: prefix + row.path, value: true });
      return [
        {
          target: prefix + row.path,
          before: [],
          after: [true],
          how: "row" as const,
        },
      ];
    });
}

/** The tree that an edit of this target writes to. */
export function treeFor(
  document: AskelmatDocument,
  target: string,
  context: Pick<Context, "by">,
): Tree | undefined {
  const { shared, own } = treesIn(document);
  return isOwn(target) ? own.get(context.by) : shared;
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
