import {
  member,
  namesWithout,
  withNames,
  type AskelmatDocument,
  type Draft,
  type Entry,
  type JsonObject,
} from "@askelmat/core";
import type {
  DocumentLabel,
  StorageChange,
  StoredDocument,
  StoredHead,
} from "./adapter.js";
import { mergeObjects } from "./merge-member.js";
import { StorageError } from "./storage-error.js";
import type { Tally } from "./tally.js";

/** What a store keeps of a document beside its entries and drafts. */
export interface HeadRecord {
  readonly id: string;
  readonly envelope: JsonObject;
  readonly savedAt: string;
  readonly me?: string;
  readonly label: DocumentLabel;
  /** Absent before version 2 of the database. */
  readonly tally?: Tally;
}

/** The head after a change; to be read and written in one transaction. */
export function nextHead(
  stored: HeadRecord | undefined,
  change: StorageChange,
): HeadRecord {
  if (!stored && !change.whole) throw new StorageError("missing");
  const me = change.me ?? stored?.me;
  const envelope = mergeObjects(
    change.was,
    change.envelope,
    stored?.envelope ?? {},
  );
  return {
    id: change.id,
    // Another tab may bring a name that was erased here meanwhile.
    envelope: withNames(
      envelope,
      namesWithout(member(envelope, "names"), member(envelope, "erased")),
    ),
    savedAt: change.at,
    ...(me === undefined ? {} : { me }),
    label: change.label,
  };
}

/** The ids whose bodies are not kept. */
export function erasedIn(envelope: JsonObject): string[] {
  const erased = member(envelope, "erased");
  return Array.isArray(erased)
    ? erased.filter((id): id is string => typeof id === "string")
    : [];
}

export function storedHead(record: HeadRecord, entries: number): StoredHead {
  const kind = member(record.envelope, "kind");
  return {
    ...record.label,
    id: record.id,
    kind: typeof kind === "string" ? kind : "",
    savedAt: record.savedAt,
    entries,
    ...(record.me === undefined ? {} : { me: record.me }),
  };
}

export function storedDocument(
  record: HeadRecord,
  entries: readonly Entry[],
  drafts: readonly Draft[],
): StoredDocument {
  return {
    document: {
      ...record.envelope,
      entries,
      ...(drafts.length > 0 ? { drafts } : {}),
    } as AskelmatDocument,
    ...(record.me === undefined ? {} : { me: record.me }),
  };
}

export function newestFirst(a: StoredHead, b: StoredHead): number {
  return a.savedAt === b.savedAt
    ? a.id < b.id
      ? -1
      : 1
    : a.savedAt > b.savedAt
      ? -1
      : 1;
}
