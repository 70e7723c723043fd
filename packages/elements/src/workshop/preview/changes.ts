import {
  contentOf,
  diff,
  flatten,
  isOwn,
  parseTarget,
  same,
  type AskelmatDocument,
  type Json,
  type OpenItem,
} from "@askelmat/core";

/** What becomes of a place: answers, whole rows, and what is said beside the answers. */
export type ChangeKind =
  | "open"
  | "changed"
  | "cleared"
  | "row-gone"
  | "settled"
  | "new"
  | "row"
  | "remark";

/** One place that shows something else afterwards. */
export interface PlaceChange {
  readonly kind: ChangeKind;
  readonly target: string;
  /** Whose own answer; absent for what is shared. */
  readonly by?: string;
  readonly before: readonly Json[];
  /** Of an open place, all that has been said there. */
  readonly after: readonly Json[];
}

/** One member of content while its place is put together. */
interface Told {
  readonly target: string;
  readonly by?: string | undefined;
  readonly before: readonly Json[];
  readonly after: readonly Json[];
  readonly tie?: "open" | "settled";
}

/** Lists of what is said beside the answers: each row is one thing, whatever stands in it. */
const REMARKS = /^(comments|rounds|approvals)$/;

/**
 * The places that two states of a document show differently: a text in two
 * languages is one place, a row that goes takes what stands in it along, and
 * the order of rows is none.
 */
export function changesBetween(
  before: AskelmatDocument,
  after: AskelmatDocument,
): readonly PlaceChange[] {
  const told = toldBetween(before, after);
  const isRow = (one: Told, from: AskelmatDocument) =>
    parseTarget(one.target)?.segments.length === 2 &&
    from.entries.some(
      ({ target, by, value }) =>
        value === true &&
        target === one.target &&
        (!isOwn(target) || by === one.by),
    );
  const gone = told.filter(
    (one) => isEmpty(one.after) && one.tie !== "open" && isRow(one, before),
  );
  const goes = ({ target, by }: Told) =>
    gone.some((row) => row.by === by && target.startsWith(`${row.target}/`));
  const places = new Map<string, PlaceChange>();
  for (const one of told.filter((each) => !goes(each))) {
    const { row, segments = [] } = parseTarget(one.target) ?? {};
    const isRemark = REMARKS.test(segments[0] ?? "");
    // A template's row is there with its first answer: nobody has added it.
    const isPlain = row && segments.length === 2 && !isRemark;
    const isNews = isPlain && one.tie !== "open";
    if (isNews && !gone.includes(one) && !isRow(one, after)) continue;
    const key = `${one.by ?? ""} ${placeKey(one.target, segments, isRemark)}`;
    const kind = isRemark
      ? "remark"
      : isNews
        ? gone.includes(one)
          ? "row-gone"
          : "row"
        : undefined;
    places.set(key, joined(places.get(key), one, kind));
  }
  return [...places.values()];
}

/** Member by member: what differs, and what is open or is not any more. */
function toldBetween(
  before: AskelmatDocument,
  after: AskelmatDocument,
): readonly Told[] {
  const key = ({ target, by }: { target: string; by?: string | undefined }) =>
    `${by ?? ""} ${target}`;
  const open = (document: AskelmatDocument) =>
    new Map((contentOf(document).open ?? []).map((item) => [key(item), item]));
  const wasOpen = open(before);
  const isOpen = open(after);
  const said = new Map(
    flatten(contentOf(before)).map((one) => [key(one), one.value]),
  );
  const told = new Map<string, Told>();
  for (const one of diff(before, after)) {
    const at = key(one);
    const tie = wasOpen.has(at) && !isOpen.has(at) ? "settled" : undefined;
    told.set(at, {
      target: one.target,
      by: one.by,
      before: tie ? valuesOf(wasOpen.get(at)) : listOf(one.before),
      after: listOf(one.after),
      ...(tie && { tie }),
    });
  }
  for (const [at, item] of isOpen) {
    const was = wasOpen.get(at);
    if (was && sameValues(was, item)) told.delete(at);
    else
      told.set(at, {
        target: item.target,
        by: item.by,
        before: was ? valuesOf(was) : listOf(said.get(at)),
        after: valuesOf(item),
        tie: "open",
      });
  }
  return [...told.values()].filter(({ target }) => {
    const { segments = [], row } = parseTarget(target) ?? {};
    const name = segments.at(-1);
    return (
      segments[0] !== "contributors" &&
      (row || (name !== "position" && name !== "in"))
    );
  });
}

/** What a place is known by: its path in whatever language. */
function placeKey(
  target: string,
  segments: readonly string[],
  isRemark: boolean,
): string {
  const path = isRemark ? segments.slice(0, 2) : segments;
  return `${isOwn(target) ? "own/" : ""}${path.join("/")}`;
}

function joined(
  place: PlaceChange | undefined,
  one: Told,
  kind: ChangeKind | undefined,
): PlaceChange {
  const before = [...(place?.before ?? []), ...one.before];
  const after = [...(place?.after ?? []), ...one.after];
  const { by, target } = one;
  return {
    kind:
      kind ??
      (one.tie === "open" || place?.kind === "open"
        ? "open"
        : (one.tie ?? kindOf(before, after))),
    target: place?.target ?? target,
    before,
    after,
    ...(by !== undefined && { by }),
  };
}

function kindOf(
  before: readonly Json[],
  after: readonly Json[],
): "new" | "changed" | "cleared" {
  if (isEmpty(before)) return "new";
  return isEmpty(after) ? "cleared" : "changed";
}

const isEmpty = (values: readonly Json[]) => values.length === 0;

const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : [value];

const valuesOf = (item: OpenItem | undefined): readonly Json[] =>
  (item?.values ?? []).map(({ value }) => value);

function sameValues(one: OpenItem, other: OpenItem): boolean {
  return same(valuesOf(one), valuesOf(other));
}
