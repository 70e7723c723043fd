import {
  compareMembers,
  difference,
  SAME,
  together,
  type Difference,
} from "./compare-members.js";
import type { Level } from "./template.js";

/** How two scales fit each other; every `why` begins with a level's id. */
export interface LevelsFit {
  /** `scale-changed` when levels came, went or changed order; else `same`. */
  readonly fit: Difference;
  /** How the words of the levels in both differ. */
  readonly words: Difference;
  /** Levels of both that do not come in the same order among the others. */
  readonly disordered: ReadonlySet<string>;
  /** Levels of the newer scale alone. */
  readonly added: readonly string[];
}

/**
 * Compares the levels of two scales by id. Levels of both can be compared when
 * they come in the same order by rank; one that came or went makes the others
 * a matter of words. Standard: Derivation (DRV-4).
 */
export function compareLevels(
  older: readonly Level[],
  newer: readonly Level[],
): LevelsFit {
  const now = new Map(newer.map((level) => [level.id, level]));
  const before = new Map(older.map((level) => [level.id, level]));
  const shared = older.filter(({ id }) => now.has(id));
  const removed = older.filter(({ id }) => !now.has(id));
  const added = newer.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  const ranksBefore = ranksOf(older);
  const ranksNow = ranksOf(newer);
  const order = (ranks: ReadonlyMap<string, number>, a: Level, b: Level) =>
    Math.sign(ranks.get(a.id)! - ranks.get(b.id)!);
  const disordered = new Set(
    shared
      .filter((a) =>
        shared.some((b) => order(ranksBefore, a, b) !== order(ranksNow, a, b)),
      )
      .map(({ id }) => id),
  );
  const changes = [
    ...removed.map(({ id }) => id),
    ...added,
    ...[...disordered].map((id) => `${id}/rank`),
  ];
  const isOff = disordered.size > 0 || shared.length === 0;
  return {
    fit:
      changes.length === 0
        ? SAME
        : {
            ...difference("scale-changed", ...changes),
            comparable: isOff ? "no" : "words",
          },
    words: together(
      ...shared.map((level) => wordsOf(level, now.get(level.id)!)),
    ),
    disordered,
    added,
  };
}

function wordsOf(older: Level, newer: Level): Difference {
  const found = compareMembers(older, newer);
  return { ...found, why: found.why.map((name) => `${older.id}/${name}`) };
}

/** Ranks by level; a level without one has its place in the list. */
function ranksOf(levels: readonly Level[]): ReadonlyMap<string, number> {
  return new Map(levels.map(({ id, rank }, at) => [id, rank ?? at]));
}
