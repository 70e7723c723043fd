import type { AskelmatDocument, Problem, Template } from "@askelmat/core";
import type { ReadResult } from "@askelmat/core/files.js";
import { files } from "./files.js";
import { findTemplate, templateOf } from "./templates.js";

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
    return { problems: [unknownTemplate(source.template)] };
  return fetchFile(source.template, source);
}

/** Opens a file's text or bytes. */
export async function openFile(
  file: FileText,
  source?: Source,
): Promise<Opening> {
  try {
    const { readFile } = await files();
    const opening = opened(readFile(file), source);
    return opening.readOnly ? { ...opening, original: file } : opening;
  } catch (error) {
    console.error("askelmat: the code that reads files did not load", error);
    return { problems: [{ path: "", code: "leaf-files" }] };
  }
}

/** A template, or a document and its template, out of what was read. */
export function opened(read: ReadResult, source?: Source): Opening {
  if (!read.ok) return { problems: read.problems };
  const { problems, readOnly } = read;
  if (read.template) return { template: read.template, problems };
  const { document } = read;
  if (document.kind === "package")
    return { problems: [...problems, { path: "", code: "file-package" }] };
  const template =
    templateOf(document) ?? (source && findTemplate(source.template));
  if (template)
    return { template, document, problems, ...(readOnly && { readOnly }) };
  return { problems: [...problems, unknownTemplate("")] };
}

function unknownTemplate(template: string): Problem {
  return { path: "", code: "template-unknown", params: { template } };
}

/** An id of ready content is a word or our own identifier, which is never fetched. */
function isAddress(template: string): boolean {
  return /[./]/.test(template) && !template.startsWith("https://w3id.org/");
}

async function fetchFile(address: string, source: Source): Promise<Opening> {
  const problem = (code: string, reason: string): Opening => ({
    problems: [{ path: "", code, params: { address, reason } }],
  });
  try {
    const response = await fetch(address);
    return response.ok
      ? await openFile(new Uint8Array(await response.arrayBuffer()), source)
      : problem("src-refused", String(response.status));
  } catch (error) {
    return problem("src-unreachable", String(error));
  }
}
