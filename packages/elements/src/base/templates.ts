import {
  contentOf,
  isObject,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Template,
} from "@askelmat/core";

/** Finds a template by its id or short name. */
export type TemplateSource = (id: string) => Template | undefined;

const sources: TemplateSource[] = [];

/** Adds a place where elements look for templates; the newest is asked first. */
export function offerTemplates(source: TemplateSource): void {
  if (!sources.includes(source)) sources.unshift(source);
}

/** A template that is at hand, by id or short name. */
export function findTemplate(id: string): Template | undefined {
  for (const source of sources) {
    const template = source(id);
    if (template) return template;
  }
  return undefined;
}

/**
 * The template a document was filled with: carried in it, or at hand. While
 * two versions are tied, one of them: the answers can be read all the same.
 */
export function templateOf(document: AskelmatDocument): Template | undefined {
  const content = contentOf(document);
  const tied = content.open?.find(({ target }) => target === "template");
  const named = [content["template"], ...(tied?.values ?? []).map(valueOf)];
  for (const reference of named) {
    const template = isObject(reference) && resolve(document, reference);
    if (template) return template;
  }
  return undefined;
}

function resolve(
  document: AskelmatDocument,
  { uri, version }: JsonObject,
): Template | undefined {
  if (typeof uri !== "string") return undefined;
  const carried = carriedIn(document).filter(({ id }) => id === uri);
  return (
    carried.find((template) => template.version === version) ??
    findTemplate(uri) ??
    carried[0]
  );
}

/** The templates and code lists that a document carries, as far as they can be read. */
export function carriedIn(document: AskelmatDocument): readonly Template[] {
  return (document.snapshots ?? [])
    .map((snapshot) => (isObject(snapshot) ? snapshot["template"] : undefined))
    .filter(
      (template): template is Template =>
        isObject(template) && isObject(template["content"]),
    );
}

const valueOf = ({ value }: { readonly value: Json }): Json => value;
