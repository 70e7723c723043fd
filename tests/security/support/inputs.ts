import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import type { Json, JsonObject } from "@askelmat/core";

const folder = "schemas/examples";
const sizes = (name: string) => readFileSync(`${folder}/${name}`).length;

/** Real files of every kind, the small ones first: most faults need no large one. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort((a, b) => sizes(a) - sizes(b))
    .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
);

const RAW = "@@RAW:";

/** JSON with pieces in it that no JSON value can say: `raw("1e400")`. */
export const raw = (piece: string): string => `${RAW}${piece}@@`;
export function textOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /"@@RAW:((?:[^"\\]|\\.)*?)@@"/g,
    (_, piece: string) => JSON.parse(`"${piece}"`) as string,
  );
}

/** Values that trip up readers, as JSON or as the text that stands for it. */
export const naughtyValues: readonly Json[] = [
  raw("1e400"),
  raw("-1e400"),
  raw("9007199254740993"),
  raw("-0"),
  raw("0.1e-400"),
  raw("123456789012345678901234567890.5"),
  raw('{"a":1,"a":2,"a":{"a":1,"a":1}}'),
  raw('{"__proto__":{"polluted":1},"__proto__":null}'),
  raw('{"constructor":{"prototype":{"polluted":1}}}'),
  raw('"\\ud800"'),
  raw('{"\\udc00":"\\udfff\\ud800"}'),
  raw('"\\u0000"'),
  raw("[".repeat(30) + "]".repeat(30)),
  raw('{"a":'.repeat(45) + "1" + "}".repeat(45)),
  null,
  true,
  0,
  -1.5,
  "",
  " ",
  "__proto__",
  "constructor",
  "toString",
  "own/__proto__/x",
  "constructor/prototype/polluted",
  "__proto__/polluted@__proto__",
  "a/".repeat(40) + "a",
  "%",
  "%00",
  "%E0%A4%A",
  "a@@fi",
  "\u0000\u001f\u007f\u2028",
  "\ufeff",
  "x".repeat(5000),
  [],
  [[[]]],
  [null, null],
  [{ id: "x" }, { id: "x" }, { id: null }, { id: {} }, {}],
  {},
  { "": "" },
  { fi: null, sv: 1, en: {}, "": "x", "not a language": "x" },
  { toString: null, valueOf: "x", hasOwnProperty: 1, length: -1, then: 1 },
  { level: { level: "2" }, between: ["4", "1", "0"], unanswered: 1 },
  { id: "__proto__", value: { polluted: 1 } },
  { $schema: "https://example.org/x", $ref: "#" },
  Array.from({ length: 300 }, (_, index) => ({ id: String(index) })),
];

const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "entries",
  "content",
  "kind",
  "id",
  "value",
  "target",
  "by",
  "at",
  "files",
  "drafts",
  "erased",
  "snapshots",
  "template",
  "",
];

/** A fault in the structure: at one place something is replaced, taken away, doubled, moved or put in. */
interface Fault {
  readonly how: "replace" | "delete" | "double" | "move" | "insert" | "rename";
  readonly pick: number;
  readonly other: number;
  readonly value: Json;
  readonly name: string;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  how: fc.constantFrom(
    "replace",
    "delete",
    "double",
    "move",
    "insert",
    "rename",
  ),
  pick: fc.nat(),
  other: fc.nat(),
  value: fc.constantFrom(...naughtyValues),
  name: fc.constantFrom(...NAMES),
});

type Place = readonly [holder: Record<string, Json>, name: string];

function placesIn(json: Json, found: Place[] = []): Place[] {
  if (json === null || typeof json !== "object") return found;
  for (const name of Object.keys(json)) {
    found.push([json as Record<string, Json>, name]);
    placesIn((json as Record<string, Json>)[name]!, found);
  }
  return found;
}

function put(holder: object, name: string, given: Json): void {
  // A copy, so that no later fault puts a value inside itself; assigning to
  // __proto__ would not make a member of it.
  const value = structuredClone(given);
  const rest = { enumerable: true, configurable: true, writable: true };
  Object.defineProperty(holder, name, { value, ...rest });
}

function withFault(json: JsonObject, fault: Fault): JsonObject {
  const places = placesIn(json);
  if (places.length === 0) return json;
  const [holder, name] = places[fault.pick % places.length]!;
  const [from, other] = places[fault.other % places.length]!;
  const there = structuredClone(holder[name]!);
  switch (fault.how) {
    case "replace":
      put(holder, name, fault.value);
      break;
    case "delete":
      Reflect.deleteProperty(holder, name);
      break;
    case "double":
      if (Array.isArray(holder)) holder.push(there);
      else put(holder, `${name}2`, there);
      break;
    case "move":
      put(holder, name, structuredClone(from[other]!));
      break;
    case "insert":
      put(Array.isArray(there) ? json : holder, fault.name, fault.value);
      break;
    case "rename":
      Reflect.deleteProperty(holder, name);
      if (!Array.isArray(holder)) put(holder, fault.name, there);
  }
  return json;
}

function parsed(name: string): JsonObject {
  return JSON.parse(examples.get(name)!) as JsonObject;
}

/** Real files with faults in their structure; mostly small ones, as a large one takes long. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(...[...examples.keys()].slice(0, 7)),
      },
      { weight: 1, arbitrary: fc.constantFrom(...examples.keys()) },
    ),
    fc.array(fault, { minLength: 1, maxLength: 4, size: "max" }),
  )
  .map(([name, faults]) =>
    textOf(faults.reduce<JsonObject>(withFault, parsed(name))),
  );

/** Bytes as they come, often with the beginning of something that is known. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(
      "",
      "{",
      "[",
      '{"specVersion":"1.0","kind":"worksheet","id":"x","entries":[',
      "\ufeff",
      "<!doctype html>",
      "PK\u0003\u0004",
      "%PDF-1.7",
    ),
    fc.uint8Array({ maxLength: 200, size: "max" }),
    fc.constantFrom("", "}", "]}", "\0\0"),
  )
  .map(([head, bytes, tail]) =>
    Uint8Array.from([...Buffer.from(head), ...bytes, ...Buffer.from(tail)]),
  );

/** Offsets at which bits are turned round. */
export const bitFlips = fc.array(
  fc.record({ at: fc.nat(), bit: fc.nat({ max: 7 }) }),
  { minLength: 1, maxLength: 3, size: "max" },
);

export function flipped(
  bytes: Uint8Array,
  flips: readonly { readonly at: number; readonly bit: number }[],
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const { at, bit } of flips) copy[at % copy.length]! ^= 1 << bit;
  return copy;
}

/** A file with one member more in one object: at every object of it in turn. */
export function* atEveryObject(
  text: string,
  member: string,
): Generator<string> {
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    if (inText && text[at] === "\\") at++;
    else if (text[at] === '"') inText = !inText;
    else if (!inText && text[at] === "{") {
      const isEmpty = /^\s*\}/.test(text.slice(at + 1));
      yield `${text.slice(0, at + 1)}${member}${isEmpty ? "" : ","}${text.slice(at + 1)}`;
    }
  }
}
