import {
  contentOf,
  diff,
  parseTarget,
  type AskelmatDocument,
  type Change,
  type Edit,
} from "@askelmat/core";

/**
 * The edits that lead from a document back to an earlier state of it. A place
 * where answers differ now is left for a person to settle.
 *
 * @param may says of what differs whether it goes back
 */
export function editsBack(
  then: AskelmatDocument,
  now: AskelmatDocument,
  may: (change: Change) => boolean,
): readonly Edit[] {
  const open = new Set((contentOf(now).open ?? []).map(({ target }) => target));
  const changes = diff(then, now).filter(
    (change) => may(change) && !open.has(change.target),
  );
  const isRow = (target: string) => parseTarget(target)?.row === true;
  const rows = changes.filter(({ target }) => isRow(target));
  const added = rows.filter(({ before }) => before === undefined);
  const gone = rows.filter(({ before }) => before !== undefined);
  const goes = (target: string) =>
    added.some((row) => target.startsWith(row.target + "/"));
  return [
    ...added
      .filter(({ target }) => !goes(target))
      .map(({ target }): Edit => ({ type: "delete-row", target })),
    ...gone.map(({ target }): Edit => ({ type: "restore-row", target })),
    ...changes
      .filter(({ target }) => !isRow(target) && !goes(target))
      .map(({ target, before = null }): Edit => ({
        type: "set",
        target,
        value: before,
      })),
  ];
}
