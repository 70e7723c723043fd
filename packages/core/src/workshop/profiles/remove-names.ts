import { erase } from "../../erase.js";
import { asList, isObject } from "../../json.js";
import { nameErasure } from "../../names.js";
import {
  personalPlaces,
  withoutPersonalData,
  type PersonalPlace,
} from "../../personal-data.js";
import type { AskelmatDocument, Context } from "../../types.js";
import { soughtNames } from "./sought.js";

/** Whose names are to go, and which words with them. */
export interface NamesToRemove {
  /** Contributor ids. */
  readonly people: readonly string[];
  /** Keys of {@link mentionsOf} that are to go as well. */
  readonly places?: readonly string[];
  /** Put where a name stood in a text that stays. */
  readonly mask: string;
}

/**
 * Where texts, past ones too, have the names of these people, and identity
 * codes and addresses. Inflected names are found when the name itself does not
 * change; a nickname is not.
 */
export function mentionsOf(
  document: AskelmatDocument,
  people: readonly string[],
): readonly PersonalPlace[] {
  const names = namesOf(document, people);
  return personalPlaces(document, soughtNames(names)).filter(
    ({ target }) => target !== undefined,
  );
}

/**
 * Erases the names that people go by from this copy, and the places that were
 * chosen, for good: what later copies bring of them is dropped again. A local
 * command of a person, confirmed first. What was answered stays.
 *
 * Standard: Erasure (ERA-4).
 */
export function removeNames(
  document: AskelmatDocument,
  { people, places = [], mask }: NamesToRemove,
  context: Context,
): AskelmatDocument {
  const names = namesOf(document, people);
  const sought = soughtNames(names);
  const rest =
    places.length > 0
      ? withoutPersonalData(document, places, context, mask, sought)
      : document;
  return names.length > 0 ? erase(rest, names.map(nameErasure)) : rest;
}

function namesOf(document: AskelmatDocument, people: readonly string[]) {
  return asList(document.names)
    .filter(isObject)
    .filter(({ id }) => typeof id === "string" && people.includes(id));
}
