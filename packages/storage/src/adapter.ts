import type {
  AskelmatDocument,
  Draft,
  Entry,
  JsonObject,
  LanguageMap,
} from "@askelmat/core";

export type StorageKind = "indexeddb" | "localstorage" | "memory";

/** What a list shows of a document: plain strings only, whatever the file held. */
export interface DocumentLabel {
  /** The address of the template, when the document names one. */
  readonly template?: string;
  readonly title?: LanguageMap;
  readonly period?: string;
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

  /** Deletes a document, its drafts and the slots that point to it. */
  remove(id: string): Promise<void>;

  /** The document id kept under a `store-key`. */
  slot(key: string): Promise<string | undefined>;

  setSlot(key: string, id: string): Promise<void>;

  /** Lets go of the store. Calls made before are finished, later ones reject with `closed`. */
  close(): void;
}
