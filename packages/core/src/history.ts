import { voicesOf } from "./document.js";
import { currentEntries, maySpeakFor, replacedIds } from "./entry.js";
import { byCodeUnit, type Json } from "./json.js";
import { isOwn } from "./target.js";
import type { AskelmatDocument, Entry } from "./types.js";

/** One thing somebody said, with what it took the place of. */
export interface HistoryItem {
  readonly entry: Entry;
  readonly target: string;
  readonly by: string;
  readonly via?: string;
  readonly at?: string;
  readonly value: Json;
  /** The values at the same target that this replaced directly or not. */
  readonly previous: readonly Json[];
  /** True while it stands. */
  readonly current: boolean;
}

/**
 * What was said, oldest first as far as clocks can be believed.
 *
 * @param target one place; everything when absent
 * @param by one person's own answers at it; everyone's when absent
 */
export function historyOf(
  document: AskelmatDocument,
  target?: string,
  by?: string,
): readonly HistoryItem[] {
  const voices = voicesOf(document);
  const current = new Set(currentEntries(voices).map((entry) => entry.id));
  const byId = new Map(voices.map((entry) => [entry.id, entry]));
  return voices
    .filter(
      (entry) =>
        (target === undefined || entry.target === target) &&
        (by === undefined || !isOwn(entry.target) || entry.by === by),
    )
    .sort((a, b) => byCodeUnit(timeOf(a), timeOf(b)) || byCodeUnit(a.id, b.id))
    .map((entry) => ({
      entry,
      target: entry.target,
      by: entry.by,
      ...(entry.via !== undefined && { via: entry.via }),
      ...(entry.at !== undefined && { at: entry.at }),
      value: entry.value,
      previous: replacedIds(entry)
        .map((id) => byId.get(id))
        .filter(
          (older): older is Entry =>
            older?.target === entry.target && maySpeakFor(entry, older),
        )
        .map((older) => older.value),
      current: current.has(entry.id),
    }));
}

/** What the author's clock said; a time of another shape is none. */
function timeOf({ at }: Entry): string {
  return typeof at === "string" ? at : "";
}
