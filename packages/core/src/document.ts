import { base32 } from "./canonical.js";
import { compileTrees, treesOf, type Trees } from "./compile.js";
import { templateDigest } from "./digest.js";
import { DRAFT, isReadable, seal, union } from "./entry.js";
import type {
  AskelmatDocument,
  Content,
  Draft,
  Entry,
  Template,
} from "./types.js";

/** The version of the standard that this library writes. */
export const SPEC_VERSION = "1.0";

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A new random id: `newId("c")` gives `c-` and twelve base32 characters. */
export function newId(prefix: string): string {
  return `${prefix}-${base32(randomBytes(8)).slice(0, 12)}`;
}

/**
 * A new document id: `urn:uuid:` and a UUID.
 *
 * @param from at least 16 bytes; random ones when absent
 * @param version 4 for random bytes, 8 for those of a digest (RFC 9562)
 */
export function newDocumentId(from = randomBytes(16), version = 4): string {
  const bytes = [...from.subarray(0, 16)];
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0"));
  const parts = [
    hex.slice(0, 4),
    hex.slice(4, 6),
    hex.slice(6, 8),
    hex.slice(8, 10),
    hex.slice(10),
  ];
  return "urn:uuid:" + parts.map((part) => part.join("")).join("-");
}

/** The kind of document that a template is for. */
export function kindFor(template: Template): string {
  const kinds: Readonly<Record<string, string>> = {
    "worksheet-template": "worksheet",
    "assessment-framework": "assessment",
    "programme-template": "programme",
  };
  const kind = kinds[template.kind];
  if (kind === undefined)
    throw new RangeError(
      `No document kind is filled from a "${template.kind}"; pass a worksheet-template, an assessment-framework or a programme-template.`,
    );
  return kind;
}

/** What a new document is begun with. */
export type Beginning = {
  /** Who starts it. */
  readonly by: string;
  /** RFC 3339 time. */
  readonly at: string;
  /** `urn:uuid:…`; a random one when absent. */
  readonly id?: string;
} & (
  | { readonly template: Template }
  /** A kind that can do without a template: `group`, `meeting`. */
  | { readonly kind: string }
);

/**
 * A new document. For a template it holds an entry that names the template, and
 * one that says so when what is filled is somebody's own (PRG-9);
 * of a kind that can do without it is empty.
 */
export function createDocument(options: Beginning): AskelmatDocument {
  const { by, at, id = newDocumentId() } = options;
  if ("kind" in options)
    return {
      specVersion: SPEC_VERSION,
      kind: kindAlone(options.kind),
      id,
      entries: [],
    };
  const { template } = options;
  const value = {
    uri: template.id,
    version: template.version,
    digest: templateDigest(template),
  };
  return {
    specVersion: SPEC_VERSION,
    kind: kindFor(template),
    id,
    entries: [
      seal({ target: "template", by, at, value }),
      // What is filled for oneself says so from the start.
      ...(template.content["private"] === true
        ? [seal({ target: "private", by, at, value: true })]
        : []),
    ],
  };
}

/** Kinds whose documents can do without a template. */
const ALONE: readonly string[] = [
  "group",
  "meeting",
  "action-plan",
  "programme",
  "service-map",
  "practice",
];

function kindAlone(kind: string): string {
  if (!ALONE.includes(kind))
    throw new RangeError(
      `A "${kind}" is not begun without a template; pass a template, or one of these kinds: ${ALONE.join(", ")}.`,
    );
  return kind;
}

/** A draft as an entry, under a name that no sealed entry can have. */
export function draftAsEntry(draft: Draft): Entry {
  const entry: Record<string, unknown> = { ...draft };
  delete entry["tab"];
  const id = DRAFT + [draft.tab, draft.by, draft.target].join(":");
  return { ...entry, id } as Entry;
}

/** What everybody says now: the readable entries, and the drafts in their own voice. */
export function voicesOf(document: AskelmatDocument): readonly Entry[] {
  const entries = document.entries.filter(isReadable);
  const drafts = document.drafts ?? [];
  return drafts.length === 0
    ? entries
    : entries.concat(drafts.map(draftAsEntry));
}

const trees = new WeakMap<AskelmatDocument, Trees>();
const contents = new WeakMap<AskelmatDocument, Content>();

/** The document's current entries, arranged; computed once per document. */
export function treesIn(document: AskelmatDocument): Trees {
  let found = trees.get(document);
  if (!found) trees.set(document, (found = treesOf(voicesOf(document))));
  return found;
}

/**
 * The plain view of a document, drafts included: shared members at the top,
 * everyone's `own` answers, `open` ties. Computed once per document, so the
 * same document gives the same object.
 */
export function contentOf(document: AskelmatDocument): Content {
  let found = contents.get(document);
  if (!found) contents.set(document, (found = compileTrees(treesIn(document))));
  return found;
}

/**
 * Makes entries of drafts, because they are about to leave or to be built on.
 * What was typed and cleared again over nothing leaves no trace.
 *
 * @param which the drafts to seal; all of them when absent
 */
export function sealDrafts(
  document: AskelmatDocument,
  which: (draft: Draft) => boolean = () => true,
): AskelmatDocument {
  const leaving = (document.drafts ?? []).filter(which);
  if (leaving.length === 0) return document;
  const rest = document.drafts!.filter((draft) => !leaving.includes(draft));
  return withVoices(
    document,
    union(document.entries, leaving.filter(saysSomething).map(sealDraft)),
    rest,
  );
}

/** The entry that a draft becomes; the same on every device. */
export function sealDraft(draft: Draft): Entry {
  const body: Record<string, unknown> = { ...draft };
  delete body["tab"];
  return seal(body as unknown as Draft);
}

function saysSomething(draft: Draft): boolean {
  return draft.value !== null || (draft.replaces ?? []).length > 0;
}

/** The document with other entries and drafts; `drafts` disappears when empty. */
export function withVoices(
  document: AskelmatDocument,
  entries: readonly Entry[],
  drafts: readonly Draft[],
): AskelmatDocument {
  const next: Record<string, unknown> = { ...document, entries, drafts };
  if (drafts.length === 0) delete next["drafts"];
  return next as AskelmatDocument;
}
