import { contentOf } from "../document.js";
import { isObject } from "../json.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { idsIn, servicesOn } from "./services.js";

/** What an organisation is good at, and what it offers. */
export interface Expertise {
  readonly organisation: Row;
  /** The services that it is a provider of. */
  readonly services: readonly Row[];
}

/**
 * The organisations that somebody has written an expertise for, in the order
 * of the map, each with what it offers: on a day, or ever. An expertise that is no text
 * is kept in its row, and is not one here. Standard: SVC-1.
 *
 * @param day `2026-05-21`
 */
export function expertiseOf(
  map: AskelmatDocument,
  day?: string,
): readonly Expertise[] {
  const content = contentOf(map);
  const services =
    day === undefined ? rowsOf(content, "services") : servicesOn(map, day);
  return rowsOf(content, "organisations")
    .filter(({ expertise }) => hasWords(expertise))
    .map((organisation) => ({
      organisation,
      services: services.filter((row) =>
        idsIn(row, "providers").includes(organisation.id),
      ),
    }));
}

function hasWords(text: Row[string]): boolean {
  return (
    isObject(text) &&
    Object.values(text).some(
      (words) => typeof words === "string" && words !== "",
    )
  );
}
