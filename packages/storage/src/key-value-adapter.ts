import type { Draft, Entry } from "@askelmat/core";
import type {
  StorageAdapter,
  StorageChange,
  StorageKind,
  StoredDocument,
  StoredHead,
} from "./adapter.js";
import { writeAll, type KeyValues, type Put } from "./key-values.js";
import {
  erasedIn,
  newestFirst,
  nextHead,
  storedDocument,
  storedHead,
  type HeadRecord,
} from "./record.js";
import { draftKey } from "./storage-change.js";
import { StorageError, storageErrorOf } from "./storage-error.js";
import { same } from "./json.js";

/**
 * Documents as JSON texts under keys such as `askelmat/1/entry/["urn:…","e-…"]`:
 * the adapter for localStorage, and over a Map for memory. Every call is one
 * synchronous stretch, so no other tab writes in the middle of it.
 */
export class KeyValueAdapter implements StorageAdapter {
  readonly kind: StorageKind;
  readonly #values: KeyValues;
  readonly #prefix: string;
  #closed = false;

  constructor(kind: StorageKind, values: KeyValues, name: string) {
    this.kind = kind;
    this.#values = values;
    this.#prefix = `${name}/1/`;
  }

  list(): Promise<StoredHead[]> {
    return this.#run(() => {
      const keys = this.#keys();
      const heads = this.#all(keys, `${this.#prefix}head/`) as HeadRecord[];
      return heads
        .map((record) => {
          const start = this.#below("entry", record.id);
          const entries = keys.filter((key) => key.startsWith(start)).length;
          return storedHead(record, entries);
        })
        .sort(newestFirst);
    });
  }

  load(id: string): Promise<StoredDocument | undefined> {
    return this.#run(() => {
      const record = this.#head(id);
      if (!record) return undefined;
      const keys = this.#keys();
      const entries = this.#all(keys, this.#below("entry", id)) as Entry[];
      const drafts = this.#all(keys, this.#below("draft", id)) as Draft[];
      return storedDocument(
        record,
        entries.sort((a, b) => order([a.id], [b.id])),
        drafts.sort((a, b) => order(draftKey(a), draftKey(b))),
      );
    });
  }

  write(change: StorageChange): Promise<{ at: string }> {
    return this.#run(() => {
      const { id } = change;
      const head = nextHead(this.#head(id), change);
      const erased = erasedIn(head.envelope);
      const gone = new Set(erased);
      const puts: Put[] = [];
      const remove = (key: string) => {
        if (this.#values.getItem(key) !== null) puts.push([key, null]);
      };
      for (const entry of change.entries) {
        const key = this.#key("entry", id, entry.id);
        if (!gone.has(entry.id) && this.#values.getItem(key) === null)
          puts.push([key, JSON.stringify(entry)]);
      }
      for (const draft of change.drafts) {
        const key = this.#key("draft", id, ...draftKey(draft));
        puts.push([key, JSON.stringify(draft)]);
      }
      puts.push([this.#key("head", id), JSON.stringify(head)]);
      for (const entry of erased) remove(this.#key("entry", id, entry));
      for (const draft of change.ended) {
        const key = this.#key("draft", id, ...draftKey(draft));
        // Another tab may have typed on since this one saw it.
        if (same(this.#get(key), draft)) remove(key);
      }
      writeAll(this.#values, puts);
      return { at: change.at };
    });
  }

  remove(id: string): Promise<void> {
    return this.#run(() => {
      const head = this.#key("head", id);
      const starts = [this.#below("entry", id), this.#below("draft", id)];
      const keys = this.#keys().filter(
        (key) => key === head || starts.some((start) => key.startsWith(start)),
      );
      const slots = this.#slotsOf(id).map((key) => this.#key("slot", key));
      writeAll(
        this.#values,
        [...keys, ...slots].map((key) => [key, null]),
      );
    });
  }

  slot(key: string): Promise<string | undefined> {
    return this.#run(
      () => this.#get(this.#key("slot", key)) as string | undefined,
    );
  }

  setSlot(key: string, id: string): Promise<void> {
    return this.#run(() => {
      writeAll(this.#values, [[this.#key("slot", key), JSON.stringify(id)]]);
    });
  }

  /** The keys of the slots that point to a document. */
  slotsOf(id: string): Promise<string[]> {
    return this.#run(() => this.#slotsOf(id));
  }

  close(): void {
    this.#closed = true;
  }

  #slotsOf(id: string): string[] {
    const start = `${this.#prefix}slot/`;
    return this.#keys()
      .filter((key) => key.startsWith(start) && this.#get(key) === id)
      .map((key) => (JSON.parse(key.slice(start.length)) as [string])[0]);
  }

  #run<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (this.#closed) throw new StorageError("closed");
      try {
        resolve(work());
      } catch (error) {
        throw storageErrorOf(error);
      }
    });
  }

  /** JSON keeps any string apart from any other: slashes, quotes, half emoji. */
  #key(store: string, ...parts: string[]): string {
    return `${this.#prefix}${store}/${JSON.stringify(parts)}`;
  }

  #below(store: string, id: string): string {
    return `${this.#key(store, id).slice(0, -1)},`;
  }

  #keys(): string[] {
    return this.#values.keys().filter((key) => key.startsWith(this.#prefix));
  }

  #get(key: string): unknown {
    const text = this.#values.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  }

  #head(id: string): HeadRecord | undefined {
    return this.#get(this.#key("head", id)) as HeadRecord | undefined;
  }

  #all(keys: readonly string[], start: string): unknown[] {
    return keys
      .filter((key) => key.startsWith(start))
      .map((key) => this.#get(key));
  }
}

/** By code unit, part by part: the order IndexedDB gives its keys. */
function order(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
