import {
  currentEntries,
  type AskelmatDocument,
  type Edit,
} from "@askelmat/core";
import { editsBack } from "../session/edits-back.js";

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
  return editsBack(
    begun,
    now,
    ({ target, by }) => (by === undefined || by === me) && mine.has(target),
  );
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
