import { sameValues } from "./canonical.js";
import { applyEdits, treeFor } from "./edit.js";
import { withoutOwn } from "./target.js";
import { walkRegion } from "./tree.js";
import type {
  AskelmatDocument,
  Context,
  Problem,
  Step,
  StepChange,
} from "./types.js";
import { Work } from "./work.js";

/** A gesture taken back, or the reason why it cannot be. */
export type UndoResult =
  | { readonly document: AskelmatDocument; readonly step: Step }
  | { readonly problem: Problem };

/**
 * Takes a gesture back by saying again what stood there before. Nothing is
 * erased: the history shows both. The step that comes back undoes the undoing.
 *
 * @returns a problem `undo-built-on` when somebody has built on the gesture
 */
export function undo(
  document: AskelmatDocument,
  step: Step,
  context: Context,
): UndoResult {
  let next = document;
  const changes: StepChange[] = [];
  for (const change of [...step.changes].reverse()) {
    if (step.by !== context.by || !isStillMine(next, change, context))
      return {
        problem: { path: change.target, code: "undo-built-on" },
      };
    next = takeBack(next, change, context);
    changes.push({ ...change, before: change.after, after: change.before });
  }
  return { document: next, step: { by: context.by, changes } };
}

/** True while what the gesture wrote is what stands, and only its author says it. */
function isStillMine(
  document: AskelmatDocument,
  change: StepChange,
  context: Context,
): boolean {
  const work = new Work(document, context);
  if (!sameValues(work.values(change.target), change.after)) return false;
  if (work.current(change.target).some((entry) => entry.by !== context.by))
    return false;
  return change.how !== "row" || change.after.length === 0
    ? true
    : isRowMine(document, change.target, context);
}

/** Undoing an addition deletes the row, so nobody else may have written in it. */
function isRowMine(
  document: AskelmatDocument,
  target: string,
  context: Context,
): boolean {
  const tree = treeFor(document, target, context);
  const node = tree?.rows.get(withoutOwn(target));
  if (!tree || !node) return false;
  for (const inner of walkRegion(node, tree.children, new Set())) {
    const entries = [
      ...inner.at,
      ...[...inner.fields.values()].flatMap((field) =>
        [...field.values()].flat(),
      ),
    ];
    if (entries.some((entry) => entry.by !== context.by)) return false;
  }
  return true;
}

function takeBack(
  document: AskelmatDocument,
  { target, before, how }: StepChange,
  context: Context,
): AskelmatDocument {
  if (how === "row" && before.length === 0)
    return applyEdits(document, [{ type: "delete-row", target }], context)
      .document;
  const work = new Work(document, context);
  if (how === "typed") work.untype(target);
  if (sameValues(work.values(target), before)) return work.document;
  if (how === "typed" && before.length <= 1) {
    work.type(target, before[0] ?? null);
    return work.document;
  }
  work.writeAll(target, before);
  return work.document;
}
