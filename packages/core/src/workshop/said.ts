import { canonical, distinct } from "../canonical.js";
import { currentEntries, isReadable, keyOf } from "../entry.js";
import { byCodeUnit, type Json } from "../json.js";
import { isOwn } from "../target.js";
import { isCleared } from "../tree.js";
import type { Entry } from "../types.js";

/**
 * All that has been said, looked up by entry, by speaker and by place, and
 * added to as files come in: a file costs what is in it.
 */
export class Said {
  readonly #keys = new Set<string>();
  readonly #bySpeaker = new Map<string, Entry[]>();
  readonly #byPlace = new Map<string, Entry[]>();
  readonly #answering = new Set<string>();
  readonly #organisations = new Set<string>();

  constructor(entries: readonly Entry[]) {
    this.add(entries);
  }

  add(entries: readonly Entry[]): void {
    for (const entry of this.without(entries)) {
      this.#keys.add(keyOf(entry));
      if (!isReadable(entry)) continue;
      push(this.#bySpeaker, entry.by, entry);
      push(this.#byPlace, placeOf(entry), entry);
      if (isOwn(entry.target)) this.#answering.add(entry.by);
      const [list, id] = entry.target.split("/", 2);
      if (list === "organisations" && !isCleared(entry.value))
        this.#organisations.add(id ?? "");
    }
  }

  has(id: string): boolean {
    return this.#keys.has(id);
  }

  /** Those entries that have not been said yet. */
  without(entries: readonly Entry[]): readonly Entry[] {
    return entries.filter((entry) => !this.#keys.has(keyOf(entry)));
  }

  hasAnswered(by: string): boolean {
    return this.#answering.has(by);
  }

  /** True for the id, as targets have it, of an organisation that some list has. */
  hasOrganisation(id: string): boolean {
    return this.#organisations.has(id);
  }

  /** The different values that stand at a place, of one's own only one's own. */
  values(target: string, by = ""): readonly Json[] {
    const key = isOwn(target) ? `${by} ${target}` : target;
    const standing = currentEntries(this.#byPlace.get(key) ?? []);
    return distinct(
      standing.map(({ value }) => value).filter((value) => !isCleared(value)),
    );
  }

  /** Whose own answers a file has; whose copy it says it is comes first. */
  peopleIn(
    entries: readonly Entry[],
    holder: Json | undefined,
  ): readonly string[] {
    const people = entries
      .filter(({ target }) => isOwn(target))
      .map(({ by }) => by);
    const sorted = [...new Set(people)].sort(byCodeUnit);
    return sorted.sort((a, b) => Number(b === holder) - Number(a === holder));
  }

  /**
   * True when these people have said something that a file lacks. What a simple
   * system wrote in it became other entries here, if it met what that system
   * had said before: it counts by what it says.
   *
   * @param imported the entries that were made of what it wrote
   */
  hasSince(
    people: readonly string[],
    entries: readonly Entry[],
    imported: readonly Entry[],
  ): boolean {
    const held = new Set(entries.map(({ id }) => id));
    const missing = people
      .flatMap((one) => this.#bySpeaker.get(one) ?? [])
      .filter(({ id }) => !held.has(id));
    if (missing.length === 0) return false;
    const words = new Set(imported.map(wordsOf));
    return missing.some((entry) => !words.has(wordsOf(entry)));
  }
}

function placeOf({ target, by }: Entry): string {
  return isOwn(target) ? `${by} ${target}` : target;
}

function wordsOf({ by, target, value }: Entry): string {
  return `${by} ${target} ${canonical(value)}`;
}

function push(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key);
  if (list) list.push(entry);
  else lists.set(key, [entry]);
}
