import { isValid } from "../exit-codes.js";
import type { Report, Severity } from "../finding.js";

/** How many findings there are of each weight. */
export type Counts = Readonly<Record<Severity, number>>;

/** What has come of several documents. */
export interface Tally {
  readonly documents: number;
  readonly valid: number;
  readonly counts: Counts;
}

export const NOTHING: Tally = {
  documents: 0,
  valid: 0,
  counts: { error: 0, warning: 0, note: 0 },
};

export function countsOf({ findings }: Report): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The tally with one report more. */
export function tallied(tally: Tally, report: Report, strict: boolean): Tally {
  const { error, warning, note } = countsOf(report);
  return {
    documents: tally.documents + 1,
    valid: tally.valid + (isValid(report, strict) ? 1 : 0),
    counts: {
      error: tally.counts.error + error,
      warning: tally.counts.warning + warning,
      note: tally.counts.note + note,
    },
  };
}
