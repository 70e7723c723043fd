import {
  namesWithout,
  sealDraft,
  union,
  withNames,
  type AskelmatDocument,
  type Draft,
} from "@askelmat/core";
import type { Session } from "./session.js";

/**
 * This window's document with what another window has stored. Drafts stay
 * drafts: whoever types in the other window goes on typing there. What is
 * beside the entries was merged when it was written, so the store's stands
 * unless something of ours has not got there.
 */
export function joined(
  ours: AskelmatDocument,
  stored: AskelmatDocument,
  { tab, save }: Session,
): AskelmatDocument {
  const known = new Set(ours.entries.map((entry) => entry.id));
  const erased = [
    ...new Set([...(ours.erased ?? []), ...(stored.erased ?? [])]),
  ].sort();
  const drafts = [
    ...(ours.drafts ?? []).filter((draft) => draft.tab === tab),
    ...(stored.drafts ?? []).filter(
      // What we have built on is an entry by now, though the store does not know yet.
      (draft) => draft.tab !== tab && !known.has(sealDraft(draft).id),
    ),
  ];
  const isNews =
    erased.length > (ours.erased ?? []).length ||
    stored.entries.some((entry) => !known.has(entry.id)) ||
    JSON.stringify(drafts) !== JSON.stringify(ours.drafts ?? []) ||
    JSON.stringify(stored.names) !== JSON.stringify(ours.names);
  if (!isNews) return ours;
  const isWritten = save.state === "saved" || save.state === "memory";
  const gone = new Set(erased);
  const entries = union(ours.entries, stored.entries).filter(
    (entry) => !gone.has(entry.id),
  );
  const base = { ...(isWritten ? stored : ours), entries };
  const document = withNames(base, namesWithout(base.names, erased));
  return withDrafts(
    erased.length > 0 ? { ...document, erased } : document,
    drafts,
  );
}

function withDrafts(
  document: AskelmatDocument,
  drafts: readonly Draft[],
): AskelmatDocument {
  const next: Record<string, unknown> = { ...document };
  delete next["drafts"];
  if (drafts.length > 0) next["drafts"] = drafts;
  return next as AskelmatDocument;
}
