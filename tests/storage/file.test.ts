import { StorageError, type StorageAdapter } from "@askelmat/storage";
import { openFileStorage } from "@askelmat/storage/file.js";
import { recordName } from "@askelmat/storage/records.js";
import { expect } from "@esm-bundle/chai";
import { storageContract } from "./contract.js";
import { codeOf, ids, loaded, Tab } from "./support/bench.js";
import { withFault, withMethods } from "./support/faults.js";
import { FolderBench } from "./support/folder.js";
import { entry, now, sample } from "./support/samples.js";
import { sweep } from "./support/sweep.js";

const id = "urn:uuid:1";
const file = `${recordName(id)}.record.json`;

describe("a folder of files", () => {
  storageContract(() => new FolderBench());

  describe("a folder", () => {
    let bench: FolderBench;
    let adapter: Awaited<ReturnType<FolderBench["storage"]>>;
    beforeEach(async () => {
      bench = new FolderBench();
      adapter = await bench.storage();
    });
    afterEach(() => bench.dispose());

    it("holds one file for each document, under a name that every system takes", async () => {
      const odd = [
        "A",
        "a",
        "con",
        "../x",
        "a:b?*",
        "\ud800",
        "",
        "x".repeat(999),
      ];
      for (const id of odd) await new Tab(adapter).save(sample({ id }));
      const files = await bench.files();
      expect(new Set(files.map((name) => name.toLowerCase())).size).to.equal(
        odd.length,
      );
      for (const name of files)
        expect(name).to.match(/^askelmat-[a-z0-9-]{32,87}\.record\.json$/);
      expect((await adapter.list()).map((head) => head.id)).to.have.members(
        odd,
      );
    });

    it("leaves other files of the folder alone", async () => {
      await bench.put("muistio.json", "oma");
      await bench.put("askelmat-esite.pdf", "oma");
      await new Tab(adapter).save(sample());
      expect(await adapter.list()).to.have.length(1);
      expect(await adapter.unreadable()).to.deep.equal([]);
      await adapter.remove(id);
      expect(await bench.files()).to.deep.equal([
        "askelmat-esite.pdf",
        "muistio.json",
      ]);
    });

    it("the n-th call fails, for every n: all of the write or nothing", async () => {
      const surface = [
        [FileSystemFileHandle.prototype, "createWritable"],
        [FileSystemWritableFileStream.prototype, "write"],
        [FileSystemWritableFileStream.prototype, "close"],
      ] as const;
      for (const [prototype, method] of surface)
        expect(
          await sweep(() => new FolderBench(), {
            prototype,
            methods: [method],
          }),
        ).to.equal(1);
    });

    it("a first write that fails leaves no file", async () => {
      const injected = await withFault(
        {
          prototype: FileSystemWritableFileStream.prototype,
          methods: ["write"],
          nth: 1,
          times: 1,
          error: new DOMException("injected", "QuotaExceededError"),
        },
        async () =>
          expect(await codeOf(new Tab(adapter).save(sample()))).to.equal(
            "quota",
          ),
      );
      expect(injected).to.equal(1);
      expect(await bench.files()).to.deep.equal([]);
    });

    it("names a file that is half written or foreign, and never overwrites it", async () => {
      await new Tab(adapter).save(sample());
      await new Tab(adapter).save(sample({ id: "urn:uuid:2" }));
      const whole = await bench.text(file);
      const other = await bench.text(`${recordName("urn:uuid:2")}.record.json`);
      const damaged = new TextEncoder().encode(whole);
      damaged[damaged.length - 20] = 0xff;
      const texts = [
        whole.slice(0, whole.length / 2),
        "[]",
        "null",
        '{"specVersion":"1.0"}',
        '{"__proto__":{"askelmatRecord":1}}',
        whole.replace('"drafts":[]', '"drafts":[{"tab":1}]'),
        whole.replace('"entries":[', '"entries":{},"x":['),
        whole.replace('"label":{', '"label":{"title":{"fi":1},'),
        damaged,
        other,
      ];
      for (const text of texts) {
        await bench.put(file, text);
        const before = await bench.dump();
        const fresh = openFileStorage(bench.folder);
        const error = await errorOf(fresh.load(id));
        expect(error.code).to.equal("unknown");
        expect((error.cause as Error).name).to.equal("ForeignRecord");
        expect((error.cause as Error).message).to.include(recordName(id));
        for (const save of [new Tab(fresh), new Tab(adapter)])
          expect(await codeOf(save.save(sample()))).to.equal("unknown");
        expect(await codeOf(fresh.remove(id))).to.equal("unknown");
        expect(await bench.dump()).to.equal(before);
        expect((await fresh.list()).map((head) => head.id)).to.deep.equal([
          "urn:uuid:2",
        ]);
        const unreadable = await fresh.unreadable();
        expect(unreadable.map(({ name }) => name)).to.deep.equal([
          recordName(id),
        ]);
      }
      await bench.put(file, whole);
      expect(await loaded(adapter)).to.deep.equal(sample());
    });

    it("does not write over what a newer version wrote", async () => {
      const tab = new Tab(adapter);
      await tab.save(sample());
      const newer = (await bench.text(file)).replace(
        '"askelmatRecord":1',
        '"askelmatRecord":2',
      );
      await bench.put(file, newer);
      expect(await codeOf(adapter.load(id))).to.equal("newer");
      expect(await codeOf(tab.save(sample({ note: 1 })))).to.equal("newer");
      expect(await bench.text(file)).to.equal(newer);
    });

    it("tells of the copies that a synchronising program makes", async () => {
      await new Tab(adapter).save(sample());
      const copy = `${recordName(id)} (ristiriitainen kopio).record.json`;
      await bench.put(copy, await bench.text(file));
      await bench.put("askelmat-kopio.json", await bench.text(file));
      expect(await adapter.list()).to.have.length(1);
      const unreadable = await adapter.unreadable();
      expect(unreadable.map(({ name }) => name)).to.have.members([
        copy.replace(".record.json", ""),
        "askelmat-kopio.json",
      ]);
    });

    it("takes an empty file for none: a first write that was killed leaves one", async () => {
      await bench.put(file, "");
      expect(await adapter.load(id)).to.equal(undefined);
      expect(await adapter.list()).to.deep.equal([]);
      await new Tab(adapter).save(sample());
      expect(await loaded(adapter)).to.deep.equal(sample());
    });

    it("keeps what a document holds and cannot be read as an entry", async () => {
      const odd = [{ later: 1 }, { id: 7 }] as never[];
      await new Tab(adapter).save(sample({ entries: [entry(1), ...odd] }));
      expect((await loaded(adapter)).entries).to.have.deep.members([
        entry(1),
        ...odd,
      ]);
    });

    it("loses nothing that another program writes at any step of a write", async () => {
      // Without our lock, as from another machine: at the n-th call, another's answer is suddenly in the file.
      let met = 0;
      for (const method of ["createWritable", "getFile"])
        for (let nth = 1; nth <= 4; nth++) {
          const tab = new Tab(openFileStorage(bench.folder));
          await tab.save(sample());
          const others = await textWith(`muu-${method}${nth}`);
          let calls = 0;
          let isOurs = true;
          await withMethods(
            FileSystemFileHandle.prototype,
            [method],
            (original) =>
              async function (this: unknown, ...args) {
                const result: unknown = await original.apply(this, args);
                if (isOurs && ++calls === nth) {
                  isOurs = false;
                  met++;
                  await bench.put(file, others);
                  isOurs = true;
                }
                return result;
              },
            () =>
              tab.save(
                sample({ entries: [...sample().entries, entry("oma")] }),
              ),
          );
          expect(ids(await loaded(adapter))).to.include("e-oma");
          if (calls >= nth)
            expect(ids(await loaded(adapter))).to.include(
              `e-muu-${method}${nth}`,
            );
          await adapter.remove(id);
        }
      expect(met).to.be.greaterThan(3);
    });

    it("says that the folder is gone, in reading too", async () => {
      const root = await navigator.storage.getDirectory();
      const gone = await root.getDirectoryHandle("poissa", { create: true });
      const tab = new Tab(openFileStorage(gone));
      await tab.save(sample());
      await root.removeEntry("poissa", { recursive: true });
      for (const call of [
        () => tab.adapter.list(),
        () => tab.adapter.load(id),
        () => tab.adapter.slot("a"),
        () => tab.save(sample({ note: 1 })),
      ])
        expect(await codeOf(call())).to.equal("unavailable");
    });

    it("says that the person took back what they had allowed", async () => {
      for (const [prototype, method] of [
        [FileSystemDirectoryHandle.prototype, "getFileHandle"],
        [FileSystemFileHandle.prototype, "createWritable"],
      ] as const) {
        const injected = await withFault(
          {
            prototype,
            methods: [method],
            nth: 1,
            times: 1,
            error: new DOMException("injected", "NotAllowedError"),
          },
          async () =>
            expect(await codeOf(new Tab(adapter).save(sample()))).to.equal(
              "unavailable",
            ),
        );
        expect(injected).to.equal(1);
      }
    });

    it("keeps 30 of 30 answers of three threads that run side by side", async () => {
      await new Tab(adapter).save(sample({ entries: [] }));
      await Promise.all(
        ["a", "b", "c"].map((tab) => runTab(bench.folder, tab)),
      );
      expect((await loaded(adapter)).entries).to.have.length(30);
    });

    it("keeps 30 of 30 answers of three tools of one page without locks", async () => {
      const tabs: StorageAdapter[] = ["a", "b", "c"].map(() =>
        openFileStorage(bench.folder, { locks: undefined }),
      );
      await new Tab(adapter).save(sample({ entries: [] }));
      const start = await loaded(adapter);
      await Promise.all(
        tabs.map(async (one, index) => {
          const tab = new Tab(one, start);
          for (let n = 0; n < 10; n++)
            await tab.save({
              ...tab.stored,
              entries: [...tab.stored.entries, entry(`${index}-${n}`)],
            });
        }),
      );
      expect((await loaded(adapter)).entries).to.have.length(30);
    });

    /** What is in the file now, and one answer more. */
    async function textWith(name: string): Promise<string> {
      const record = JSON.parse(await bench.text(file)) as {
        entries: unknown[];
        head: { savedAt: string };
      };
      record.entries.push(entry(name));
      record.head.savedAt = now();
      return JSON.stringify(record);
    }
  });
});

async function errorOf(call: Promise<unknown>): Promise<StorageError> {
  try {
    await call;
  } catch (error) {
    expect(error).to.be.instanceOf(StorageError);
    return error as StorageError;
  }
  throw new Error("it resolved");
}

/** A worker: a thread of its own, and the lock between them. */
function runTab(folder: FileSystemDirectoryHandle, tab: string): Promise<void> {
  const url = new URL("./support/folder-tab.worker.ts", import.meta.url);
  const worker = new Worker(url, { type: "module" });
  return new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data === "done") resolve();
      else reject(new Error(String(data)));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ folder, tab });
  }).finally(() => worker.terminate());
}
