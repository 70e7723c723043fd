import { nameErasure } from "@askelmat/core";
import { storageChange } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { ids, loaded, Tab, type InUse } from "../support/bench.js";
import { entry, now, sample } from "../support/samples.js";

/** Several tabs write, and none takes anything from another. */
export function tabContract(use: InUse): void {
  it("keeps the entries of two tabs that do not know of each other", async () => {
    await new Tab(use.adapter).save(sample());
    const [a, b] = [await use.bench.open(), await use.bench.open()];
    const start = await loaded(use.adapter);
    const entries = start.entries;
    await Promise.all([
      new Tab(a, start).save({ ...start, entries: [...entries, entry("a")] }),
      new Tab(b, start).save({ ...start, entries: [...entries, entry("b")] }),
    ]);
    expect(ids(await loaded(use.adapter))).to.deep.equal([
      "e-1",
      "e-2",
      "e-a",
      "e-b",
    ]);
  });

  it("keeps 150 of 150 answers written by three tabs at once", async () => {
    await new Tab(use.adapter).save(sample({ entries: [] }));
    const start = await loaded(use.adapter);
    await Promise.all(
      ["a", "b", "c"].map(async (name) => {
        const tab = new Tab(await use.bench.open(), start);
        for (let n = 0; n < 50; n++)
          await tab.save({
            ...tab.stored,
            entries: [...tab.stored.entries, entry(`${name}${n}`)],
          });
      }),
    );
    expect(new Set(ids(await loaded(use.adapter))).size).to.equal(150);
  });

  it("never overwrites an entry", async () => {
    await new Tab(use.adapter).save(sample());
    const forged = entry(1, { value: "väärennös" });
    await new Tab(use.adapter).save(sample({ entries: [forged] }));
    expect((await loaded(use.adapter)).entries).to.deep.equal(sample().entries);
  });

  it("keeps entries that the next document no longer has", async () => {
    const tab = new Tab(use.adapter);
    await tab.save(sample());
    await tab.save(sample({ entries: [] }));
    expect(ids(await loaded(use.adapter))).to.deep.equal(["e-1", "e-2"]);
  });

  it("may write the same change twice", async () => {
    const change = storageChange(undefined, sample(), { at: now() });
    await use.adapter.write(change);
    await use.adapter.write(change);
    expect(await loaded(use.adapter)).to.deep.equal(sample());
  });

  it("keeps out a name that one tab has erased and another brings", async () => {
    const [aino, bo] = [
      { id: "c-a", name: "Aino" },
      { id: "c-b", name: "Bo" },
    ];
    const start = sample({ names: [aino, bo] });
    await new Tab(use.adapter).save(start);
    const erased = [nameErasure(aino)];
    await new Tab(use.adapter, start).save({ ...start, names: [bo], erased });
    // A file of before, opened in a tab that knows nothing of the store.
    await new Tab(use.adapter).save(start);
    const stored = await loaded(use.adapter);
    expect(stored.names).to.deep.equal([bo]);
    expect(JSON.stringify(stored)).to.not.contain("Aino");
  });

  it("merges what two tabs change in the envelope", async () => {
    const start = sample({
      names: [{ id: "c-a", name: "Aino" }],
      extensions: { "https://a/": { n: 1, m: 1 }, "https://b/": [1] },
      note: "alku",
      gone: 1,
      holder: "c-a",
      list: [1, 2],
      edited: 1,
    });
    await new Tab(use.adapter).save(start);
    const { gone, ...rest } = start;
    expect(gone).to.equal(1);
    await new Tab(use.adapter, start).save({
      ...rest,
      names: [{ id: "c-a", name: "Aino Virtanen" }],
      extensions: { "https://a/": { n: 2, m: 1 }, "https://b/": [1] },
      provenance: [{ action: "imported" }],
      note: "ensin",
      list: [1, 2, 3],
      edited: 2,
    });
    await new Tab(await use.bench.open(), start).save({
      ...start,
      names: [...(start.names ?? []), { id: "c-b", name: "Bo" }],
      extensions: { "https://a/": { n: 1, m: 2 }, "https://c/": true },
      provenance: [{ action: "merged" }],
      note: "sitten",
      list: [2],
      edited: undefined,
    });
    const back = await loaded(use.adapter);
    expect(back.names).to.have.deep.members([
      { id: "c-a", name: "Aino Virtanen" },
      { id: "c-b", name: "Bo" },
    ]);
    expect(back.extensions).to.deep.equal({
      "https://a/": { n: 2, m: 2 },
      "https://c/": true,
    });
    expect(back.provenance).to.have.deep.members([
      { action: "imported" },
      { action: "merged" },
    ]);
    expect(back["note"]).to.equal("sitten");
    expect(back["edited"]).to.equal(2);
    expect(back["list"]).to.deep.equal([2, 3]);
    expect(back).not.to.have.property("gone");
    expect(back.holder).to.equal("c-a");
  });
}
