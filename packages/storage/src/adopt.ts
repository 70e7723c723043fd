import type { StorageAdapter } from "./adapter.js";
import { same } from "./json.js";
import type { KeyValueAdapter } from "./key-value-adapter.js";
import { storageChange } from "./storage-change.js";

/**
 * Moves into the database what an earlier visit had to keep in localStorage,
 * so that it is not lost from sight. A union, so doing it twice does no harm.
 * A document leaves localStorage only once the database has it as it stands.
 */
export async function adopt(
  from: KeyValueAdapter,
  to: StorageAdapter,
): Promise<void> {
  for (const { id, savedAt } of await from.list()) {
    const found = await from.load(id);
    if (!found) continue;
    const { document, me } = found;
    await to.write(
      storageChange(undefined, document, {
        at: savedAt,
        ...(me === undefined ? {} : { me }),
      }),
    );
    for (const key of await from.slotsOf(id))
      if ((await to.slot(key)) === undefined) await to.setSlot(key, id);
    if (same(await from.load(id), found)) await from.remove(id);
  }
}
