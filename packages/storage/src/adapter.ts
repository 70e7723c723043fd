import type {
  AskelmatDocument,
  Draft,
  Entry,
  JsonObject,
  LanguageMap,
} from "@askelmat/core";

export type StorageKind =
  "indexeddb" | "localstorage" | "memory" | "file" | "http";

/** What a list shows of a document: plain strings only, whatever the file held. */
export interface DocumentLabel {
  /** The address of the template, when the document names one. */
  readonly template?: string;
  readonly title?: LanguageMap;
  readonly period?: string;
  /** How many fields hold something, everybody's own counted. */
  readonly answers?: number;
}

/** One line of the list of documents on this device. */
export interface StoredHead extends DocumentLabel {
  readonly id: string;
  readonly kind: string;
  /** The `at` of the last write. */
  readonly savedAt: string;
  /** How many entries are stored; drafts do not count. */
  readonly entries: number;
  /** The contributor id this device uses in this document. */
  readonly me?: string;
}

/** A document as it was stored: without `content` and `digest`, which are computed. */
export interface StoredDocument {
  /** Entries sorted by id; `drafts` only when there are some. */
  readonly document: AskelmatDocument;
  readonly me?: string;
}

/**
 * What one save adds to the store: plain JSON, made by `storageChange`.
 * A change never carries more than its own tab did, so two tabs cannot undo
 * each other.
 */
export interface StorageChange {
  readonly id: string;
  /** When, by the clock of this device. Shown to people, decides nothing. */
  readonly at: string;
  /** Absent leaves what is stored. */
  readonly me?: string;
  /** True when the change holds the whole document and needs nothing stored. */
  readonly whole: boolean;
  /** Envelope members that are new or changed, unknown ones too. */
  readonly envelope: JsonObject;
  /** What those members, and the removed ones, were before. */
  readonly was: JsonObject;
  /** For lists. */
  readonly label: DocumentLabel;
  /** Entries to add. */
  readonly entries: readonly Entry[];
  /** Drafts to write in place, one per target, `by` and tab. */
  readonly drafts: readonly Draft[];
  /** Drafts that ended, as this tab last saw them. */
  readonly ended: readonly Draft[];
}

/** A state that a document had, as the ids of the entries it was made of. */
export interface Version {
  /** When it was noted, by the clock of this device. */
  readonly at: string;
  /** Before what: the first change of a visit, a merge, a return to a version, or one of many changes of a long visit. */
  readonly before: "visit" | "merge" | "return" | "more";
  readonly entries: readonly string[];
}

/**
 * The versions of documents, a ring for each: the newest dozen, and of older
 * ones the last of each day, forty in all. Ids only, so that what is erased
 * stays erased in every version.
 */
export interface VersionStore {
  /** Newest first. */
  list(id: string): Promise<Version[]>;
  /** Notes a version, unless the newest one is the same. */
  keep(id: string, version: Version): Promise<void>;
}

/** A document that a person has sent to an address, and that is not there yet. */
export interface Sending {
  readonly id: string;
  /** The address, as the page's author wrote it. */
  readonly to: string;
  /** When the person asked for it. */
  readonly at: string;
  /** Of the document as it was to be sent: a service knows by it what it has already. */
  readonly digest: string;
  /** How often it was tried. */
  readonly tries: number;
}

/** What is still to be sent, one for each document and address. */
export interface Outbox {
  list(): Promise<Sending[]>;
  put(sending: Sending): Promise<void>;
  /** Takes one out: it has arrived, or the person has changed their mind. */
  remove(id: string, to: string): Promise<void>;
}

/**
 * A place to keep documents on this device. Every adapter passes the same
 * contract suite (`tests/storage/contract.ts`), and every method rejects with
 * a `StorageError` only.
 */
export interface StorageAdapter {
  readonly kind: StorageKind;

  /** The documents here, newest first. Reading never creates anything. */
  list(): Promise<StoredHead[]>;

  /** One document, or `undefined` when it is not here. */
  load(id: string): Promise<StoredDocument | undefined>;

  /**
   * Adds a change, all of it or nothing, and resolves only once it is kept:
   * with IndexedDB when the transaction has completed with strict durability.
   *
   * - Entries are only ever added: one that is stored is not overwritten, and
   *   one that the change does not mention stays.
   * - Ids in the envelope's `erased` (a union of what tabs said) lose their
   *   bodies, and later writes do not bring them back.
   * - A draft of the same target, `by` and tab is rewritten. An ended draft is
   *   dropped only if it still is what this tab saw.
   * - Envelope members changed by two tabs are merged: lists and objects keep
   *   what both added; of two plain values the later write stands.
   *
   * Rejects with `missing` when the change is not whole and the document is
   * not here; with `quota` when there is no room. What was stored stands.
   *
   * @returns `at`: the state of this moment is saved.
   */
  write(change: StorageChange): Promise<{ at: string }>;

  /** Deletes a document, its drafts, versions and sendings, and the slots that point to it. */
  remove(id: string): Promise<void>;

  /** The document id kept under a `store-key`. */
  slot(key: string): Promise<string | undefined>;

  setSlot(key: string, id: string): Promise<void>;

  /** Earlier states of documents; absent where the place keeps none. */
  versions?(): Promise<VersionStore>;

  /** What is still to be sent; absent where the place keeps no such list. */
  outbox?(): Promise<Outbox>;

  /** Lets go of the store. Calls made before are finished, later ones reject with `closed`. */
  close(): void;
}
