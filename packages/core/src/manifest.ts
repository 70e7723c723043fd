import { digestOfValue } from "./canonical.js";
import { fileDigest } from "./digest-file.js";
import {
  asList,
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
} from "./json.js";

/** What a package says of a file in it. Standard: Packages (PKG-2). */
export interface ManifestItem extends JsonObject {
  readonly kind?: string;
  readonly id?: string;
  readonly version?: string;
  /** The file's own digest; see {@link fileDigest}. */
  readonly digest: string;
  /** The digest of the file as it stands: finds what the own one does not cover. */
  readonly whole: string;
}

/** What a package says of its files, in their order: computed, never believed. */
export function manifestOf(pack: JsonObject): readonly ManifestItem[] {
  return packed(pack["files"]).manifest;
}

/** The files of a package by kind, id, version and digest, the same in every copy; and their manifest. */
export function packed(files: Json | undefined): {
  readonly manifest: readonly ManifestItem[];
  readonly files: readonly Json[];
} {
  const listed = asList(files)
    .map((file) => ({ file, item: manifestItem(file) }))
    .sort((a, b) => byCodeUnit(orderOf(a.item), orderOf(b.item)));
  return {
    manifest: listed.map(({ item }) => item),
    files: listed.map(({ file }) => file),
  };
}

/** What a manifest says of one file. */
export function manifestItem(file: Json): ManifestItem {
  const item: Record<string, string> = {};
  for (const name of ["kind", "id", "version"]) {
    const value = isObject(file) ? file[name] : undefined;
    if (typeof value === "string") item[name] = value;
  }
  return { ...item, digest: fileDigest(file), whole: digestOfValue(file) };
}

/** U+0000 sorts before every letter, so that a shorter name comes first. */
function orderOf({ kind, id, version, digest, whole }: ManifestItem): string {
  return [kind, id, version, digest, whole].join("\0");
}
