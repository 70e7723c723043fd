import {
  openStorage,
  type OpenStorageOptions,
  type StorageAdapter,
} from "@askelmat/storage";
import type { Bench } from "./bench.js";

let count = 0;

/** A database of its own for each test, deleted when the test is over. */
export class IndexedDbBench implements Bench {
  readonly name = `testi-${++count}`;
  readonly #adapters: StorageAdapter[] = [];

  async open(options: OpenStorageOptions = {}): Promise<StorageAdapter> {
    const { adapter, warnings } = await openStorage({
      name: this.name,
      ...options,
    });
    this.#adapters.push(adapter);
    if (adapter.kind !== "indexeddb") throw new Error(JSON.stringify(warnings));
    return adapter;
  }

  /** Whether there is a database at all. */
  async exists(): Promise<boolean> {
    const databases = await indexedDB.databases();
    // WebKit lists what an aborted first upgrade leaves, at version 0: it is not there.
    return databases.some(
      ({ name, version = 0 }) => name === this.name && version > 0,
    );
  }

  async dump(): Promise<string> {
    if (!(await this.exists())) return "";
    const database = await settled(indexedDB.open(this.name));
    const stores = [...database.objectStoreNames];
    const tx = database.transaction(stores);
    const records = await Promise.all(
      stores.flatMap((name) => [
        settled(tx.objectStore(name).getAllKeys()),
        settled(tx.objectStore(name).getAll()),
      ]),
    );
    database.close();
    return JSON.stringify([stores, records]);
  }

  async dispose(): Promise<void> {
    for (const adapter of this.#adapters) adapter.close();
    await settled(indexedDB.deleteDatabase(this.name));
  }
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}
