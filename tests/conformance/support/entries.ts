// What the cases need to know of entries, written a second time.
import {
  isObject,
  type Entry,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { jcs } from "../../core/support/standard.js";

/** True when an item has what ENT-1 asks for, an id apart (ENT-3). */
export function isReadable(item: Json | undefined): item is Entry {
  if (!isObject(item)) return false;
  const { target, by, value } = item;
  return (
    typeof target === "string" && typeof by === "string" && value !== undefined
  );
}

/** The readable entries of a file or a document. */
export function readable(file: JsonObject): readonly Entry[] {
  const { entries } = file;
  return Array.isArray(entries)
    ? (entries as readonly Json[]).filter(isReadable)
    : [];
}

/** Their ids, each once, in order: what a case names as `entries`. */
export function idsIn(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ id }) => id))].sort();
}

/** The same items in one order, whatever order they had: `entries` are a set. */
export function asSet(items: Json | undefined): Json | undefined {
  return Array.isArray(items)
    ? [...(items as readonly Json[])].sort((a, b) => (jcs(a) < jcs(b) ? -1 : 1))
    : items;
}

/** A file whose order of entries is always the same, in the files of a package too. */
export function withSets(file: JsonObject): JsonObject {
  const { entries, files } = file;
  return {
    ...file,
    ...(entries !== undefined && { entries: asSet(entries) }),
    ...(Array.isArray(files) && {
      files: (files as readonly Json[]).map((inner) =>
        isObject(inner) ? withSets(inner) : inner,
      ),
    }),
  };
}
