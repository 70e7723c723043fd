import { contentOf } from "../document.js";
import { member, type Json } from "../json.js";
import { isLanguageMap, type Row } from "../shape.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, LanguageMap } from "../types.js";
import { groupsOf } from "./joined.js";

/** An organisation that is named in a document at hand. */
export interface NamedOrganisation {
  readonly id: string;
  readonly name: LanguageMap;
  readonly type?: string;
  readonly sector?: string;
  /** The id of the document that names it. */
  readonly from: string;
}

/**
 * The organisations that documents name, group documents first, so that one
 * who names one again can use its id. Each once: ids that somebody has joined
 * are one, and what a later document adds (a language, a type) is added.
 *
 * @param options.on a day, `YYYY-MM-DD`: those that had left by then are left out
 */
export function namedOrganisations(
  documents: readonly AskelmatDocument[],
  { on }: { readonly on?: string } = {},
): readonly NamedOrganisation[] {
  const isGroup = (document: AskelmatDocument) => document.kind === "group";
  const ordered = [
    ...documents.filter(isGroup),
    ...documents.filter((one) => !isGroup(one)),
  ];
  const named = ordered.flatMap((document) =>
    rowsIn(document).map((row) => ({ row, from: document.id })),
  );
  const same = groupsOf(
    named.flatMap(({ row }) =>
      rowsOf(row, "sameAs").map((other) => [row.id, other.id] as const),
    ),
  );
  const found = new Map<string, NamedOrganisation>();
  for (const { row, from } of named) {
    const key = same.get(row.id) ?? row.id;
    const known = found.get(key);
    const name = nameOf(member(row, "name"));
    if (!known && (!name || hasLeft(row, on))) continue;
    const told = { ...codes(row), ...known };
    found.set(key, {
      ...told,
      id: known?.id ?? row.id,
      from: known?.from ?? from,
      name: { ...name, ...known?.name },
    });
  }
  return [...found.values()];
}

/** The group's rows, then those that people have named themselves. */
function rowsIn(document: AskelmatDocument): readonly Row[] {
  const content = contentOf(document);
  return [content, ...(content.own ?? [])].flatMap((view) =>
    rowsOf(view, "organisations"),
  );
}

function nameOf(name: Json | undefined): LanguageMap | undefined {
  if (typeof name === "string" && name !== "") return { und: name };
  if (!isLanguageMap(name)) return undefined;
  const texts = Object.entries(name).filter(
    (pair): pair is [string, string] =>
      typeof pair[1] === "string" && pair[1] !== "",
  );
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

function codes(row: Row): { readonly type?: string; readonly sector?: string } {
  const { type, sector } = row;
  return {
    ...(typeof type === "string" && { type }),
    ...(typeof sector === "string" && { sector }),
  };
}

/** True for a row whose last day is before a day. */
export function hasLeft(row: Row, on: string | undefined): boolean {
  const { validTo } = row;
  return on !== undefined && typeof validTo === "string" && validTo < on;
}
