import { openStorage, type Loss, type OpenedStorage } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { Tab } from "./support/bench.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { entry, sample } from "./support/samples.js";

describe("what was here and is gone", () => {
  let bench: IndexedDbBench;
  let opened: OpenedStorage[];
  let tab: Tab;

  beforeEach(async () => {
    localStorage.clear();
    bench = new IndexedDbBench();
    opened = [];
    tab = new Tab((await open()).adapter);
  });
  afterEach(async () => {
    for (const { adapter } of opened) adapter.close();
    await bench.dispose();
    localStorage.clear();
  });

  async function open(): Promise<OpenedStorage> {
    const one = await openStorage({ name: bench.name });
    opened.push(one);
    return one;
  }

  /** What the next visit is told. */
  async function nextVisit(): Promise<readonly Loss[]> {
    await told();
    for (const { adapter } of opened.splice(0)) adapter.close();
    return (await (await open()).news()).losses;
  }

  /** Removes a record behind the adapter's back, as a damaged file does. */
  async function strike(store: string, key: IDBValidKey): Promise<void> {
    const database = await settled(indexedDB.open(bench.name));
    const tx = database.transaction(store, "readwrite");
    await settled(tx.objectStore(store).delete(key));
    database.close();
  }

  const document = sample();

  it("leaves no word before the first write, and a small one after it", async () => {
    await told();
    expect(localStorage).to.have.length(0);
    await tab.save(document);
    await told();
    expect(Object.keys(localStorage)).to.have.length(1);
    expect(JSON.stringify(localStorage)).not.to.include("vastaus 1");
    expect(await nextVisit()).to.deep.equal([]);
  });

  it("is told when the whole database is gone, with how much there was", async () => {
    const { at } = await tab.save(document);
    await tab.adapter.setSlot("etusivu", document.id);
    await told();
    tab.adapter.close();
    await settled(indexedDB.deleteDatabase(bench.name));
    expect(await nextVisit()).to.deep.equal([
      {
        id: document.id,
        answers: 2,
        savedAt: at,
        keys: ["etusivu"],
        isPart: false,
      },
    ]);
  });

  it("is told when the last writes are gone and an earlier state is there", async () => {
    await tab.save(document);
    const early = await dumpOf(bench.name);
    await tab.save(sample({ entries: [...document.entries, entry(3)] }));
    await told();
    tab.adapter.close();
    await restore(bench.name, early);
    const [loss] = await nextVisit();
    expect(loss).to.include({ id: document.id, answers: 3, isPart: true });
  });

  it("is told when entries are gone from the middle", async () => {
    await tab.save(document);
    await told();
    await strike("entries", [document.id, "e-1"]);
    const [loss] = await nextVisit();
    expect(loss).to.include({ id: document.id, isPart: true });
  });

  it("is told no more once the person knows", async () => {
    await tab.save(document);
    await tab.save(sample({ entries: [...document.entries, entry(3)] }));
    await told();
    await strike("entries", [document.id, "e-1"]);
    const { news, acknowledge, adapter } = await open();
    await acknowledge(await news());
    expect(await nextVisit()).to.deep.equal([]);
    // And it goes on being a witness.
    const next = await openStorage({ name: bench.name });
    opened.push(next);
    await new Tab(next.adapter, document).save(
      sample({ entries: [...document.entries, entry(9)] }),
    );
    await told();
    adapter.close();
    for (const { adapter: one } of opened.splice(0)) one.close();
    await settled(indexedDB.deleteDatabase(bench.name));
    expect(await nextVisit()).to.have.length(1);
  });

  it("is silent when the document comes back by a file", async () => {
    await tab.save(document);
    await told();
    tab.adapter.close();
    await settled(indexedDB.deleteDatabase(bench.name));
    expect(await nextVisit()).to.have.length(1);
    await new Tab(opened[0]!.adapter).save(document);
    expect(await nextVisit()).to.deep.equal([]);
  });

  it("is silent after a delete on purpose, in another tab too, whoever is told last", async () => {
    await tab.save(document);
    await told();
    const late = Object.entries(localStorage);
    const other = await open();
    await other.adapter.remove(document.id);
    await told();
    expect(await nextVisit()).to.deep.equal([]);
    // The first tab hears of its own write after the delete.
    const { Witness } = await import("../../packages/storage/src/witness.js");
    const { storageValues } =
      await import("../../packages/storage/src/key-values.js");
    const [[, text]] = late as [[string, string]];
    const { tally } = JSON.parse(text) as { tally: never };
    const witness = new Witness(storageValues(localStorage), bench.name);
    const { storageChange } = await import("@askelmat/storage");
    witness.wrote(
      storageChange(undefined, document, { at: new Date().toISOString() }),
      tally,
    );
    expect(await nextVisit()).to.deep.equal([]);
  });

  it("goes on after a delete on purpose, when the document is begun anew", async () => {
    await tab.save(document);
    await tab.adapter.remove(document.id);
    await new Promise((resolve) => setTimeout(resolve, 2));
    const again = new Tab((await open()).adapter);
    await again.adapter.write({
      ...(await import("@askelmat/storage")).storageChange(
        undefined,
        document,
        { at: new Date(Date.now() + 1).toISOString() },
      ),
    });
    await told();
    for (const { adapter } of opened.splice(0)) adapter.close();
    await settled(indexedDB.deleteDatabase(bench.name));
    expect(await nextVisit()).to.have.length(1);
  });

  it("takes the word of the tab that wrote last, not of the one that is told last", async () => {
    const other = new Tab((await open()).adapter);
    await tab.save(document);
    await told();
    const first = Object.entries(localStorage)[0] as [string, string];
    await other.adapter.load(document.id);
    await new Tab(other.adapter, document).save(
      sample({ entries: [...document.entries, entry(3)] }),
    );
    await told();
    localStorage.setItem(...first);
    expect(await nextVisit()).to.deep.equal([]);
  });

  it("knows nothing where there is no localStorage, and saves all the same", async () => {
    const blind = await openStorage({
      name: bench.name,
      localStorage: undefined,
    });
    opened.push(blind);
    await new Tab(blind.adapter).save(document);
    await told();
    expect(localStorage).to.have.length(0);
    expect(await blind.news()).to.deep.equal({ losses: [], crashed: [] });
    expect(await blind.adapter.load(document.id)).to.not.equal(undefined);
  });
});

/** The witness is told after the write has resolved. */
async function told(): Promise<void> {
  await import("../../packages/storage/src/fallback.js");
  for (let turn = 0; turn < 3; turn++)
    await new Promise((resolve) => setTimeout(resolve));
}

type Records = [string, IDBValidKey[], unknown[]][];

async function dumpOf(name: string): Promise<Records> {
  const database = await settled(indexedDB.open(name));
  const records: Records = [];
  for (const store of database.objectStoreNames) {
    const objects = database.transaction(store).objectStore(store);
    records.push([
      store,
      await settled(objects.getAllKeys()),
      await settled(objects.getAll()),
    ]);
  }
  database.close();
  return records;
}

/** Puts an earlier state in the database's place: what is left when the end of its log is cut off. */
async function restore(name: string, records: Records): Promise<void> {
  const database = await settled(indexedDB.open(name));
  for (const [store, keys, values] of records) {
    const objects = database.transaction(store, "readwrite").objectStore(store);
    await settled(objects.clear());
    for (const [at, key] of keys.entries())
      await settled(objects.put(values[at], key));
  }
  database.close();
}
