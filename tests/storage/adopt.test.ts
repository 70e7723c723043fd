import { openStorage } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { ids, loaded, Tab } from "./support/bench.js";
import { quotaError, withFault } from "./support/faults.js";
import { IndexedDbBench } from "./support/indexed-db.js";
import { draft, sample, warning } from "./support/samples.js";

describe("what an earlier visit kept in localStorage", () => {
  const document = sample({ drafts: [draft("t1", "kesken")] });
  let bench: IndexedDbBench;

  beforeEach(async () => {
    localStorage.clear();
    bench = new IndexedDbBench();
    const { adapter } = await openStorage({
      name: bench.name,
      prefer: "localstorage",
    });
    await new Tab(adapter).save(document, "c-a");
    await adapter.setSlot("etusivu", document.id);
  });

  afterEach(async () => {
    localStorage.clear();
    await bench.dispose();
  });

  it("moves into the database once that opens again", async () => {
    const adapter = await bench.open();
    expect(await adapter.load(document.id)).to.deep.equal({
      document,
      me: "c-a",
    });
    expect(await adapter.slot("etusivu")).to.equal(document.id);
    // What is left there is the witness of it.
    const witness = `${bench.name}:witness/${document.id}`;
    while (localStorage.getItem(witness) === null)
      await new Promise((resolve) => setTimeout(resolve));
    const left = Object.keys(localStorage);
    expect(left.filter((key) => key.startsWith(`${bench.name}/`))).to.be.empty;
  });

  it("stays, and is spoken of, when the database does not take it", async () => {
    const before = JSON.stringify(localStorage);
    let warnings: unknown[] = [];
    const injected = await withFault(
      {
        prototype: IDBObjectStore.prototype,
        methods: ["put"],
        nth: 1,
        times: 1,
        error: quotaError(),
      },
      async () => {
        const opened = await openStorage({ name: bench.name });
        ({ warnings } = opened);
        expect(await opened.adapter.list()).to.deep.equal([]);
        opened.adapter.close();
      },
    );
    expect(injected).to.equal(1);
    expect(warnings).to.deep.equal([
      warning("storage-left-behind", "quota", "QuotaExceededError"),
    ]);
    expect(JSON.stringify(localStorage)).to.equal(before);
    expect(await loaded(await bench.open())).to.deep.equal(document);
  });

  it("joins what the database holds already", async () => {
    const direct = await openStorage({
      name: bench.name,
      localStorage: undefined,
    });
    const other = sample({
      entries: [{ ...document.entries[0]!, id: "e-9" }],
    });
    await new Tab(direct.adapter).save(other);
    direct.adapter.close();
    const back = await loaded(await bench.open());
    expect(ids(back)).to.deep.equal(["e-1", "e-2", "e-9"]);
  });
});
