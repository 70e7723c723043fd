import { isLanguageMap } from "../shape.js";
import type { Json } from "../json.js";
import type { Edit } from "../types.js";

/** The edits that say a text, one for each language of it; none when it is no text. */
export function textEdits(
  target: string,
  text: Json | undefined,
  languages?: readonly string[],
): readonly Edit[] {
  if (!isLanguageMap(text)) return [];
  return Object.entries(text)
    .filter(
      ([lang, words]) =>
        typeof words === "string" &&
        words !== "" &&
        (languages === undefined || languages.includes(lang)),
    )
    .map(([lang, words]) => ({
      type: "set",
      target: `${target}@${lang}`,
      value: words!,
    }));
}
