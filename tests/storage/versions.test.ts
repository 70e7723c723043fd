import type { StorageAdapter, Version } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { staleVersions } from "../../packages/storage/src/stale-versions.js";
import { Tab } from "./support/bench.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { sample } from "./support/samples.js";

const version = (day: number, hour: number, ...entries: string[]): Version => ({
  at: new Date(Date.UTC(2026, 0, day, hour)).toISOString(),
  before: "visit",
  entries,
});

describe("the versions of a document", () => {
  let bench: IndexedDbBench;
  let adapter: StorageAdapter;
  beforeEach(async () => {
    bench = new IndexedDbBench();
    adapter = await bench.open();
  });
  afterEach(() => bench.dispose());

  it("are listed newest first, each document's own", async () => {
    const versions = await adapter.versions!();
    expect(await versions.list("urn:uuid:1")).to.deep.equal([]);
    expect(await bench.exists()).to.equal(false);
    await versions.keep("urn:uuid:1", version(1, 9, "e-1"));
    await versions.keep("urn:uuid:1", version(1, 10, "e-1", "e-2"));
    await versions.keep("urn:uuid:11", version(1, 11, "e-9"));
    expect(await versions.list("urn:uuid:1")).to.deep.equal([
      version(1, 10, "e-1", "e-2"),
      version(1, 9, "e-1"),
    ]);
  });

  it("are noted once for the same state", async () => {
    const versions = await adapter.versions!();
    await versions.keep("urn:uuid:1", version(1, 9, "e-1"));
    await versions.keep("urn:uuid:1", version(1, 10, "e-1"));
    expect(await versions.list("urn:uuid:1")).to.have.length(1);
  });

  it("go with the document, and no other's do", async () => {
    await new Tab(adapter).save(sample());
    const versions = await adapter.versions!();
    const outbox = await adapter.outbox!();
    for (const id of ["urn:uuid:1", "urn:uuid:11"]) {
      await versions.keep(id, version(1, 9, "e-1"));
      await outbox.put({
        id,
        to: "https://x.example",
        at: "",
        digest: "",
        tries: 0,
      });
    }
    await adapter.remove("urn:uuid:1");
    expect(await versions.list("urn:uuid:1")).to.deep.equal([]);
    expect(await versions.list("urn:uuid:11")).to.have.length(1);
    expect((await outbox.list()).map(({ id }) => id)).to.deep.equal([
      "urn:uuid:11",
    ]);
  });

  it("are a ring: the newest dozen, and of older days the last", () => {
    const hours = Array.from({ length: 20 }, (_, hour) => version(5, hour).at);
    const days = [1, 2, 3].flatMap((day) => [
      version(day, 8).at,
      version(day, 20).at,
    ]);
    const stale = new Set(staleVersions([...days, ...hours]));
    const kept = [...days, ...hours].filter((at) => !stale.has(at));
    expect(kept).to.deep.equal([
      version(1, 20).at,
      version(2, 20).at,
      version(3, 20).at,
      ...hours.slice(-12),
    ]);
    const years = Array.from(
      { length: 90 },
      (_, day) => version(day + 1, 9).at,
    );
    expect(staleVersions(years)).to.have.length(50);
    expect(staleVersions(years)).not.to.include(years.at(-1));
  });

  it("come with version 2 of the database, which leaves all that version 1 held", async () => {
    const old = new IndexedDbBench();
    const request = indexedDB.open(old.name, 1);
    request.onupgradeneeded = () => {
      for (const store of ["heads", "entries", "drafts", "slots", "meta"])
        request.result.createObjectStore(store);
    };
    const database = await settled(request);
    const { entries, ...envelope } = sample();
    const tx = database.transaction(["heads", "entries"], "readwrite");
    tx.objectStore("heads").put(
      { id: "urn:uuid:1", envelope, savedAt: "2026-03-01", label: {} },
      "urn:uuid:1",
    );
    for (const entry of entries)
      tx.objectStore("entries").put(entry, ["urn:uuid:1", entry.id]);
    await new Promise((resolve) => (tx.oncomplete = resolve));
    database.close();
    const upgraded = await old.open();
    const stored = await upgraded.load("urn:uuid:1");
    expect(stored?.document).to.deep.equal(sample());
    await new Tab(upgraded, stored!.document).save(sample({ note: 1 }));
    expect((await upgraded.list())[0]).to.include({ entries: 2 });
    await (await upgraded.versions!()).keep("urn:uuid:1", version(1, 9, "e-1"));
    await old.dispose();
  });
});

describe("the outbox", () => {
  it("holds one sending for each document and address, until it has arrived", async () => {
    const bench = new IndexedDbBench();
    const outbox = await (await bench.open()).outbox!();
    const sending = {
      id: "urn:uuid:1",
      to: "https://x.example/a",
      at: "2026-03-01T10:00:00.000Z",
      digest: "sha256-x",
      tries: 1,
    };
    expect(await outbox.list()).to.deep.equal([]);
    await outbox.put(sending);
    await outbox.put({ ...sending, tries: 2 });
    await outbox.put({ ...sending, to: "https://x.example/b" });
    expect(await outbox.list()).to.deep.equal([
      { ...sending, tries: 2 },
      { ...sending, to: "https://x.example/b" },
    ]);
    await outbox.remove("urn:uuid:1", "https://x.example/a");
    expect(await outbox.list()).to.have.length(1);
    await bench.dispose();
  });
});
