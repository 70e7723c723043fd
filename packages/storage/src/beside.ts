import type { Outbox, Sending, Version, VersionStore } from "./adapter.js";
import type { Within } from "./indexed-db-adapter.js";
import { below, counted } from "./indexed-db-write.js";
import { same } from "./json.js";
import type { HeadRecord } from "./record.js";
import { asked } from "./requests.js";
import { staleVersions } from "./stale-versions.js";
import type { Tally } from "./tally.js";

/**
 * What the database keeps beside documents. Fetched when it is first asked for.
 *
 * @module
 */
export function versionsWithin(within: Within): VersionStore {
  return {
    async list(id) {
      const versions = await within(["versions"], "readonly", false, (tx) =>
        asked<Version[]>(tx.objectStore("versions").getAll(below(id))),
      );
      return (versions ?? []).reverse();
    },
    async keep(id, version) {
      await within(["versions"], "readwrite", true, async (tx) => {
        const store = tx.objectStore("versions");
        const known = await asked<Version[]>(store.getAll(below(id)));
        if (same(known.at(-1)?.entries, version.entries)) return;
        await asked(store.put(version, [id, version.at]));
        const ats = [...known.map(({ at }) => at), version.at];
        for (const at of staleVersions(ats))
          await asked(store.delete([id, at]));
      });
    },
  };
}

export function outboxWithin(within: Within): Outbox {
  return {
    async list() {
      const sendings = await within(["outbox"], "readonly", false, (tx) =>
        asked<Sending[]>(tx.objectStore("outbox").getAll()),
      );
      return sendings ?? [];
    },
    async put(sending) {
      await within(["outbox"], "readwrite", true, (tx) =>
        asked(tx.objectStore("outbox").put(sending, [sending.id, sending.to])),
      );
    },
    async remove(id, to) {
      await within(["outbox"], "readwrite", false, (tx) =>
        asked(tx.objectStore("outbox").delete([id, to])),
      );
    },
  };
}

/** How much each document was at its last write. */
export async function talliesWithin(
  within: Within,
): Promise<ReadonlyMap<string, Tally>> {
  const heads = await within(["heads"], "readonly", false, (tx) =>
    asked<HeadRecord[]>(tx.objectStore("heads").getAll()),
  );
  return new Map(
    (heads ?? []).flatMap(({ id, tally }) => (tally ? [[id, tally]] : [])),
  );
}

/** Takes what is here of a document for the whole of it, because the person knows what is not. */
export async function recount(within: Within, id: string): Promise<void> {
  await within(["heads", "entries"], "readwrite", false, async (tx) => {
    const heads = tx.objectStore("heads");
    const head = await asked<HeadRecord | undefined>(heads.get(id));
    if (!head) return;
    const { entries, sum } = await counted(tx.objectStore("entries"), id);
    const writes = (head.tally?.writes ?? 0) + 1;
    await asked(heads.put({ ...head, tally: { writes, entries, sum } }, id));
  });
}
