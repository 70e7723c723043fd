// Reads the hand-written schemas and puts the definitions they share where they are needed.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../lib/root.mjs";

export const namespace = "https://w3id.org/askelmat/v1/";

const suffix = ".schema.json";
const shared = `common${suffix}`;
const local = "#/$defs/";

/** The hand-written schemas by name (`common`, `worksheet`, …), in alphabetical order. */
export async function readSources() {
  const dir = join(root, "schemas", "src");
  const names = (await readdir(dir))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length));
  const sources = new Map();
  for (const name of names.sort()) {
    const text = await readFile(join(dir, name + suffix), "utf8");
    sources.set(name, JSON.parse(text));
  }
  return sources;
}

/** The names of the kinds: every schema but the shared definitions. */
export function kindsOf(sources) {
  return [...sources.keys()].filter((name) => name !== "common");
}

/** `worksheet-template` → `WorksheetTemplate`. */
export function pascalCase(kind) {
  return kind.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

/**
 * A schema that needs no other file: every definition it refers to, directly or
 * through another, stands under its own `$defs`.
 */
export function selfContained(name, sources) {
  const schema = sources.get(name);
  const common = sources.get("common").$defs;
  const own = schema.$defs ?? {};
  const needed = new Map();
  const take = (part) => {
    for (const ref of refsIn(part)) {
      const key = definitionName(ref);
      if (needed.has(key)) continue;
      const definition = definitionOf(ref, own, common, name);
      needed.set(key, definition);
      take(definition);
    }
  };
  take(name === "common" ? schema : { ...schema, $defs: {} });
  if (name === "common") return structuredClone(schema);
  for (const key of Object.keys(own)) {
    if (common[key])
      throw new Error(`${name}: $defs/${key} has the name of a shared one.`);
    if (!needed.has(key))
      throw new Error(`${name}: nothing refers to $defs/${key}.`);
  }
  const { $defs, ...rest } = schema;
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
  return localRefs({ ...rest, $defs: Object.fromEntries(sorted) });
}

function definitionOf(ref, own, common, name) {
  const key = definitionName(ref);
  const found = ref.startsWith(local) ? (own[key] ?? common[key]) : common[key];
  if (!found) throw new Error(`${name}: nothing stands at ${ref}.`);
  return found;
}

function definitionName(ref) {
  const [file, key] = ref.split(local);
  if (key === undefined || (file !== "" && file !== namespace + shared))
    throw new Error(
      `A $ref names a definition of this file or of ${shared}, not ${ref}.`,
    );
  return key;
}

function refsIn(part) {
  if (Array.isArray(part)) return part.flatMap(refsIn);
  if (part === null || typeof part !== "object") return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "$ref" && typeof value === "string" ? [value] : refsIn(value),
  );
}

function localRefs(part) {
  if (Array.isArray(part)) return part.map(localRefs);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string"
        ? local + definitionName(value)
        : localRefs(value),
    ]),
  );
}
