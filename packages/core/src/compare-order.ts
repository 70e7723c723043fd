import type { Row } from "./template.js";

/**
 * The rows that changed places: as few as possible, so that one row dragged to
 * the end is one move and not a move of all the others.
 */
export function movedRows(
  older: readonly Row[],
  newer: readonly Row[],
): ReadonlySet<string> {
  const before = new Map(older.map(({ id }, at) => [id, at]));
  const shared = newer.filter(({ id }) => before.has(id));
  const kept = new Set(
    longestRising(shared.map(({ id }) => before.get(id)!)).map(
      (at) => shared[at]!.id,
    ),
  );
  return new Set(shared.map(({ id }) => id).filter((id) => !kept.has(id)));
}

/** The places of a longest run of numbers, not all neighbours, that rises. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const [at, number] of numbers.entries()) {
    const before = runs
      .filter((run) => numbers[run.at(-1)!]! < number)
      .reduce<readonly number[]>(longer, []);
    runs.push([...before, at]);
  }
  return runs.reduce<readonly number[]>(longer, []);
}

function longer(a: readonly number[], b: readonly number[]): readonly number[] {
  return b.length > a.length ? b : a;
}
