import type { IDBPTransaction, StoreNames } from "idb";
import type { StorageChange } from "./adapter.js";
import type { Schema } from "./indexed-db.js";
import { same } from "./json.js";
import { erasedIn, nextHead } from "./record.js";
import { draftKey } from "./storage-change.js";

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  Mode
>;

/** Every record of a document in `entries` or `drafts`: an array sorts after any string. */
export function below(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** The requests of one write. The caller waits for the transaction to complete. */
export async function writeChange(
  tx: Transaction<"readwrite">,
  change: StorageChange,
): Promise<{ at: string }> {
  const { id } = change;
  const heads = tx.objectStore("heads");
  const entries = tx.objectStore("entries");
  const drafts = tx.objectStore("drafts");
  const stored = await heads.get(id);
  const head = nextHead(stored, change);
  const erased = erasedIn(head.envelope);
  const gone = new Set(erased);

  await Promise.all([
    heads.put(head, id),
    ...change.entries
      .filter((entry) => !gone.has(entry.id))
      .map(async (entry) => {
        const key = [id, entry.id];
        // Without a head there are no entries either.
        if (stored && (await entries.getKey(key)) !== undefined) return;
        await entries.put(entry, key);
      }),
    ...(same(erased, stored && erasedIn(stored.envelope)) ? [] : erased).map(
      (entry) => entries.delete([id, entry]),
    ),
    ...change.drafts.map((draft) =>
      drafts.put(draft, [id, ...draftKey(draft)]),
    ),
    ...change.ended.map(async (draft) => {
      const key = [id, ...draftKey(draft)];
      // Another tab may have typed on since this one saw it.
      if (same(await drafts.get(key), draft)) await drafts.delete(key);
    }),
  ]);
  return { at: change.at };
}
