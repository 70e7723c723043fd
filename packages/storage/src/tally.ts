/**
 * How much a document was when it was last written: what tells later that some
 * of it is gone. Kept with the head in the same transaction, and as a witness
 * outside the database.
 */
export interface Tally {
  /** Grows with each write, from the moment of the first one in milliseconds: a document that is deleted and begun anew is always ahead of what it was. */
  readonly writes: number;
  readonly entries: number;
  /** Over the ids of the entries, in any order; 32 bits, enough against accident. */
  readonly sum: number;
}

export const nothingYet: Tally = { writes: 0, entries: 0, sum: 0 };

/** The tally after a write that added some entries and took out others. */
export function tallied(
  before: Tally,
  added: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  now: number,
): Tally {
  return {
    writes: before.writes === 0 ? now : before.writes + 1,
    entries: before.entries + added.size - gone.size,
    sum: (before.sum + sumOf(added) - sumOf(gone)) >>> 0,
  };
}

/** The sum of FNV-1a over each id. */
export function sumOf(ids: Iterable<string>): number {
  let sum = 0;
  for (const id of ids) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++)
      hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    sum = (sum + hash) >>> 0;
  }
  return sum;
}
