import { isAsked, type Asks } from "./participants.js";
import type { WorkshopAnswer, WorkshopItem } from "./types.js";
import { codeOf } from "./unanswered.js";

/**
 * Places by what is said there: they add up to the total. Where several speak
 * for a line, the fullest answer counts: an answer, otherwise, don't know, not
 * mine, nothing; and it is asked what any of them is.
 */
export interface CoverageLine {
  readonly id: string;
  /** All ids that the line stands for. */
  readonly ids: readonly string[];
  readonly answered: number;
  readonly dontKnow: number;
  readonly notMine: number;
  /** Not applicable, not assessed, other codes, and a reason alone. */
  readonly otherwise: number;
  /** Nothing is said, and somebody of the line was asked. */
  readonly empty: number;
  /** Nothing is said, and nobody of the line was asked (`contributors/<id>/asked`). */
  readonly notAsked: number;
}

const FULLEST = ["answered", "otherwise", "dontKnow", "notMine"] as const;
type Extent = (typeof FULLEST)[number];

/** Lines in the order in which they came, joined ids as one, with what was counted for each. */
export class Grouping {
  readonly #joined: ReadonlyMap<string, string>;
  readonly #ids = new Map<string, Set<string>>();
  readonly #counts = new Map<string, Record<Extent, number>>();
  /** What each line with people in it is asked about; the others are asked everything. */
  readonly #asks = new Map<string, Asks>();
  readonly #notAsked = new Map<string, number>();

  constructor(joined: ReadonlyMap<string, string>) {
    this.#joined = joined;
  }

  get ids(): readonly string[] {
    return [...this.#ids.keys()];
  }

  /** @param of somebody who speaks for it, and what they are asked about */
  add(id: string, of?: { readonly asks: Asks }): void {
    const line = this.#lineOf(id);
    if (of) {
      const before = this.#asks.get(line);
      const isAll = !of.asks || (this.#asks.has(line) && before === undefined);
      const both = isAll ? undefined : new Set([...(before ?? []), ...of.asks]);
      this.#asks.set(line, both);
    }
    const ids = this.#ids.get(line);
    if (ids) ids.add(id);
    else this.#ids.set(line, new Set([id]));
  }

  idsWith(id: string): readonly string[] {
    return [...(this.#ids.get(this.#lineOf(id)) ?? [id])].sort();
  }

  /** Counts one place: for each line the fullest answer of those who speak for it. */
  count(item: WorkshopItem, keysOf: (by: string) => readonly string[]): void {
    const best = new Map<string, number>();
    for (const answer of item.answers) {
      const rank = FULLEST.indexOf(extentOf(answer));
      for (const key of keysOf(answer.by)) {
        const line = this.#lineOf(key);
        best.set(line, Math.min(rank, best.get(line) ?? rank));
      }
    }
    for (const [line, rank] of best) this.#countsOf(line)[FULLEST[rank]!]++;
    for (const [line, asks] of this.#asks)
      if (!best.has(line) && !isAsked(asks, item))
        this.#notAsked.set(line, (this.#notAsked.get(line) ?? 0) + 1);
  }

  lines(total: number): readonly CoverageLine[] {
    return [...this.#ids].map(([id, ids]) => {
      const counts = this.#countsOf(id);
      const said = FULLEST.reduce((sum, extent) => sum + counts[extent], 0);
      const notAsked = this.#notAsked.get(id) ?? 0;
      const empty = total - said - notAsked;
      return { id, ids: [...ids].sort(), ...counts, empty, notAsked };
    });
  }

  #lineOf(id: string): string {
    return this.#joined.get(id) ?? id;
  }

  #countsOf(line: string): Record<Extent, number> {
    const counts = this.#counts.get(line) ?? {
      answered: 0,
      dontKnow: 0,
      notMine: 0,
      otherwise: 0,
    };
    this.#counts.set(line, counts);
    return counts;
  }
}

function extentOf({ value }: WorkshopAnswer): Extent {
  const code = codeOf(value);
  if (code === "dont-know") return "dontKnow";
  if (code === "not-mine") return "notMine";
  return code === undefined && value !== undefined ? "answered" : "otherwise";
}
