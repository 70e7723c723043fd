import {
  contentOf,
  isObject,
  templateDigest,
  type AskelmatDocument,
  type Json,
  type Template,
} from "@askelmat/core";

/** A place where templates are looked for, by the name that documents give them. */
export type TemplateSource = (
  uri: string,
) => readonly Template[] | Promise<readonly Template[]>;

/** What a document says about its template. */
export interface TemplateName {
  readonly uri: string;
  readonly version?: string;
  readonly digest?: string;
}

/** The template to check a document against, and how well it fits. */
export interface FoundTemplate {
  readonly template: Template;
  /** True when it has the version that the document names. */
  readonly isExact: boolean;
  /** False when the document names a digest and this is another. */
  readonly isSame: boolean;
}

/**
 * The template that a document names; of two that are tied, the first. None
 * when nobody has said which.
 */
export function templateNamed(
  document: AskelmatDocument,
): TemplateName | undefined {
  const content = contentOf(document);
  const tied = content.open?.find(({ target }) => target === "template");
  const values = tied?.values ?? [];
  return [content["template"], ...values.map(({ value }) => value)]
    .map(nameOf)
    .find((name) => name !== undefined);
}

function nameOf(value: Json | undefined): TemplateName | undefined {
  if (!isObject(value) || typeof value["uri"] !== "string") return undefined;
  const { uri, version, digest } = value;
  return {
    uri,
    ...(typeof version === "string" && { version }),
    ...(typeof digest === "string" && { digest }),
  };
}

/** True for what can be asked about sections or items. */
export function isTemplate(value: Json | undefined): value is Template {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["version"] === "string" &&
    isObject(value["content"])
  );
}

/**
 * Asks one source after the other for the version that is named, its digest
 * first, and is content with another version when no source has that one.
 */
export async function findTemplate(
  name: TemplateName,
  sources: readonly TemplateSource[],
): Promise<FoundTemplate | undefined> {
  let nearest: Template | undefined;
  for (const source of sources) {
    const templates = await source(name.uri);
    const exact = templates.filter(({ version }) => version === name.version);
    const template = exact.find((one) => hasDigest(one, name)) ?? exact[0];
    if (template)
      return { template, isExact: true, isSame: hasDigest(template, name) };
    nearest ??= templates[0];
  }
  return nearest && { template: nearest, isExact: false, isSame: true };
}

function hasDigest(template: Template, { digest }: TemplateName): boolean {
  return digest === undefined || templateDigest(template) === digest;
}
