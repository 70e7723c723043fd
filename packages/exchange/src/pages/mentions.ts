import {
  isObject,
  personalIn,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";
import type { PagePart } from "./nodes.js";

/**
 * What in a page's texts tells of persons: names that the documents know, mail
 * addresses, identity codes. Nobody's name is looked up for a summary, but a
 * person may have written one; whoever publishes the page is told.
 */
export function mentionsIn(
  body: readonly PagePart[],
  documents: readonly AskelmatDocument[],
): readonly string[] {
  const texts = textsOf(body);
  const names = documents
    .flatMap((document) => namesOf(document))
    .flatMap((row) => (isObject(row) ? [row["name"]] : []))
    .filter((name) => typeof name === "string")
    // A role in the place of a name is no name; neither are initials.
    .filter((name) => /\S\s+\S/.test(name.trim()));
  const named = names.filter((name) =>
    texts.some((text) => text.includes(name.trim())),
  );
  const found = texts.flatMap((text) =>
    personalIn(text).map((one) => one.text),
  );
  return [...new Set([...named, ...found])];
}

function textsOf(parts: readonly PagePart[]): readonly string[] {
  return parts.flatMap((part) =>
    typeof part === "string" ? [part] : textsOf(part.children),
  );
}

function namesOf({ names }: AskelmatDocument): readonly Json[] {
  return Array.isArray(names) ? (names as readonly Json[]) : [];
}
