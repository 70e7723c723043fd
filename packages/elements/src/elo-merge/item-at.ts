import type { WorkshopItem } from "@askelmat/core";
import { placesAround } from "../shared/node-at.js";

/** The item at a place, or the one whose row the place is in. */
export function itemAt(
  items: readonly WorkshopItem[],
  path: string,
): WorkshopItem | undefined {
  for (const place of placesAround(path)) {
    const found =
      items.find((item) => item.place === place) ??
      items.find((item) => item.place.startsWith(`${place}/`));
    if (found) return found;
  }
  return undefined;
}
