import type { Json } from "../json.js";
import { isLanguageMap } from "../shape.js";
import type { LanguageMap } from "../types.js";

/** A heading out of a template or a shared row; undefined when it is none. */
export function wordsOf(value: Json | undefined): LanguageMap | undefined {
  if (typeof value === "string" && value !== "") return { und: value };
  return isLanguageMap(value) ? (value as LanguageMap) : undefined;
}

/** The first heading there is, else the id, in no language. */
export function headingOf(
  id: string,
  ...words: readonly (Json | undefined)[]
): LanguageMap {
  for (const one of words) {
    const found = wordsOf(one);
    if (found) return found;
  }
  return { und: id };
}
