import {
  decodeFile,
  filesOf,
  LIMITS,
  readJson,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { addToPackage, createPackage, fileText } from "@askelmat/core/files.js";
import { handoverPage, summaryPage } from "@askelmat/exchange/pages.js";
import type { Finding } from "./finding.js";
import type { Language } from "./language.js";
import { templateNamed } from "./templates.js";
import { readyKnown } from "./ready.js";
import { open, readBytes, type ByteStream } from "./input/read-bytes.js";

/** Which page, of what. */
export interface PageRequest {
  readonly page: "summary" | "handover";
  readonly language: Language;
  readonly paths: readonly string[];
  readonly templates: readonly string[];
}

/** A file that gives no document, and why. */
export interface PageTrouble {
  readonly file: string;
  readonly finding: Finding;
}

/**
 * The page that files are made into: HTML without script. Packages are taken
 * apart. The day is the device's own.
 *
 * @throws what reading a file throws
 */
export async function pageOf(
  { page, language, paths }: PageRequest,
  given: readonly Template[],
  stdin: ByteStream,
): Promise<string | PageTrouble> {
  const documents: AskelmatDocument[] = [];
  const carried: Template[] = [];
  for (const file of paths) {
    const decoded = decodeFile(
      await readBytes(open(file, stdin), LIMITS.bytes),
    );
    if ("problem" in decoded) return troubleIn(file, decoded.problem);
    const trouble = take(decoded.json, file, documents, carried);
    if (trouble) return trouble;
  }
  const { codes, templates } = await readyKnown([...given, ...carried]);
  const uris = new Set(documents.map(uriOf));
  const found: Template[] = [];
  for (const uri of uris)
    for (const source of templates)
      if (uri !== undefined) found.push(...(await source(uri)));
  const today = dayOf(new Date());
  const all = [...found, ...(codes.codeLists ?? [])];
  const source = { documents, templates: all, lang: language, today };
  if (page === "summary") return summaryPage(source);
  const pack = addToPackage(createPackage(), documents, found);
  const at = new Date().toISOString();
  return handoverPage(source, fileText(pack, { at, tool: "askelmat" }));
}

function take(
  json: JsonObject,
  file: string,
  documents: AskelmatDocument[],
  templates: Template[],
): PageTrouble | undefined {
  const read = readJson(json);
  if (!read.ok) return troubleIn(file, read.problems[0]!);
  if (read.template) templates.push(read.template);
  else if (read.document.kind !== "package") documents.push(read.document);
  else
    for (const one of filesOf(json)) {
      const inner = readJson(one as JsonObject);
      if (!inner.ok) continue;
      if (inner.template) templates.push(inner.template);
      else if (inner.document.kind !== "package")
        documents.push(inner.document);
    }
  return undefined;
}

function troubleIn(file: string, finding: Finding): PageTrouble {
  return { file, finding };
}

function uriOf(document: AskelmatDocument): string | undefined {
  return templateNamed(document)?.uri;
}

function dayOf(date: Date): string {
  const part = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
