import { openStorage, type StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { storageContract } from "./contract.js";
import { codeOf, loaded, Tab, type Bench } from "./support/bench.js";
import { quotaError, withFault } from "./support/faults.js";
import { entry, sample } from "./support/samples.js";
import { sweep } from "./support/sweep.js";

const foreign = "someone-else's";

function makeBench(): Bench {
  localStorage.clear();
  localStorage.setItem(foreign, "1");
  return {
    open: async () => (await openStorage({ prefer: "localstorage" })).adapter,
    dump: () => {
      const ours = Object.entries(localStorage)
        .filter(([key]) => key !== foreign)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return Promise.resolve(ours.length > 0 ? JSON.stringify(ours) : "");
    },
    dispose: () => {
      expect(localStorage.getItem(foreign)).to.equal("1");
      localStorage.clear();
      return Promise.resolve();
    },
  };
}

describe("localStorage", () => {
  storageContract(makeBench);

  it("the n-th call fails, for every n: all of the write or nothing", async () => {
    const injected = await sweep(makeBench, {
      prototype: Storage.prototype,
      methods: ["setItem", "removeItem"],
    });
    // Puts: two entries, a draft, the head. Removals: a body, a draft.
    expect(injected).to.equal(6);
  });

  describe("faults", () => {
    let bench: Bench;
    let adapter: StorageAdapter;
    beforeEach(async () => {
      bench = makeBench();
      adapter = await bench.open();
    });
    afterEach(() => bench.dispose());

    it("a storage that is really full: rejects, and stands as it was", async () => {
      const tab = new Tab(adapter);
      await tab.save(sample());
      const before = await bench.dump();
      const huge = entry("iso", { value: "x".repeat(6_000_000) });
      const entries = [...sample().entries, entry(3), huge, entry(4)];
      expect(await codeOf(tab.save(sample({ entries })))).to.equal("quota");
      expect(await bench.dump()).to.equal(before);

      await tab.save(sample({ entries: [...sample().entries, entry(5)] }));
      expect((await loaded(adapter)).entries).to.have.length(3);
    });

    it("takes back what it can when even taking back fails", async () => {
      const tab = new Tab(adapter);
      await tab.save(sample());
      const next = sample({ entries: [entry(3)], note: 1 });
      const injected = await withFault(
        {
          prototype: Storage.prototype,
          methods: ["setItem"],
          nth: 2,
          times: Infinity,
          error: quotaError(),
        },
        async () => expect(await codeOf(tab.save(next))).to.equal("quota"),
      );
      expect(injected).to.be.greaterThan(1);
      expect(await loaded(adapter)).to.deep.equal(sample());
    });

    it("a failing read rejects as well", async () => {
      const injected = await withFault(
        {
          prototype: Storage.prototype,
          methods: ["getItem"],
          nth: 1,
          times: 1,
          error: new DOMException("injected", "SecurityError"),
        },
        async () =>
          expect(await codeOf(adapter.load("a"))).to.equal("unavailable"),
      );
      expect(injected).to.equal(1);
    });
  });
});
