import {
  contentOf,
  isObject,
  member,
  type AskelmatDocument,
  type Draft,
  type Json,
  type JsonObject,
  type LanguageMap,
} from "@askelmat/core";
import type { DocumentLabel, StorageChange } from "./adapter.js";
import { same } from "./json.js";

/** Kept in records of their own, or computed from them. */
const NOT_ENVELOPE = new Set(["entries", "drafts", "content", "digest"]);

/**
 * What changed between the document as this tab last knew it to be stored and
 * the document now. Pure.
 *
 * @param previous The document of the last write that resolved, or as loaded;
 *   `undefined` writes everything. After a rejected write, pass the same
 *   `previous` again: a change may be written twice.
 * @param meta `at`: now; `me`: who this device is in the document.
 * @throws TypeError when the two are not the same document.
 */
export function storageChange(
  previous: AskelmatDocument | undefined,
  next: AskelmatDocument,
  meta: { readonly at: string; readonly me?: string },
): StorageChange {
  if (previous && previous.id !== next.id)
    throw new TypeError(
      `storageChange: ${previous.id} and ${next.id} are two documents; pass undefined as previous`,
    );
  return {
    id: next.id,
    at: meta.at,
    ...(meta.me === undefined ? {} : { me: meta.me }),
    whole: previous === undefined,
    ...envelopeChange(previous, next),
    label: labelOf(contentOf(next)),
    entries: newEntries(previous, next),
    ...draftChange(previous?.drafts ?? [], next.drafts ?? []),
  };
}

/** One draft per target, `by` and tab. */
export function draftKey(draft: Draft): [string, string, string] {
  return [draft.target, draft.by, draft.tab];
}

function newEntries(
  previous: AskelmatDocument | undefined,
  next: AskelmatDocument,
): StorageChange["entries"] {
  if (!previous) return next.entries;
  if (previous.entries === next.entries) return [];
  const known = new Set(previous.entries.map((entry) => entry.id));
  return next.entries.filter((entry) => !known.has(entry.id));
}

function draftChange(
  previous: readonly Draft[],
  next: readonly Draft[],
): Pick<StorageChange, "drafts" | "ended"> {
  if (previous === next) return { drafts: [], ended: [] };
  const byKey = (drafts: readonly Draft[]) =>
    new Map(drafts.map((draft) => [JSON.stringify(draftKey(draft)), draft]));
  const [before, after] = [byKey(previous), byKey(next)];
  return {
    drafts: [...after]
      .filter(([key, draft]) => !same(before.get(key), draft))
      .map(([, draft]) => draft),
    ended: [...before]
      .filter(([key]) => !after.has(key))
      .map(([, draft]) => draft),
  };
}

function envelopeChange(
  previous: JsonObject | undefined,
  next: JsonObject,
): Pick<StorageChange, "envelope" | "was"> {
  const before = previous ?? {};
  const names = [
    ...new Set([...Object.keys(before), ...Object.keys(next)]),
  ].filter(
    (name) =>
      !NOT_ENVELOPE.has(name) &&
      !same(member(before, name), member(next, name)),
  );
  const pick = (from: JsonObject, wanted: readonly string[]) =>
    Object.fromEntries(
      wanted.flatMap((name): [string, Json][] => {
        const value = member(from, name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  return {
    envelope: pick(next, names),
    // `erased` only grows: without a `was` nothing can be taken off it.
    was: pick(
      before,
      names.filter((name) => name !== "erased"),
    ),
  };
}

function labelOf(content: JsonObject): DocumentLabel {
  const template = member(content, "template");
  const uri = isObject(template) ? member(template, "uri") : undefined;
  const period = member(content, "period");
  const title = texts(member(content, "title"));
  return {
    ...(typeof uri === "string" ? { template: uri } : {}),
    ...(title ? { title } : {}),
    ...(typeof period === "string" ? { period } : {}),
    answers: answersIn(content),
  };
}

/** What says what a document is, beside what is answered in it. */
const ABOUT = new Set([
  "template",
  "group",
  "period",
  "title",
  "open",
  "id",
  "by",
  "in",
  "position",
]);

/** How many fields hold something, everybody's own counted. */
function answersIn(members: JsonObject): number {
  let answers = 0;
  for (const [name, value] of Object.entries(members)) {
    if (ABOUT.has(name)) continue;
    const rows = Array.isArray(value)
      ? (value as readonly Json[]).filter(isObject)
      : [];
    if (rows.length === 0) answers++;
    for (const row of rows) answers += answersIn(row);
  }
  return answers;
}

function texts(value: Json | undefined): LanguageMap | undefined {
  if (!isObject(value)) return undefined;
  const pairs = Object.entries(value).filter(
    (pair): pair is [string, string] => typeof pair[1] === "string",
  );
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
