import { sameValues } from "./canonical.js";
import { isShallow, LIMITS } from "./limits.js";
import { revivedRows } from "./revived.js";
import { addRow, deleteRow, restoreRow, rowAt } from "./rows.js";
import { parseTarget } from "./target.js";
import { isCleared, isReserved } from "./tree.js";
import type {
  AskelmatDocument,
  Context,
  Edit,
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
  const work = new Work(document, context);
  const changes = edits.flatMap((edit) => perform(work, edit, context));
  if (changes.length === 0) return { document, problems };
  const next = work.document;
  changes.unshift(...revivedRows(document, next, changes, context.by));
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
        : "value" in edit && !isShallow(edit.value, LIMITS.valueDepth)
          ? "value-too-deep"
          : undefined;
  return code === undefined
    ? []
    : [{ path: edit.target, code, params: { type: edit.type } }];
}

/** Makes one edit. One that changes nothing leaves the work as it was. */
function perform(work: Work, edit: Edit, context: Context): StepChange[] {
  // Arranging the rows takes a look at the whole document: only when it matters.
  const place = () => rowAt(work.document, edit.target, context);
  switch (edit.type) {
    case "set":
      return setField(work, edit);
    case "type":
      return typeField(work, edit);
    case "add-row":
      return [
        ...addRow(
          work,
          edit.target,
          work.knows(edit.target) ? place() : undefined,
        ),
        ...setMoved(work, edit.target, "position", edit.position),
      ];
    case "move-row":
      return [
        ...setMoved(work, edit.target, "position", edit.position),
        ...setMoved(work, edit.target, "in", edit.in),
      ];
    case "delete-row":
      return deleteRow(work, place());
    case "restore-row":
      return restoreRow(work, place());
  }
}

function setField(
  work: Work,
  edit: Extract<Edit, { type: "set" }>,
): StepChange[] {
  const { target } = edit;
  const before = work.values(target);
  const wanted = isCleared(edit.value) ? [] : [edit.value];
  const explained = edit.basis !== undefined || edit.reason !== undefined;
  if (!explained && sameValues(before, wanted) && !work.isTyping(target))
    return [];
  const grounds = groundsAround(work, target, () => work.write(edit));
  return [
    { target, before, after: work.values(target), how: "field", ...grounds },
  ];
}

/** What the value at a target rested on before something was done, and does after. */
function groundsAround(
  work: Work,
  target: string,
  act: () => void,
): Pick<StepChange, "grounds"> {
  const before = work.grounds(target);
  act();
  const after = work.grounds(target);
  return before || after
    ? { grounds: { ...(before && { before }), ...(after && { after }) } }
    : {};
}

function typeField(
  work: Work,
  edit: Extract<Edit, { type: "type" }>,
): StepChange[] {
  const { target, value } = edit;
  const before = work.values(target);
  const grounds = groundsAround(work, target, () => work.type(target, value));
  const after = work.values(target);
  if (sameValues(before, after)) return [];
  // Typed back to what stood there, the draft is gone.
  const how = work.isTyping(target) ? "typed" : "untyped";
  return [{ target, before, after, how, ...grounds }];
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
