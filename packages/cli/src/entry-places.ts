import { isObject, type Json, type JsonObject } from "@askelmat/core";
import { keyOf } from "./content-places.js";
import { below } from "./pointer.js";

/** Where entries speak: a JSON Pointer, by {@link keyOf}, with `by` and without. */
export interface EntryPlaces {
  /** The entry at a target that no other there replaces. */
  readonly at: ReadonlyMap<string, string>;
  /** The first entry inside a target. */
  readonly inside: ReadonlyMap<string, string>;
}

/** Goes through a file's entries once, however many places are asked for. */
export function entryPlaces(entries: Json | undefined): EntryPlaces {
  const list: readonly Json[] = Array.isArray(entries) ? entries : [];
  const speaking = list.flatMap((entry, index) =>
    isObject(entry) && typeof entry["target"] === "string"
      ? [{ entry, target: entry["target"], path: below("/entries", index) }]
      : [],
  );
  const replaced = new Set(
    speaking.flatMap(({ entry, target }) =>
      replacesOf(entry).map((id) => `${id} ${target}`),
    ),
  );
  const standing = new Map<string, string>();
  const any = new Map<string, string>();
  const inside = new Map<string, string>();
  for (const { entry, target, path } of speaking) {
    const by = typeof entry["by"] === "string" ? entry["by"] : undefined;
    const { id } = entry;
    const isReplaced =
      typeof id === "string" && replaced.has(`${id} ${target}`);
    for (const who of by === undefined ? [{}] : [{}, { by }]) {
      const key = keyOf({ target, ...who });
      setFirst(any, key, path);
      if (!isReplaced) setFirst(standing, key, path);
      for (const outer of outerOf(target))
        setFirst(inside, keyOf({ target: outer, ...who }), path);
    }
  }
  return { at: new Map([...any, ...standing]), inside };
}

function replacesOf({ replaces }: JsonObject): readonly string[] {
  return Array.isArray(replaces)
    ? replaces.filter((id) => typeof id === "string")
    : [];
}

function setFirst(map: Map<string, string>, key: string, path: string): void {
  if (!map.has(key)) map.set(key, path);
}

/** What a target stands in: each part of it before a slash or the language. */
function outerOf(target: string): readonly string[] {
  return [...target.matchAll(/[/@]/g)]
    .slice(0, MOST)
    .map(({ index }) => target.slice(0, index));
}

/** A target has at most 16 names and ids, `own` and a language. */
const MOST = 18;
