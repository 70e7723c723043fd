import {
  isObject,
  type Draft,
  type Entry,
  type JsonObject,
} from "@askelmat/core";
import type { StorageChange } from "../adapter.js";
import { same } from "../json.js";
import { erasedIn, nextHead, type HeadRecord } from "../record.js";
import { draftKey } from "../storage-change.js";
import { foreign, newer } from "./trouble.js";

/** All that is kept of a document, in one. */
export interface DocumentRecord {
  readonly head: HeadRecord;
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** Sorted by target, `by` and tab. */
  readonly drafts: readonly Draft[];
}

/** The record after a change. Pure: what another wrote meanwhile is in `stored`. */
export function changed(
  stored: DocumentRecord | undefined,
  change: StorageChange,
): DocumentRecord {
  const head = nextHead(stored?.head, change);
  const entries = new Map(stored?.entries.map((one) => [entryKey(one), one]));
  for (const entry of change.entries)
    if (!entries.has(entryKey(entry))) entries.set(entryKey(entry), entry);
  for (const id of erasedIn(head.envelope)) entries.delete(id);
  const drafts = new Map(stored?.drafts.map((draft) => [keyOf(draft), draft]));
  for (const draft of change.drafts) drafts.set(keyOf(draft), draft);
  for (const draft of change.ended)
    // Another tab may have typed on since this one saw it.
    if (same(drafts.get(keyOf(draft)), draft)) drafts.delete(keyOf(draft));
  return {
    head,
    entries: sorted(entries.values(), (entry) => [entryKey(entry)]),
    drafts: sorted(drafts.values(), draftKey),
  };
}

/** The form of the text; a later one has a higher number. */
const FORM = 1;

export function textOf(record: DocumentRecord): string {
  return JSON.stringify({ askelmatRecord: FORM, ...record });
}

/**
 * Reads a text that anybody may have written: other hands reach a folder or a
 * server. What it cannot be sure to write again without loss, it refuses.
 *
 * @throws StorageError `unknown` when the text is not a record, `newer` when a
 *   newer version of these tools wrote it; the cause says which record and why
 */
export function recordOf(name: string, text: string): DocumentRecord {
  const json = objectOf(name, text, "askelmatRecord", FORM);
  const { head, entries, drafts } = json;
  if (
    !isHead(head) ||
    !Array.isArray(entries) ||
    !Array.isArray(drafts) ||
    !drafts.every(isDraft)
  )
    throw foreign(name, "it is not what a record holds");
  // A document keeps what cannot be read as an entry, and so do we.
  return { head, entries: entries as Entry[], drafts };
}

/** The JSON object that a text is, when its form is one that is known. */
export function objectOf(
  name: string,
  text: string,
  mark: string,
  form: number,
): JsonObject {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw foreign(name, "it is no JSON, or half of it", error);
  }
  const own = isObject(json) && Object.hasOwn(json, mark) ? json[mark] : null;
  if (typeof own === "number" && own > form) throw newer(name);
  if (own !== form) throw foreign(name, "it was not written by these tools");
  return json as JsonObject;
}

function isHead(value: unknown): value is HeadRecord {
  return (
    isObject(value) &&
    typeof value["id"] === "string" &&
    typeof value["savedAt"] === "string" &&
    ["string", "undefined"].includes(typeof value["me"]) &&
    isObject(value["envelope"]) &&
    isLabel(value["label"])
  );
}

/** A list shows it as it is. */
function isLabel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { template, title, period, answers } = value;
  return (
    ["string", "undefined"].includes(typeof template) &&
    ["string", "undefined"].includes(typeof period) &&
    ["number", "undefined"].includes(typeof answers) &&
    (title === undefined ||
      (isObject(title) &&
        Object.values(title).every((text) => typeof text === "string")))
  );
}

function isDraft(value: unknown): value is Draft {
  return (
    isObject(value) &&
    [value["target"], value["by"], value["tab"]].every(
      (part) => typeof part === "string",
    )
  );
}

/** What a document keeps without being able to read it may have no id. */
function entryKey(entry: unknown): string {
  return isObject(entry) && typeof entry["id"] === "string"
    ? entry["id"]
    : `~${JSON.stringify(entry)}`;
}

function keyOf(draft: Draft): string {
  return JSON.stringify(draftKey(draft));
}

/** By code unit, part by part: the order that every adapter gives. */
function sorted<Item>(
  items: Iterable<Item>,
  parts: (item: Item) => readonly string[],
): Item[] {
  return [...items].sort((one, other) => {
    const [a, b] = [parts(one), parts(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
  });
}
