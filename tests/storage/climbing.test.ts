import { openStorage, type StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { Tab } from "./support/bench.js";
import { IndexedDbBench } from "./support/indexed-db.js";
import { draft, entry, sample } from "./support/samples.js";

const document = sample({ drafts: [draft("t1", "kesken")] });
const next = { ...document, entries: [...document.entries, entry(3)] };

describe("a visit that began where the browser keeps nothing", () => {
  let bench: IndexedDbBench;
  let refuses: boolean;
  let looks: number;
  let adapter: StorageAdapter;
  let tab: Tab;
  const { now } = Date;

  beforeEach(async () => {
    bench = new IndexedDbBench();
    refuses = true;
    looks = 0;
    const factory = {
      open: (...args: Parameters<IDBFactory["open"]>) => {
        looks++;
        if (refuses) throw new DOMException("injected", "SecurityError");
        return indexedDB.open(...args);
      },
    } as IDBFactory;
    ({ adapter } = await openStorage({
      name: bench.name,
      indexedDB: factory,
      localStorage: undefined,
    }));
    expect(adapter.kind).to.equal("memory");
    expect(await adapter.slot("etusivu")).to.equal(undefined);
    tab = new Tab(adapter);
    await tab.save(document, "c-a");
    await adapter.setSlot("etusivu", document.id);
  });
  afterEach(async () => {
    Date.now = now;
    adapter.close();
    await bench.dispose();
  });

  /** Some seconds later. */
  function later(): void {
    Date.now = () => now() + 11_000;
  }

  it("moves up with all it has said when the browser keeps things again", async () => {
    later();
    refuses = false;
    await tab.save(next);
    expect(adapter.kind).to.equal("indexeddb");
    const beside = await bench.open();
    expect(await beside.load(document.id)).to.deep.equal({
      document: next,
      me: "c-a",
    });
    expect(await beside.slot("etusivu")).to.equal(document.id);
    const last = { ...next, entries: [...next.entries, entry(4)] };
    await tab.save(last);
    expect((await beside.load(document.id))?.document).to.deep.equal(last);
  });

  it("goes on in memory while it is refused, and does not look at every write", async () => {
    const before = looks;
    await tab.save(next);
    expect(looks).to.equal(before);
    later();
    await tab.save(document);
    expect(looks).to.equal(before + 1);
    await tab.save(next);
    expect(looks).to.equal(before + 1);
    expect(adapter.kind).to.equal("memory");
    expect((await adapter.load(document.id))?.document).to.deep.equal(next);
  });

  it("stays where it is when an earlier document stands in its place: neither goes out of sight", async () => {
    const beside = await bench.open();
    const earlier = { ...sample(), id: "urn:uuid:earlier" };
    await new Tab(beside).save(earlier);
    await beside.setSlot("etusivu", earlier.id);
    later();
    refuses = false;
    await tab.save(next);
    expect(adapter.kind).to.equal("memory");
    expect(await beside.slot("etusivu")).to.equal(earlier.id);
    expect((await beside.list()).map(({ id }) => id)).to.deep.equal([
      earlier.id,
    ]);
    expect((await adapter.load(document.id))?.document).to.deep.equal(next);
  });
});
