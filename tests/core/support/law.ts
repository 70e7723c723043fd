import fc from "fast-check";

/**
 * `ASKELMAT_SEED` runs other examples, `ASKELMAT_RUNS` so many times more of
 * them: `ASKELMAT_RUNS=50 npm test -- --only core --file laws`.
 */
export const SEED = Number(process.env["ASKELMAT_SEED"] ?? 20260301);
export const TIMES = Number(process.env["ASKELMAT_RUNS"] ?? 1);

/** Something that holds for all examples that can be thought of. */
export interface Law {
  readonly name: string;
  /** Throws when an example breaks the law: the smallest one, or at once the first. */
  readonly check: (options?: {
    readonly atOnce?: boolean;
    /** The part of the usual runs to do; all when absent. */
    readonly share?: number;
  }) => void;
}

/**
 * A law about what an arbitrary gives; `runs` examples of it are tried. What it
 * asserts has words: without any, Node reads the compiled file again to find
 * some, which takes seconds for a law that is meant to fail.
 */
export function law<T>(
  name: string,
  runs: number,
  examples: fc.Arbitrary<T>,
  holds: (example: T) => void,
): Law {
  return {
    name,
    check: ({ atOnce = false, share = 1 } = {}) =>
      fc.assert(
        fc.property(examples, (example) => holds(example)),
        {
          seed: SEED,
          numRuns: Math.ceil(runs * TIMES * share),
          endOnFailure: atOnce,
          includeErrorInReport: true,
        },
      ),
  };
}
