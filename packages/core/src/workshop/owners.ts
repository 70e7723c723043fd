import { withoutOwn } from "../target.js";
import type { Places } from "./places.js";
import type { AskedItem } from "./types.js";

/** An item that a statement belongs to. */
export interface Owner {
  readonly item: AskedItem;
  /** False for what only stands beside the answer: a reason, a note. */
  readonly exact: boolean;
}

/** Where a statement belongs: to items, to none that is known, or to the order of rows alone. */
export type Belongs =
  | { readonly owners: readonly Owner[] }
  /** The innermost row around it that everybody has; `""` at the top. */
  | { readonly unknownIn: string }
  | undefined;

/** What says where a row stands, and no answer. */
const STRUCTURE = /(?:^|\/)(?:position|in|hidden)$/;

/** Tells which items a target belongs to, by its path alone. */
export function ownersIn(
  places: Places,
  more: ReadonlyMap<string, AskedItem> = new Map(),
): (target: string) => Belongs {
  const byPlace = new Map(places.items.map((item) => [item.place, item]));
  const at = (place: string) => byPlace.get(place) ?? more.get(place);
  return (target) => {
    const path = withoutOwn(target).replace(/@[^@]*$/, "");
    if (places.rows.has(path)) return undefined;
    for (
      let place = path, below = "";
      place !== "";
      below = lastOf(place), place = parentOf(place)
    ) {
      const beside = places.beside.get(place);
      if (beside)
        return {
          owners: beside.map((one) => ({ item: at(one)!, exact: false })),
        };
      const item = at(place);
      // A row that has places of its own is no part of the list's.
      if (item && !places.except.get(place)?.has(decode(below)))
        return { owners: [{ item, exact: true }] };
      if (item || places.rows.has(place))
        return STRUCTURE.test(path) ? undefined : { unknownIn: place };
    }
    return { unknownIn: "" };
  };
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf("/")));
}

function lastOf(place: string): string {
  return place.slice(place.lastIndexOf("/") + 1);
}

function decode(segment: string): string {
  return segment.includes("%") ? decodeURIComponent(segment) : segment;
}
