import { byCodeUnit } from "./json.js";

/** A row as far as order is concerned. */
export interface Placed {
  readonly id: string;
  readonly position?: unknown;
}

/** The order of rows: by position, then id; rows without one come last. Standard: Order. */
export function byPosition(a: Placed, b: Placed): number {
  const [one, other] = [positionOf(a), positionOf(b)];
  if (one === undefined || other === undefined)
    return (
      Number(one === undefined) - Number(other === undefined) ||
      byCodeUnit(a.id, b.id)
    );
  return byCodeUnit(one, other) || byCodeUnit(a.id, b.id);
}

function positionOf({ position }: Placed): string | undefined {
  return typeof position === "string" ? position : undefined;
}

/**
 * A document's rows in the order of a template: a row's own position wins, then
 * the template's; template rows the document does not have are put in their place.
 */
export function orderRows<D extends Placed, T extends Placed>(
  rows: readonly D[],
  templateRows: readonly T[],
): { readonly id: string; readonly row?: D; readonly template?: T }[] {
  const templates = new Map(templateRows.map((row) => [row.id, row]));
  const own = new Map(rows.map((row) => [row.id, row]));
  return [...new Set([...templates.keys(), ...own.keys()])]
    .map((id) => {
      const row = own.get(id);
      const template = templates.get(id);
      return {
        id,
        ...(row && { row }),
        ...(template && { template }),
        position: row?.position ?? template?.position,
      };
    })
    .sort(byPosition);
}
