import { nameOf, StorageError, storageErrorOf } from "../storage-error.js";
import type { Exclusive } from "./exclusive.js";
import { exactText } from "./exact-text.js";
import { foreign } from "./trouble.js";
import type {
  HeldRecords,
  ListedRecord,
  VersionedRecords,
  VersionedText,
} from "./versioned-records.js";

const ENDING = ".record.json";

/** What reading a file fails with that was swapped since it was opened; Firefox says the second. */
const SWAPPED = ["NotReadableError", "AbortError"];

/**
 * Records as files of one folder. A file's text is its own version, so that what
 * another program wrote is noticed whatever its clock says.
 *
 * A folder cannot compare and swap. Everyone who writes through the same lock is
 * as good as one; against others (another machine on a network drive, a program
 * that synchronises) the file is compared when the write begins, again right
 * before it is swapped in, and read back afterwards.
 */
export class FileRecords implements VersionedRecords {
  readonly #folder: FileSystemDirectoryHandle;
  readonly #exclusive: Exclusive;

  constructor(folder: FileSystemDirectoryHandle, exclusive: Exclusive) {
    this.#folder = folder;
    this.#exclusive = exclusive;
  }

  /** What begins and ends like ours, copies that a synchronising program made too; a browser's own half files do not. */
  list(): Promise<ListedRecord[]> {
    return told(async () => {
      const found: ListedRecord[] = [];
      for await (const file of this.#folder.keys())
        if (file.startsWith("askelmat-") && file.endsWith(".json"))
          found.push({
            name: file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : file,
          });
      return found;
    });
  }

  read(name: string): Promise<VersionedText | undefined> {
    return this.alone(name, (held) => held.read(name));
  }

  write(
    name: string,
    text: string,
    expected: string | undefined,
  ): Promise<{ version: string } | "conflict"> {
    return this.alone(name, (held) => held.write(name, text, expected));
  }

  remove(name: string): Promise<void> {
    return this.alone(name, async () => {
      try {
        await this.#folder.removeEntry(name + ENDING);
      } catch (error) {
        await this.#nothingAfter(error);
      }
    });
  }

  alone<T>(name: string, work: (held: HeldRecords) => Promise<T>): Promise<T> {
    const lock = `askelmat/${this.#folder.name}/${name}`;
    const held: HeldRecords = {
      read: (one) => told(() => this.#read(one)),
      write: (...all) => told(() => this.#write(...all)),
    };
    return told(() => this.#exclusive(lock, () => work(held)));
  }

  async #write(
    name: string,
    text: string,
    expected: string | undefined,
  ): Promise<{ version: string } | "conflict"> {
    const isStill = async (version: string | undefined) =>
      (await this.#read(name))?.version === version;
    if (!(await isStill(expected))) return "conflict";
    try {
      if (!(await this.#swapIn(name, text, () => isStill(expected))))
        return "conflict";
    } catch (error) {
      // Who swaps the file meanwhile makes our own writing fail in some browsers.
      if (!(await isStill(expected).catch(() => true))) return "conflict";
      if (expected === undefined) await this.#removeEmpty(name);
      throw error;
    }
    return (await isStill(text)) ? { version: text } : "conflict";
  }

  /** Puts a text in the file's place at once; does not when `isStill` says no right before. */
  async #swapIn(
    name: string,
    text: string,
    isStill: () => Promise<boolean>,
  ): Promise<boolean> {
    const options = { create: true };
    const file = await this.#folder.getFileHandle(name + ENDING, options);
    const writable = await file.createWritable();
    try {
      await writable.write(text);
      if (await isStill()) {
        await writable.close();
        return true;
      }
      await writable.abort();
      return false;
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
  }

  async #read(name: string): Promise<VersionedText | undefined> {
    // A file that somebody without our lock swaps while it is read cannot be read on.
    for (let tries = 0; ; tries++)
      try {
        const handle = await this.#folder.getFileHandle(name + ENDING);
        const bytes = await (await handle.getFile()).arrayBuffer();
        // What a first write left that never came to its end. Nothing is lost with it.
        if (bytes.byteLength === 0) return undefined;
        const text = exactText(name, bytes);
        return { text, version: text };
      } catch (error) {
        if (SWAPPED.includes(nameOf(error)) && tries < 3) continue;
        if (SWAPPED.includes(nameOf(error)))
          throw foreign(name, "its file cannot be read", error);
        if (nameOf(error) === "TypeMismatchError")
          throw foreign(name, "it is a folder", error);
        await this.#nothingAfter(error);
        return undefined;
      }
  }

  /** A missing file is nothing; a missing folder looks the same, and is a failure. */
  async #nothingAfter(error: unknown): Promise<void> {
    if (nameOf(error) !== "NotFoundError") throw error;
    await this.#folder.keys().next();
  }

  async #removeEmpty(name: string): Promise<void> {
    try {
      const handle = await this.#folder.getFileHandle(name + ENDING);
      if ((await handle.getFile()).size === 0)
        await this.#folder.removeEntry(name + ENDING);
    } catch {
      // An empty file is read as none; the failure that led here is what is told.
    }
  }
}

/** The folder is gone, or the person took back what they had allowed. */
const REFUSED = ["NotFoundError", "NotAllowedError"];

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw REFUSED.includes(nameOf(error))
      ? new StorageError("unavailable", error)
      : storageErrorOf(error);
  }
}
