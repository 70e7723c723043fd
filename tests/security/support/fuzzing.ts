import fc from "fast-check";

/**
 * `ASKELMAT_FUZZ=100 npm test -- --only security --file fuzz` tries a hundred
 * times as many inputs, other ones each time; `ASKELMAT_SEED` those of a run
 * that failed, whose seed it printed.
 */
export const TIMES = Number(process.env["ASKELMAT_FUZZ"] ?? 1);
export const SEED = Number(
  process.env["ASKELMAT_SEED"] ??
    (TIMES === 1 ? 20260301 : Date.now() % 2 ** 31),
);

/** Tries many inputs; one that fails is told with the seed that makes it again. */
export async function fuzz<T>(
  runs: number,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Promise<number> {
  let tried = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    tried++;
    await holds(input);
  });
  await fc.assert(property, {
    seed: SEED,
    numRuns: Math.ceil(runs * TIMES),
    includeErrorInReport: true,
  });
  return tried;
}
