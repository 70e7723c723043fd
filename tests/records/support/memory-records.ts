import type {
  VersionedRecords,
  VersionedText,
} from "@askelmat/storage/records.js";

/** Lets others go first, or not: the test decides. */
export type Wait = (what: string) => Promise<void>;

/**
 * Records in memory, where every call waits for its turn before and after: what
 * was read is old by the time it comes.
 */
export class MemoryRecords {
  readonly texts = new Map<string, VersionedText>();
  /** How often somebody else was quicker. */
  conflicts = 0;
  #writes = 0;

  /** What one adapter sees of them. */
  seenBy(wait: Wait, compares = true): VersionedRecords {
    const later = async <T>(what: string, act: () => T): Promise<T> => {
      await wait(`${what} is asked`);
      const result = act();
      await wait(`${what} is answered`);
      return result;
    };
    return {
      list: () =>
        later("list", () => [...this.texts.keys()].map((name) => ({ name }))),
      read: (name) => later("read", () => this.texts.get(name)),
      write: (name, text, expected) =>
        later("write", () => {
          if (this.texts.get(name)?.version !== expected) {
            this.conflicts++;
            if (compares) return "conflict";
          }
          const version = String(++this.#writes);
          this.texts.set(name, { text, version });
          return { version };
        }),
      remove: (name) => later("remove", () => void this.texts.delete(name)),
    };
  }
}
