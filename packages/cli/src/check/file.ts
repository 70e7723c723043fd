import {
  isObject,
  readJson,
  same,
  wellFormed,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type ReadResult,
} from "@askelmat/core";
import type { Finding } from "../finding.js";
import { below } from "../pointer.js";
import { contentFindings } from "./content.js";
import {
  documentDigest,
  snapshotDigests,
  statedTemplateDigest,
} from "./digest.js";
import { carriedBy, knownWith, type Known } from "./known.js";
import { readingFindings } from "./reading.js";
import { withoutRepetition } from "./repetition.js";
import { documentRules, templateRules } from "./rules.js";
import { hasSchema, schemaFindings } from "./schema.js";
import { templateFor } from "./template.js";

type ReadDocument = Extract<
  ReadResult,
  { readonly document: AskelmatDocument }
>;

/** What one JSON object turned out to be. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  /** The code of why a program must not change the file. */
  readonly readOnly?: string;
}

/**
 * Checks a file's JSON in this order: the schema of its kind, what reading it
 * finds, its digest, its `content` against its entries, its template, the
 * second layer of rules; of a package each file in it in the same way.
 */
export async function checkFile(
  json: JsonObject,
  known: Known,
): Promise<CheckedFile> {
  const file = wellFormed(json) as JsonObject;
  const schema = await schemaFindings(json, json["kind"]);
  const read = readJson(json);
  const findings = [
    ...schema,
    ...readingFindings(file, read.problems, schema.length > 0),
    ...(await unknownKind(json["kind"])),
    ...(await deeper(file, read, known)),
    ...(await inside(file, known)),
  ];
  return {
    findings: withoutRepetition(findings),
    ...(read.ok && read.readOnly && { readOnly: read.readOnly.code }),
  };
}

async function unknownKind(
  kind: Json | undefined,
): Promise<readonly Finding[]> {
  if (typeof kind !== "string" || kind === "" || (await hasSchema(kind)))
    return [];
  return [{ code: "kind-unknown", path: "/kind", params: { kind } }];
}

/** What only a file that could be read can be asked. */
async function deeper(
  file: JsonObject,
  read: ReadResult,
  outer: Known,
): Promise<readonly Finding[]> {
  // What a newer major version has changed nobody here knows.
  if (!read.ok || read.readOnly?.code === "file-newer") return [];
  if (read.template)
    return [
      ...statedTemplateDigest(read.template),
      ...templateRules(file, read.template, outer.codes),
    ];
  const alone = entriesAlone(file, read);
  const known = knownWith(outer, carriedBy(file));
  const { template, isExact, findings } = isPackage(file)
    ? { template: undefined, isExact: true, findings: [] }
    : await templateFor(file, read.document, known.templates);
  return [
    ...(await snapshotFindings(file)),
    ...draftFindings(file),
    ...documentDigest(file, alone),
    ...snapshotDigests(file),
    ...contentFindings(file, alone),
    ...findings,
    ...documentRules(file, read.document, {
      template,
      isExact,
      codes: known.codes,
    }),
  ];
}

/** The document of the file's own entries, without what `content` adds and what is being typed. */
function entriesAlone(
  file: JsonObject,
  { document }: ReadDocument,
): AskelmatDocument {
  const { content: _, drafts, ...rest } = file;
  // Taking something in from `content` leaves its mark there.
  const isForeign = !same(document.provenance ?? [], file["provenance"] ?? []);
  if (!isForeign && drafts === undefined) return document;
  const again = readJson(rest);
  return again.ok && again.document ? again.document : document;
}

function isPackage(file: JsonObject): boolean {
  return file["kind"] === "package";
}

/** A carried template is a file too; the document's schema looks at its envelope only. */
async function snapshotFindings(file: JsonObject): Promise<readonly Finding[]> {
  const findings = await Promise.all(
    carriedBy(file).map(async (template, index) => {
      if (!isObject(template)) return [];
      const found = await schemaFindings(template, template["kind"]);
      return under(below(below("/snapshots", index), "template"), found);
    }),
  );
  return findings.flat();
}

/** What is being typed belongs to a device, never to a file. Standard: DRF-2. */
function draftFindings(file: JsonObject): readonly Finding[] {
  return file["drafts"] === undefined
    ? []
    : [{ code: "file-drafts", path: "/drafts" }];
}

/** The files of a package, each checked as a file of its own. Standard: Packages. */
async function inside(
  file: JsonObject,
  outer: Known,
): Promise<readonly Finding[]> {
  if (!isPackage(file)) return [];
  const listed = file["files"];
  const files: readonly Json[] = Array.isArray(listed) ? listed : [];
  const known = knownWith(outer, files);
  const findings: Finding[] = [];
  for (const [index, one] of files.entries()) {
    const path = below("/files", index);
    if (!isObject(one)) findings.push({ code: "file-foreign", path });
    else if (!isPackage(one))
      findings.push(...under(path, (await checkFile(one, known)).findings));
  }
  return findings;
}

/** Findings of a file that stands inside another. */
function under(path: string, findings: readonly Finding[]): Finding[] {
  return findings.map((one) => ({ ...one, path: path + one.path }));
}
