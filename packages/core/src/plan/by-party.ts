import { contentOf } from "../document.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { joinedIds } from "../workshop/joined.js";
import { PARTY_ROLES } from "./findings.js";

/** A goal or a measure that an organisation has a part in. */
export interface PartyTask {
  readonly list: "goals" | "measures";
  readonly target: string;
  readonly row: Row;
}

/** An organisation, and what it does in a plan. */
export interface PartyPlan {
  /** Undefined for what nobody answers for. */
  readonly id?: string;
  /** All ids that it goes by here. */
  readonly ids: readonly string[];
  /** Its row; absent when it was deleted while it is named. */
  readonly organisation?: Row;
  readonly preparing: readonly PartyTask[];
  readonly responsible: readonly PartyTask[];
  readonly cooperating: readonly PartyTask[];
}

/**
 * What each organisation prepares, answers for and takes part in: all that the
 * plan lists, in its order, also those with nothing to do; then those that are
 * named but not listed; last, without an id, the rows nobody answers for. Two
 * ids that were joined are one organisation.
 */
export function byParty(plan: AskelmatDocument): readonly PartyPlan[] {
  const content = contentOf(plan);
  const joined = joinedIds(plan, "organisations");
  const lines = new Map<string, Line>();
  const lineOf = (id: string): Line => {
    const key = joined.get(id) ?? id;
    let line = lines.get(key);
    if (!line) lines.set(key, (line = new Line(key)));
    line.ids.add(id);
    return line;
  };
  for (const row of rowsOf(content, "organisations")) {
    const line = lineOf(row.id);
    // Of joined rows the one that the smallest id names is shown.
    if (!line.organisation || row.id === line.id) line.organisation = row;
  }
  const nobody = new Line(undefined);
  for (const list of ["goals", "measures"] as const)
    for (const row of rowsOf(content, list)) {
      const task = { list, target: `${list}/${encodeSegment(row.id)}`, row };
      for (const role of PARTY_ROLES)
        for (const line of new Set(
          rowsOf(row, role).map(({ id }) => lineOf(id)),
        ))
          line[role].push(task);
      if (rowsOf(row, "responsible").length === 0)
        nobody.responsible.push(task);
    }
  return [
    ...lines.values(),
    ...(nobody.responsible.length > 0 ? [nobody] : []),
  ].map((line) => line.told());
}

class Line {
  readonly id: string | undefined;
  readonly ids = new Set<string>();
  organisation: Row | undefined;
  readonly preparing: PartyTask[] = [];
  readonly responsible: PartyTask[] = [];
  readonly cooperating: PartyTask[] = [];

  constructor(id: string | undefined) {
    this.id = id;
  }

  told(): PartyPlan {
    const { id, ids, organisation } = this;
    const { preparing, responsible, cooperating } = this;
    return {
      ...(id !== undefined && { id }),
      ids: [...ids].sort(),
      ...(organisation && { organisation }),
      preparing,
      responsible,
      cooperating,
    };
  }
}
