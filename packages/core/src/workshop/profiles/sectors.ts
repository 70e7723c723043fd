import { contentOf } from "../../document.js";
import { byCodeUnit } from "../../json.js";
import { rowsOf } from "../../template.js";
import type { AskelmatDocument } from "../../types.js";
import { joinedIds } from "../joined.js";

/** The sector of those whose own one would tell too much. */
export const OTHER_SECTORS = "other";

const CODE = /^[a-z][a-z0-9-]*$/;

/** What may be told of the sectors that people answer from. */
export interface Sectors {
  /** By person; empty when even "other" would be fewer than there must be. */
  readonly of: ReadonlyMap<string, string>;
  /** How many organisations are counted among the others. */
  readonly folded: number;
}

/**
 * The sector of each of some people, told only where at least so many
 * organisations share it. The rest are "other"; when they are too few, the
 * smallest of the others joins them, so that nobody is left who is found by
 * what is missing. Who names no organisation counts as one.
 *
 * Standard: PRI-4.
 */
export function sectorsOf(
  document: AskelmatDocument,
  people: readonly string[],
  least: number,
): Sectors {
  const content = contentOf(document);
  const joined = joinedIds(document, "organisations");
  const sectorOf = new Map<string, string>();
  for (const { id, sector } of rowsOf(content, "organisations"))
    if (typeof sector === "string" && CODE.test(sector))
      sectorOf.set(joined.get(id) ?? id, sector);
  const rows = new Map(
    rowsOf(content, "contributors").map((row) => [row.id, row["organisation"]]),
  );
  const homes = new Map(
    people.map((id) => {
      const home = rows.get(id);
      return typeof home === "string"
        ? [id, `o ${joined.get(home) ?? home}`]
        : [id, `p ${id}`];
    }),
  );
  const groups = new Map<string, Set<string>>([[OTHER_SECTORS, new Set()]]);
  const groupOf = (home: string) =>
    sectorOf.get(home.slice(2)) ?? OTHER_SECTORS;
  for (const home of homes.values()) {
    const sector = groupOf(home);
    groups.set(sector, (groups.get(sector) ?? new Set()).add(home));
  }
  const other = groups.get(OTHER_SECTORS)!;
  groups.delete(OTHER_SECTORS);
  const smallest = [...groups].sort(
    ([a, one], [b, two]) => one.size - two.size || byCodeUnit(a, b),
  );
  for (const [sector, inside] of smallest) {
    const isShort = other.size > 0 && other.size < least;
    if (inside.size >= least && !isShort) continue;
    for (const home of inside) other.add(home);
    groups.delete(sector);
  }
  const isTold = groups.size > 0;
  const of = new Map(
    isTold
      ? [...homes].map(([id, home]) => {
          const sector = groupOf(home);
          return [id, groups.has(sector) ? sector : OTHER_SECTORS] as const;
        })
      : [],
  );
  return { of, folded: other.size };
}
