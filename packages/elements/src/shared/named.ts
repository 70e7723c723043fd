import type { NamedOrganisation } from "@askelmat/core";
import type { Session } from "../session/session.js";

const names = new WeakMap<Session, readonly NamedOrganisation[]>();

/** Says which organisations other documents at hand name: they are suggested where one is asked for. */
export function suggest(
  session: Session,
  named: readonly NamedOrganisation[],
): void {
  names.set(session, named);
}

/** The organisations that are suggested in a session's document. */
export function suggestedFor(
  session: Session | undefined,
): readonly NamedOrganisation[] {
  return (session && names.get(session)) ?? [];
}
