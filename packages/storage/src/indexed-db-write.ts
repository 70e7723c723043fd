import type { Draft } from "@askelmat/core";
import type { StorageChange } from "./adapter.js";
import { same } from "./json.js";
import { erasedIn, nextHead, type HeadRecord } from "./record.js";
import { asked } from "./requests.js";
import { draftKey } from "./storage-change.js";
import { nothingYet, sumOf, tallied, type Tally } from "./tally.js";

/** Every record of a document in `entries` or `drafts`: an array sorts after any string. */
export function below(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** What a write has done: how much the document is now. */
export interface Written {
  readonly at: string;
  readonly tally: Tally;
}

/** The requests of one write. The caller waits for the transaction to complete. */
export async function writeChange(
  tx: IDBTransaction,
  change: StorageChange,
): Promise<Written> {
  const { id, at } = change;
  const heads = tx.objectStore("heads");
  const entries = tx.objectStore("entries");
  const drafts = tx.objectStore("drafts");
  const stored = await asked<HeadRecord | undefined>(heads.get(id));
  const head = nextHead(stored, change);
  const erased = erasedIn(head.envelope);
  const gone = new Set(erased);
  const before = stored
    ? (stored.tally ?? (await counted(entries, id)))
    : nothingYet;
  const added = new Set<string>();
  const taken = new Set<string>();
  const has = async (entry: string) =>
    (await asked(entries.getKey([id, entry]))) !== undefined;

  await Promise.all([
    ...change.entries
      .filter((entry) => !gone.has(entry.id))
      .map(async (entry) => {
        // Without a head there are no entries either.
        if (stored && (await has(entry.id))) return;
        added.add(entry.id);
        await asked(entries.put(entry, [id, entry.id]));
      }),
    ...(same(erased, stored && erasedIn(stored.envelope)) ? [] : erased).map(
      async (entry) => {
        if (!(await has(entry))) return;
        taken.add(entry);
        await asked(entries.delete([id, entry]));
      },
    ),
    ...change.drafts.map(async (draft) => {
      await asked(drafts.put(draft, [id, ...draftKey(draft)]));
    }),
    ...change.ended.map(async (draft) => {
      const key = [id, ...draftKey(draft)];
      // Another tab may have typed on since this one saw it.
      if (same(await asked<Draft | undefined>(drafts.get(key)), draft))
        await asked(drafts.delete(key));
    }),
  ]);
  const tally = tallied(before, added, taken, Date.parse(at));
  await asked(heads.put({ ...head, tally }, id));
  return { at, tally };
}

/** What the entries that are here come to. */
export async function counted(
  entries: IDBObjectStore,
  id: string,
): Promise<Tally> {
  const keys = await asked<[string, string][]>(entries.getAllKeys(below(id)));
  return {
    writes: 1,
    entries: keys.length,
    sum: sumOf(keys.map(([, entry]) => entry)),
  };
}
