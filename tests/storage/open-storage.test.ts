import { openStorage, type OpenStorageOptions } from "@askelmat/storage";
import { expect } from "@esm-bundle/chai";
import { codeOf, loaded, Tab } from "./support/bench.js";
import { quotaError, withFault } from "./support/faults.js";
import { IndexedDbBench, settled } from "./support/indexed-db.js";
import { sample, warning } from "./support/samples.js";

/** A database whose `open` does as told, and says that it was asked. */
function factory(behave: (request: IDBOpenDBRequest) => void): {
  indexedDB: IDBFactory;
  asked: () => number;
} {
  let asked = 0;
  const open = () => {
    asked++;
    const request = { error: null } as unknown as IDBOpenDBRequest;
    setTimeout(() => behave(request));
    return request;
  };
  return { indexedDB: { open } as unknown as IDBFactory, asked: () => asked };
}

function refusal(name: string): (request: IDBOpenDBRequest) => void {
  return (request) => {
    Object.assign(request, { error: new DOMException("injected", name) });
    request.onerror?.(new Event("error"));
  };
}

async function climb(
  options: OpenStorageOptions,
): Promise<{ kind: string; warnings: unknown[] }> {
  const { adapter, warnings } = await openStorage(options);
  // Whatever step it is, it works.
  await new Tab(adapter).save(sample());
  expect(await loaded(adapter)).to.deep.equal(sample());
  await adapter.remove("urn:uuid:1");
  adapter.close();
  return { kind: adapter.kind, warnings };
}

describe("openStorage", () => {
  let bench: IndexedDbBench;
  beforeEach(() => {
    localStorage.clear();
    bench = new IndexedDbBench();
  });
  afterEach(async () => {
    localStorage.clear();
    await bench.dispose();
  });

  it("takes IndexedDB without a word", async () => {
    expect(await climb({ name: bench.name })).to.deep.equal({
      kind: "indexeddb",
      warnings: [],
    });
  });

  it("takes the step it is told to, without a warning", async () => {
    for (const prefer of ["localstorage", "memory"] as const)
      expect(await climb({ prefer })).to.deep.equal({
        kind: prefer,
        warnings: [],
      });
  });

  for (const name of [
    "UnknownError",
    "SecurityError",
    "InvalidStateError",
    "Odd",
  ])
    it(`steps down to localStorage when open fails with ${name}`, async () => {
      const { indexedDB, asked } = factory(refusal(name));
      expect(await climb({ indexedDB })).to.deep.equal({
        kind: "localstorage",
        warnings: [warning("storage-local-only", "unavailable", name)],
      });
      expect(asked()).to.equal(1);
    });

  it("steps down when open throws, or is not there at all", async () => {
    let thrown = 0;
    const indexedDB = {
      open: () => {
        thrown++;
        throw new DOMException("injected", "SecurityError");
      },
    } as unknown as IDBFactory;
    expect((await climb({ indexedDB })).kind).to.equal("localstorage");
    expect(thrown).to.equal(1);
    expect((await climb({ indexedDB: undefined })).kind).to.equal(
      "localstorage",
    );
  });

  it("steps down to memory when looking at either of them throws", async () => {
    const looked: string[] = [];
    const denied = (name: string) => {
      looked.push(name);
      throw new DOMException("injected", "SecurityError");
    };
    const options: OpenStorageOptions = {
      get indexedDB(): never {
        return denied("indexedDB");
      },
      get localStorage(): never {
        return denied("localStorage");
      },
    };
    expect(await climb(options)).to.deep.equal({
      kind: "memory",
      warnings: [warning("storage-memory", "unavailable", "SecurityError")],
    });
    expect(looked).to.deep.equal(["indexedDB", "localStorage"]);
  });

  it("steps down when the page's own getters throw", async () => {
    let looked = 0;
    const names = ["indexedDB", "localStorage"] as const;
    const own = names.map((name) =>
      Object.getOwnPropertyDescriptor(window, name)!,
    );
    for (const name of names)
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          looked++;
          throw new DOMException("injected", "SecurityError");
        },
      });
    try {
      expect((await climb({})).kind).to.equal("memory");
    } finally {
      for (const [index, name] of names.entries())
        Object.defineProperty(window, name, own[index]!);
    }
    expect(looked).to.equal(2);
  });

  it("steps down when localStorage refuses to be read", async () => {
    let asked = 0;
    const localStorage = {
      getItem: () => {
        asked++;
        throw new DOMException("injected", "SecurityError");
      },
    } as unknown as Storage;
    const options = { indexedDB: undefined, localStorage };
    expect((await climb(options)).kind).to.equal("memory");
    expect(asked).to.equal(1);
  });

  it("does not wait for ever: open that never settles", async () => {
    const { indexedDB, asked } = factory(() => undefined);
    expect(await climb({ indexedDB, timeout: 20 })).to.deep.equal({
      kind: "localstorage",
      warnings: [warning("storage-local-only", "unavailable", "TimeoutError")],
    });
    expect(asked()).to.equal(1);
  });

  it("names the other tab that blocks an upgrade", async () => {
    const { indexedDB } = factory((request) => {
      request.onblocked?.(new Event("blocked") as IDBVersionChangeEvent);
    });
    expect(await climb({ indexedDB, timeout: 20 })).to.deep.equal({
      kind: "localstorage",
      warnings: [
        warning("storage-blocked", "blocked", "TimeoutError"),
        warning("storage-local-only", "blocked", "TimeoutError"),
      ],
    });
  });

  it("leaves a database alone that is not ours", async () => {
    const request = indexedDB.open(bench.name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("theirs");
    (await settled(request)).close();
    expect((await climb({ name: bench.name })).kind).to.equal("localstorage");
    expect(await bench.dump()).to.include("theirs");
  });

  it("rejects, and does not step down, when a later write fails", async () => {
    const { adapter } = await openStorage({ name: bench.name });
    const injected = await withFault(
      {
        prototype: IDBFactory.prototype,
        methods: ["open"],
        nth: 1,
        times: 1,
        error: quotaError(),
      },
      async () => {
        const saving = new Tab(adapter).save(sample());
        expect(await codeOf(saving)).to.equal("quota");
      },
    );
    expect(injected).to.equal(1);
    await new Tab(adapter).save(sample());
    adapter.close();
  });
});
