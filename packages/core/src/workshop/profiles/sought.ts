import { rowsOf } from "../../template.js";
import { isObject, type JsonObject } from "../../json.js";
import type { Sought } from "../../personal.js";
import { wordsOf } from "../headings.js";

/** The names that people go by, to be looked for in texts. */
export function soughtNames(names: readonly unknown[]): readonly Sought[] {
  return names.filter(isObject).flatMap((row) => {
    const name = row["name"];
    return typeof name === "string" ? wordsToSeek(name) : [];
  });
}

/** The names of organisations in a list, to be looked for in texts. */
export function soughtOrganisations(content: JsonObject): readonly Sought[] {
  return rowsOf(content, "organisations")
    .flatMap((row) => Object.values(wordsOf(row["name"]) ?? {}))
    .filter((name) => name.trim().length > 2)
    .map((name) => ({ kind: "organisation", pattern: patternOf(name, "i") }));
}

/**
 * A name as a whole and, of a name of several words, each of them that is
 * written with a capital: texts mostly have one of them, and that inflected.
 */
function wordsToSeek(name: string): readonly Sought[] {
  const words = name.split(/[\s,;()]+/u).filter((word) => word.length > 1);
  const parts = words.filter((word) => /^\p{Lu}/u.test(word));
  const whole = name.trim().length > 1 ? [patternOf(name, "i")] : [];
  return [...whole, ...parts.map((word) => patternOf(word, ""))].map(
    (pattern) => ({ kind: "name", pattern }),
  );
}

/** The words with any spaces between, and an ending of a few letters. */
function patternOf(text: string, flags: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const around = "[\\p{L}\\p{N}]";
  // Short ones begin too many other words.
  const ending = text.trim().length > 3 ? "\\p{Ll}{0,5}" : "s?";
  return new RegExp(
    `(?<!${around})${words.join("\\s+")}${ending}(?!${around})`,
    `gu${flags}`,
  );
}
