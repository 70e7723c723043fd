import { member, type JsonObject } from "../json.js";
import { orderRows } from "../position.js";
import { encodeSegment } from "../target.js";
import {
  columnsOf,
  fieldOf,
  rowsOf,
  sectionsOf,
  type Column,
  type Row,
  type Section,
} from "../template.js";
import type { Content, LanguageMap, Template } from "../types.js";
import { headingOf, wordsOf } from "./headings.js";
import type { PlaceList } from "./places.js";
import type { AskedItem, WorkshopSort } from "./types.js";

/** Texts, the cells of rows that everybody has, and everybody's own rows of a list. */
export function worksheetPlaces(
  list: PlaceList,
  template: Template,
  content: Content,
): void {
  const answeredIn = rowsAnsweredIn(content);
  for (const section of sectionsOf(template)) {
    const first = list.items.length;
    const name = encodeSegment(section.id);
    if (section.type === "table")
      addTable(list, section, content, answeredIn.get(section.id));
    else
      list.items.push({
        place: name,
        sort: "text",
        title: headingOf(section.id, section.title),
        above: [],
        within: [section.id],
        asked: true,
      });
    const added = list.items.slice(first);
    const asked = added.filter((item) => item.asked);
    for (const { place } of asked.length > 0 ? asked : added)
      list.tell(`sections/${name}/unanswered`, place);
  }
}

/** Ids of the rows in which people have answers of their own, by list. */
function rowsAnsweredIn(content: Content): ReadonlyMap<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const view of content.own ?? [])
    for (const name of Object.keys(view)) {
      const ids = lists.get(name) ?? new Set();
      lists.set(name, ids);
      for (const { id } of rowsOf(view, name)) ids.add(id);
    }
  return lists;
}

function addTable(
  list: PlaceList,
  section: Section,
  content: Content,
  answered: ReadonlySet<string> = new Set(),
): void {
  const name = encodeSegment(section.id);
  const columns = columnsOf(section);
  const fixed = rowsOf(section, "rows");
  const hasPeriods = columns.some(({ periods }) => periods === true);
  const shared = rowsOf(content, section.id);
  const ofTemplate = new Set(fixed.map(({ id }) => id));
  const common = shared.filter(
    ({ id }) => ofTemplate.has(id) || hasPeriods || answered.has(id),
  );
  const heading = wordsOf(section.title);
  const above = heading ? [heading] : [];
  for (const { id, row, template } of orderRows(common, fixed)) {
    const path = `${name}/${encodeSegment(id)}`;
    list.rows.add(path);
    const cells = columns.flatMap((column) =>
      cellsOf(column, path, periodsOf(content)),
    );
    const title = headingOf(
      id,
      ...columns
        .filter(({ type }) => type === "label")
        .map((column) => row && member(row, fieldOf(column))),
      row?.["label"],
      template?.["label"],
    );
    const asked = row?.["hidden"] !== true;
    for (const { detail, ...cell } of cells) {
      list.tell(`${path}/unanswered`, cell.place);
      const isOne = columns.filter(isAnswerable).length === 1;
      list.items.push({
        ...cell,
        title,
        ...(detail && !(isOne && detail.column) && { detail: detail.words }),
        above,
        within: [section.id, id],
        asked,
      });
    }
  }
  list.items.push({
    place: name,
    sort: "rows",
    title: headingOf(section.id, section.title),
    above: [],
    within: [section.id],
    asked: section.growable === true && fixed.length === 0 && !hasPeriods,
  });
  list.except.set(
    name,
    new Set([...ofTemplate, ...common.map(({ id }) => id)]),
  );
}

function periodsOf(content: JsonObject): readonly Row[] {
  return rowsOf(content, "periods");
}

function isAnswerable({ type }: Column): boolean {
  return type !== "label" && type !== "number";
}

interface Cell extends Pick<AskedItem, "place" | "sort" | "period"> {
  /** Words beside the row's own; `column` when they are the column's heading. */
  readonly detail?: { readonly words: LanguageMap; readonly column: boolean };
}

function cellsOf(
  column: Column,
  row: string,
  periods: readonly Row[],
): readonly Cell[] {
  if (!isAnswerable(column)) return [];
  const place = `${row}/${encodeSegment(fieldOf(column))}`;
  const words = wordsOf(column.title);
  const detail = words && { words, column: true };
  const roles = rowsOf(column, "roles");
  if (column.type === "parties" && roles.length > 0)
    return roles.map((role) => ({
      place: `${row}/${encodeSegment(role.id)}`,
      sort: "choice",
      detail: { words: headingOf(role.id, role["title"]), column: false },
    }));
  if (column.periods === true)
    return periods.map(({ id }) => ({
      place: `${place}/${encodeSegment(id)}/text`,
      sort: "text",
      period: id,
      ...(detail && { detail }),
    }));
  return [{ place, sort: sortOf(column), ...(detail && { detail }) }];
}

function sortOf({ type }: Column): WorkshopSort {
  if (type === "list") return "rows";
  return ["date", "reference", "parties"].includes(type) ? "choice" : "text";
}
