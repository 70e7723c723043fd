import {
  encodeSegment,
  isLanguageMap,
  isObject,
  type Json,
  type JsonObject,
} from "@askelmat/core";

/**
 * The place that a JSON Pointer into a file leads to, as a target: indexes
 * give way to the rows' ids, languages are left out. A pointer to the envelope
 * stays as it is.
 */
export function pointerPlace(pointer: string, file: JsonObject): string {
  const [, area, ...rest] = pointer.split("/").map(unescape);
  if (area === "entries" && Array.isArray(file["entries"])) {
    const entries = file["entries"] as readonly Json[];
    const entry = entries[Number(rest[0])];
    if (isObject(entry) && typeof entry["target"] === "string")
      return entry["target"];
  }
  const content = file["content"];
  if (area !== "content" || !isObject(content)) return pointer;
  if (rest[0] !== "own") return walk(content, rest);
  const own = (content["own"] as Json[] | undefined)?.[Number(rest[1])];
  return `own/${walk(own, rest.slice(2))}`;
}

function walk(from: Json | undefined, names: readonly string[]): string {
  const segments: string[] = [];
  let at = from;
  for (const name of names) {
    if (isLanguageMap(at)) break;
    const inList = Array.isArray(at);
    at = inList
      ? (at as readonly Json[])[Number(name)]
      : isObject(at)
        ? at[name]
        : undefined;
    const id = inList && isObject(at) ? at["id"] : name;
    segments.push(encodeSegment(typeof id === "string" ? id : name));
  }
  return segments.join("/");
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
