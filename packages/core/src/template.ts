import { isRows, type Row } from "./shape.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { byPosition } from "./position.js";
import { textIn, type ShownText } from "./text.js";
import type { LanguageMap, Template } from "./types.js";

/** A row of a template's or a document's list. */
export type { Row };

/** A column of a worksheet's table. Unknown types are kept and shown as text. */
export interface Column extends Row {
  readonly type: string;
  readonly title?: LanguageMap;
  /** The member that holds the value; the column's id when absent. */
  readonly field?: string;
  /** True when the column repeats once for each period of the document. */
  readonly periods?: boolean;
  /** The roles of a `parties` column, each a set of organisations. */
  readonly roles?: readonly Row[];
  /** The columns of a `list` column's items. */
  readonly columns?: readonly Column[];
}

/** A part of a worksheet: a table with rows, or one text. */
export interface Section extends Row {
  readonly type: string;
  readonly title?: LanguageMap;
  readonly growable?: boolean;
  /** Rows of writing space on a blank form; nothing is stored for them. */
  readonly blankRows?: number;
  readonly columns?: readonly Column[];
  readonly rows?: readonly Row[];
}

/** A place that can be rated. `in` names its parent, as `items/<id>`. */
export interface Item extends Row {
  readonly label?: LanguageMap;
  readonly scale?: string;
  /** True for a row about the whole, which is not averaged with the others. */
  readonly overall?: boolean;
  readonly descriptors?: readonly Row[];
  /** The figures it is filled with. */
  readonly indicators?: readonly Indicator[];
}

/** A figure that can be followed. */
export interface Indicator extends Row {
  readonly label?: LanguageMap;
  readonly text?: LanguageMap;
  /** The code of the unit. */
  readonly unit?: string;
  /** How the unit is written beside a figure; the code when absent. */
  readonly unitLabel?: LanguageMap;
  /** Where the figure comes from. */
  readonly source?: LanguageMap;
}

export interface Level extends Row {
  readonly rank?: number;
  readonly label?: LanguageMap;
}

export interface Scale extends Row {
  readonly levels?: readonly Level[];
  /** The levels that headings above count: how many items below have come so far. */
  readonly shareOf?: readonly string[];
}

/** The rows of a list, in order; none when the member is missing or not a list of rows. */
export function rowsOf<T extends Row = Row>(
  value: JsonObject | undefined,
  list: string,
): readonly T[] {
  const rows = value && Object.hasOwn(value, list) ? value[list] : undefined;
  return isRows(rows) ? ([...rows].sort(byPosition) as unknown as T[]) : [];
}

/** A row of a list by its id. */
export function rowIn<T extends Row = Row>(
  value: JsonObject | undefined,
  list: string,
  id: string,
): T | undefined {
  return rowsOf<T>(value, list).find((row) => row.id === id);
}

/** The sections of a worksheet template, in order. */
export function sectionsOf(template: Template): readonly Section[] {
  return rowsOf<Section>(template.content, "sections");
}

/** The columns of a section or of a list column, in order. */
export function columnsOf(owner: Section | Column): readonly Column[] {
  return rowsOf<Column>(owner, "columns");
}

/** The member of a row that a column's value is stored in. */
export function fieldOf(column: Column): string {
  return column.field ?? column.id;
}

/** The items of a framework, in order. */
export function itemsOf(template: Template): readonly Item[] {
  return rowsOf<Item>(template.content, "items");
}

/** The scale an item is assessed on; none when it names none, or one there is not. */
export function scaleOf(
  { content }: Template,
  { scale }: Item,
): Scale | undefined {
  return typeof scale === "string"
    ? rowIn<Scale>(content, "scales", scale)
    : undefined;
}

/** The levels of an item's scale, lowest first; none when it is not assessed on levels. */
export function levelsOf(template: Template, item: Item): readonly Level[] {
  return rowsOf<Level>(scaleOf(template, item), "levels");
}

/** The figures an item is filled with, in order. */
export function indicatorsOf(item: Item): readonly Indicator[] {
  return rowsOf<Indicator>(item, "indicators");
}

/** What an item says about a level, in the wished language; undefined when it says nothing. */
export function descriptorOf(
  item: Item,
  level: string,
  lang: string,
): ShownText | undefined {
  const cell = rowsOf(item, "descriptors").find(
    (row) => row["level"] === level,
  );
  return textIn(cell?.["text"], lang);
}

/** A rating, told apart by shape. Standard: Ratings. */
export type Rating =
  | { readonly level: string }
  | { readonly between: readonly [string, string] }
  | { readonly unanswered: string };

/** A stored rating; undefined when it has another shape (kept, shown as it is). */
export function ratingOf(value: Json | undefined): Rating | undefined {
  if (!isObject(value)) return undefined;
  const { level, between, unanswered } = value;
  if (typeof level === "string") return { level };
  if (typeof unanswered === "string") return { unanswered };
  if (!Array.isArray(between) || between.length !== 2) return undefined;
  const [low, high] = between as readonly Json[];
  return typeof low === "string" && typeof high === "string"
    ? { between: [low, high] }
    : undefined;
}
