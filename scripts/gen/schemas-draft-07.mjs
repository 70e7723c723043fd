// schemas/src/ → schemas/draft-07/: the same schemas for validators that know no later draft than 7.
// A mechanical twin: the same verdicts on every file, which tests/agreement shows.
import { format } from "prettier";
import { namespace, readSources, selfContained } from "./schema-files.mjs";

export const name = "schemas-draft-07";

const dialect = "http://json-schema.org/draft-07/schema#";
const note =
  "Made from the schema of the same name in JSON Schema 2020-12, for validators that know draft-07 only. Both give the same verdict.";

/** What stays as it is: draft-07 has these keywords with the same meaning. */
const plain = new Set([
  "title",
  "description",
  "$comment",
  "type",
  "const",
  "enum",
  "required",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "pattern",
]);
const oneSchema = new Set([
  "additionalProperties",
  "propertyNames",
  "items",
  "not",
  "if",
  "then",
]);
const manySchemas = new Set(["allOf", "anyOf"]);
const namedSchemas = new Set(["properties", "definitions"]);

export async function generate() {
  const sources = await readSources();
  const files = new Map();
  for (const kind of sources.keys()) {
    const twin = draft07(selfContained(kind, sources));
    files.set(
      `schemas/draft-07/${kind}.schema.json`,
      await format(JSON.stringify(twin), { parser: "json" }),
    );
  }
  return files;
}

/**
 * A whole schema of 2020-12 that needs no other file, in draft-07.
 * @param {Record<string, unknown>} schema
 * @returns {Record<string, unknown>}
 * @throws {Error} when the schema uses a keyword that has no exact counterpart
 */
export function draft07(schema) {
  const { $schema, $id, $defs, ...rest } = schema;
  return {
    $schema: dialect,
    $id: $id.replace(namespace, `${namespace}draft-07/`),
    $comment: note,
    ...convert({ ...rest, ...($defs && { definitions: $defs }) }),
  };
}

function convert(schema) {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    throw new Error(`${JSON.stringify(schema)} stands where a schema should.`);
  const { $ref, deprecated, ...rest } = apart(schema);
  const result = {};
  for (const [key, value] of Object.entries(rest))
    result[key] = keyword(key, value);
  // 2019-09 was the first to have this word. It checks nothing, so a remark does.
  if (deprecated) result.$comment = `Deprecated. ${rest.$comment ?? ""}`.trim();
  if ($ref === undefined) return result;
  const reference = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  // Draft-07 ignores whatever stands beside $ref, so words there would be lost: the reference steps inside.
  return Object.keys(result).length === 0
    ? reference
    : { ...result, allOf: [...(result.allOf ?? []), reference] };
}

/**
 * A schema with limits for texts and for lists says the first in an allOf. Fastjsonschema, which knows no later draft
 * than 7, fails on both side by side (its issue 157).
 */
function apart({ minLength, maxLength, ...rest }) {
  const texts = {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
  const lists = ["items", "minItems", "maxItems"].some((key) => key in rest);
  return lists && Object.keys(texts).length > 0
    ? { ...rest, allOf: [...(rest.allOf ?? []), texts] }
    : { ...rest, ...texts };
}

function keyword(key, value) {
  if (plain.has(key)) return value;
  if (oneSchema.has(key)) return convert(value);
  if (manySchemas.has(key)) return value.map(convert);
  if (namedSchemas.has(key))
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, convert(inner)]),
    );
  throw new Error(`Draft-07 has no ${key} that means the same.`);
}
