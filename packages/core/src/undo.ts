import { sameValues } from "./canonical.js";
import { deleteAgain } from "./revived.js";
import { deleteOne, rowAt, type Place } from "./rows.js";
import { standingEntries } from "./tree.js";
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
  for (const change of lastFirst(step)) {
    const mine =
      step.by === context.by &&
      (isAboutGone(change) || isStillMine(next, change, context));
    if (!mine)
      return {
        problem: { path: change.target, code: "undo-built-on" },
      };
    next = isAboutGone(change)
      ? deleteAgain(next, change.target, step, context)
      : takeBack(next, change, context);
    changes.push(inverse(change));
  }
  return { document: next, step: { by: context.by, changes } };
}

/** From the last change to the first; rows that stayed deleted are seen to at the end. */
function lastFirst({ changes }: Step): StepChange[] {
  const reversed = [...changes].reverse();
  const buried = reversed.filter(({ how }) => how === "buried");
  return [...reversed.filter(({ how }) => how !== "buried"), ...buried];
}

function isAboutGone({ how }: StepChange): boolean {
  return how === "revived" || how === "buried";
}

function inverse(change: StepChange): StepChange {
  const { before, after, how, grounds } = change;
  return {
    ...change,
    before: after,
    after: before,
    how: how === "typed" ? "untyped" : how === "untyped" ? "typed" : how,
    ...(grounds && {
      grounds: {
        ...(grounds.after && { before: grounds.after }),
        ...(grounds.before && { after: grounds.before }),
      },
    }),
  };
}

/** True while what the gesture wrote is what stands, and only its author says it. */
function isStillMine(
  document: AskelmatDocument,
  { target, after, how, among = [] }: StepChange,
  context: Context,
): boolean {
  const work = new Work(document, context);
  if (!sameValues(work.values(target), after)) return false;
  // Under a draft that was taken back stands whatever stood there before, whoever said it.
  if (how === "untyped") return true;
  if (work.current(target).some((entry) => entry.by !== context.by))
    return false;
  if (how !== "row" || after.length === 0) return true;
  const place = rowAt(document, target, context);
  const known = new Set([...work.seen(target), ...among]);
  return place !== undefined && isRowMine(place, known, context.by);
}

/** Undoing an addition deletes the row, so nobody may have written in it since. */
function isRowMine(
  { node, tree }: Place,
  known: ReadonlySet<string>,
  by: string,
): boolean {
  return [...standingEntries(node, tree.children, tree.gone)].every(
    (entry) => entry.by === by || known.has(entry.id),
  );
}

function takeBack(
  document: AskelmatDocument,
  { target, before, how, grounds }: StepChange,
  context: Context,
): AskelmatDocument {
  const work = new Work(document, context);
  if (how === "row" && before.length === 0) {
    const place = rowAt(document, target, context);
    if (place) deleteOne(work, place);
    return work.document;
  }
  if (how === "typed") {
    work.untype(target);
    if (sameValues(work.values(target), before)) return work.document;
  }
  if (
    how !== "field" &&
    how !== "row" &&
    before.length <= 1 &&
    !grounds?.before
  )
    work.type(target, before[0] ?? null);
  else work.writeAll(target, before, grounds?.before);
  return work.document;
}
