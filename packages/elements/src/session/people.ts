import {
  applyEdits,
  contentOf,
  isObject,
  type AskelmatDocument,
  type Context,
} from "@askelmat/core";

/** The ids of those who have answered, been listed or been named, in order. */
export function peopleIn(document: AskelmatDocument): readonly string[] {
  const content = contentOf(document);
  const listed = content["contributors"];
  const ids = [
    ...(content.own ?? []).map(({ by }) => by),
    ...rowsOf(listed).map((row) => String(row["id"])),
  ];
  return [...new Set(ids)].sort();
}

/** The name somebody goes by in this document, if one is given. */
export function nameOf(
  document: AskelmatDocument,
  id: string,
): string | undefined {
  const entry = (document.names ?? []).find((row) => row["id"] === id);
  const name = entry?.["name"];
  return typeof name === "string" && name !== "" ? name : undefined;
}

/**
 * The document with the speaker's name in `names`, which can be taken out of a
 * copy by itself, and the speaker among its contributors.
 */
export function withName(
  document: AskelmatDocument,
  name: string,
  context: Context,
): AskelmatDocument {
  const target = `contributors/${context.by}`;
  const listed = applyEdits(document, [{ type: "add-row", target }], context);
  const others = (document.names ?? []).filter(
    (row) => row["id"] !== context.by,
  );
  const mine = name === "" ? [] : [{ id: context.by, name }];
  const next: Record<string, unknown> = { ...listed.document };
  next["names"] = [...others, ...mine];
  if (others.length + mine.length === 0) delete next["names"];
  return next as AskelmatDocument;
}

/** The rows of a list in `content`; anything else is no row. */
export function rowsOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
