import {
  openStorage,
  StorageError,
  type StorageAdapter,
} from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { Tab } from "./support/bench.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { NthCall, type Failure } from "./support/nth-call.js";
import { draft, entry, sample } from "./support/samples.js";

/** What the first version of the database had. */
const FIRST = ["heads", "entries", "drafts", "slots", "meta"];
const document = sample({ drafts: [draft("t1", "kesken")] });
const next = { ...document, entries: [...document.entries, entry(3)] };

describe("a database of the first version", () => {
  for (const failure of [
    "one call throws",
    "all calls throw from one on",
    "a transaction is undone",
  ] as const)
    it(`is upgraded whole or stays as it was, whichever call fails: ${failure}`, async () => {
      const { runs, faults } = await sweep(failure);
      expect(faults).to.deep.equal([]);
      // The upgrade; the slot, the document and a write of it.
      expect(runs).to.be.at.least(
        failure === "a transaction is undone" ? 4 : 15,
      );
    });

  it("control: an upgrade that makes its stores anew is caught", async () => {
    const { faults } = await sweep("one call throws", careless);
    expect(faults).to.include("what was there before is gone");
  });
});

async function opened(name: string): Promise<StorageAdapter> {
  return (await openStorage({ name, localStorage: undefined })).adapter;
}

/** Fails the n-th call of a visit to a database of the first version, for every n. */
async function sweep(
  failure: Failure,
  upgrade?: (name: string) => Promise<void>,
): Promise<{ runs: number; faults: string[] }> {
  const faults: string[] = [];
  for (let nth = 1; ; nth++) {
    const calls = new NthCall(failure, nth);
    const bench = new IndexedDbBench();
    await leftByTheFirst(bench.name);
    await upgrade?.(bench.name);
    await calls.run(() => visit(bench, calls, faults));
    await bench.dispose();
    if (calls.injected === 0) return { runs: nth - 1, faults };
  }
}

/** Opens the database, reads and writes while calls fail; then looks at what is there, and goes on. */
async function visit(
  bench: IndexedDbBench,
  calls: NthCall,
  faults: string[],
): Promise<void> {
  const said = { written: false };
  await calls.during(async () => {
    const adapter = await opened(bench.name);
    try {
      const stored = await adapter.load(document.id);
      if (stored) await new Tab(adapter, stored.document).save(next);
      said.written = stored !== undefined && adapter.kind === "indexeddb";
    } catch (error) {
      expect(error).to.be.instanceOf(StorageError);
    }
    adapter.close();
  });

  const { version, stores, entries, drafts, slot } = await look(bench.name);
  if (
    version === 1
      ? !same(stores, FIRST)
      : !FIRST.every((one) => stores.includes(one))
  )
    faults.push("half an upgrade");
  if (!["e-1", "e-2"].every((id) => entries.includes(id)))
    faults.push("what was there before is gone");
  if (!same(drafts, ["kesken"]) || slot !== document.id)
    faults.push("what was there before is gone");
  if (said.written !== entries.includes("e-3"))
    faults.push(said.written ? "said to be written" : "written, and not said");

  const again = await opened(bench.name);
  if (again.kind !== "indexeddb") faults.push("it does not open any more");
  const stored = (await again.load(document.id))?.document;
  if (stored) await new Tab(again, stored).save(next);
  const after = (await again.load(document.id))?.document;
  if (!same(after, next)) faults.push("it does not go on");
  again.close();
  if ((await look(bench.name)).version === 1) faults.push("never upgraded");
}

/** A database as the first version of this code left it. */
async function leftByTheFirst(name: string): Promise<void> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of FIRST) request.result.createObjectStore(store);
  };
  const database = await settled(request);
  const { entries, drafts = [], ...envelope } = document;
  const { id } = document;
  const tx = database.transaction(FIRST, "readwrite");
  const put = (store: string, value: unknown, key: IDBValidKey) =>
    settled(tx.objectStore(store).put(value, key));
  const savedAt = "2026-03-01T10:00:00Z";
  await Promise.all([
    put("heads", { id, envelope, savedAt, me: "c-a", label: {} }, id),
    ...entries.map((one) => put("entries", one, [id, one.id])),
    ...drafts.map((one) =>
      put("drafts", one, [id, one.target, one.by, one.tab]),
    ),
    put("slots", id, "lomake"),
  ]);
  database.close();
}

/** What is there, whoever made it. */
async function look(name: string) {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const tx = database.transaction(stores);
  const all = <T>(store: string): Promise<T[]> =>
    settled(tx.objectStore(store).getAll() as IDBRequest<T[]>);
  const [entries, drafts, slots] = await Promise.all([
    all<{ id: string }>("entries"),
    all<{ value: unknown }>("drafts"),
    all<string>("slots"),
  ]);
  const { version } = database;
  database.close();
  return {
    version,
    stores,
    entries: entries.map(({ id }) => id),
    drafts: drafts.map(({ value }) => value),
    slot: slots[0],
  };
}

/** An upgrade that begins with empty stores. */
async function careless(name: string): Promise<void> {
  const request = indexedDB.open(name, 2);
  request.onupgradeneeded = () => {
    const database = request.result;
    for (const store of FIRST) {
      database.deleteObjectStore(store);
      database.createObjectStore(store);
    }
    for (const store of ["versions", "outbox"])
      database.createObjectStore(store);
  };
  (await settled(request)).close();
}

function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(
      Array.isArray(value) ? [...(value as unknown[])].sort() : value,
    );
  return text(one) === text(other);
}
