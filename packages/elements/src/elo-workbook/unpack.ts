import {
  contentOf,
  isObject,
  type AskelmatDocument,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { Files } from "../base/files.js";
import type { PickedFile } from "./picked-file.js";

/** A document out of a package: like a file of its own, with its templates. */
export interface PackedDocument extends PickedFile {
  readonly json: JsonObject;
  readonly document: AskelmatDocument;
}

/** What a picked package holds. */
export interface Unpacked {
  readonly name: string;
  readonly documents: readonly PackedDocument[];
  /** Templates and code lists that no document in it names. */
  readonly idle: readonly Template[];
  /** True when something is said of the package itself. */
  readonly saysMore: boolean;
  /** What is wrong beside what is told of each document when it is open. */
  readonly problems: readonly Problem[];
}

/** Takes a picked package apart; undefined when the file is none. */
export function unpack(
  { filesOf, readJson }: Files,
  { name, read, json }: PickedFile,
): Unpacked | undefined {
  if (!read.ok || read.document?.kind !== "package" || !json) return undefined;
  const documents: PackedDocument[] = [];
  const templates: Template[] = [];
  const told: string[] = [];
  for (const [at, file] of filesOf(json).entries()) {
    const inner = isObject(file) ? readJson(file) : undefined;
    if (!isObject(file) || !inner?.ok || file["kind"] === "package") continue;
    if (inner.template) {
      templates.push(inner.template);
      continue;
    }
    const type = "application/vnd.askelmat+json";
    const blob = new Blob([JSON.stringify(file)], { type });
    const { document } = inner;
    documents.push({ name, blob, json: file, read: inner, document });
    told.push(`/files/${at}/`);
  }
  const isTold = ({ path }: Problem) =>
    told.some((place) => `${path}/`.startsWith(place));
  return {
    name,
    documents,
    idle: templates.filter(({ id }) => !isCarried(id, documents)),
    saysMore: Object.keys(contentOf(read.document)).length > 0,
    problems: read.problems.filter(
      (problem) => !isTold(problem) || problem.code.startsWith("package-"),
    ),
  };
}

function isCarried(id: string, documents: readonly PackedDocument[]): boolean {
  return documents.some(({ document }) =>
    (document.snapshots ?? []).some(
      ({ template }) => isObject(template) && template["id"] === id,
    ),
  );
}
