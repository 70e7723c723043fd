import { templateById } from "@askelmat/content";
import {
  contentOf,
  createDocument,
  templateDigest,
  type AskelmatDocument,
  type Content,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import type { EloWorksheet } from "@askelmat/elements";
import "@askelmat/elements/define/elo-worksheet.js";
import { AT } from "./documents.js";
import { mount, settle, type Attributes } from "./mount.js";

export function template(name: string): Template {
  const found: Template | undefined = templateById(name);
  if (!found) throw new Error(`no ready template is called ${name}`);
  return found;
}

/** A new worksheet document. */
export function newWorksheet(
  from: string | Template,
  by = "c-me",
): AskelmatDocument {
  return createDocument({
    template: typeof from === "string" ? template(from) : from,
    by,
    at: AT,
    id: "urn:uuid:0b7e3c1a-6d55-4f0e-9a51-2f6c1d3e8b91",
  });
}

/** A worksheet of a ready template on the page. */
export async function sheet(
  name: string,
  attributes: Attributes & { width?: string } = {},
): Promise<EloWorksheet> {
  return mount("elo-worksheet", { template: name, ...attributes });
}

/** A worksheet on the page that shows a document, as somebody who answers in it. */
export async function sheetOf(
  document: AskelmatDocument,
  attributes: Attributes & { width?: string } = {},
  me?: string,
): Promise<EloWorksheet> {
  const element = await mount("elo-worksheet", attributes);
  element.value = document;
  await settle(element);
  element.answerWho(me);
  await settle(element);
  return element;
}

/** A template of another shape, carried by the document itself. */
export function ownTemplate(sections: readonly JsonObject[]): Template {
  return {
    specVersion: "1.0",
    kind: "worksheet-template",
    id: "https://example.org/oma-pohja",
    version: "1.0.0",
    content: {
      title: { fi: "Oma pohja", sv: "Egen mall" },
      languages: ["fi", "sv"],
      sections,
    },
  };
}

/** A template that the stories use, by the name of its file. */
export async function storyTemplate(name: string): Promise<Template> {
  const file = await fetch(`/stories/templates/${name}.json`);
  return (await file.json()) as Template;
}

/** A document with its template inside. */
export function withTemplate(form: Template): AskelmatDocument {
  const snapshots = [{ digest: templateDigest(form), template: form }];
  return { ...newWorksheet(form), snapshots };
}

/** Waits until what is typed is in the document and drawn. */
export async function drawn(element: EloWorksheet): Promise<void> {
  element.session!.flush();
  await settle(element);
}

/** What stands: what is being typed is in it. */
export function said(element: EloWorksheet): Content {
  return contentOf(element.value!);
}

/** What the reader says. */
export function mine(element: EloWorksheet): JsonObject {
  const me = element.session!.me;
  return said(element).own?.find(({ by }) => by === me) ?? {};
}

/** The rows of a list, as plain data. */
export function rows(from: JsonObject, list: string): readonly JsonObject[] {
  return (from[list] ?? []) as readonly JsonObject[];
}
