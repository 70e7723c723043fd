import type { AskelmatDocument } from "@askelmat/core";
import { openStorage, type StorageAdapter } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { Tab } from "./support/bench.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";

/** What a version left in a browser. */
interface Frozen {
  readonly version: string;
  readonly documents: readonly AskelmatDocument[];
  readonly database: {
    readonly version: number;
    readonly records: Readonly<Record<string, [IDBValidKey, unknown][]>>;
  };
  /** What stood in localStorage beside the database, and what stood there without one. */
  readonly beside: Readonly<Record<string, string>>;
  readonly localStorage: Readonly<Record<string, string>>;
}

const VERSIONS = ["0.1.0"];

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(path);
  expect(answer.ok, path).to.equal(true);
  return (await answer.json()) as T;
}

const byId = (document: AskelmatDocument) => ({
  ...document,
  entries: [...document.entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

async function all(adapter: StorageAdapter, { documents }: Frozen) {
  expect(await adapter.list()).to.have.length(documents.length);
  for (const document of documents) {
    const stored = await adapter.load(document.id);
    expect(stored?.document).to.deep.equal(byId(document));
    expect(stored?.me).to.equal("c-koordinaattori");
  }
  expect(await adapter.slot("etusivu")).to.equal(documents[0]!.id);
}

describe("what a version has left in a browser", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it("is there for every version, this one too", async () => {
    const { version } = await json<{ version: string }>("/package.json");
    expect(VERSIONS).to.include(version);
  });

  for (const version of VERSIONS) {
    let frozen: Frozen;
    before(async () => {
      frozen = await json(`/tests/storage/frozen/${version}.json`);
    });

    it(`${version}: the database opens, with all that is in it, and goes on`, async () => {
      const bench = new IndexedDbBench();
      const { records, version: number } = frozen.database;
      const request = indexedDB.open(bench.name, number);
      request.onupgradeneeded = () => {
        for (const store of Object.keys(records))
          request.result.createObjectStore(store);
      };
      const database = await settled(request);
      const tx = database.transaction(Object.keys(records), "readwrite");
      for (const [store, pairs] of Object.entries(records))
        for (const [key, value] of pairs) tx.objectStore(store).put(value, key);
      await new Promise((resolve) => (tx.oncomplete = resolve));
      database.close();
      for (const [key, text] of Object.entries(frozen.beside))
        localStorage.setItem(key.replace("askelmat", bench.name), text);

      const opened = await openStorage({ name: bench.name });
      const { adapter } = opened;
      expect(opened.warnings).to.deep.equal([]);
      expect(adapter.kind).to.equal("indexeddb");
      await all(adapter, frozen);
      const { losses } = await opened.news();
      expect(losses).to.deep.equal([]);
      const [first] = frozen.documents as [AskelmatDocument];
      const versions = await (await adapter.versions!()).list(first.id);
      expect(versions.map(({ before }) => before)).to.deep.equal(["visit"]);
      expect(await (await adapter.outbox!()).list()).to.have.length(1);

      const next = { ...first, entries: first.entries.slice(1) };
      await new Tab(adapter, first).save(next);
      expect((await adapter.load(first.id))!.document.entries).to.have.length(
        first.entries.length,
      );
      adapter.close();
      await bench.dispose();
    });

    it(`${version}: localStorage opens, and moves into a database`, async () => {
      const bench = new IndexedDbBench();
      for (const [key, text] of Object.entries(frozen.localStorage))
        localStorage.setItem(key.replace("askelmat", bench.name), text);
      const { adapter } = await openStorage({
        name: bench.name,
        prefer: "localstorage",
      });
      expect(adapter.kind).to.equal("localstorage");
      await all(adapter, frozen);
      await all(await bench.open(), frozen);
      await bench.dispose();
    });
  }
});
