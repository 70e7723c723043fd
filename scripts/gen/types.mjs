// schemas/src/ → packages/schema/src/generated/types.ts. All kinds go through one root schema, so
// that a definition they share becomes one type.
import { compile } from "json-schema-to-typescript";
import { format } from "prettier";
import {
  kindsOf,
  namespace,
  readSources,
  selfContained,
} from "./schema-files.mjs";

export const name = "types";

const banner =
  "// Generated from schemas/src by scripts/gen/types.mjs. Do not edit.";

export async function generate() {
  const sources = await readSources();
  const kinds = kindsOf(sources);
  const bodies = new Map();
  for (const kind of kinds) {
    const { $defs, ...body } = selfContained(kind, sources);
    for (const [key, definition] of Object.entries($defs))
      bodies.set(key, definition);
    bodies.set(kind, body);
  }
  const text = await compile(rootOf(kinds, bodies), "Kinds", {
    additionalProperties: true,
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    $refOptions: { resolve: { external: false } },
  });
  const source = [banner, "", jsonTypes, tidy(text), ids(kinds)].join("\n");
  return new Map([
    [
      "packages/schema/src/generated/types.ts",
      await format(source, { parser: "typescript" }),
    ],
  ]);
}

/** One property per kind; `any` is what the generator makes of a schema without a type. */
function rootOf(kinds, bodies) {
  const $defs = Object.fromEntries(
    [...bodies].map(([key, body]) => [
      key,
      forTypes(merged(body, bodies), true),
    ]),
  );
  for (const key of ["jsonValue", "member", "listMember"])
    $defs[key] = { title: $defs[key].title, tsType: "Json" };
  return {
    title: "Kinds",
    description: "The kinds of this version of the standard, by name.",
    type: "object",
    required: kinds,
    additionalProperties: false,
    properties: Object.fromEntries(
      kinds.map((kind) => [kind, { $ref: `#/$defs/${kind}` }]),
    ),
    $defs,
  };
}

/** What a definition takes over by `allOf`, written out: one interface, no intersections. */
function merged(body, bodies) {
  const { allOf, ...rest } = body;
  if (!allOf) return rest;
  const bases = allOf.map(({ $ref }) =>
    merged(bodies.get($ref.replace("#/$defs/", "")), bodies),
  );
  const parts = [...bases, rest];
  return {
    ...Object.assign({}, ...parts),
    required: [...new Set(parts.flatMap((part) => part.required ?? []))],
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
  };
}

/** Titles inside a definition would each become a type; limits and patterns become none. */
function forTypes(schema, isDefinition) {
  if (Array.isArray(schema)) return schema.map((part) => forTypes(part, false));
  if (schema === null || typeof schema !== "object") return schema;
  if (schema.$ref) return { $ref: schema.$ref };
  const result = {};
  for (const [key, value] of Object.entries(schema)) {
    if (["$id", "$schema", "not", "propertyNames"].includes(key)) continue;
    if (key === "title" && !isDefinition) continue;
    if (key === "additionalProperties" && value.$ref) continue;
    if (key === "properties")
      result[key] = Object.fromEntries(
        Object.entries(value).map(([k, v]) => [k, forTypes(v, false)]),
      );
    else result[key] = forTypes(value, false);
  }
  return result;
}

const jsonTypes = `/** Any JSON value. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [member: string]: Json | undefined };
`;

function tidy(text) {
  return text
    .replace(/\[k: string\]: unknown/g, "[k: string]: Json | undefined")
    .replace(
      /\n? \* This interface was referenced by `[^\n]*\n \* via the `[^\n]*/g,
      "",
    )
    .replace(/\n \*\n \*\//g, "\n */");
}

function ids(kinds) {
  const lines = kinds.map(
    (kind) => `"${kind}": "${namespace}${kind}.schema.json"`,
  );
  return `/** The id of each kind's schema: a name, never fetched. */
export const schemaIds = {${lines.join(",\n")}} as const;`;
}
