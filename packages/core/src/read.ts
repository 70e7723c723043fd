import { importContent, sourceOf } from "./import.js";
import { isReadable, seal, union } from "./entry.js";
import { flatten } from "./flatten.js";
import {
  asList,
  isObject,
  pointerStep,
  type Json,
  type JsonObject,
} from "./json.js";
import { decodeFile } from "./decode.js";
import { withVoices } from "./document.js";
import {
  DOCUMENT_KINDS,
  isAskelmat,
  isOfTemplateKind,
  isTemplate,
  reasonNotToChange,
  TEMPLATE_KINDS,
} from "./kinds.js";
import { LIMITS } from "./limits.js";
import { readInside } from "./read-inside.js";
import { wellFormed } from "./canonical.js";
import { parseTarget } from "./target.js";
import type {
  AskelmatDocument,
  Draft,
  Entry,
  Problem,
  Template,
} from "./types.js";

/** What a file turned out to be. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly document: AskelmatDocument;
      readonly template?: undefined;
      /** Why the document may be looked at and handed on, but not changed here. */
      readonly readOnly?: Problem;
      /** Entries that the file's holder erased: offered to this one, not obeyed. */
      readonly offeredErasure: readonly string[];
      readonly problems: readonly Problem[];
    }
  | {
      readonly ok: true;
      readonly template: Template;
      readonly document?: undefined;
      readonly readOnly?: Problem;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How to read a file that a simpler system wrote. */
export interface ReadOptions {
  /** Whose words `content` is when no entry says it; see {@link sourceOf}. */
  readonly source?: string;
  /** True for this device's own copy, out of a store: its erasures stand. */
  readonly ownCopy?: boolean;
}

/**
 * Reads a file as far as it can be read. Never throws; what it does not
 * understand is kept. An entry whose id does not fit is taken under its right
 * id, content that its entries do not say becomes entries by its source.
 *
 * Codes that refuse: those of {@link decodeFile}, `file-foreign`, `file-too-many`.
 * Codes that accompany: `file-lone-surrogate` (shown as U+FFFD), `entry-unreadable`, `entry-id`, `target-shape`,
 * `draft-unreadable`, `kind-unknown`, `file-newer`, `file-must-understand`, `file-foreign-content`;
 * of a package those of {@link readInside}.
 */
export function readFile(
  input: string | Uint8Array,
  options: ReadOptions = {},
): ReadResult {
  const decoded = decodeFile(input);
  if ("problem" in decoded) return { ok: false, problems: [decoded.problem] };
  const read = readJson(decoded.json, options);
  return { ...read, problems: [...decoded.problems, ...read.problems] };
}

/** {@link readFile} for JSON that is parsed already. */
export function readJson(
  input: JsonObject,
  options: ReadOptions = {},
): ReadResult {
  const json = wellFormed(input) as JsonObject;
  if (!isAskelmat(json))
    return { ok: false, problems: [{ path: "", code: "file-foreign" }] };
  const { kind } = json;
  const readOnly = reasonNotToChange(json);
  const problems: Problem[] = readOnly ? [readOnly] : [];
  const broken = json === input ? undefined : halfLetter(input);
  if (broken !== undefined)
    problems.push({ path: broken, code: "file-lone-surrogate" });
  if (!DOCUMENT_KINDS.has(kind) && !TEMPLATE_KINDS.has(kind))
    problems.push({ path: "/kind", code: "kind-unknown", params: { kind } });
  if (isOfTemplateKind(json)) return readTemplate(json, problems, readOnly);
  const listed = asList(json["entries"]);
  // Content becomes entries where none say it.
  const { content } = json;
  const members = isObject(content) ? flatten(content).length : 0;
  const most = Math.max(listed.length, members);
  if (most > LIMITS.entries) return tooMany("entries", most);
  const pack = kind === "package" ? json : undefined;
  const packed = asList(pack?.["files"]).length;
  if (packed > LIMITS.files) return tooMany("files", packed);
  // Content that is none says nothing, and is kept where the unreadable is.
  const isOdd = content !== undefined && content !== null && !isObject(content);
  if (isOdd) problems.push({ path: "/content", code: "entry-unreadable" });
  const read = readEntries(listed);
  const { found } = read;
  const entries = isOdd
    ? union(read.entries, [content as unknown as Entry])
    : read.entries;
  const base = withoutComputed(json, entries, options.ownCopy === true);
  const imported =
    members === 0
      ? { document: base, problems: [] }
      : importContent(base, json, { source: options.source ?? sourceOf(json) });
  const inside = pack && readInside(pack, (file) => readJson(file, options));
  const { document } = imported;
  return {
    ok: true,
    document: inside ? { ...document, files: inside.files } : document,
    problems: [
      ...problems,
      ...found,
      ...unreadableDrafts(json),
      ...imported.problems,
      ...(inside?.problems ?? []),
    ],
    offeredErasure:
      options.ownCopy === true
        ? []
        : [...idsIn(json["erased"]), ...(inside?.offeredErasure ?? [])],
    ...(readOnly && { readOnly }),
  };
}

function tooMany(what: "entries" | "files", count: number): ReadResult {
  const params = { [what]: count, limit: LIMITS[what] };
  const problem = { path: `/${what}`, code: "file-too-many", params };
  return { ok: false, problems: [problem] };
}

/** The first place with half a surrogate pair; what is shown there is U+FFFD. */
function halfLetter(value: Json | undefined): string | undefined {
  if (typeof value === "string") return isWhole(value) ? undefined : "";
  if (value === null || typeof value !== "object") return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const below = isWhole(name) ? halfLetter(inner) : "";
    if (below !== undefined) return pointerStep(name) + below;
  }
  return undefined;
}

function isWhole(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

function idsIn(list: Json | undefined): string[] {
  return Array.isArray(list)
    ? list.filter((id): id is string => typeof id === "string")
    : [];
}

function readTemplate(
  json: JsonObject,
  problems: Problem[],
  readOnly: Problem | undefined,
): ReadResult {
  if (!isTemplate(json))
    return {
      ok: false,
      problems: [...problems, { path: "/content", code: "template-invalid" }],
    };
  return {
    ok: true,
    template: json as Template,
    problems,
    ...(readOnly && { readOnly }),
  };
}

/** The envelope with its entries; `content` and `digest` are computed anew. */
function withoutComputed(
  json: JsonObject,
  entries: readonly Entry[],
  ownCopy: boolean,
): AskelmatDocument {
  const rest: Record<string, unknown> = { ...json };
  delete rest["content"];
  delete rest["digest"];
  if (json["kind"] === "package") delete rest["manifest"];
  const erased = ownCopy ? idsIn(json["erased"]) : [];
  if (erased.length > 0) rest["erased"] = erased;
  else delete rest["erased"];
  const drafts = asList(json["drafts"]).filter(isDraft);
  return withVoices(rest as unknown as AskelmatDocument, entries, drafts);
}

function isDraft(item: unknown): item is Draft {
  return isReadable(item) && typeof item["tab"] === "string";
}

/** A draft is this device's own scratch paper: what cannot be read of it is left behind. */
function unreadableDrafts(json: JsonObject): readonly Problem[] {
  const lost = asList(json["drafts"]).filter((item) => !isDraft(item)).length;
  return lost === 0
    ? []
    : [{ path: "/drafts", code: "draft-unreadable", params: { drafts: lost } }];
}

/** Entries under the ids that fit them, without repetition, sorted; strangers kept at the end. */
function readEntries(listed: readonly Json[]): {
  entries: readonly Entry[];
  found: readonly Problem[];
} {
  const found: Problem[] = [];
  const entries = listed.map((item, index) => {
    const path = `/entries/${String(index)}`;
    if (!isReadable(item)) {
      found.push({ path, code: "entry-unreadable" });
      return item as Entry;
    }
    const sealed = seal(item);
    if (sealed.id !== item.id)
      found.push({
        path,
        code: "entry-id",
        params: { id: (item as JsonObject)["id"] ?? null, right: sealed.id },
      });
    if (!parseTarget(sealed.target))
      found.push({
        path,
        code: "target-shape",
        params: { target: sealed.target },
      });
    return sealed;
  });
  return { entries: union(entries), found };
}
