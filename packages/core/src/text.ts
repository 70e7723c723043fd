import { isLanguageMap } from "./shape.js";
import type { Json } from "./json.js";

/** A text as it can be shown: which language it is in, and whether that was the wish. */
export interface ShownText {
  readonly text: string;
  /** The language of `text`; `und` when unknown. */
  readonly lang: string;
  /** True when the wished language is missing: say so, do not pass it over. */
  readonly missing: boolean;
}

/** Where to look when the wished language is missing. */
const ORDER = ["fi", "sv", "en"];

/**
 * A text in the wished language, else in the first one there is, marked as
 * missing. Undefined when there is no text at all.
 */
export function textIn(
  map: Json | undefined,
  lang: string,
): ShownText | undefined {
  if (typeof map === "string" && map !== "")
    return { text: map, lang: "und", missing: false };
  if (!isLanguageMap(map)) return undefined;
  for (const candidate of [lang, ...ORDER, ...Object.keys(map)]) {
    const text = Object.hasOwn(map, candidate) ? map[candidate] : undefined;
    if (typeof text === "string" && text !== "")
      return { text, lang: candidate, missing: candidate !== lang };
  }
  return undefined;
}
