import { openStorage } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { storageContract } from "./contract.js";
import { Tab } from "./support/bench.js";
import { sample } from "./support/samples.js";

describe("memory", () => {
  // Memory is one page's: its tabs are the tools on that page, which share it.
  storageContract(() => {
    const opened = openStorage({ prefer: "memory" });
    return {
      open: async () => (await opened).adapter,
      dump: async () => {
        const { adapter } = await opened;
        const heads = await adapter.list();
        const documents = heads.map(({ id }) => adapter.load(id));
        const slots = ["etusivu", "sivu"].map((key) => adapter.slot(key));
        const held = await Promise.all([...documents, ...slots]);
        return held.every((one) => one === undefined)
          ? ""
          : JSON.stringify(held);
      },
      dispose: async () => (await opened).adapter.close(),
    };
  });

  it("hands out copies: nobody's later change reaches the store", async () => {
    const { adapter } = await openStorage({ prefer: "memory" });
    await new Tab(adapter).save(sample());
    const first = (await adapter.load("urn:uuid:1"))!.document;
    (first.entries as unknown[]).length = 0;
    const second = (await adapter.load("urn:uuid:1"))!.document;
    expect(second).to.deep.equal(sample());
  });
});
