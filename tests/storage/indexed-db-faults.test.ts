import { openStorage, type StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { codeOf, loaded, Tab } from "./support/bench.js";
import { connectionsOf, withFault, withMethods } from "./support/faults.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { draft, entry, sample } from "./support/samples.js";
import { sweep } from "./support/sweep.js";

describe("IndexedDB faults", () => {
  let bench: IndexedDbBench;
  let adapter: StorageAdapter;
  let tab: Tab;
  const next = sample({ entries: [entry(3)], drafts: [draft("t1", "kesken")] });

  beforeEach(async () => {
    bench = new IndexedDbBench();
    adapter = await bench.open();
    tab = new Tab(adapter);
    await tab.save(sample());
  });
  afterEach(() => bench.dispose());

  it("the n-th call fails, for every n: all of the write or nothing", async () => {
    const injected = await sweep(() => new IndexedDbBench(), {
      prototype: IDBObjectStore.prototype,
      methods: ["get", "getKey", "put", "delete"],
    });
    // The head read and put; two entries looked up and put; a body looked up and
    // deleted; a draft put; the ended draft read and deleted.
    expect(injected).to.equal(11);
  });

  it("a request that fails by itself: rejects, and stands as it was", async () => {
    let failed = 0;
    await withMethods(
      IDBObjectStore.prototype,
      ["put"],
      (original) =>
        function (this: IDBObjectStore, ...args) {
          if (this.name !== "heads") return original.apply(this, args);
          const [value, key] = args as unknown as [unknown, IDBValidKey];
          const request = this.add(value, key);
          request.addEventListener("error", () => failed++);
          return request;
        },
      async () => expect(await codeOf(tab.save(next))).to.equal("unknown"),
    );
    expect(failed).to.equal(1);
    expect(await loaded(adapter)).to.deep.equal(sample());
  });

  it("a transaction that aborts after every request succeeded: rejects", async () => {
    const { succeeded, aborted } = await abortingAtTheEnd(async () => {
      expect(await codeOf(tab.save(next))).to.equal("unknown");
    });
    // The head read and put, an entry looked up and put, a draft put.
    expect(succeeded).to.equal(5);
    expect(aborted).to.equal(1);
    expect(await loaded(adapter)).to.deep.equal(sample());
    await tab.save(next);
    expect((await loaded(adapter)).entries).to.have.length(3);
  });

  it("a remove that aborts removes nothing", async () => {
    const { aborted } = await abortingAtTheEnd(async () => {
      expect(await codeOf(adapter.remove("urn:uuid:1"))).to.equal("unknown");
    });
    expect(aborted).to.equal(1);
    expect(await loaded(adapter)).to.deep.equal(sample());
  });

  it("a failing read rejects as well", async () => {
    const injected = await withFault(
      {
        prototype: IDBObjectStore.prototype,
        methods: ["getAll"],
        nth: 1,
        times: 1,
        error: new DOMException("injected", "DataError"),
      },
      async () => expect(await codeOf(adapter.list())).to.equal("unknown"),
    );
    expect(injected).to.equal(1);
  });

  it("lets another tab upgrade the database, and says that this one is too old", async () => {
    const request = indexedDB.open(bench.name, 3);
    let blocked = false;
    request.onblocked = () => (blocked = true);
    const upgraded = await settled(request);
    expect(blocked).to.equal(false);
    expect(await codeOf(tab.save(next))).to.equal("newer");
    expect(await codeOf(adapter.remove("urn:uuid:1"))).to.equal("newer");
    // What is there can be read and given out.
    expect(await loaded(adapter)).to.deep.equal(sample());
    upgraded.close();
    expect(await bench.dump()).to.include("vastaus 1");
  });

  it("a visit after another tab's upgrade reads, writes nothing, and is told so", async () => {
    adapter.close();
    (await settled(indexedDB.open(bench.name, 3))).close();
    const before = await bench.dump();
    const late = await openStorage({ name: bench.name });
    expect(late.warnings).to.deep.equal([
      {
        path: "",
        code: "storage-newer",
        params: { reason: "newer", error: "" },
      },
    ]);
    expect(await loaded(late.adapter)).to.deep.equal(sample());
    expect(await codeOf(new Tab(late.adapter, sample()).save(next))).to.equal(
      "newer",
    );
    expect(await bench.dump()).to.equal(before);
    late.adapter.close();
  });

  it("opens again after the browser has closed the connection", async () => {
    for (const event of [new Event("close"), undefined]) {
      const connections = await connectionsOf(() => adapter.list());
      expect(connections).to.have.length(1);
      connections[0]!.close();
      if (event) connections[0]!.dispatchEvent(event);
      expect(await loaded(adapter)).to.have.property("id", "urn:uuid:1");
    }
    await tab.save(next);
    expect((await loaded(adapter)).entries).to.have.length(3);
  });

  it("says that the document is gone when the browser cleared its storage", async () => {
    await settled(indexedDB.deleteDatabase(bench.name));
    expect(await codeOf(tab.save(next))).to.equal("missing");
    expect(await bench.exists()).to.equal(false);
    await new Tab(adapter).save(next);
    expect(await loaded(adapter)).to.deep.equal(next);
  });
});

/** Aborts each transaction once all its requests have succeeded and no more are made. */
async function abortingAtTheEnd(
  work: () => Promise<void>,
): Promise<{ succeeded: number; aborted: number }> {
  let pending = 0;
  let succeeded = 0;
  let aborted = 0;
  const abort = (store: IDBObjectStore, request: IDBRequest) => {
    request.addEventListener("success", () => {
      if (--pending > 0) return;
      // A request of our own keeps the transaction open while the code under test may go on.
      store.count().addEventListener("success", () => {
        if (pending > 0) return;
        store.transaction.abort();
        aborted++;
      });
    });
  };
  await withMethods(
    IDBObjectStore.prototype,
    ["get", "getKey", "getAll", "getAllKeys", "put", "delete"],
    (original) =>
      function (this: IDBObjectStore, ...args) {
        const request = original.apply(this, args) as IDBRequest;
        pending++;
        request.addEventListener("success", () => succeeded++);
        abort(this, request);
        return request;
      },
    work,
  );
  return { succeeded, aborted };
}
