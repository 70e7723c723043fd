import { codesOn, type Code } from "../code-list.js";
import { contentOf } from "../document.js";
import type { Row } from "../shape.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Template } from "../types.js";
import { joinedIds } from "./joined.js";
import { hasLeft } from "./named-organisations.js";

/** Who is in a group, by sector. Every organisation that is in it now stands in one place. */
export interface Composition {
  /** The sectors of the list, in its order. */
  readonly sectors: readonly SectorMembers[];
  /** Ids of the sectors from which nobody is in the group. */
  readonly missing: readonly string[];
  /** By sectors that the list lacks, each with its code. */
  readonly others: readonly SectorMembers[];
  /** Organisations of which no sector is told. */
  readonly unplaced: readonly Row[];
}

export interface SectorMembers {
  readonly id: string;
  /** Absent for a sector that the list lacks. */
  readonly code?: Code;
  readonly organisations: readonly Row[];
}

/**
 * The organisations in a group on a day, by sector, and the sectors of the
 * list from which there are none. Organisations that somebody has joined are
 * one; of those, the row that tells a sector stands for all.
 *
 * @param sectors the code list of sectors: who is looked for
 * @param on the day, `YYYY-MM-DD`: who had left by then, or comes later, is not in it
 */
export function compositionOf(
  document: AskelmatDocument,
  sectors: Template,
  on: string,
): Composition {
  const members = membersOn(document, on);
  const bySector = new Map<string, Row[]>();
  for (const row of members)
    bySector.set(sectorOf(row), [...(bySector.get(sectorOf(row)) ?? []), row]);
  const expected = codesOn(sectors, on);
  const known = new Set(expected.map(({ id }) => id));
  return {
    sectors: expected.map((code) => ({
      id: code.id,
      code,
      organisations: bySector.get(code.id) ?? [],
    })),
    missing: expected.map(({ id }) => id).filter((id) => !bySector.has(id)),
    others: [...bySector]
      .filter(([id]) => id !== "" && !known.has(id))
      .map(([id, organisations]) => ({ id, organisations })),
    unplaced: bySector.get("") ?? [],
  };
}

/** Those in the group on a day, joined ones once. */
function membersOn(document: AskelmatDocument, on: string): readonly Row[] {
  const same = joinedIds(document, "organisations");
  const members = new Map<string, Row>();
  for (const row of rowsOf(contentOf(document), "organisations")) {
    if (hasLeft(row, on) || isToCome(row, on)) continue;
    const key = same.get(row.id) ?? row.id;
    const known = members.get(key);
    if (!known || (sectorOf(known) === "" && sectorOf(row) !== ""))
      members.set(key, row);
  }
  return [...members.values()];
}

function isToCome({ validFrom }: Row, on: string): boolean {
  return typeof validFrom === "string" && validFrom > on;
}

function sectorOf({ sector }: Row): string {
  return typeof sector === "string" ? sector : "";
}
