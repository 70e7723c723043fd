import { storageChange } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { codeOf, loaded, Tab, type InUse } from "../support/bench.js";
import { draft, entry, now, object, sample } from "../support/samples.js";

/** What goes in comes out, and nothing else is there. */
export function documentContract(use: InUse): void {
  it("stores nothing before the first write", async () => {
    expect(await use.adapter.list()).to.deep.equal([]);
    expect(await use.adapter.load("urn:uuid:1")).to.equal(undefined);
    expect(await use.adapter.slot("etusivu")).to.equal(undefined);
    await use.adapter.remove("urn:uuid:1");
    expect(await use.bench.dump()).to.equal("");
  });

  it("gives back what was written, unknown members too, in any tab", async () => {
    const document = sample({
      $schema: "https://w3id.org/askelmat/v1/worksheet.schema.json",
      names: [{ id: "c-a", name: "Aino Ääkkönen" }],
      extensions: { "https://example.org/": { deep: [1, { two: [null] }] } },
      unheardOf: { list: [[], {}, "", 0, false, null] },
      entries: [entry(1, { later: { a: 1 }, value: null }), entry(2)],
      drafts: [draft("t1", "kesken", { unheardOf: true })],
    });
    await new Tab(use.adapter).save(document, "c-a");
    expect(await (await use.bench.open()).load(document.id)).to.deep.equal({
      document,
      me: "c-a",
    });
  });

  it("keeps no content or digest: they are computed", async () => {
    await new Tab(use.adapter).save(
      sample({ content: { a: "1" }, digest: "x" }),
    );
    expect(await loaded(use.adapter)).to.deep.equal(sample());
  });

  it("says which moment is saved", async () => {
    const change = storageChange(undefined, sample(), { at: now() });
    expect(await use.adapter.write(change)).to.deep.equal({ at: change.at });
  });

  it("treats any string as data", async () => {
    const odd = ["", "/", '"],["', "\u0000", "\ud800", "__proto__", "💬"];
    const id = '__proto__/"\ud800\\';
    const document = sample({
      ...object('{"__proto__": {"polluted": 1}, "constructor": "x"}'),
      id,
      entries: odd.map((text) => entry(text, { id: text, value: text })),
      drafts: odd.map((text) => draft(text, text, { target: text, by: text })),
    });
    await new Tab(use.adapter).save(document);
    await use.adapter.setSlot("__proto__", id);

    const back = await loaded(await use.bench.open(), id);
    expect(Object.hasOwn(back, "__proto__")).to.equal(true);
    expect(JSON.stringify(back["__proto__"])).to.equal('{"polluted":1}');
    expect(back["constructor"]).to.equal("x");
    expect(back.entries.map(({ value }) => value)).to.have.members(odd);
    expect(back.drafts?.map(({ value }) => value)).to.have.members(odd);
    expect(await use.adapter.slot("__proto__")).to.equal(id);
    expect(await use.adapter.slot("constructor")).to.equal(undefined);
    expect(Object.hasOwn(Object.prototype, "polluted")).to.equal(false);
    await use.adapter.remove(id);
    expect(await use.adapter.list()).to.deep.equal([]);
    expect(await use.adapter.slot("__proto__")).to.equal(undefined);
  });

  it("keeps __proto__ inside an entry", async () => {
    const value = object('{"__proto__": {"a": 1}, "b": 2}');
    await new Tab(use.adapter).save(sample({ entries: [entry(1, { value })] }));
    const back = (await loaded(use.adapter)).entries[0]!.value;
    expect(JSON.stringify(back)).to.equal(JSON.stringify(value));
  });

  it("remembers who this device is until told otherwise", async () => {
    const tab = new Tab(use.adapter);
    await tab.save(sample(), "c-a");
    await tab.save(sample({ note: 1 }));
    expect((await use.adapter.load("urn:uuid:1"))?.me).to.equal("c-a");
    await tab.save(sample(), "c-b");
    expect((await use.adapter.list())[0]?.me).to.equal("c-b");
  });

  it("refuses half a document: a change to one that is not here", async () => {
    const tab = new Tab(use.adapter, sample());
    const next = sample({ entries: [...sample().entries, entry(3)] });
    expect(await codeOf(tab.save(next))).to.equal("missing");
    expect(await use.bench.dump()).to.equal("");

    const live = new Tab(use.adapter);
    await live.save(sample());
    await (await use.bench.open()).remove("urn:uuid:1");
    expect(await codeOf(live.save(next))).to.equal("missing");
    expect(await use.adapter.list()).to.deep.equal([]);
    await new Tab(use.adapter).save(next);
    expect(await loaded(use.adapter)).to.deep.equal(next);
  });

  it("answers no more once closed", async () => {
    await new Tab(use.adapter).save(sample());
    const closed = await use.bench.open();
    closed.close();
    expect(await codeOf(closed.list())).to.equal("closed");
    expect(await codeOf(closed.load("urn:uuid:1"))).to.equal("closed");
    expect(await codeOf(new Tab(closed).save(sample()))).to.equal("closed");
    expect(await codeOf(closed.remove("urn:uuid:1"))).to.equal("closed");
    expect(await codeOf(closed.setSlot("a", "b"))).to.equal("closed");
  });

  it("answers no more once closed, also when it had nothing to close", async () => {
    const closed = await use.bench.open();
    closed.close();
    expect(await codeOf(closed.setSlot("a", "b"))).to.equal("closed");
    expect(await codeOf(new Tab(closed).save(sample()))).to.equal("closed");
  });

  it("finishes what was asked for before it was closed", async () => {
    const other = await use.bench.open();
    const saving = new Tab(other).save(sample());
    other.close();
    expect(await codeOf(saving)).to.equal("resolved");
  });
}
