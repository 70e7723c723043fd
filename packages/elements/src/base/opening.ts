import type { AskelmatDocument, Problem, Template } from "@askelmat/core";
import { files, type Files } from "./files.js";
import { findTemplate } from "./templates.js";

/** What an element's attributes and children lead to. */
export interface Opening {
  readonly template?: Template;
  readonly document?: AskelmatDocument;
  /** Why the document can be looked at and handed on, but not changed. */
  readonly readOnly?: Problem;
  /** The file as it came, kept when it may only be handed on as it is. */
  readonly original?: FileText;
  readonly problems: readonly Problem[];
}

export type FileText = string | Uint8Array<ArrayBuffer>;

export interface Source {
  readonly template: string;
  readonly src: string | null;
  /** The text of an inline `<script type="application/json">`. */
  readonly inline: string | undefined;
}

/** Opens what a source names; waits only when there is a file to take in. */
export function openSource(source: Source): Opening | Promise<Opening> {
  if (source.inline !== undefined) return openFile(source.inline, source);
  if (source.src !== null) return fetchFile(source.src, source);
  const template = findTemplate(source.template);
  if (template) return { template, problems: [] };
  if (!isAddress(source.template))
    return withFiles((files) => files.openNamed(source.template));
  return fetchFile(source.template, source);
}

/** Opens a file's text or bytes. */
export function openFile(file: FileText, source?: Source): Promise<Opening> {
  return withFiles((files) => files.openRead(files, file, source));
}

export function unknownTemplate(template: string): Problem {
  return { path: "", code: "template-unknown", params: { template } };
}

/** An id of ready content is a word or our own identifier, which is never fetched. */
function isAddress(template: string): boolean {
  return /[./]/.test(template) && !template.startsWith("https://w3id.org/");
}

/** Asks for the file while what reads it loads. */
function fetchFile(address: string, source: Source): Promise<Opening> {
  const answer = fetch(address).catch(String);
  return withFiles(async (files) =>
    files.openFetched(files, await answer, address, source),
  );
}

async function withFiles(
  open: (files: Files) => Opening | Promise<Opening>,
): Promise<Opening> {
  try {
    return await open(await files());
  } catch (error) {
    console.error("askelmat: the code that reads files did not load", error);
    return { problems: [{ path: "", code: "leaf-files" }] };
  }
}
