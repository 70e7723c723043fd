import assert from "node:assert/strict";
import { validatorFor } from "@askelmat/schema/validators";
import type { Json } from "@askelmat/core";
import type { Runner } from "./cases.js";

interface Given {
  /** The kind whose schema is asked; the file may claim another. */
  readonly kind: string;
  readonly file: Json;
}

type Expect =
  | { readonly valid: true }
  | {
      readonly valid: false;
      /** A JSON Pointer to the one wrong place. */
      readonly path: string;
      readonly keyword: string;
    };

export const runSchema: Runner<Given, Expect> = ({ given, expect }) => {
  assert.deepEqual(
    faults(given),
    expect.valid ? [] : [`${expect.path} ${expect.keyword}`],
  );
};

/** Keywords about texts: at a place that holds an object they speak of a member's name. */
const OF_TEXTS = new Set(["minLength", "maxLength", "pattern", "not"]);

/**
 * Every wrong place with the keyword that refuses it, without repetition: two
 * parts of a schema may ask the same. A name that is refused counts as
 * `propertyNames`, not as what stands inside it.
 */
function faults({ kind, file }: Given): string[] {
  const validate = validatorFor(kind);
  assert.ok(validate, `No schema is called ${kind}.`);
  if (validate(file)) return [];
  const errors = validate.errors ?? [];
  const named = new Set(
    errors
      .filter(({ keyword }) => keyword === "propertyNames")
      .map(({ instancePath }) => instancePath),
  );
  const found = errors
    .filter(
      ({ instancePath, keyword }) =>
        !named.has(instancePath) || !OF_TEXTS.has(keyword),
    )
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  return [...new Set(found)].sort();
}
