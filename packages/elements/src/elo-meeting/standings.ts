import type { standingOf } from "@askelmat/core";

/** Which copied decisions still stand in the documents they were made in, by row. */
export type Standings = ReturnType<typeof standingOf>;

const noted = new Map<string, Standings>();

/** Keeps for paper what the tool has found out: a meeting alone does not know it. */
export function noteStandings(meeting: string, found: Standings): void {
  noted.set(meeting, found);
}

/** True when a decision is known to have been replaced since. */
export function isReplaced(meeting: string, row: string): boolean {
  return noted.get(meeting)?.get(row) === "replaced";
}
