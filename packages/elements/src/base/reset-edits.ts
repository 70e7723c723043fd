import {
  contentOf,
  currentEntries,
  diff,
  parseTarget,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";

/**
 * The edits that take back what one person has said, shared answers with their
 * own, since a document was as it was. What others have said meanwhile stays.
 */
export function resetEdits(
  begun: AskelmatDocument,
  now: AskelmatDocument,
  me: string,
): readonly Edit[] {
  const mine = targetsOf(now, me);
  const open = new Set((contentOf(now).open ?? []).map(({ target }) => target));
  const changes = diff(begun, now).filter(
    ({ target, by }) =>
      (by === undefined || by === me) && mine.has(target) && !open.has(target),
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

/** The places where a person's word stands, typing included. */
function targetsOf(
  { entries, drafts = [] }: AskelmatDocument,
  me: string,
): ReadonlySet<string> {
  const said = [...currentEntries(entries), ...drafts];
  return new Set(
    said.filter(({ by }) => by === me).map(({ target }) => target),
  );
}
