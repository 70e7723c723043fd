import { contentOf, isObject, type AskelmatDocument } from "@askelmat/core";

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

/** The rows of a list in `content`; anything else is no row. */
export function rowsOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
