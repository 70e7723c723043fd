import { voicesOf } from "./document.js";
import { currentEntries, maySpeakFor, replacedIds } from "./entry.js";
import { byCodeUnit, type Json } from "./json.js";
import { flatten } from "./flatten.js";
import { contentOf } from "./document.js";
import { same } from "./canonical.js";
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

/** One member of content that differs between two states of a document. */
export interface Change {
  readonly target: string;
  readonly by?: string;
  /** Absent when the member is new. */
  readonly before?: Json;
  /** Absent when the member is gone. */
  readonly after?: Json;
}

/** What changed in the plain view from one state of a document to another. */
export function diff(
  before: AskelmatDocument,
  after: AskelmatDocument,
): readonly Change[] {
  const statements = (document: AskelmatDocument) =>
    new Map(
      flatten(contentOf(document)).map((one) => [
        `${one.by ?? ""} ${one.target}`,
        one,
      ]),
    );
  const old = statements(before);
  const now = statements(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodeUnit)
    .filter((key) => !same(old.get(key)?.value, now.get(key)?.value))
    .map((key) => {
      const { target, by } = (now.get(key) ?? old.get(key))!;
      return {
        target,
        ...(by !== undefined && { by }),
        ...(old.has(key) && { before: old.get(key)!.value }),
        ...(now.has(key) && { after: now.get(key)!.value }),
      };
    });
}
