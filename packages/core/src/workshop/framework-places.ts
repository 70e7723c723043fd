import type { JsonObject } from "../json.js";
import { outlineOf } from "../outline.js";
import { encodeSegment } from "../target.js";
import {
  indicatorsOf,
  levelsOf,
  rowsOf,
  type Indicator,
  type Item,
} from "../template.js";
import type { LanguageMap, Template } from "../types.js";
import { headingOf } from "./headings.js";
import type { PlaceList } from "./places.js";
import { byRank } from "./spread.js";
import type { AskedItem } from "./types.js";

/** A rating, a target level or figures, for every item of a framework and every other that is rated. */
export function frameworkPlaces(
  list: PlaceList,
  template: Template | undefined,
  views: readonly JsonObject[],
): void {
  const used = usedIn(views);
  const above: LanguageMap[] = [];
  const within: string[] = [];
  for (const { item, depth } of template ? outlineOf(template) : []) {
    above.length = within.length = depth;
    within.push(item.id);
    const around = { above: [...above], within: [...within] };
    addItem(list, template, item, around, used.get(item.id));
    above.push(headingOf(item.id, item.label));
    used.delete(item.id);
  }
  for (const [id, use] of used) {
    addItem(list, undefined, { id }, { above: [], within: [id] }, use);
  }
}

/** What somebody has said about an item. */
interface Use {
  rated: boolean;
  readonly figures: Set<string>;
}

/** In the order of ids, so that every copy has them alike. */
function usedIn(views: readonly JsonObject[]): Map<string, Use> {
  const used = new Map<string, Use>();
  for (const row of views.flatMap((view) => rowsOf(view, "ratings"))) {
    const use = used.get(row.id) ?? { rated: false, figures: new Set() };
    used.set(row.id, use);
    if (row["rating"] !== undefined) use.rated = true;
    for (const { id } of rowsOf(row, "values")) use.figures.add(id);
  }
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addItem(
  list: PlaceList,
  template: Template | undefined,
  item: Item,
  around: Pick<AskedItem, "above" | "within">,
  use: Use | undefined,
): void {
  const row = `ratings/${encodeSegment(item.id)}`;
  const title = headingOf(item.id, item.label);
  const known = template !== undefined;
  const indicators = indicatorsOf(item);
  const other = [...(use?.figures ?? [])]
    .filter((id) => !indicators.some((one) => one.id === id))
    .sort()
    .map((id): Indicator => ({ id }));
  const isRated = item.scale !== undefined || use?.rated === true;
  // What is said of an item in words alone must stand somewhere.
  const isBare = indicators.length + other.length === 0;
  list.rows.add(row);
  const about: string[] = [];
  const levels = template ? byRank(levelsOf(template, item)) : [];
  if (isRated || isBare) {
    const place = `${row}/rating`;
    const asked = known && item.scale !== undefined;
    const common = {
      sort: "rating" as const,
      title,
      ...around,
      levels,
    };
    list.items.push({ place, ...common, asked });
    list.items.push({ place: `${row}/target`, ...common, asked: false });
    about.push(place);
  }
  for (const indicator of [...indicators, ...other]) {
    const inner = `${row}/values/${encodeSegment(indicator.id)}`;
    const place = `${inner}/value`;
    list.rows.add(inner);
    list.tell(`${inner}/note`, place);
    list.items.push({
      place,
      sort: "figure",
      title: headingOf(indicator.id, indicator.label),
      detail: title,
      ...around,
      asked:
        known && item.scale === undefined && indicators.includes(indicator),
      ...(typeof indicator.unit === "string" && { unit: indicator.unit }),
    });
    if (!isRated) about.push(place);
  }
  for (const field of ["reason", "evidence"])
    for (const place of about) list.tell(`${row}/${field}`, place);
}
