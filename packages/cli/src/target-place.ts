import type { JsonObject } from "@askelmat/core";
import { contentPlaces, keyOf, type Said } from "./content-places.js";
import { entryPlaces, type EntryPlaces } from "./entry-places.js";

/** The places of a file, found when the first is asked for. */
interface Places {
  entries?: EntryPlaces;
  content?: ReadonlyMap<string, string>;
}

const known = new WeakMap<JsonObject, Places>();

function placesOf(file: JsonObject): Places {
  let places = known.get(file);
  if (!places) known.set(file, (places = {}));
  return places;
}

/**
 * Where a file says something: the entry that stands, else the place in
 * `content`, else the first entry inside, else the whole file.
 *
 * @param said without `by` whoever says it first
 */
export function placeOfTarget(file: JsonObject, said: Said): string {
  const places = placesOf(file);
  places.entries ??= entryPlaces(file["entries"]);
  const key = keyOf(said);
  return (
    places.entries.at.get(key) ??
    placeInContent(file, said) ??
    places.entries.inside.get(key) ??
    ""
  );
}

/** Where `content` says it; undefined when it does not, or in another shape. */
export function placeInContent(
  file: JsonObject,
  said: Said,
): string | undefined {
  const places = placesOf(file);
  places.content ??= contentPlaces(file["content"]);
  // Shared content does not say who said what.
  const { target } = said;
  return places.content.get(
    keyOf(target.startsWith("own/") ? said : { target }),
  );
}
