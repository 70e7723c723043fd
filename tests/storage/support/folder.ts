import {
  openFileStorage,
  type FileStorageOptions,
} from "@askelmat/storage/file.js";
import type { StorageAdapter } from "@askelmat/storage";
import type { Bench } from "./bench.js";

let count = 0;

/** A folder of its own for each test, in the page's private file system. */
export class FolderBench implements Bench {
  readonly runs = 8;
  readonly #name = `testi-${++count}`;
  readonly #options: FileStorageOptions;
  folder!: FileSystemDirectoryHandle;

  constructor(options: FileStorageOptions = {}) {
    this.#options = options;
  }

  async open(): Promise<StorageAdapter> {
    return this.storage();
  }

  async storage() {
    const root = await navigator.storage.getDirectory();
    this.folder = await root.getDirectoryHandle(this.#name, { create: true });
    return openFileStorage(this.folder, this.#options);
  }

  async dump(): Promise<string> {
    const texts = [];
    for (const file of await this.files())
      texts.push([file, await this.text(file)]);
    return texts.length > 0 ? JSON.stringify(texts) : "";
  }

  async files(): Promise<string[]> {
    const names = [];
    for await (const name of this.folder.keys()) names.push(name);
    return names.sort();
  }

  async text(file: string): Promise<string> {
    const handle = await this.folder.getFileHandle(file);
    return (await handle.getFile()).text();
  }

  /** As another program would: without asking for our lock. */
  async put(file: string, text: string | Uint8Array<ArrayBuffer>) {
    const handle = await this.folder.getFileHandle(file, { create: true });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
  }

  async dispose(): Promise<void> {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(this.#name, { recursive: true });
  }
}
