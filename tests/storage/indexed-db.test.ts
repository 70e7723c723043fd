import type { StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { storageContract } from "./contract.js";
import { loaded, Tab } from "./support/bench.js";
import { connectionsOf, withMethods } from "./support/faults.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { draft, entry, sample } from "./support/samples.js";

describe("IndexedDB", () => {
  storageContract(() => new IndexedDbBench());

  describe("transactions", () => {
    let bench: IndexedDbBench;
    let adapter: StorageAdapter;
    beforeEach(async () => {
      bench = new IndexedDbBench();
      adapter = await bench.open();
    });
    afterEach(() => bench.dispose());

    it("makes no database for a visit that only reads", async () => {
      await adapter.list();
      expect(await bench.exists()).to.equal(false);
      await new Tab(adapter).save(sample());
      expect(await bench.exists()).to.equal(true);
    });

    it("writes in one strict transaction, and resolves after it completes", async () => {
      const events: string[] = [];
      await new Tab(adapter).save(sample());
      await withMethods(
        IDBDatabase.prototype,
        ["transaction"],
        (original) =>
          function (this: unknown, ...args) {
            const tx = original.apply(this, args) as IDBTransaction;
            events.push(`${tx.mode} ${tx.durability}`);
            tx.addEventListener("complete", () => events.push("complete"));
            return tx;
          },
        async () => {
          await new Tab(adapter, sample()).save(
            sample({
              entries: [entry(1), entry(3)],
              drafts: [draft("t1", "kesken")],
              erased: ["e-2"],
            }),
          );
          events.push("resolved");
        },
      );
      expect(events).to.deep.equal([
        "readwrite strict",
        "complete",
        "resolved",
      ]);
    });

    it("lets go of its connection when it is closed", async () => {
      const tab = new Tab(adapter);
      const connections = await connectionsOf(() => tab.save(sample()));
      adapter.close();
      await loaded(await bench.open());
      expect(connections).to.have.length(1);
      expect(() => connections[0]!.transaction("heads")).to.throw();
    });

    it("keeps one record for each entry and draft", async () => {
      await new Tab(adapter).save(sample({ drafts: [draft("t1", "kesken")] }));
      const database = await settled(indexedDB.open(bench.name));
      const tx = database.transaction(["entries", "drafts"]);
      const keys = await Promise.all([
        settled(tx.objectStore("entries").getAllKeys()),
        settled(tx.objectStore("drafts").getAllKeys()),
      ]);
      database.close();
      expect(keys).to.deep.equal([
        [
          ["urn:uuid:1", "e-1"],
          ["urn:uuid:1", "e-2"],
        ],
        [["urn:uuid:1", "conclusions@fi", "c-a", "t1"]],
      ]);
    });

    it("keeps 150 of 150 answers of three threads that run side by side", async () => {
      await new Tab(adapter).save(sample({ entries: [] }));
      await Promise.all(["a", "b", "c"].map((tab) => runTab(bench.name, tab)));
      expect((await loaded(adapter)).entries).to.have.length(150);
    });

    it("control: rewriting the whole document loses answers in that run", async () => {
      const document = { entries: [] as number[] };
      const database = await scratch(bench.name, document);
      const store = (mode: IDBTransactionMode) =>
        database.transaction("box", mode).objectStore("box");
      const tab = async (from: number) => {
        for (let n = from; n < from + 50; n++) {
          const read = store("readonly").get("it") as IDBRequest<
            typeof document
          >;
          const { entries } = await settled(read);
          const next = { entries: [...entries, n] };
          await settled(store("readwrite").put(next, "it"));
        }
      };
      await Promise.all([tab(0), tab(100), tab(200)]);
      const left = store("readonly").get("it") as IDBRequest<typeof document>;
      expect((await settled(left)).entries.length).to.be.lessThan(150);
      database.close();
      await settled(indexedDB.deleteDatabase(`${bench.name}-scratch`));
    });
  });
});

/** A worker: a thread of its own with a connection of its own. */
function runTab(name: string, tab: string): Promise<void> {
  const url = new URL("./support/tab.worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  return new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data === "done") resolve();
      else reject(new Error(String(data)));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ name, tab });
  }).finally(() => worker.terminate());
}

async function scratch(name: string, value: unknown): Promise<IDBDatabase> {
  const request = indexedDB.open(`${name}-scratch`, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore("box").put(value, "it");
  return settled(request);
}
