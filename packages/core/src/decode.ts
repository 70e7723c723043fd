import { carriedFile } from "./carried-file.js";
import { isObject, type JsonObject } from "./json.js";
import { LIMITS } from "./limits.js";
import { nesting } from "./nesting.js";
import { scan, type Scanned } from "./scan.js";
import type { Problem } from "./types.js";

/** A file's JSON object and what was odd about its text, or why there is none. */
export type Decoded =
  | { readonly json: JsonObject; readonly problems: readonly Problem[] }
  | { readonly problem: Problem };

/**
 * Turns a file's bytes or text into a JSON object, refusing early what cannot
 * be one. A web page is read when it carries a file ({@link carriedFile}). Never throws.
 *
 * Codes that refuse: `file-empty`, `file-too-large`, `file-encoding`,
 * `file-html`, `file-too-deep`, `file-truncated`, `file-not-json`, `file-foreign`.
 * Codes that accompany: `file-utf-16`, `file-duplicate-member` (the last one
 * counts), `file-number` (kept as the text it was written with).
 * Standard: Files, Values.
 */
export function decodeFile(input: string | Uint8Array): Decoded {
  const size = typeof input === "string" ? byteLength(input) : input.length;
  if (size > LIMITS.bytes)
    return refuse("file-too-large", { bytes: size, limit: LIMITS.bytes });
  const text = typeof input === "string" ? input : decodeText(input);
  if (text === undefined) return refuse("file-encoding");
  const whole = text.replace(/^\uFEFF/, "").trim();
  if (/^\0*$/.test(whole)) return refuse("file-empty");
  const trimmed = whole.startsWith("<") ? carriedFile(whole) : whole;
  if (trimmed === undefined) return refuse("file-html");
  const { deepest, unclosed } = nesting(trimmed, LIMITS.depth);
  if (deepest > LIMITS.depth)
    return refuse("file-too-deep", { limit: LIMITS.depth });
  let json: unknown;
  let scanned: Scanned;
  try {
    json = JSON.parse(trimmed);
    scanned = scan(trimmed);
    if (scanned.text !== trimmed) json = JSON.parse(scanned.text);
  } catch {
    // What opens as an object or list and never closes it was cut off.
    const cut = /^[{[]/.test(trimmed) && unclosed > 0;
    return refuse(cut ? "file-truncated" : "file-not-json");
  }
  if (!isObject(json)) return refuse("file-foreign");
  const wide = typeof input !== "string" && encodingOf(input) !== "utf-8";
  return {
    json,
    problems: [
      ...(wide ? [{ path: "", code: "file-utf-16" }] : []),
      ...scanned.problems,
    ],
  };
}

function refuse(code: string, params?: Problem["params"]): Decoded {
  return { problem: { path: "", code, ...(params && { params }) } };
}

function byteLength(text: string): number {
  return text.length > LIMITS.bytes
    ? text.length
    : new TextEncoder().encode(text).length;
}

/**
 * A file's text without its mark: UTF-8, or UTF-16 as Windows programs may save
 * it. Undefined when it is neither. Standard: Files (ENV-7).
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding === "utf-8" ? withoutPadding(bytes) : bytes;
  try {
    // As a stream, so that half a letter at the end tells of a cut, not of an encoding.
    return new TextDecoder(encoding, { fatal: true }).decode(text, {
      stream: true,
    });
  } catch {
    return undefined;
  }
}

/** A crash may leave a file's end filled with zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
}

/** Told by the mark at the start, or by the zero beside the first, ASCII, letter of JSON. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first && second === 0) return "utf-16le";
  if (first === 0 && second) return "utf-16be";
  return "utf-8";
}
