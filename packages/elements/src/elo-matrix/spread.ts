import {
  ratingOf,
  type Content,
  type Json,
  type JsonObject,
  type Level,
} from "@askelmat/core";
import { ranksOf, ratingRow } from "./ratings.js";

/** One person's rating of an item. */
export interface Voice {
  readonly by: string;
  readonly row: JsonObject;
  readonly value: Json;
}

/** Everybody's own ratings of an item. */
export function voicesOn(content: Content, item: string): readonly Voice[] {
  return (content.own ?? []).flatMap((own) => {
    const row = ratingRow(own, item);
    const value = row["rating"];
    return value === undefined ? [] : [{ by: own.by, row, value }];
  });
}

/** How ratings lie on the levels. Counts only: there is no mean. */
export interface Spread {
  readonly people: number;
  /** Lowest and highest rank; none when nobody has given a level. */
  readonly range?: readonly [number, number];
  /** The ranks with the most ratings; none when no two agree. */
  readonly most: readonly number[];
  /** People by rank, whole levels only. */
  readonly at: ReadonlyMap<number, number>;
  /** People between ranks, by the lower one. */
  readonly between: ReadonlyMap<number, number>;
  readonly unanswered: ReadonlyMap<string, number>;
}

export function spreadOf(
  voices: readonly Voice[],
  levels: readonly Level[],
): Spread {
  const at = new Map<number, number>();
  const between = new Map<number, number>();
  const unanswered = new Map<string, number>();
  const count = <K>(map: Map<K, number>, key: K) =>
    map.set(key, (map.get(key) ?? 0) + 1);
  const ranks: number[] = [];
  for (const { value } of voices) {
    const on = ranksOf(levels, value);
    ranks.push(...on);
    const [first, second] = on;
    if (first === undefined) {
      const rating = ratingOf(value);
      if (rating && "unanswered" in rating)
        count(unanswered, rating.unanswered);
    } else if (second === undefined) count(at, first);
    else count(between, first);
  }
  const top = Math.max(0, ...at.values());
  return {
    people: voices.length,
    ...(ranks.length > 0 && {
      range: [Math.min(...ranks), Math.max(...ranks)] as const,
    }),
    most:
      top > 1
        ? [...at]
            .filter(([, n]) => n === top)
            .map(([rank]) => rank)
            .sort()
        : [],
    at,
    between,
    unanswered,
  };
}
