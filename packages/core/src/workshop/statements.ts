import type { JsonObject } from "../json.js";
import { parseTarget } from "../target.js";
import type { Row } from "../shape.js";
import { rowsOf } from "../template.js";

/** A wording that holds, and those whose place it took, the latest first. */
export interface StandingStatement {
  readonly row: Row;
  readonly earlier: readonly Row[];
}

/**
 * What a group has agreed on guidance: each wording that holds, with the
 * earlier ones under it. No row is left out: wordings that name each other in
 * a ring all hold, since nobody can tell which came last.
 */
export function statementsIn(
  content: JsonObject,
): readonly StandingStatement[] {
  const rows = rowsOf(content, "statements");
  const byId = new Map(rows.map((row) => [row.id, row]));
  const before = (row: Row): Row | undefined => byId.get(earlierId(row) ?? "");
  const chainOf = (row: Row): Row[] => {
    const chain: Row[] = [];
    const seen = new Set([row]);
    for (let at = before(row); at && !seen.has(at); at = before(at)) {
      seen.add(at);
      chain.push(at);
    }
    return chain;
  };
  const replaced = new Set(rows.map(before));
  const told = new Set<Row>();
  for (const row of rows)
    if (!replaced.has(row))
      for (const one of [row, ...chainOf(row)]) told.add(one);
  const isRing = (row: Row) => !told.has(row);
  return rows
    .filter((row) => !replaced.has(row) || isRing(row))
    .map((row) => ({ row, earlier: isRing(row) ? [] : chainOf(row) }));
}

/** The id of the statement whose place a row takes, if it names one. */
function earlierId({ earlier }: Row): string | undefined {
  const target = typeof earlier === "string" ? parseTarget(earlier) : undefined;
  const [list, id] = target?.segments ?? [];
  return target?.row === true && list === "statements" ? id : undefined;
}
