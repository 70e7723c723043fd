import {
  encodeSegment,
  newId,
  rowsOf,
  type Edit,
  type Json,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { plainText } from "../shared/text.js";

/** An organisation that is named somewhere in the document. */
export interface Organisation {
  readonly id: string;
  readonly name: Json | undefined;
}

/** The organisations named in the document: the group's, then those people named themselves. */
export function organisationsIn(view: View): readonly Organisation[] {
  const found = new Map<string, Organisation>();
  for (const answers of [view.content, ...(view.content.own ?? [])])
    for (const row of rowsOf(answers, "organisations"))
      if (row["name"] !== undefined && !found.has(row.id))
        found.set(row.id, { id: row.id, name: row["name"] });
  return [...found.values()];
}

/** What an organisation is called; its id when it has no name here. */
export function organisationName(view: View, id: string): string {
  const known = organisationsIn(view).find((one) => one.id === id);
  return plainText(known?.name) || id;
}

/** The organisation that a name means: one named already, in any language, or a new one. */
export function organisationFor(
  view: View,
  name: string,
): { readonly id: string; readonly edits: readonly Edit[] } {
  const known = organisationsIn(view).find((one) => isCalled(one, name));
  if (known) return { id: known.id, edits: [] };
  const id = newId("o");
  const target = `organisations/${encodeSegment(id)}`;
  return {
    id,
    edits: [
      { type: "add-row", target },
      { type: "set", target: `${target}/name@${view.locale}`, value: name },
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
