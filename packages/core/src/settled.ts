import type { JsonObject } from "./json.js";
import type { Row } from "./shape.js";
import { rowsOf } from "./template.js";

/** Those of a remark's answers whose outcome stands: no other has taken its place. */
export function standingOutcomes(answers: readonly Row[]): readonly Row[] {
  const outcomes = answers.filter(
    ({ outcome }) => typeof outcome === "string" && outcome !== "",
  );
  const past = new Set(
    outcomes.flatMap((one) => rowsOf(one, "insteadOf").map(({ id }) => id)),
  );
  const left = outcomes.filter(({ id }) => !past.has(id));
  // Answers that name each other in a ring: none of them is to be lost.
  return left.length > 0 ? left : outcomes;
}

/**
 * True when a remark needs no more: an outcome other than `open` stands, or,
 * when it has none, an older program has marked it.
 *
 * @param rows all rows of `comments`, or the answers among them
 */
export function isSettled(
  { id, settled }: JsonObject & { readonly id: string },
  rows: readonly Row[],
): boolean {
  const outcomes = standingOutcomes(rows.filter(({ to }) => to === id));
  return outcomes.length > 0
    ? outcomes.some(({ outcome }) => outcome !== "open")
    : settled === true;
}
