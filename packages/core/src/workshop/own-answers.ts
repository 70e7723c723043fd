import { currentEntries, DRAFT } from "../entry.js";
import { flatten } from "../flatten.js";
import { voicesOf } from "../document.js";
import { byCodeUnit, isObject, type Json, type JsonObject } from "../json.js";
import { OF_ITS_OWN } from "../own-members.js";
import { ratingOf, type Row } from "../template.js";
import type { AskelmatDocument, Content, OpenItem } from "../types.js";
import { ownersIn } from "./owners.js";
import type { Places } from "./places.js";
import type { AskedItem, WorkshopAnswer, WorkshopSort } from "./types.js";
import { codeOf, unansweredIn } from "./unanswered.js";
import { valueAt } from "./value-at.js";

/** What somebody said at one place, before it is put into an answer. */
interface Said {
  readonly by: string;
  readonly entries: string[];
  readonly tied: WorkshopAnswer[];
}

/** Everybody's answers by place, and the places that no template has. */
export interface OwnAnswers {
  readonly answers: ReadonlyMap<string, readonly WorkshopAnswer[]>;
  readonly unasked: readonly AskedItem[];
}

/**
 * Gathers every own answer in the document. Each statement of content, and each
 * value in a tie of somebody's own, comes to some item: to that of its place,
 * of its list, or to one made for it.
 *
 * @param personOf the id that stands for a speaker
 */
export function ownAnswers(
  document: AskelmatDocument,
  content: Content,
  places: Places,
  personOf: (by: string) => string,
): OwnAnswers {
  const unasked = new Map<string, AskedItem>();
  const ownersOf = ownersIn(places, unasked);
  const said = new Map<string, Map<string, Said>>();
  const at = (place: string, by: string): Said => {
    let here = said.get(place);
    if (!here) said.set(place, (here = new Map<string, Said>()));
    let one = here.get(by);
    if (!one) here.set(by, (one = { by, entries: [], tied: [] }));
    return one;
  };
  const itemsAt = (target: string, value: Json) => {
    const found = ownersOf(target);
    if (!found) return [];
    if ("owners" in found) return found.owners;
    const item = unaskedItem(found.unknownIn, target, value);
    unasked.set(item.place, item);
    return [{ item, exact: true }];
  };
  const standing = new Set<string>();
  for (const { by, target, value } of flatten(content)) {
    if (by === undefined) {
      // Agreed, and not in this template: it is to be seen all the same.
      if (isAnswer(target)) itemsAt(target, value);
      continue;
    }
    standing.add(`${by} ${target}`);
    for (const { item } of itemsAt(target, value)) at(item.place, by);
  }
  for (const open of content.open ?? []) {
    const { by } = open;
    const value = open.values[0]?.value ?? null;
    if (by === undefined && isAnswer(open.target)) itemsAt(open.target, value);
    if (by === undefined || open.why === "deleted-and-edited") continue;
    standing.add(`${by} ${open.target}`);
    for (const { item } of itemsAt(open.target, value))
      at(item.place, by).tied.push(...tiedAnswers(item, open, personOf(by)));
  }
  for (const { id, by, target, value } of currentEntries(voicesOf(document))) {
    if (value === null || id.startsWith(DRAFT)) continue;
    if (!standing.has(`${by} ${target}`)) continue;
    const found = ownersOf(target);
    if (!found || !("owners" in found)) continue;
    for (const { item, exact } of found.owners)
      if (exact) at(item.place, by).entries.push(id);
  }
  const views = new Map((content.own ?? []).map((view) => [view.by, view]));
  const answers = new Map<string, readonly WorkshopAnswer[]>();
  for (const item of [...places.items, ...unasked.values()]) {
    const here = [...(said.get(item.place)?.values() ?? [])];
    answers.set(
      item.place,
      here
        .sort((a, b) => byCodeUnit(a.by, b.by))
        .flatMap((one) =>
          answersOf(item, one, views.get(one.by) ?? {}, places, personOf),
        ),
    );
  }
  return { answers, unasked: sortedPlaces(unasked) };
}

/** False for what a document says of itself and of those who take part. */
function isAnswer(target: string): boolean {
  return !OF_ITS_OWN.has(/^[^/@]*/.exec(target)![0]);
}

function sortedPlaces(
  items: ReadonlyMap<string, AskedItem>,
): readonly AskedItem[] {
  return [...items.values()].sort((a, b) => byCodeUnit(a.place, b.place));
}

/** An item for what no template asks: a field as it is, anything deeper as rows of its list. */
function unaskedItem(row: string, target: string, value: Json): AskedItem {
  const path = target.replace(/^own\//, "").replace(/@[^@]*$/, "");
  const [name = "", ...deeper] = path
    .slice(row === "" ? 0 : row.length + 1)
    .split("/");
  const words = (segment: string) => ({ und: decodeURIComponent(segment) });
  return {
    place: row === "" ? name : `${row}/${name}`,
    sort: deeper.length > 0 ? "rows" : sortBySight(row, target, value),
    title: words(name),
    above: row === "" ? [] : [words(row.slice(row.lastIndexOf("/") + 1))],
    within: [],
    asked: false,
  };
}

function sortBySight(row: string, target: string, value: Json): WorkshopSort {
  if (target.includes("@")) return "text";
  return row.startsWith("ratings/") && ratingOf(value) ? "rating" : "choice";
}

/** The values of a tie of somebody's own, each an answer: none is chosen here. */
function tiedAnswers(
  item: AskedItem,
  { target, by, values }: OpenItem,
  person: string,
): WorkshopAnswer[] {
  const [, path, , lang] = /^own\/([^@]*)(@(.*))?$/.exec(target) ?? [];
  return values
    .filter(({ value }) => value !== null)
    .map(({ entry, value }) => ({
      by: by!,
      person,
      value: lang === undefined ? value : { [lang]: value },
      tied: true,
      ...(path !== item.place && { target }),
      entries: entry.startsWith(DRAFT) ? [] : [entry],
    }));
}

function answersOf(
  item: AskedItem,
  { by, entries, tied }: Said,
  view: JsonObject,
  places: Places,
  personOf: (by: string) => string,
): WorkshopAnswer[] {
  const speaker = { by, person: personOf(by) };
  const value = partOf(item, valueAt(view, item.place), places);
  const beside = besideIn(item, view, places);
  const inTie = new Set(tied.flatMap((one) => one.entries));
  const main: WorkshopAnswer = {
    ...speaker,
    ...(value !== undefined && { value }),
    ...beside,
    entries: entries.filter((id) => !inTie.has(id)).sort(byCodeUnit),
  };
  const code =
    codeOf(value) === undefined ? unansweredIn(view, item.place) : undefined;
  const stands = value !== undefined || Object.keys(beside).length > 0;
  return [
    ...(stands ? [main] : []),
    ...(code === undefined
      ? []
      : [{ ...speaker, value: { unanswered: code }, entries: [] }]),
    ...tied,
  ];
}

/** Of a list what is somebody's own: rows that everybody has are items themselves. */
export function partOf(
  { place }: AskedItem,
  value: Json | undefined,
  places: Places,
): Json | undefined {
  const except = places.except.get(place);
  if (!except || !Array.isArray(value)) return value;
  const rows = (value as readonly Json[]).filter(
    (row) =>
      !isObject(row) || typeof row["id"] !== "string" || !except.has(row["id"]),
  );
  return rows.length > 0 ? rows : undefined;
}

/** What somebody says beside an answer: why, on what evidence. */
function besideIn(
  { place }: AskedItem,
  view: JsonObject,
  { beside }: Places,
): Pick<WorkshopAnswer, "reason" | "note" | "evidence"> {
  const row = place.split("/", 2).join("/");
  const parent = place.slice(0, Math.max(0, place.lastIndexOf("/")));
  const tell = (field: string) =>
    beside.get(field)?.includes(place) ? valueAt(view, field) : undefined;
  const reason = tell(`${row}/reason`);
  const note = tell(`${parent}/note`);
  const evidence = tell(`${row}/evidence`);
  return {
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(evidence !== undefined && { evidence: evidence as readonly Row[] }),
  };
}
