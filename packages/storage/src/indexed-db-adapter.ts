import type { Draft, Entry } from "@askelmat/core";
import type {
  Outbox,
  StorageAdapter,
  StorageChange,
  StoredDocument,
  StoredHead,
  VersionStore,
} from "./adapter.js";
import {
  openDatabase,
  VERSION,
  type OpenOptions,
  type StoreName,
} from "./indexed-db.js";
import { below, writeChange } from "./indexed-db-write.js";
import {
  newestFirst,
  storedDocument,
  storedHead,
  type HeadRecord,
} from "./record.js";
import { asked, completed } from "./requests.js";
import { StorageError, nameOf, storageErrorOf } from "./storage-error.js";
import type { Tally } from "./tally.js";

type Stores = readonly StoreName[];

/** Is told of what has been kept, once it is: in the order in which it was asked for. */
export interface Observer {
  wrote(change: StorageChange, tally: Tally): void;
  removed(id: string): void;
  slotted(key: string, id: string): void;
}

/** One transaction over some stores; `undefined` when there is no database and none is wanted. */
export type Within = <T>(
  stores: Stores,
  mode: IDBTransactionMode,
  create: boolean,
  work: (tx: IDBTransaction) => Promise<T>,
) => Promise<T | undefined>;

/** IndexedDB, one record per entry or draft. The database is made by the first write. */
export class IndexedDbAdapter implements StorageAdapter {
  readonly kind = "indexeddb";
  readonly #options: OpenOptions;
  readonly #observer: Observer | undefined;
  #connection: Promise<IDBDatabase | undefined> = Promise.resolve(undefined);
  #closed = false;
  #isNewer = false;

  constructor(options: OpenOptions, observer?: Observer) {
    this.#options = options;
    this.#observer = observer;
  }

  /** True when a newer version has changed the database, which is then only read. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  async list(): Promise<StoredHead[]> {
    const heads = await this.#read(["heads", "entries"], async (tx) => {
      const records = await asked<HeadRecord[]>(
        tx.objectStore("heads").getAll(),
      );
      return Promise.all(
        records.map(async (record) => {
          const range = below(record.id);
          const entries = await asked<number>(
            tx.objectStore("entries").count(range),
          );
          return storedHead(record, entries);
        }),
      );
    });
    return (heads ?? []).sort(newestFirst);
  }

  async load(id: string): Promise<StoredDocument | undefined> {
    return this.#read(["heads", "entries", "drafts"], async (tx) => {
      const [record, entries, drafts] = await Promise.all([
        asked<HeadRecord | undefined>(tx.objectStore("heads").get(id)),
        asked<Entry[]>(tx.objectStore("entries").getAll(below(id))),
        asked<Draft[]>(tx.objectStore("drafts").getAll(below(id))),
      ]);
      return record && storedDocument(record, entries, drafts);
    });
  }

  async write(change: StorageChange): Promise<{ at: string }> {
    const saved = await this.#run(
      ["heads", "entries", "drafts"],
      "readwrite",
      change.whole,
      (tx) => writeChange(tx, change),
    );
    if (!saved) throw new StorageError("missing");
    this.#observer?.wrote(change, saved.tally);
    return { at: saved.at };
  }

  async remove(id: string): Promise<void> {
    const inside = ["entries", "drafts", "versions", "outbox"] as const;
    const stores: Stores = ["heads", "slots", ...inside];
    await this.#run(stores, "readwrite", false, async (tx) => {
      const slots = tx.objectStore("slots");
      const keys = await asked<IDBValidKey[]>(slots.getAllKeys());
      const ids = await asked<string[]>(slots.getAll());
      await Promise.all(
        [
          tx.objectStore("heads").delete(id),
          ...inside.map((store) => tx.objectStore(store).delete(below(id))),
          ...keys
            .filter((_, index) => ids[index] === id)
            .map((key) => slots.delete(key)),
        ].map((request) => asked(request)),
      );
    });
    this.#observer?.removed(id);
  }

  async slot(key: string): Promise<string | undefined> {
    return this.#read(["slots"], (tx) =>
      asked<string | undefined>(tx.objectStore("slots").get(key)),
    );
  }

  async setSlot(key: string, id: string): Promise<void> {
    await this.#run(["slots"], "readwrite", true, (tx) =>
      asked(tx.objectStore("slots").put(id, key)),
    );
    this.#observer?.slotted(key, id);
  }

  async versions(): Promise<VersionStore> {
    const { versionsWithin } = await import("./beside.js");
    return versionsWithin(this.within);
  }

  async outbox(): Promise<Outbox> {
    const { outboxWithin } = await import("./beside.js");
    return outboxWithin(this.within);
  }

  close(): void {
    this.#closed = true;
    // Calls made before wait for the same connection, and come first.
    this.#connection.then(
      (database) => database?.close(),
      () => undefined,
    );
  }

  #read<T>(
    stores: Stores,
    work: (tx: IDBTransaction) => Promise<T>,
  ): Promise<T | undefined> {
    return this.#run(stores, "readonly", false, work);
  }

  /** For what stands beside documents. */
  readonly within: Within = (...what) => this.#run(...what);

  async #run<T>(
    stores: Stores,
    mode: IDBTransactionMode,
    create: boolean,
    work: (tx: IDBTransaction) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.#closed) throw new StorageError("closed");
    try {
      const tx = await this.#begin(stores, mode, create);
      return tx && (await finished(tx, work));
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async #begin(
    stores: Stores,
    mode: IDBTransactionMode,
    create: boolean,
  ): Promise<IDBTransaction | undefined> {
    for (let again = true; ; again = false) {
      const database = await this.#open(create);
      // A newer version knows how its records hang together; this one does not.
      if (this.#isNewer && mode === "readwrite")
        throw new StorageError("newer");
      try {
        return database?.transaction(stores, mode, { durability: "strict" });
      } catch (error) {
        if (nameOf(error) !== "InvalidStateError") throw error;
        if (!again || this.#closed) throw new StorageError("closed", error);
        // Closed by the browser, or for another tab's upgrade: open once more.
        this.#connection = Promise.resolve(undefined);
      }
    }
  }

  #open(create: boolean): Promise<IDBDatabase | undefined> {
    this.#connection = this.#connection
      .catch(() => undefined)
      .then((database) => database ?? openDatabase(this.#options, create))
      .then((database) => {
        this.#isNewer = (database?.version ?? 0) > VERSION;
        return database;
      });
    return this.#connection;
  }
}

/** Waits for the transaction to complete: requests that succeeded may still be undone. */
async function finished<T>(
  tx: IDBTransaction,
  work: (tx: IDBTransaction) => Promise<T>,
): Promise<T> {
  const done = completed(tx);
  done.catch(() => undefined);
  try {
    const result = await work(tx);
    await done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has aborted already.
    }
    await done.catch(() => undefined);
    throw error;
  }
}
