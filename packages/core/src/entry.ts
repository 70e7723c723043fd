import { base32, canonical, sha256, wellFormed } from "./canonical.js";
import { byCodeUnit, isObject, type JsonObject } from "./json.js";
import { isShallow, LIMITS } from "./limits.js";
import { isOwn } from "./target.js";
import type { Draft, Entry } from "./types.js";

/** An entry before it has its id. */
export type EntryBody = Omit<Entry, "id"> & { readonly id?: string };

/**
 * Gives a body the id that fits it. An id that was there before is dropped, so
 * sealing an entry that somebody edited by hand yields a new entry.
 *
 * Standard: Entries.
 */
export function seal(body: EntryBody | Draft): Entry {
  const { id: _, ...rest } = body;
  return { id: entryId(rest), ...rest } as Entry;
}

/** `e-` and the first 26 base32 characters of SHA-256 over the JCS of the rest. */
function entryId(rest: JsonObject): string {
  return "e-" + base32(sha256(canonical(rest)).subarray(0, 17)).slice(0, 26);
}

/**
 * What tells one item of `entries` from another: its id, or, for what cannot be
 * read as an entry and is kept all the same, its canonical form.
 */
export function keyOf(item: Entry): string {
  return isReadable(item) ? item.id : "~" + canonical(wellFormed(item));
}

/** Union by id, sorted by id: the whole of merging. Any order, any number of times. */
export function union(
  ...sets: readonly (readonly Entry[])[]
): readonly Entry[] {
  const all = new Map(sets.flat().map((item) => [keyOf(item), item]));
  return [...all].sort(([a], [b]) => byCodeUnit(a, b)).map(([, item]) => item);
}

/**
 * True when what the standard needs is there. What lacks it is kept in the
 * document and reported, but says nothing.
 */
export function isReadable(entry: unknown): entry is Entry {
  return (
    isObject(entry) &&
    typeof entry["target"] === "string" &&
    typeof entry["by"] === "string" &&
    entry["by"] !== "" &&
    entry["value"] !== undefined &&
    isShallow(entry["value"], LIMITS.valueDepth)
  );
}

/** The ids an entry replaces; none when the member is missing or misshapen. */
export function replacedIds(entry: Entry | Draft): readonly string[] {
  return Array.isArray(entry.replaces)
    ? entry.replaces.filter((id): id is string => typeof id === "string")
    : [];
}

/**
 * Whether a newer entry may speak for an older one in the same tree: anything
 * shared may; one's own answer only by the same person, who typed it directly
 * or through the same typist. This is what keeps a hostile `replaces` harmless.
 */
export function maySpeakFor(newer: Entry, older: Entry): boolean {
  if (!isOwn(older.target)) return true;
  return (
    newer.by === older.by &&
    (newer.via === undefined || newer.via === older.via)
  );
}

/** How the name of a draft begins. Nobody can name one: it is sealed before it is built on. */
export const DRAFT = "draft:";

/** The entries that nobody who may has replaced. Standard: Current. */
export function currentEntries(entries: readonly Entry[]): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const superseded = new Set<string>();
  for (const newer of entries)
    for (const id of replacedIds(newer)) {
      if (id.startsWith(DRAFT)) continue;
      const older = byId.get(id);
      if (older?.target === newer.target && maySpeakFor(newer, older))
        superseded.add(id);
    }
  return entries.filter((entry) => !superseded.has(entry.id));
}
