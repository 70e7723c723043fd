import { sealDrafts, withVoices } from "./document.js";
import {
  currentEntries,
  isReadable,
  keyOf,
  maySpeakFor,
  replacedIds,
} from "./entry.js";
import { byCodeUnit } from "./json.js";
import { namesWithout, withNames } from "./names.js";
import type { AskelmatDocument, Entry } from "./types.js";

/**
 * The ids that must go so that erasing some entries brings nothing older back:
 * the entries themselves, and what only they had replaced. Show this to the
 * person before {@link erase}. An id that is not here may be given too: its
 * entry is then kept out.
 */
export function erasureOf(
  document: AskelmatDocument,
  ids: readonly string[],
): readonly string[] {
  const entries = sealDrafts(document).entries.filter(isReadable);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const stood = new Set(currentEntries(entries).map((entry) => entry.id));
  const going = new Set(ids);
  const stays = (entry: Entry) => !going.has(entry.id);
  for (let size = -1; size !== going.size;) {
    size = going.size;
    for (const entry of currentEntries(entries.filter(stays)))
      if (!stood.has(entry.id)) going.add(entry.id);
  }
  // A copy elsewhere may hold older answers that this one never saw.
  const kept = entries.filter(stays);
  for (const entry of entries.filter((one) => !stays(one))) {
    // Whoever stays and speaks for them at the same place keeps them silent.
    const silenced = new Set(
      kept
        .filter((one) => one.target === entry.target && maySpeakFor(one, entry))
        .flatMap(replacedIds),
    );
    for (const older of replacedIds(entry))
      if (!silenced.has(older) && !byId.has(older)) going.add(older);
  }
  return [...going].sort(byCodeUnit);
}

/**
 * Erases entries from this copy for good: their bodies go now, and from any
 * later copy when it is merged. A local command of a person, confirmed first;
 * it cannot be undone. Drafts are sealed before, so that none slips through.
 * The id may also be that of a name (`nameErasure`).
 *
 * Standard: Erasure.
 */
export function erase(
  document: AskelmatDocument,
  ids: readonly string[],
): AskelmatDocument {
  const going = new Set(erasureOf(document, ids));
  const sealed = sealDrafts(document);
  const erased = [...new Set([...(document.erased ?? []), ...going])].sort(
    byCodeUnit,
  );
  const entries = sealed.entries.filter((entry) => !going.has(keyOf(entry)));
  const rest = { ...withVoices(sealed, entries, []), erased };
  return withNames(rest, namesWithout(rest.names, erased));
}
