import {
  encodeSegment,
  newId,
  rowsOf,
  type Content,
  type Edit,
  type Json,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { suggestedFor } from "../shared/named.js";
import { plainText } from "../shared/text.js";

/** An organisation that is named somewhere in the document. */
export interface Organisation {
  readonly id: string;
  readonly name: Json | undefined;
}

const known = new WeakMap<Content, ReadonlyMap<string, Organisation>>();

/** The organisations named in the document, by id: the group's, then those people named themselves. */
export function organisationsIn({
  content,
}: Pick<View, "content">): ReadonlyMap<string, Organisation> {
  const before = known.get(content);
  if (before) return before;
  const found = new Map<string, Organisation>();
  for (const answers of [content, ...(content.own ?? [])])
    for (const row of rowsOf(answers, "organisations"))
      if (row["name"] !== undefined && !found.has(row.id))
        found.set(row.id, { id: row.id, name: row["name"] });
  known.set(content, found);
  return found;
}

/** {@link organisationsIn}, and those that other documents at hand name. */
export function organisationsFor(
  view: Pick<View, "content"> & Partial<Pick<View, "session">>,
): readonly Organisation[] {
  const here = organisationsIn(view);
  const others = suggestedFor(view.session).filter(({ id }) => !here.has(id));
  return [...here.values(), ...others];
}

/** What an organisation is called; its id when it has no name here. */
export function organisationName(
  view: Pick<View, "content">,
  id: string,
): string {
  return plainText(organisationsIn(view).get(id)?.name) || id;
}

/**
 * The organisation that a name means: one named already, in any language, or a
 * new one. One that another document names keeps its id, and its name comes along.
 */
export function organisationFor(
  view: Pick<View, "content" | "locale"> & Partial<Pick<View, "session">>,
  name: string,
): { readonly id: string; readonly edits: readonly Edit[] } {
  const same = organisationsFor(view).find((one) => isCalled(one, name));
  const id = same?.id ?? newId("o");
  if (organisationsIn(view).has(id)) return { id, edits: [] };
  const target = `organisations/${encodeSegment(id)}`;
  const names = Object.entries(same?.name ?? { [view.locale]: name });
  return {
    id,
    edits: [
      { type: "add-row", target },
      ...names.map(([lang, value]): Edit => ({
        type: "set",
        target: `${target}/name@${lang}`,
        value: value as Json,
      })),
    ],
  };
}

function isCalled({ name }: Organisation, wanted: string): boolean {
  const names = typeof name === "string" ? [name] : Object.values(name ?? {});
  return names.some(
    (one) => typeof one === "string" && folded(one) === folded(wanted),
  );
}

const folded = (text: string) => text.trim().toLowerCase();
