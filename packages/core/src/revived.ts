import { treesIn } from "./document.js";
import { deleteOne, rowAt } from "./rows.js";
import { deletionsAt, unnamedIn, walkRegion, type Tree } from "./tree.js";
import type {
  AskelmatDocument,
  Context,
  Entry,
  Step,
  StepChange,
} from "./types.js";
import { Work } from "./work.js";

/**
 * Deleted rows that a gesture wrote in, or brought back by writing elsewhere:
 * what undoing it says again must not bring them back.
 */
export function revivedRows(
  before: AskelmatDocument,
  after: AskelmatDocument,
  changes: readonly StepChange[],
  by: string,
): StepChange[] {
  const [old, now] = [treesIn(before), treesIn(after)];
  const meant = new Set(
    changes.filter(({ how }) => how === "row").map(({ target }) => target),
  );
  return [
    ...revivedIn("", old.shared, now.shared, changes),
    ...revivedIn("own/", old.own.get(by), now.own.get(by), changes),
  ].filter(({ target }) => !meant.has(target));
}

function revivedIn(
  prefix: string,
  was: Tree | undefined,
  is: Tree | undefined,
  changes: readonly StepChange[],
): StepChange[] {
  if (!was || !is) return [];
  const wroteIn = (path: string) =>
    [...walkRegion(was.rows.get(path)!, was.children, new Set())].some((row) =>
      changes.some(({ target }) =>
        `${target}/`.startsWith(`${prefix}${row.path}/`),
      ),
    );
  return [...was.gone].flatMap((path): StepChange[] => {
    const target = prefix + path;
    const how = is.gone.has(path) ? "buried" : "revived";
    if (how === "buried" && !wroteIn(path)) return [];
    return [{ target, before: [], after: [], how }];
  });
}

/** Deletes such a row again, if only what the gesture wrote keeps it. */
export function deleteAgain(
  document: AskelmatDocument,
  target: string,
  { changes }: Step,
  context: Context,
): AskelmatDocument {
  const place = rowAt(document, target, context);
  if (!place || deletionsAt(place.node).length === 0) return document;
  const { node, tree } = place;
  const written = new Set(changes.map((change) => change.target));
  const keepsIt = unnamedIn(node, tree.children, tree.gone);
  const isOurs = (entry: Entry) =>
    entry.by === context.by && written.has(entry.target);
  if (keepsIt.length === 0 || !keepsIt.every(isOurs)) return document;
  const work = new Work(document, context);
  deleteOne(work, place);
  return work.document;
}
