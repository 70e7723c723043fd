// What a schema of the standard may say, so that every validator in every language gives the same
// verdict. Used by tests/schemas; run alone it checks schemas/src and schemas/v1.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./lib/root.mjs";

const dialect = "https://json-schema.org/draft/2020-12/schema";
const namespace = "https://w3id.org/askelmat/v1/";
const commonRef = `${namespace}common.schema.json#/$defs/`;
const localRef = "#/$defs/";

const annotations = ["title", "description", "deprecated", "$comment"];
const allowed = new Set([
  ...annotations,
  "$schema",
  "$id",
  "$defs",
  "$ref",
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "propertyNames",
  "items",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "pattern",
  "allOf",
  "anyOf",
  "not",
  "if",
  "then",
]);

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Everything in a schema that the portable subset does not allow.
 * @param {object} schema the whole file
 * @param {{common?: object, name?: string}} [options] `common`: the shared definitions, when the
 *   file may refer to them; `name`: what its `$id` must end in, before `.schema.json`
 * @returns {{pointer: string, rule: string, message: string}[]}
 */
export function lintSchema(schema, { common, name } = {}) {
  const found = [];
  const report = (pointer, rule, message) =>
    found.push({ pointer, rule, message });
  const resolve = (ref) =>
    ref.startsWith(localRef)
      ? schema.$defs?.[ref.slice(localRef.length)]
      : ref.startsWith(commonRef)
        ? common?.$defs?.[ref.slice(commonRef.length)]
        : undefined;
  const context = { report, resolve };

  if (schema.$schema !== dialect)
    report("", "dialect", `$schema is ${dialect}.`);
  if (
    typeof schema.$id !== "string" ||
    !schema.$id.startsWith(namespace) ||
    (name && schema.$id !== `${namespace}${name}.schema.json`)
  )
    report("", "id", `$id is ${namespace}${name ?? "<kind>"}.schema.json.`);
  described(schema, "", report);
  walk(schema, "", context, true);
  return found;
}

function walk(schema, pointer, context, isRoot = false) {
  const { report } = context;
  if (schema === null || typeof schema !== "object" || Array.isArray(schema)) {
    report(
      pointer,
      "schema",
      "A schema is an object, not true, false or a list.",
    );
    return;
  }
  for (const key of Object.keys(schema)) {
    if (!allowed.has(key))
      report(
        `${pointer}/${key}`,
        "keyword",
        `${key} is not in the portable subset.`,
      );
    else if (!isRoot && ["$schema", "$id", "$defs"].includes(key))
      report(`${pointer}/${key}`, "keyword", `${key} stands at the root only.`);
  }
  if ("$ref" in schema) reference(schema, pointer, context);
  values(schema, pointer, report);
  if ("pattern" in schema)
    pattern(schema.pattern, `${pointer}/pattern`, report);
  if ("properties" in schema || "required" in schema)
    members(schema, pointer, context);
  for (const [step, inner, isField] of children(schema)) {
    if (isField) described(inner, pointer + step, report);
    if (!isRoot && step.startsWith("/properties/"))
      languageMapLike(inner, pointer + step, context);
    walk(inner, pointer + step, context);
  }
}

/** The schemas inside a schema: where, what, and whether it is a field or a definition. */
function* children(schema) {
  for (const key of ["properties", "$defs"])
    for (const [name, inner] of Object.entries(schema[key] ?? {}))
      yield [`/${key}/${name}`, inner, true];
  for (const key of ["allOf", "anyOf"])
    for (const [index, inner] of (schema[key] ?? []).entries())
      yield [`/${key}/${index}`, inner, false];
  for (const key of [
    "items",
    "additionalProperties",
    "propertyNames",
    "not",
    "if",
    "then",
  ])
    // A closed object is reported as such, once.
    if (key in schema && schema[key] !== false)
      yield [`/${key}`, schema[key], false];
}

function reference(schema, pointer, { report, resolve }) {
  const ref = schema.$ref;
  if (typeof ref !== "string" || !resolve(ref))
    report(
      `${pointer}/$ref`,
      "ref",
      `${ref} is not ${localRef}<name> of this file, or no such definition exists.`,
    );
  for (const key of Object.keys(schema))
    if (key !== "$ref" && !annotations.includes(key))
      report(
        `${pointer}/${key}`,
        "ref-sibling",
        `Beside $ref only ${annotations.join(", ")}: older validators ignore ${key}.`,
      );
}

function values(schema, pointer, report) {
  const types = [schema.type ?? []].flat();
  if (types.includes("number"))
    report(
      `${pointer}/type`,
      "number",
      "Numbers are integers; decimals are texts.",
    );
  if (schema.additionalProperties === false)
    report(
      `${pointer}/additionalProperties`,
      "open",
      "Objects are open, so that a later minor version is valid against this one.",
    );
  for (const value of [schema.enum ?? [], schema.const ?? []].flat())
    if (typeof value !== "string")
      report(pointer, "const", "Only texts are compared by const and enum.");
}

/** `$` lets a closing line break through in some languages; `\d` and `\w` mean different letters. */
function pattern(text, pointer, report) {
  const faults = [
    [
      /\$/,
      "has $, which some engines let a line break pass; use maxLength or not",
    ],
    [/\\/, "has a backslash; write the characters out in brackets"],
    [/\(\?/, "has a group that not every engine knows"],
    [/[^ -~]/, "has characters outside ASCII"],
    [/[*+}][*+?{]/, "repeats a repetition"],
    [/[*+}]\)[*+{]/, "repeats a repetition"],
    [/[^|^([]\^|^.+[^|[(]\^/, "has ^ elsewhere than at a beginning"],
  ];
  if (typeof text !== "string") report(pointer, "pattern", "is not a text");
  else
    for (const [fault, message] of faults)
      if (fault.test(text)) report(pointer, "pattern", `${text} ${message}.`);
}

function members(schema, pointer, { report }) {
  const names = Object.keys(schema.properties ?? {});
  for (const name of names)
    if (!/^([a-z][A-Za-z0-9]*|\$schema)$/.test(name))
      report(
        `${pointer}/properties/${name}`,
        "name",
        "Members have ASCII names in camelCase.",
      );
}

/** Every field and every definition says what it is called and what it is for. */
function described(schema, pointer, report) {
  const title = schema?.title;
  if (
    typeof title !== "string" ||
    !/^[A-Z$]/.test(title) ||
    title.endsWith(".")
  )
    report(
      `${pointer}/title`,
      "title",
      "A title: starts with a capital, no full stop.",
    );
  const description = schema?.description;
  if (typeof description !== "string" || !/^.{10,}[.]$/s.test(description))
    report(
      `${pointer}/description`,
      "description",
      "A description: a full sentence.",
    );
}

/**
 * Content is read by syntax alone: an object whose member names all look like language tags is a
 * language map. So an object that may have such members must always have another one as well.
 */
function languageMapLike(schema, pointer, { report, resolve }) {
  let object = schema;
  for (let step = 0; object?.$ref && step < 9; step++)
    object = resolve(object.$ref);
  const names = Object.keys(object?.properties ?? {});
  const tags = names.filter((name) => languageTag.test(name));
  const saved = (object?.required ?? []).some(
    (name) => !languageTag.test(name),
  );
  // Definitions of list members are rows: they stand in arrays and have an id.
  const isRow = (object?.required ?? []).some((name) =>
    ["id", "by"].includes(name),
  );
  if (tags.length > 0 && !saved && !isRow)
    report(
      pointer,
      "language-map-like",
      `With ${tags.join(", ")} alone it would be taken for a language map; require a longer name beside.`,
    );
}

/** Lints every schema in the repository; the file's name comes first in each finding. */
export async function lintRepository() {
  const common = JSON.parse(
    await readFile(join(root, "schemas/src/common.schema.json"), "utf8"),
  );
  const found = [];
  for (const dir of ["schemas/src", "schemas/v1"])
    for (const file of (await readdir(join(root, dir))).sort()) {
      const schema = JSON.parse(await readFile(join(root, dir, file), "utf8"));
      const options = {
        name: file.replace(".schema.json", ""),
        ...(dir === "schemas/src" && { common }),
      };
      for (const item of lintSchema(schema, options))
        found.push({ file: `${dir}/${file}`, ...item });
    }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const found = await lintRepository();
  for (const { file, pointer, rule, message } of found)
    console.log(`${file}${pointer}  ${rule}: ${message}`);
  console.log(found.length === 0 ? "All schemas are portable." : "");
  process.exitCode = found.length === 0 ? 0 : 1;
}
