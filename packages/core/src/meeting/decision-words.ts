import { isLanguageMap, isRows } from "../shape.js";
import { isObject, type Json } from "../json.js";
import { parseTarget } from "../target.js";
import {
  columnsOf,
  fieldOf,
  ratingOf,
  rowsOf,
  sectionsOf,
  type Level,
} from "../template.js";
import { textIn } from "../text.js";
import type { Content, LanguageMap, Template } from "../types.js";
import type { Decision } from "../workshop/ledger.js";
import type { WorkshopItem } from "../workshop/types.js";

/** What a decision is put into words with. */
export interface DecisionGround {
  readonly content: Content;
  readonly items: readonly WorkshopItem[];
  readonly template: Template | undefined;
  /** Those that are wanted of a value that is in no language: a level. */
  readonly languages: readonly string[];
  /** Words for a code that stands in the place of an answer, `dont-know`. */
  readonly codeWords?: (code: string, lang: string) => string | undefined;
}

/**
 * What was decided, in the words of the template and of those who wrote: the
 * heading, then the value. A text stands in the language it was written in.
 */
export function decisionWords(
  { target, value }: Pick<Decision, "target" | "value">,
  ground: DecisionGround,
): LanguageMap {
  const lang = parseTarget(target)?.lang;
  const item = itemOf(ground.items, target);
  const words: Record<string, string> = {};
  for (const one of lang === undefined ? ground.languages : [lang]) {
    const head = headOf(item, target, ground, one);
    const said = valueIn(value, item, target, ground, one);
    // A question needs no colon after it.
    const between = /[?!.:]$/.test(head) ? " " : ": ";
    const text = [head, said].filter((part) => part !== "").join(between);
    words[one] = text === "" ? target : text;
  }
  return words;
}

/** The item whose place a target is at or in; the innermost. */
function itemOf(
  items: readonly WorkshopItem[],
  target: string,
): WorkshopItem | undefined {
  const place = target.replace(/@[^@]*$/, "");
  let found: WorkshopItem | undefined;
  for (const item of items) {
    const isIn = place === item.place || place.startsWith(`${item.place}/`);
    if (isIn && item.place.length > (found?.place.length ?? -1)) found = item;
  }
  return found;
}

function headOf(
  item: WorkshopItem | undefined,
  target: string,
  ground: DecisionGround,
  lang: string,
): string {
  const detail = item?.detail ?? columnTitle(target, item, ground);
  // An id is no heading where another one is to be had.
  const title = !item
    ? { und: nameIn(target) }
    : isId(item.title) && detail
      ? undefined
      : item.title;
  return [textIn(title, lang)?.text, textIn(detail, lang)?.text, item?.period]
    .filter((part) => part !== undefined && part !== "")
    .join(" – ");
}

/** What stands nearest in a target itself: its row, or the field. */
function nameIn(target: string): string {
  const segments = parseTarget(target)?.segments ?? [];
  return segments[1] ?? segments[0] ?? target;
}

function isId(title: LanguageMap): boolean {
  return Object.keys(title).join() === "und";
}

/** The heading of the column that a field of a list's row stands in. */
function columnTitle(
  target: string,
  item: WorkshopItem | undefined,
  { template }: DecisionGround,
): LanguageMap | undefined {
  if (item?.sort !== "rows" || template?.kind !== "worksheet-template")
    return undefined;
  const [list, , field] = parseTarget(target)?.segments ?? [];
  const section = sectionsOf(template).find(({ id }) => id === list);
  const column =
    section && columnsOf(section).find((one) => fieldOf(one) === field);
  return column?.title;
}

function valueIn(
  value: Json,
  item: WorkshopItem | undefined,
  target: string,
  ground: DecisionGround,
  lang: string,
): string {
  if (value === null) return "–";
  if (value === true) return memberName(target, ground, lang);
  const rating = ratingOf(value);
  if (rating && "unanswered" in rating)
    return ground.codeWords?.(rating.unanswered, lang) ?? rating.unanswered;
  if (rating) {
    const ids = "between" in rating ? rating.between : [rating.level];
    return ids.map((id) => levelName(id, item?.levels ?? [], lang)).join(" – ");
  }
  return plain(value, lang);
}

function levelName(id: string, levels: readonly Level[], lang: string): string {
  const level = levels.find((one) => one.id === id);
  const label = textIn(level?.label, lang)?.text;
  return label === undefined ? id : `${level?.rank ?? id} ${label}`;
}

/** An added row: the organisation that its id names, else nothing but its heading. */
function memberName(
  target: string,
  { content }: DecisionGround,
  lang: string,
): string {
  const id = parseTarget(target)?.segments.at(-1);
  const row = rowsOf(content, "organisations").find((one) => one.id === id);
  return textIn(row?.["name"], lang)?.text ?? "";
}

function plain(value: Json | undefined, lang: string): string {
  if (typeof value === "string") return value;
  if (isLanguageMap(value)) return textIn(value, lang)?.text ?? "";
  if (isRows(value))
    return value.map((row) => plain(row["text"] ?? row.id, lang)).join(", ");
  if (isObject(value) && value["text"] !== undefined)
    return plain(value["text"], lang);
  if (isObject(value) && typeof value["number"] === "string")
    return [value["number"], value["unit"]]
      .filter((part) => typeof part === "string")
      .join(" ");
  return JSON.stringify(value);
}
