import { contentOf } from "../document.js";
import { byCodeUnit } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Edit } from "../types.js";

/** The lists whose rows can be said to be the same: `contributors/c-x/sameAs/c-y`. */
export type JoinedList = "contributors" | "organisations";

/**
 * Every id that is joined with others, to the one that stands for them: the
 * smallest. Rows that lead into each other, or round in a ring, are one group.
 * Standard: ID-4.
 */
export function joinedIds(
  document: AskelmatDocument,
  list: JoinedList,
): ReadonlyMap<string, string> {
  const rows = rowsOf(contentOf(document), list);
  return groupsOf(
    rows.flatMap((row) =>
      rowsOf(row, "sameAs").map((other) => [row.id, other.id] as const),
    ),
  );
}

/** Puts together what pairs connect; each id to the smallest of its group. */
export function groupsOf(
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = above.get(at)!; next !== at; next = above.get(at)!) {
      // What is passed is led further up, so that no chain is walked often.
      above.set(at, above.get(next)!);
      at = next;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    for (const id of [one, other]) if (!above.has(id)) above.set(id, id);
    const [first, last] = [top(one), top(other)].sort(byCodeUnit);
    above.set(last!, first!);
  }
  return new Map(
    [...above.keys()].sort(byCodeUnit).map((id) => [id, top(id)] as const),
  );
}

/** Says that two contributor ids are one person. Whoever joins a pair says the same. */
export function samePersonEdits(one: string, other: string): readonly Edit[] {
  return joinEdits("contributors", one, other);
}

/** Says that two rows of the list of organisations are one organisation. */
export function sameOrganisationEdits(
  one: string,
  other: string,
): readonly Edit[] {
  return joinEdits("organisations", one, other);
}

/** Takes the joining of two back: deletes what says it, whichever way round. */
export function separateEdits(
  document: AskelmatDocument,
  list: JoinedList,
  one: string,
  other: string,
): readonly Edit[] {
  const rows = new Map(
    rowsOf(contentOf(document), list).map((row) => [row.id, row]),
  );
  return [[one, other] as const, [other, one] as const]
    .filter(([from, to]) =>
      rowsOf(rows.get(from), "sameAs").some(({ id }) => id === to),
    )
    .map(([from, to]) => ({
      type: "delete-row",
      target: joining(list, from, to),
    }));
}

function joinEdits(
  list: JoinedList,
  one: string,
  other: string,
): readonly Edit[] {
  if (one === other) return [];
  const [first, last] = [one, other].sort(byCodeUnit) as [string, string];
  return [{ type: "add-row", target: joining(list, first, last) }];
}

function joining(list: JoinedList, from: string, to: string): string {
  return `${list}/${encodeSegment(from)}/sameAs/${encodeSegment(to)}`;
}
