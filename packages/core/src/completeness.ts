import { isObject, type Json, type JsonObject } from "./json.js";
import { byPosition } from "./position.js";
import { isLanguageMap, isRows } from "./shape.js";
import type { Template } from "./types.js";

/** A text of a template, and where it stands. */
export interface TemplateText {
  /** Member names and ids: `sections/goals/columns/state/title`. */
  readonly path: string;
  readonly text: JsonObject;
}

/** How far a template is translated into a language. */
export interface Completeness {
  readonly lang: string;
  /** How many texts there are in any language. */
  readonly total: number;
  /** The texts that the language lacks, as they are read. */
  readonly missing: readonly TemplateText[];
}

/**
 * The texts that a template shows to people, in the order they stand in: those
 * of its content but for the credits of its source.
 */
export function templateTexts({ content }: Template): readonly TemplateText[] {
  const out: TemplateText[] = [];
  const walk = (value: Json | undefined, path: string): void => {
    if (isRows(value)) {
      for (const row of [...value].sort(byPosition))
        walkIn(row, `${path}/${row.id}`);
    } else if (isObject(value)) {
      if (isText(value)) out.push({ path, text: value });
      else walkIn(value, path);
    }
  };
  // A row is never a text, whatever it is made of: `id` is a language, too.
  const walkIn = (members: JsonObject, path: string): void => {
    for (const [name, value] of Object.entries(members))
      if (path !== "" || name !== "source")
        walk(value, path === "" ? name : `${path}/${name}`);
  };
  walkIn(content, "");
  return out;
}

/** What a template lacks in a language. */
export function templateCompleteness(
  template: Template,
  lang: string,
): Completeness {
  const texts = templateTexts(template);
  const missing = texts.filter(({ text }) => !isSaid(text, lang));
  return { lang, total: texts.length, missing };
}

/** The languages of a template: those it names, then those it has texts in. */
export function languagesOf(template: Template): readonly string[] {
  const named: unknown = template.content["languages"];
  const list: readonly unknown[] = Array.isArray(named) ? named : [];
  const used = templateTexts(template).flatMap(({ text }) => Object.keys(text));
  return [
    ...new Set([
      ...list.filter((one): one is string => typeof one === "string"),
      ...used.filter((lang) => lang !== "und"),
    ]),
  ];
}

/**
 * True for a language map that says something. Names such as `section` have the
 * shape of a language tag, but no language in use has so many letters.
 */
function isText(value: JsonObject): boolean {
  return (
    isLanguageMap(value) &&
    Object.keys(value).every((lang) => /^[a-z]{2,3}(-|$)/i.test(lang)) &&
    Object.keys(value).some((lang) => isSaid(value, lang))
  );
}

function isSaid(text: JsonObject, lang: string): boolean {
  const said = Object.hasOwn(text, lang) ? text[lang] : undefined;
  return typeof said === "string" && said !== "";
}
