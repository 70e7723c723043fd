import { isObject, type JsonObject } from "./json.js";
import { depthOf, LIMITS } from "./limits.js";
import type { Problem } from "./types.js";

/** A file's JSON object, or why there is none. */
export type Decoded =
  { readonly json: JsonObject } | { readonly problem: Problem };

/**
 * Turns a file's bytes or text into a JSON object, refusing early what cannot
 * be one. Never throws.
 *
 * Problem codes: `file-empty`, `file-too-large`, `file-encoding`, `file-html`,
 * `file-too-deep`, `file-truncated`, `file-not-json`, `file-foreign`.
 */
export function decodeFile(input: string | Uint8Array): Decoded {
  const size = typeof input === "string" ? byteLength(input) : input.length;
  if (size > LIMITS.bytes)
    return refuse("file-too-large", { bytes: size, limit: LIMITS.bytes });
  const text = typeof input === "string" ? input : decodeText(input);
  if (text === undefined) return refuse("file-encoding");
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (/^\0*$/.test(trimmed)) return refuse("file-empty");
  if (trimmed.startsWith("<")) return refuse("file-html");
  if (depthOf(trimmed, LIMITS.depth) > LIMITS.depth)
    return refuse("file-too-deep", { limit: LIMITS.depth });
  let json: unknown;
  try {
    json = JSON.parse(trimmed);
  } catch {
    return refuse(looksCut(trimmed) ? "file-truncated" : "file-not-json");
  }
  if (!isObject(json)) return refuse("file-foreign");
  return { json };
}

function refuse(code: string, params?: Problem["params"]): Decoded {
  return { problem: { path: "", code, ...(params && { params }) } };
}

function byteLength(text: string): number {
  return text.length > LIMITS.bytes
    ? text.length
    : new TextEncoder().encode(text).length;
}

/** UTF-8, or UTF-16 with its mark, as Windows programs may save it; else undefined. */
function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON that begins as an object or list and does not end as one was cut off. */
function looksCut(text: string): boolean {
  return /^[{[]/.test(text) && !/[}\]]$/.test(text);
}
