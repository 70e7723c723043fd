import {
  readFile,
  type AskelmatDocument,
  type Problem,
  type ReadResult,
  type Template,
} from "@askelmat/core";
import { findTemplate, templateOf } from "./templates.js";

/** What an element's attributes and children lead to. */
export interface Opening {
  readonly template?: Template;
  readonly document?: AskelmatDocument;
  /** Why the document can be looked at and handed on, but not changed. */
  readonly readOnly?: Problem;
  readonly problems: readonly Problem[];
}

export interface Source {
  readonly template: string;
  readonly src: string | null;
  /** The text of an inline `<script type="application/json">`. */
  readonly inline: string | undefined;
}

/** Opens what a source names; waits only when something must be fetched. */
export function openSource(source: Source): Opening | Promise<Opening> {
  if (source.inline !== undefined) return opened(readFile(source.inline), source);
  if (source.src !== null)
    return fetchFile(source.src).then((read) => opened(read, source));
  const template = findTemplate(source.template);
  if (template) return { template, problems: [] };
  if (!isAddress(source.template))
    return { problems: [unknownTemplate(source.template)] };
  return fetchFile(source.template).then((read) => opened(read, source));
}

/** A template, or a document and its template, out of what was read. */
export function opened(read: ReadResult, source?: Source): Opening {
  if (!read.ok) return { problems: read.problems };
  const { problems, readOnly } = read;
  if (read.template) return { template: read.template, problems };
  const { document } = read;
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

async function fetchFile(address: string): Promise<ReadResult> {
  const problem = (code: string, reason: string): ReadResult => ({
    ok: false,
    problems: [{ path: "", code, params: { address, reason } }],
  });
  try {
    const response = await fetch(address);
    if (!response.ok)
      return problem("src-refused", String(response.status));
    return readFile(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return problem("src-unreachable", String(error));
  }
}
