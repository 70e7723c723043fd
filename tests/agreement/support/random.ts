/** Numbers that look random and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** @param seed a whole number; only its lowest 32 bits count (the generator is mulberry32) */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new Error("Nothing to pick from.");
      return list[below(list.length)]!;
    },
  };
}

export const usualSeed = 20261122;

/** The seed of this run: `ASKELMAT_SEED`, or always the same one. */
export function seedOfRun(text = process.env["ASKELMAT_SEED"]): number {
  if (text === undefined || text === "") return usualSeed;
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new Error(`ASKELMAT_SEED is a whole number below 2^32, not ${text}.`);
  return seed;
}
