import { voicesOf } from "../document.js";
import { currentEntries, DRAFT } from "../entry.js";
import { byCodeUnit } from "../json.js";
import { isOwn } from "../target.js";
import { isCleared } from "../tree.js";
import type { AskelmatDocument, Content, Entry, OpenItem } from "../types.js";
import { ownersIn } from "./owners.js";
import { partOf } from "./own-answers.js";
import type { Places } from "./places.js";
import type { Agreed, AskedItem, WorkshopAnswer } from "./types.js";
import { valueAt } from "./value-at.js";

/** What is shared at each item's place: the entries that stand there, and what is open. */
export interface SharedAt {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly open: ReadonlyMap<string, readonly OpenItem[]>;
}

/** Finds it for all items at once. */
export function sharedAt(
  document: AskelmatDocument,
  content: Content,
  places: Places,
  unasked: readonly AskedItem[],
): SharedAt {
  const ownersOf = ownersIn(
    places,
    new Map(unasked.map((item) => [item.place, item])),
  );
  const exactly = (target: string): readonly AskedItem[] => {
    const found = ownersOf(target);
    return found && "owners" in found
      ? found.owners.filter(({ exact }) => exact).map(({ item }) => item)
      : [];
  };
  const entries = new Map<string, Entry[]>();
  for (const entry of currentEntries(voicesOf(document))) {
    if (isOwn(entry.target) || isCleared(entry.value)) continue;
    for (const { place } of exactly(entry.target)) push(entries, place, entry);
  }
  const open = new Map<string, OpenItem[]>();
  const first = firstInRows([...places.items, ...unasked]);
  for (const item of content.open ?? []) {
    if (item.by !== undefined) continue;
    const found = exactly(item.target);
    // A row that is both deleted and edited is settled where it is asked about.
    const around = first.get(item.target);
    if (found.length === 0 && around) push(open, around.place, item);
    for (const { place } of found) push(open, place, item);
  }
  return { entries, open };
}

/** The first item that stands in each row, asked ones before others. */
function firstInRows(
  items: readonly AskedItem[],
): ReadonlyMap<string, AskedItem> {
  const first = new Map<string, AskedItem>();
  for (const item of items) {
    const steps = item.place.split("/");
    for (let length = steps.length - 1; length >= 2; length -= 1) {
      const row = steps.slice(0, length).join("/");
      const before = first.get(row);
      if (!before || (item.asked && !before.asked)) first.set(row, item);
    }
  }
  return first;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** What stands at a place as agreed; undefined when nothing does, or a tie. */
export function agreedAt(
  item: AskedItem,
  content: Content,
  places: Places,
  standing: readonly Entry[],
  answers: readonly WorkshopAnswer[],
): Agreed | undefined {
  const value = partOf(item, valueAt(content, item.place), places);
  const ordered = [...standing].sort(
    (a, b) => byCodeUnit(a.at ?? "", b.at ?? "") || byCodeUnit(a.id, b.id),
  );
  const latest = ordered.at(-1);
  if (value === undefined || !latest) return undefined;
  const { by, via, at } = latest;
  const basis = [
    ...new Set(ordered.flatMap((entry) => listOf(entry.basis))),
  ].sort(byCodeUnit);
  const reason = ordered.findLast(
    (entry) => entry.reason !== undefined,
  )?.reason;
  const words = wordsBeside(item, content, places);
  return {
    value,
    by,
    ...(via !== undefined && { via }),
    ...(at !== undefined && { at }),
    basis,
    ...(reason !== undefined && { reason }),
    ...(words !== undefined && { words }),
    entries: ordered
      .map(({ id }) => id)
      .filter((id) => !id.startsWith(DRAFT))
      .sort(byCodeUnit),
    since: basis.length > 0 ? sinceThen(answers, new Set(basis)) : [],
  };
}

function listOf(basis: readonly string[] | undefined): readonly string[] {
  return Array.isArray(basis) ? (basis as readonly string[]) : [];
}

function wordsBeside(
  { place }: AskedItem,
  content: Content,
  { beside }: Places,
) {
  const field = `${place.split("/", 2).join("/")}/reason`;
  return beside.get(field)?.includes(place)
    ? valueAt(content, field)
    : undefined;
}

/** Those who have an answer that the agreed value does not rest on. */
function sinceThen(
  answers: readonly WorkshopAnswer[],
  basis: ReadonlySet<string>,
): readonly string[] {
  return [
    ...new Set(
      answers
        .filter(({ entries }) => entries.some((id) => !basis.has(id)))
        .map(({ by }) => by),
    ),
  ];
}
