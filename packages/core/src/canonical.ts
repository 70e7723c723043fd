import canonicalize from "canonicalize";
import { byCodeUnit, isObject, type Json, type JsonObject } from "./json.js";
import { sha256OfBytes } from "./sha256.js";

/**
 * The one way to write a value down (RFC 8785, JCS): what digests are taken of.
 *
 * @throws {RangeError} for what JSON cannot say, and for lone surrogates.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch (cause) {
    throw new RangeError(`This value has no canonical form: ${String(cause)}`);
  }
  throw new RangeError("This value has no canonical form: it is undefined.");
}

/** True when two values mean the same, whatever the order of their members. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (isAlike(a, b)) return true;
  // What has no canonical form may still be shown alike.
  if (isWellFormed(a) && isWellFormed(b)) return false;
  return canonical(wellFormed(a)) === canonical(wellFormed(b));
}

/** {@link same}, without writing anything down. */
function isAlike(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || typeof a !== "object" || typeof b !== "object") return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => isAlike(item as Json, b[at] as Json))
    );
  const [one, other] = [a as JsonObject, b as JsonObject];
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  const there = Object.keys(other).filter((name) => other[name] !== undefined);
  return (
    names.length === there.length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isAlike(one[name], other[name]),
    )
  );
}

/** True when two lists of values are the same, item by item. */
export function sameValues(a: readonly Json[], b: readonly Json[]): boolean {
  return a.length === b.length && a.every((value, at) => same(value, b[at]));
}

/** The values without repetition, in canonical order, so that any copy lists them alike. */
export function distinct(values: readonly Json[]): Json[] {
  if (values.length < 2) return [...values];
  return [...new Map(values.map((value) => [canonical(value), value]))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, value]) => value);
}

let encoder: TextEncoder | undefined;

/** SHA-256 of a text's UTF-8 bytes. Needs no `crypto.subtle`, so it works on plain http. */
export function sha256(text: string): Uint8Array {
  encoder ??= new TextEncoder();
  return sha256OfBytes(encoder.encode(text));
}

/** `sha256-` and the base64url digest of a value's canonical form. */
export function digestOfValue(value: Json): string {
  return "sha256-" + base64url(sha256(canonical(value)));
}

/** Lower-case RFC 4648 base32 without padding. */
export function base32(bytes: Uint8Array): string {
  return encode(bytes, 5, "abcdefghijklmnopqrstuvwxyz234567");
}

/** RFC 4648 base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  return encode(
    bytes,
    6,
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  );
}

function encode(bytes: Uint8Array, width: number, alphabet: string): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= width) {
      bits -= width;
      text += alphabet.charAt((buffer >>> bits) & ((1 << width) - 1));
      buffer &= (1 << bits) - 1;
    }
  }
  if (bits > 0)
    text += alphabet.charAt((buffer << (width - bits)) & ((1 << width) - 1));
  return text;
}

/**
 * What has no canonical form, made to have one: half a surrogate pair is shown
 * as U+FFFD, a number too large for a double as the word for it. The same value
 * when nothing was wrong.
 */
export function wellFormed(value: Json): Json {
  return isWellFormed(value) ? value : mended(value);
}

function isWellFormed(value: Json | undefined): boolean {
  if (typeof value === "string") return !hasHalf(value);
  if (typeof value === "number") return Number.isFinite(value);
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  return Object.keys(value).every(
    (name) => !hasHalf(name) && isWellFormed((value as JsonObject)[name]),
  );
}

function mended(value: Json): Json {
  if (typeof value === "string") return withoutHalves(value);
  if (typeof value === "number")
    return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map(wellFormed);
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, Json] => [
      withoutHalves(name),
      wellFormed(inner as Json),
    ]),
  );
}

/** Most texts have no surrogates at all, which is told fast. */
function hasHalf(text: string): boolean {
  return /[\ud800-\udfff]/.test(text) && /\p{Cs}/u.test(text);
}

function withoutHalves(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}
