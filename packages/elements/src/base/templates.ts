import {
  contentOf,
  isObject,
  type AskelmatDocument,
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

/** The template a document was filled with: at hand, or carried in the document. */
export function templateOf(document: AskelmatDocument): Template | undefined {
  const named = contentOf(document)["template"];
  const uri = isObject(named) ? named["uri"] : undefined;
  if (typeof uri !== "string") return undefined;
  const carried = (document.snapshots ?? [])
    .map((snapshot) => (isObject(snapshot) ? snapshot["template"] : undefined))
    .filter(
      (template): template is Template =>
        isObject(template) &&
        template["id"] === uri &&
        isObject(template["content"]),
    );
  const version = isObject(named) ? named["version"] : undefined;
  return (
    carried.find((template) => template.version === version) ??
    findTemplate(uri) ??
    carried[0]
  );
}
