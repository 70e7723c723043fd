import { voicesOf } from "../../document.js";
import { replacedIds } from "../../entry.js";
import { byCodeUnit } from "../../json.js";
import { parseTarget } from "../../target.js";
import type { AskelmatDocument, Entry } from "../../types.js";

/** Who made a row, and when as their clock had it. */
export interface Made {
  readonly by: string;
  readonly via?: string;
  readonly at?: string;
}

/**
 * Who made each row of a list, by the row's id. What others said in a row later
 * makes nobody its author, whatever their clocks say.
 */
export function madeIn(
  document: AskelmatDocument,
  list: string,
): ReadonlyMap<string, Made> {
  const first = new Map<string, { rank: string; entry: Entry }>();
  for (const entry of voicesOf(document)) {
    const target = parseTarget(entry.target);
    const [name, id, ...inner] = target?.segments ?? [];
    if (target?.own !== false || name !== list || id === undefined) continue;
    const rank = rankOf(entry, inner.length);
    const before = first.get(id);
    if (!before || rank < before.rank) first.set(id, { rank, entry });
  }
  return new Map([...first].map(([id, { entry }]) => [id, madeBy(entry)]));
}

/** What makes a row comes before what is said in it and what brings it back; then time, then id. */
function rankOf(entry: Entry, depth: number): string {
  const later = depth > 0 ? 2 : replacedIds(entry).length > 0 ? 1 : 0;
  const { at } = entry;
  return `${later} ${typeof at === "string" ? at : ""} ${entry.id}`;
}

function madeBy({ by, via, at }: Entry): Made {
  return {
    by,
    ...(via !== undefined && { via }),
    ...(typeof at === "string" && { at }),
  };
}

/** By time as clocks had it, then by id: an order to read in, which decides nothing. */
export function byMade(
  a: Made & { readonly id: string },
  b: Made & { readonly id: string },
): number {
  return byCodeUnit(a.at ?? "", b.at ?? "") || byCodeUnit(a.id, b.id);
}
