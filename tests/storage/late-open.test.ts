import { openStorage } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { codeOf, Tab } from "./support/bench.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { sample } from "./support/samples.js";

describe("a database that opens too late", () => {
  let bench: IndexedDbBench;
  beforeEach(() => (bench = new IndexedDbBench()));
  afterEach(() => bench.dispose());

  it("is let go of: nobody waits for the connection", async () => {
    const { release, opened } = slowUpgrade(bench.name);
    const { adapter } = await openStorage({ name: bench.name, timeout: 250 });
    expect(adapter.kind).to.equal("localstorage");
    release();
    (await opened).close();
    // Ours was next in the queue, and is open by now unless it closed itself.
    const deleting = indexedDB.deleteDatabase(bench.name);
    let blocked = false;
    deleting.onblocked = () => (blocked = true);
    await settled(deleting);
    expect(blocked).to.equal(false);
  });

  it("does not bring about a write that was said to have failed", async () => {
    // Long enough for a first opening on a busy machine.
    const adapter = await bench.open({ timeout: 1000 });
    const held = await settled(indexedDB.open(bench.name));
    const deleting = settled(indexedDB.deleteDatabase(bench.name));
    const saving = new Tab(adapter).save(sample());
    expect(await codeOf(saving)).to.equal("unavailable");
    held.close();
    await deleting;
    // Ours is next in the queue; one behind it shows that it is through.
    let created = false;
    const last = indexedDB.open(bench.name);
    last.onupgradeneeded = () => (created = true);
    (await settled(last)).close();
    expect(created).to.equal(true);
  });
});

/** A first `open` whose upgrade goes on until it is released; ours waits behind it. */
function slowUpgrade(name: string): {
  release: () => void;
  opened: Promise<IDBDatabase>;
} {
  let go = true;
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore("slots");
    const spin = () => {
      if (go) store.count().onsuccess = spin;
    };
    spin();
  };
  return { release: () => (go = false), opened: settled(request) };
}
