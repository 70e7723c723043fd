import {
  encodeSegment,
  isLanguageMap,
  isObject,
  isRows,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { below } from "./pointer.js";

/** Something said: the target, and whose it is when it is somebody's own. */
export interface Said {
  readonly target: string;
  readonly by?: string;
}

export function keyOf({ target, by }: Said): string {
  return `${by ?? ""} ${target}`;
}

/**
 * Where each thing that a content says stands: a JSON Pointer into the file, by
 * {@link keyOf}, for what is somebody's own with `by` and without. Walked as the standard reads content (FOR-6); a text or a list
 * is there under its name too. Of what stands twice, the first.
 */
export function contentPlaces(
  content: Json | undefined,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  if (!isObject(content)) return places;
  walk(content, "/content", { prefix: "", by: undefined, places });
  const own = content["own"];
  const views: readonly Json[] = Array.isArray(own) ? own : [];
  views.forEach((view, index) => {
    if (!isObject(view) || typeof view["by"] !== "string") return;
    const path = below("/content/own", index);
    walk(view, path, { prefix: "own/", by: view["by"], places });
  });
  return places;
}

interface Walk {
  /** The target so far, with the slash after it. */
  readonly prefix: string;
  readonly by: string | undefined;
  readonly places: Map<string, string>;
}

function walk(members: JsonObject, pointer: string, within: Walk): void {
  const { prefix } = within;
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined || name === "") continue;
    const target = prefix + encodeSegment(name);
    const path = below(pointer, name);
    note(target, path, within);
    if (isRows(value))
      value.forEach((row, index) => {
        const inner = `${target}/${encodeSegment(row.id)}`;
        const place = below(path, index);
        note(inner, place, within);
        walk(row, place, { ...within, prefix: `${inner}/` });
      });
    else if (isLanguageMap(value))
      for (const lang of Object.keys(value))
        note(`${target}@${lang}`, below(path, lang), within);
  }
}

function note(target: string, path: string, { by, places }: Walk): void {
  for (const said of by === undefined
    ? [{ target }]
    : [{ target }, { target, by }]) {
    const key = keyOf(said);
    if (!places.has(key)) places.set(key, path);
  }
}
