import type { Json } from "../json.js";
import { isLanguageMap } from "../shape.js";
import type { LanguageMap } from "../types.js";

/** The words of a text in its languages; undefined when there are none. */
export function textOf(value: Json | undefined): LanguageMap | undefined {
  if (!isLanguageMap(value)) return undefined;
  const texts = Object.entries(value).filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === "string" && pair[1] !== "",
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}
