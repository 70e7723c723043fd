import { expect } from "@esm-bundle/chai";
import { loaded, Tab, type InUse } from "../support/bench.js";
import { draft, entry, sample } from "../support/samples.js";

/** The list, slots, and deleting a document. */
export function listContract(use: InUse): void {
  it("lists documents, the newest first, with what a list shows", async () => {
    const said = {
      target: "template",
      by: "c-a",
      value: { uri: "u", version: "1" },
    };
    const titled = sample({
      id: "urn:uuid:2",
      kind: "assessment",
      entries: [
        entry("t", said),
        entry("f", { target: "title@fi", value: "Otsikko" }),
        entry("s", { target: "title@sv", value: "Rubrik" }),
        entry("p", { target: "period", value: "2026" }),
      ],
      drafts: [draft("t1", "ei lasketa")],
    });
    const first = await new Tab(use.adapter).save(sample());
    const second = await new Tab(use.adapter).save(titled, "c-a");
    expect(await use.adapter.list()).to.deep.equal([
      {
        id: "urn:uuid:2",
        kind: "assessment",
        template: "u",
        title: { fi: "Otsikko", sv: "Rubrik" },
        period: "2026",
        savedAt: second.at,
        answers: 1,
        entries: 4,
        me: "c-a",
      },
      {
        id: "urn:uuid:1",
        kind: "worksheet",
        answers: 2,
        savedAt: first.at,
        entries: 2,
      },
    ]);
    await new Tab(use.adapter, sample()).save(sample({ note: 1 }));
    expect((await use.adapter.list())[0]?.id).to.equal("urn:uuid:1");
  });

  it("removes everything of a document and nothing of another", async () => {
    await new Tab(use.adapter).save(
      sample({ drafts: [draft("t1", "luonnos")] }),
    );
    await use.adapter.setSlot("etusivu", "urn:uuid:1");
    await use.adapter.setSlot("sivu", "urn:uuid:1");
    await use.adapter.remove("urn:uuid:1");
    const dump = await use.bench.dump();
    for (const trace of ["urn:uuid:1", "vastaus", "luonnos", "etusivu"])
      expect(dump).not.to.include(trace);

    const other = sample({ id: "urn:uuid:11", entries: [entry(3)] });
    await new Tab(use.adapter).save(sample());
    await new Tab(use.adapter).save(other);
    await use.adapter.setSlot("etusivu", other.id);
    await use.adapter.remove("urn:uuid:1");
    expect((await use.adapter.list()).map(({ id }) => id)).to.deep.equal([
      other.id,
    ]);
    expect(await loaded(use.adapter, other.id)).to.deep.equal(other);
    expect(await use.adapter.slot("etusivu")).to.equal(other.id);
  });

  it("remembers a document by a slot", async () => {
    await use.adapter.setSlot("etusivu", "urn:uuid:1");
    await use.adapter.setSlot("etusivu", "urn:uuid:2");
    const other = await use.bench.open();
    expect(await other.slot("etusivu")).to.equal("urn:uuid:2");
    expect(await other.slot("sivu")).to.equal(undefined);
  });
}
