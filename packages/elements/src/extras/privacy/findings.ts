import { sealDrafts, staysInPart, type PersonalPlace } from "@askelmat/core";
import type { Leaving } from "../privacy.js";

/** What was found in one person's words at one place, its history with it. */
export interface Finding {
  readonly leaving: Leaving;
  /** What to take out; see core. */
  readonly keys: readonly string[];
  /** Absent when it is the name somebody goes by. */
  readonly target?: string;
  readonly by: string;
  /** The texts found, each once. */
  readonly texts: readonly string[];
  /** False when only the history holds it. */
  readonly current: boolean;
  /** True when all of the answer goes with it. */
  readonly whole: boolean;
}

/** Findings by place and person, in the order of their places. */
export function findingsIn(
  leaving: Leaving,
  places: readonly PersonalPlace[],
): readonly Finding[] {
  const groups = new Map<string, PersonalPlace[]>();
  for (const place of places) {
    const group = JSON.stringify([place.target, place.by]);
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => findingOf(leaving, group));
}

function findingOf(leaving: Leaving, group: readonly PersonalPlace[]): Finding {
  const [{ target, by }] = group as readonly [PersonalPlace];
  const found = group.flatMap((place) => place.found);
  const standing = new Set(
    group.filter(({ current }) => current).map(({ key }) => key),
  );
  const document = sealDrafts(leaving.session.document);
  const { me } = leaving.session;
  const entries = document.entries.filter(({ id }) => standing.has(id));
  return {
    leaving,
    keys: group.map(({ key }) => key),
    ...(target !== undefined && { target }),
    by,
    texts: [...new Set(found.map(({ text }) => text))],
    current: standing.size > 0,
    whole:
      standing.size > 0 &&
      entries.every((entry) => !staysInPart(document, entry, me)),
  };
}
