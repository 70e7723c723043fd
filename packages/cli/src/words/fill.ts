import type { Json } from "@askelmat/core";
import type { InLanguages, Language } from "../language.js";
import { visibleShort } from "../output/visible.js";

/**
 * Words in a language with `{name}` filled in.
 *
 * @param params values from files: made fit to show
 * @param own words of ours: put in as they are
 */
export function fill(
  words: InLanguages,
  language: Language,
  params: Readonly<Record<string, Json>> = {},
  own: Readonly<Record<string, string>> = {},
): string {
  return words[language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => own[name] ?? shown(params[name]),
  );
}

/** A value as it is shown inside a sentence. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return visibleShort(value);
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return visibleShort(value.join(", "), 200);
  return visibleShort(JSON.stringify(value));
}
