import { encodeSegment, itemsOf, rowsOf, sectionsOf } from "@askelmat/core";
import type { View } from "../../base/view.js";
import type { DocumentElement } from "../../base/document-element.js";
import { commonPlace } from "../../shared/common-place.js";
import { placesAround } from "../../shared/node-at.js";
import { withoutVoice } from "../../shared/voice.js";

/** A place that a remark can be about. */
export interface Place {
  readonly path: string;
  readonly name: string;
}

/** What a place is called; what it is written as when it has no name. */
export function nameOf(
  tool: DocumentElement,
  path: string,
  by: string,
): string {
  return knownName(tool, path, by) ?? commonPlace(path) ?? path;
}

function knownName(
  tool: DocumentElement,
  path: string,
  by: string,
): string | undefined {
  // As an own answer: a remark is about the place, whoever answers there.
  return tool.placeName(`own/${withoutVoice(path)}`, by) || undefined;
}

/** The places on screen that have a name, in order, each name once. A row that is still to be is none. */
export function placesOn(tool: DocumentElement, view: View): readonly Place[] {
  const places = new Map<string, Place>();
  const there = rowsThere(view);
  const nodes =
    tool.renderRoot.querySelectorAll<HTMLElement>(".body [data-place]");
  for (const node of nodes) {
    const path = node.dataset["place"] ?? "";
    const [row = path] = /^[^/]+\/[^/]+/.exec(path) ?? [];
    const name =
      !row.includes("/") || there.has(row)
        ? knownName(tool, path, view.session.me)
        : undefined;
    if (name !== undefined && !places.has(name))
      places.set(name, { path, name });
  }
  return [...places.values()];
}

/** The rows that the template or somebody's answers have, as `list/id`. */
function rowsThere({ template, content }: View): ReadonlySet<string> {
  const there = new Set<string>();
  const add = (list: string, rows: readonly { readonly id: string }[]) => {
    for (const { id } of rows)
      there.add(encodeSegment(list) + "/" + encodeSegment(id));
  };
  add("ratings", itemsOf(template));
  for (const section of sectionsOf(template))
    add(section.id, rowsOf(section, "rows"));
  for (const said of [content, ...(content.own ?? [])])
    for (const list of Object.keys(said)) add(list, rowsOf(said, list));
  return there;
}

/** The place to offer first: where the reader last was, or what that stands in. */
export function offered(
  places: readonly Place[],
  last: string | undefined,
): string {
  for (const path of placesAround(last ?? ""))
    if (places.some((place) => place.path === path)) return path;
  return "";
}
