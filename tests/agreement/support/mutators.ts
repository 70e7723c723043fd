import type { Random } from "./random.js";
import {
  copyOf,
  halfPair,
  isMembers,
  NumberText,
  put,
  type Members,
  type Value,
} from "./json-text.js";
import * as odd from "./odd.js";
import { limits, type Place } from "./places.js";

/** What a mutator may use beside the place. */
export interface Means {
  readonly random: Random;
  /** The whole document, which the mutator changes. */
  readonly document: Members;
  /** Member names that the schemas know. */
  readonly names: readonly string[];
  readonly kinds: readonly string[];
}

/** Changes the document at a place; false when it does not fit there. */
export type Mutator = (place: Place, means: Means) => boolean;

const someText: Value = "Sana";

/** A value of another type. */
function anotherType({ holder, key, value }: Place, { random }: Means) {
  const values: Value[] = [
    null,
    true,
    false,
    0,
    7,
    new NumberText("1.5"),
    "",
    someText,
    [],
    [copyOf(value)],
    [someText],
    {},
    { fi: someText },
    { id: "x" },
    { value: copyOf(value) },
  ];
  set(holder, key, random.pick(values));
  return true;
}

function empty({ holder, key, value }: Place, { random }: Means) {
  const same: Value =
    typeof value === "string" ? "" : Array.isArray(value) ? [] : {};
  set(holder, key, random.chance(0.6) ? same : null);
  return true;
}

function remove(place: Place, { random }: Means) {
  const { holder, key, value } = place;
  const needed = limits<string[]>(place, "required").flat();
  if (isMembers(value) && needed.length > 0 && random.chance(0.5))
    return Reflect.deleteProperty(value, random.pick(needed));
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return true;
}

function add({ value }: Place, { random, names, document }: Means) {
  if (!isMembers(value)) return false;
  const name = random.chance(0.7)
    ? random.pick(names)
    : random.pick(odd.oddNames);
  put(value, name, someValue(random, document));
  return true;
}

function rename({ holder, key, value }: Place, { random, names }: Means) {
  if (Array.isArray(holder)) return false;
  const name = String(key);
  const others = [
    random.pick(names),
    random.pick(odd.oddNames),
    name + random.pick(odd.oddPieces.filter((text) => !halfPair.test(text))),
    name.toUpperCase(),
  ];
  Reflect.deleteProperty(holder, key);
  put(holder, random.pick(others), value);
  return true;
}

/** As long as the schema allows, one more or one less; counted in characters, some of which are two code units. */
function length(place: Place, { random }: Means) {
  const { holder, key, value } = place;
  const list = Array.isArray(value);
  if (!list && typeof value !== "string") return false;
  const known = [
    ...limits<number>(place, list ? "minItems" : "minLength"),
    ...limits<number>(place, list ? "maxItems" : "maxLength"),
  ];
  if (known.length === 0) return false;
  const wanted = Math.max(0, random.pick(known) + random.pick([-1, 0, 1]));
  if (list) {
    const fill = value[0] ?? someText;
    set(
      holder,
      key,
      Array.from({ length: wanted }, () => copyOf(fill)),
    );
    return true;
  }
  const filling = random.pick(["a", "0", "😀", "ä", "e\u0301", "\ud83d"]);
  const kept = Array.from(value).slice(0, wanted);
  const more = Array.from(filling.repeat(wanted)).slice(
    0,
    wanted - kept.length,
  );
  set(holder, key, [...kept, ...more].join(""));
  return true;
}

function oddPiece({ holder, key, value }: Place, { random }: Means) {
  if (typeof value !== "string") return false;
  const piece = random.pick(odd.oddPieces);
  const at = random.pick([0, value.length, random.below(value.length + 1)]);
  const left = value.slice(0, at);
  // Instead of a letter as well as beside it, so that lengths do not give it away.
  set(holder, key, left + piece + value.slice(at + random.pick([0, 1])));
  return true;
}

function oddText({ holder, key, value }: Place, { random }: Means) {
  if (typeof value !== "string") return false;
  set(holder, key, random.pick(odd.oddTexts));
  return true;
}

function number({ holder, key, value }: Place, { random }: Means) {
  const isNumber = typeof value === "number" || value instanceof NumberText;
  if (!isNumber && !random.chance(0.25)) return false;
  set(holder, key, new NumberText(random.pick(odd.numberTexts)));
  return true;
}

function languageTag({ value }: Place, { random }: Means) {
  if (!isMembers(value) || !looksLikeLanguageMap(value)) return false;
  const [from] = Object.keys(value);
  if (from !== undefined && random.chance(0.5))
    Reflect.deleteProperty(value, from);
  put(value, random.pick(odd.languageTags), someText);
  return true;
}

function position({ value }: Place, { random }: Means) {
  if (!isMembers(value) || !("id" in value)) return false;
  put(value, "position", random.pick(odd.positions));
  return true;
}

/** A part of the document in the place of another. */
function transplant({ holder, key }: Place, { random, document }: Means) {
  set(holder, key, somePart(random, document));
  return true;
}

/** The value again, wrapped many times: engines that follow a schema by calling themselves go deep. */
function deep({ holder, key, value }: Place, { random }: Means) {
  const wrap: ((inner: Value) => Value)[] = [
    (inner) => [inner],
    (inner) => ({ inner }),
    (inner) => ({ id: "x", inner }),
    (inner) => [{ id: "x", inner: [inner] }],
  ];
  let result = copyOf(value);
  const chosen = random.pick(wrap);
  for (let depth = random.pick([1, 2, 12, 24]); depth > 0; depth--)
    result = chosen(result);
  set(holder, key, result);
  return true;
}

function again({ holder, key, value }: Place, { random }: Means) {
  if (!Array.isArray(holder)) return false;
  holder.splice(random.below(holder.length + 1), 0, copyOf(value));
  if (random.chance(0.3)) holder.reverse();
  return Number.isInteger(key);
}

function anotherKind(_: Place, { random, document, kinds }: Means) {
  const name = typeof document["kind"] === "string" ? document["kind"] : "";
  put(
    document,
    "kind",
    random.pick([...kinds, `${name}\n`, name.toUpperCase(), ` ${name}`, ""]),
  );
  return true;
}

/** A document of a later minor version: members nobody knows, further languages, new codes. */
function later({ value }: Place, { random, document }: Means) {
  const minor = random.pick(["1.0", "1.1", "1.7", "1.10", "1.0.1"]);
  put(document, "specVersion", minor);
  put(document, "extensions", { "https://example.org/x": { any: [null, 1] } });
  if (isMembers(value)) {
    const name = random.pick(["weight", "mood", "moodOfAll", "x9"]);
    const plain: Value[] = [7, true, "calm", ["a"], [{ id: "x" }], { fi: "x" }];
    put(value, name, random.pick(plain));
  }
  return true;
}

/** Another text in any script is as good as the one before. */
function reworded({ holder, key, value }: Place, { random }: Means) {
  if (typeof value !== "string" || Array.isArray(holder)) return false;
  if (!looksLikeLanguageMap(holder)) return false;
  set(holder, key, `Sana${random.pick(odd.oddPieces)}`);
  return true;
}

function shuffled({ value }: Place) {
  if (!isMembers(value)) return false;
  const members = Object.entries(value);
  for (const [name] of members) Reflect.deleteProperty(value, name);
  for (const [name, inner] of members.reverse()) put(value, name, inner);
  return true;
}

/** Most of these break something, */
export const breaking: Readonly<Record<string, Mutator>> = {
  anotherType,
  empty,
  remove,
  add,
  rename,
  length,
  oddPiece,
  oddText,
  number,
  languageTag,
  position,
  transplant,
  deep,
  again,
  anotherKind,
};

/** and most of these nothing. */
export const harmless: Readonly<Record<string, Mutator>> = {
  later,
  reworded,
  shuffled,
  again,
  languageTag,
  position,
  number,
};

function set(holder: Members | Value[], key: string | number, value: Value) {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else put(holder, String(key), value);
}

function someValue(random: Random, document: Members): Value {
  const plain: Value[] = [null, 7, true, "", someText, [], {}, { fi: "x" }];
  return random.chance(0.6) ? random.pick(plain) : somePart(random, document);
}

function somePart(random: Random, document: Members): Value {
  let part: Value = document;
  do {
    if (!Array.isArray(part) && !isMembers(part)) break;
    const inner: Value[] = Object.values(part);
    if (inner.length === 0) break;
    part = random.pick(inner);
  } while (!random.chance(0.3));
  return copyOf(part);
}

function looksLikeLanguageMap(value: Members): boolean {
  const names = Object.keys(value);
  return (
    names.length > 0 && names.every((name) => /^[a-z]{2,3}(-|$)/.test(name))
  );
}
