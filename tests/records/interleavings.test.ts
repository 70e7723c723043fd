// Two adapters over the same records, every call of theirs in any order: nothing that either wrote is lost.
import assert from "node:assert/strict";
import test from "node:test";
import type { AskelmatDocument } from "@askelmat/core";
import { storageChange } from "@askelmat/storage";
import {
  isRecordName,
  RecordAdapter,
  recordName,
} from "@askelmat/storage/records.js";
import fc from "fast-check";
import { MemoryRecords, type Wait } from "./support/memory-records.js";

const ID = "urn:uuid:1";

const empty: AskelmatDocument = {
  specVersion: "1.0",
  kind: "worksheet",
  id: ID,
  entries: [],
};

/** What one machine does, one thing after another. */
const acts = fc.array(
  fc.constantFrom("answer", "type", "seal", "name", "slot", "erase"),
  { minLength: 3, maxLength: 8, size: "max" },
);

interface Kept {
  readonly entries: Set<string>;
  readonly erased: Set<string>;
  readonly names: Set<string>;
  readonly slots: Set<string>;
  readonly drafts: Map<string, string>;
}

/** Does the acts, and tells what must be there when all is over. */
async function machine(
  own: string,
  adapter: RecordAdapter,
  plan: readonly string[],
  kept: Kept,
): Promise<void> {
  let stored: AskelmatDocument = empty;
  const save = async (next: AskelmatDocument) => {
    await adapter.write(
      storageChange(stored, next, { at: "2026-03-01T10:00:00Z" }),
    );
    stored = next;
  };
  for (const [n, act] of plan.entries()) {
    const name = `${own}${n}`;
    const drafts = stored.drafts ?? [];
    if (act === "answer") {
      await save({ ...stored, entries: [...stored.entries, entry(name)] });
      kept.entries.add(name);
    } else if (act === "type") {
      await save({ ...stored, drafts: [draft(own, name)] });
      kept.drafts.set(own, name);
    } else if (act === "seal" && drafts.length > 0) {
      await save({
        ...stored,
        drafts: [],
        entries: [...stored.entries, entry(name)],
      });
      kept.entries.add(name);
      kept.drafts.delete(own);
    } else if (act === "name") {
      await save({
        ...stored,
        names: [...(stored.names ?? []), { id: name, name }],
      });
      kept.names.add(name);
    } else if (act === "erase" && stored.entries.length > 0) {
      const { id } = stored.entries[0]!;
      await save({
        ...stored,
        entries: stored.entries.slice(1),
        erased: [...(stored.erased ?? []), id],
      });
      kept.entries.delete(id);
      kept.erased.add(id);
    } else if (act === "slot") {
      await adapter.setSlot(name, ID);
      kept.slots.add(name);
    }
  }
}

async function loseNothing(
  scheduler: fc.Scheduler,
  plans: readonly (readonly string[])[],
  compares: boolean,
): Promise<number> {
  const records = new MemoryRecords();
  const direct = new RecordAdapter(
    "memory",
    records.seenBy(() => Promise.resolve()),
  );
  const at = "2026-03-01T09:00:00Z";
  await direct.write(storageChange(undefined, empty, { at }));
  const kept: Kept = {
    entries: new Set(),
    erased: new Set(),
    names: new Set(),
    slots: new Set(),
    drafts: new Map(),
  };
  const all = plans.map((plan, index) => {
    const own = "abc"[index]!;
    const wait: Wait = (what) =>
      scheduler.schedule(Promise.resolve(), `${own}: ${what}`);
    const seen = records.seenBy(wait, compares);
    return machine(own, new RecordAdapter("memory", seen), plan, kept);
  });
  await scheduler.waitFor(Promise.all(all));

  const { document } = (await direct.load(ID))!;
  const ids = (list: readonly { id?: unknown }[] = []) =>
    new Set(list.map(({ id }) => id));
  assert.deepEqual(ids(document.entries), kept.entries);
  assert.deepEqual(new Set(document.erased), kept.erased);
  assert.deepEqual(ids(document.names), kept.names);
  assert.deepEqual(
    new Map(document.drafts?.map(({ tab, value }) => [tab, value])),
    kept.drafts,
  );
  for (const slot of kept.slots) assert.equal(await direct.slot(slot), ID);
  return records.conflicts;
}

let conflicts = 0;

const property = (compares: boolean) =>
  fc.asyncProperty(
    fc.scheduler(),
    fc.array(acts, { minLength: 2, maxLength: 3 }),
    async (scheduler, plans) => {
      conflicts += await loseNothing(scheduler, plans, compares);
    },
  );

test("two and three machines lose nothing, whatever the order of their requests", async () => {
  conflicts = 0;
  await fc.assert(property(true), { numRuns: 100, seed: 20261123 });
  // They did meet, or this showed nothing.
  assert.ok(conflicts > 100, `${conflicts} conflicts`);
});

test("control: records that do not compare and swap lose answers in it", async () => {
  const { failed } = await fc.check(property(false), {
    numRuns: 100,
    seed: 20261123,
    endOnFailure: true,
  });
  assert.ok(failed);
});

test("the names of ids that differ only in case, or in what a file name may not hold, differ", () => {
  const odd = [
    "a",
    "A",
    "a:",
    "a/",
    "a\u0000",
    "\ud800",
    "\ud801",
    "",
    "å",
    "ä",
  ];
  const names = new Set(odd.map(recordName));
  assert.equal(names.size, odd.length);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (id) => {
      const name = recordName(id);
      return isRecordName(name) && name.length <= 96;
    }),
    { numRuns: 30 },
  );
});

function entry(id: string) {
  const at = "2026-03-01T10:00:00Z";
  return { id, target: "conclusions@fi", by: "c-a", at, value: id };
}

function draft(tab: string, value: string) {
  return { target: "conclusions@fi", by: "c-a", tab, value };
}
