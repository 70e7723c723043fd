import { parseTarget, type HistoryItem, type Json } from "@askelmat/core";

/** One thing that was done: a change, with what was said in the same gesture inside a row it made. */
export interface Deed {
  readonly item: HistoryItem;
  /** What stood there just before; more than one value in a tie, none when it was empty. */
  readonly before: readonly Json[];
  readonly inside: readonly Deed[];
}

/** What somebody did at once. */
export interface Gesture {
  readonly by: string;
  readonly at?: string;
  readonly deeds: readonly Deed[];
}

/**
 * Everything said, gesture by gesture, newest first; what people did not do
 * themselves is left out.
 *
 * @param orderOf where a place stands among others, for what was done at once
 */
export function gesturesIn(
  items: readonly HistoryItem[],
  orderOf: (target: string) => number,
): readonly Gesture[] {
  const gestures = new Map<string, HistoryItem[]>();
  for (const item of tellable(items)) {
    const key = `${item.at ?? ""} ${item.by}`;
    const said = gestures.get(key);
    if (said) said.push(item);
    else gestures.set(key, [item]);
  }
  return [...gestures.values()].reverse().map((said) => ({
    by: said[0]!.by,
    ...(said[0]!.at !== undefined && { at: said[0]!.at }),
    deeds: deedsOf(inOrder(said, orderOf), items),
  }));
}

/** A row that was made stands over what was said in it. */
function deedsOf(
  said: readonly HistoryItem[],
  items: readonly HistoryItem[],
): readonly Deed[] {
  const made = said.filter(isMade);
  const isIn = (one: HistoryItem, row: HistoryItem) =>
    one.target.startsWith(row.target + "/");
  const deed = (item: HistoryItem): Deed => ({
    item,
    before: valuesBefore(items, item),
    inside: made.includes(item)
      ? said.filter((one) => isIn(one, item)).map(deed)
      : [],
  });
  // A row in a row that was made is told in a line of the outer one.
  const told = said.filter((one) => !made.some((row) => isIn(one, row)));
  return told.map((item) => {
    const whole = deed(item);
    return {
      ...whole,
      inside: whole.inside.map((one) => ({ ...one, inside: [] })),
    };
  });
}

/** As it is read; what stands at one place, its words first. */
function inOrder(
  said: readonly HistoryItem[],
  orderOf: (target: string) => number,
): readonly HistoryItem[] {
  const keys = new Map(
    said.map((item) => {
      const isText = parseTarget(item.target)?.lang !== undefined;
      return [item, [orderOf(item.target), isText ? 0 : 1] as const];
    }),
  );
  return said.toSorted((a, b) => {
    const [[one, first], [other, second]] = [keys.get(a)!, keys.get(b)!];
    if (one !== other) return one < other ? -1 : 1;
    return first - second || (a.target < b.target ? -1 : 1);
  });
}

function isMade({ target, value }: HistoryItem): boolean {
  return value === true && parseTarget(target)?.row === true;
}

/** What stood at the place just before. */
function valuesBefore(
  items: readonly HistoryItem[],
  { entry }: HistoryItem,
): readonly Json[] {
  const named = new Set(entry.replaces);
  if (named.size === 0) return [];
  const older = items.filter(
    (item) => item.target === entry.target && named.has(item.entry.id),
  );
  const overtaken = new Set(older.flatMap((item) => item.entry.replaces ?? []));
  return older
    .filter((item) => !overtaken.has(item.entry.id) && item.value !== null)
    .map((item) => item.value);
}

/** Names and numbers behind the scenes: the template, who is who, what a row came from. */
const NOT_TOLD =
  /^(template$|contributors\/|comments\/[^/]+(\/(about|to|round|insteadOf\/[^/]+))?$|(rounds|approvals)\/[^/]+\/|organisations\/[^/]+$)|\/from\/[^/]+$/;

/** Without what people did not do, such as where a new row was put. */
function tellable(items: readonly HistoryItem[]): HistoryItem[] {
  const key = ({ by, at }: HistoryItem, target: string) =>
    [target, by, at].join(" ");
  const added = new Set(
    items.filter(isMade).map((item) => key(item, item.target)),
  );
  return items.filter((item) => {
    const { target } = item;
    if (NOT_TOLD.test(target)) return false;
    const row = target.replace(/\/position$/, "");
    return row === target || !added.has(key(item, row));
  });
}
