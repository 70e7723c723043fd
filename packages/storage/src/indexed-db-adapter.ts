import type { StoreNames } from "idb";
import type {
  StorageAdapter,
  StorageChange,
  StoredDocument,
  StoredHead,
} from "./adapter.js";
import {
  openDatabase,
  type Database,
  type OpenOptions,
  type Schema,
} from "./indexed-db.js";
import { below, writeChange, type Transaction } from "./indexed-db-write.js";
import { newestFirst, storedDocument, storedHead } from "./record.js";
import { StorageError, nameOf, storageErrorOf } from "./storage-error.js";

type Stores = StoreNames<Schema>[];

/** IndexedDB, one record per entry or draft. The database is made by the first write. */
export class IndexedDbAdapter implements StorageAdapter {
  readonly kind = "indexeddb";
  readonly #options: OpenOptions;
  #connection: Promise<Database | undefined> = Promise.resolve(undefined);
  #closed = false;

  constructor(options: OpenOptions) {
    this.#options = options;
  }

  async list(): Promise<StoredHead[]> {
    const heads = await this.#read(["heads", "entries"], async (tx) => {
      const records = await tx.objectStore("heads").getAll();
      return Promise.all(
        records.map(async (record) => {
          const range = below(record.id);
          const entries = await tx.objectStore("entries").count(range);
          return storedHead(record, entries);
        }),
      );
    });
    return (heads ?? []).sort(newestFirst);
  }

  async load(id: string): Promise<StoredDocument | undefined> {
    return this.#read(["heads", "entries", "drafts"], async (tx) => {
      const [record, entries, drafts] = await Promise.all([
        tx.objectStore("heads").get(id),
        tx.objectStore("entries").getAll(below(id)),
        tx.objectStore("drafts").getAll(below(id)),
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
    return saved;
  }

  async remove(id: string): Promise<void> {
    const stores: Stores = ["heads", "entries", "drafts", "slots"];
    await this.#run(stores, "readwrite", false, async (tx) => {
      const slots = tx.objectStore("slots");
      const keys = await slots.getAllKeys();
      const ids = await slots.getAll();
      await Promise.all([
        tx.objectStore("heads").delete(id),
        tx.objectStore("entries").delete(below(id)),
        tx.objectStore("drafts").delete(below(id)),
        ...keys
          .filter((_, index) => ids[index] === id)
          .map((key) => slots.delete(key)),
      ]);
    });
  }

  async slot(key: string): Promise<string | undefined> {
    return this.#read(["slots"], (tx) => tx.objectStore("slots").get(key));
  }

  async setSlot(key: string, id: string): Promise<void> {
    await this.#run(["slots"], "readwrite", true, (tx) =>
      tx.objectStore("slots").put(id, key),
    );
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
    work: (tx: Transaction<"readonly">) => Promise<T>,
  ): Promise<T | undefined> {
    return this.#run(stores, "readonly", false, work);
  }

  /** One transaction; `undefined` when there is no database and none is wanted. */
  async #run<T, Mode extends IDBTransactionMode>(
    stores: Stores,
    mode: Mode,
    create: boolean,
    work: (tx: Transaction<Mode>) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.#closed) throw new StorageError("closed");
    try {
      const tx = await this.#begin(stores, mode, create);
      return tx && (await finished(tx, work));
    } catch (error) {
      throw storageErrorOf(error);
    }
  }

  async #begin<Mode extends IDBTransactionMode>(
    stores: Stores,
    mode: Mode,
    create: boolean,
  ): Promise<Transaction<Mode> | undefined> {
    for (let again = true; ; again = false) {
      const database = await this.#open(create);
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

  #open(create: boolean): Promise<Database | undefined> {
    this.#connection = this.#connection
      .catch(() => undefined)
      .then((database) => database ?? openDatabase(this.#options, create));
    return this.#connection;
  }
}

/** Waits for the transaction to complete: requests that succeeded may still be undone. */
async function finished<T, Mode extends IDBTransactionMode>(
  tx: Transaction<Mode>,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const { done } = tx;
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
