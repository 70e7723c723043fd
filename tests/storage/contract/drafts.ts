import { expect } from "@esm-bundle/chai";
import { ids, loaded, Tab, type InUse } from "../support/bench.js";
import { draft, entry, sample } from "../support/samples.js";

/** What is rewritten or taken away: drafts and erased entries. */
export function draftContract(use: InUse): void {
  it("rewrites a draft in place, and leaves another tab's alone", async () => {
    const [one, two] = [new Tab(use.adapter), new Tab(await use.bench.open())];
    await two.save(sample({ drafts: [draft("t2", "toinen")] }));
    await one.save(sample({ drafts: [draft("t1", "k")] }));
    await one.save(sample({ drafts: [draft("t1", "ke")] }));
    expect((await loaded(use.adapter)).drafts).to.deep.equal([
      draft("t1", "ke"),
      draft("t2", "toinen"),
    ]);
  });

  it("drops a draft that was sealed", async () => {
    const tab = new Tab(use.adapter);
    await tab.save(sample({ drafts: [draft("t1", "valmis")] }));
    await tab.save(sample({ entries: [...sample().entries, entry("s")] }));
    const back = await loaded(use.adapter);
    expect(back.drafts).to.equal(undefined);
    expect(ids(back)).to.include("e-s");
  });

  it("does not drop what another tab has typed since", async () => {
    const typing = new Tab(use.adapter);
    await typing.save(sample({ drafts: [draft("t1", "al")] }));
    const other = await use.bench.open();
    const sealing = new Tab(other, await loaded(other));
    await typing.save(sample({ drafts: [draft("t1", "alku")] }));
    await sealing.save(sample());
    expect((await loaded(use.adapter)).drafts).to.deep.equal([
      draft("t1", "alku"),
    ]);
  });

  it("drops the bodies of erased entries", async () => {
    const tab = new Tab(use.adapter);
    await tab.save(sample({ entries: [entry(1), entry("salaisuus")] }));
    expect(await use.bench.dump()).to.include("vastaus salaisuus");
    await tab.save(sample({ entries: [entry(1)], erased: ["e-salaisuus"] }));
    expect(await use.bench.dump()).not.to.include("vastaus salaisuus");
    expect(ids(await loaded(use.adapter))).to.deep.equal(["e-1"]);
  });

  it("keeps them out when a tab that does not know writes them again", async () => {
    const [one, two] = [new Tab(use.adapter), new Tab(await use.bench.open())];
    await one.save(sample());
    await one.save(sample({ entries: [entry(2)], erased: ["e-1"] }));
    await two.save(sample({ erased: ["e-9"] }));
    const back = await loaded(use.adapter);
    expect(ids(back)).to.deep.equal(["e-2"]);
    expect(back.erased).to.have.members(["e-1", "e-9"]);
    await one.save(sample({ entries: [entry(2)] }));
    expect((await loaded(use.adapter)).erased).to.have.members(["e-1", "e-9"]);
  });
}
