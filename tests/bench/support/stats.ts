/** Undefined for no figures. */
export function median(figures: readonly number[]): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The figure that a share of all figures do not exceed. */
export function quantile(
  figures: readonly number[],
  share: number,
): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The figures that are there. */
export function present(
  figures: readonly (number | undefined)[],
): readonly number[] {
  return figures.filter((figure) => figure !== undefined);
}

/** A ratio of two columns in one run. */
export interface Ratio {
  /** Of the two medians. */
  readonly middle: number;
  /** Of the rounds: both columns were measured right after each other in each. */
  readonly low: number;
  readonly high: number;
}

/** Undefined when one of the two has no figures. */
export function ratioOf(
  one: readonly (number | undefined)[],
  floor: readonly (number | undefined)[],
): Ratio | undefined {
  const [top, bottom] = [median(present(one)), median(present(floor))];
  const rounds = present(
    one.map((figure, round) => {
      const beneath = floor[round];
      return figure === undefined || !beneath ? undefined : figure / beneath;
    }),
  );
  if (top === undefined || !bottom || rounds.length === 0) return undefined;
  return {
    middle: top / bottom,
    low: Math.min(...rounds),
    high: Math.max(...rounds),
  };
}
