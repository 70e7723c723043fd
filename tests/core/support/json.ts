// Random JSON, with the names that trip up careless programs.
import fc from "fast-check";
import type { Json, JsonObject } from "@askelmat/core";

const names = [
  "x-new",
  "note",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "ä ö",
  "%41",
  "a/b@fi",
  "😀",
];
const leaf = fc.constantFrom<Json>("A", "ä 😀", 7, -1, true, false, null, "");

/** An object made of named values, in whatever names they have. */
export function objectOf(
  name: fc.Arbitrary<string>,
  value: fc.Arbitrary<Json>,
  minLength = 0,
): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(name, value), {
      minLength,
      maxLength: 4,
      size: "max",
      selector: ([key]) => key,
    })
    .map((members) => Object.fromEntries(members) as JsonObject);
}

export const strangeName = fc.constantFrom(...names);

/** Any JSON, a few levels deep. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 3, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.array(tie("json"), { maxLength: 3, size: "max" }),
    },
    { weight: 2, arbitrary: objectOf(strangeName, tie("json")) },
  ),
})).json;
