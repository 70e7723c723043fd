import type {
  StorageAdapter,
  StorageChange,
  StorageKind,
  StoredDocument,
  StoredHead,
} from "../adapter.js";
import { newestFirst, storedDocument, storedHead } from "../record.js";
import { StorageError, storageErrorOf } from "../storage-error.js";
import {
  changed,
  recordOf,
  textOf,
  type DocumentRecord,
} from "./document-record.js";
import { isRecordName, recordName, SLOTS } from "./record-name.js";
import { slotsOf, slotsText, type Slots } from "./slots-record.js";
import { foreign, isOfOneRecord, trouble } from "./trouble.js";
import type {
  HeldRecords,
  ListedRecord,
  VersionedRecords,
  VersionedText,
} from "./versioned-records.js";

/** A record that a list had to leave out. */
export interface UnreadableRecord {
  readonly name: string;
  /** Its cause says what is wrong with it. */
  readonly error: StorageError;
}

/** How often a write is merged anew; somebody gets through each time. */
const TRIES = 50;

/** A record, what we think is there, and what is to be there; `undefined` leaves it. */
type Swap = [
  name: string,
  guess: VersionedText | undefined,
  next: (text: string | undefined) => string | undefined,
];

/**
 * Documents as whole records of a place that can compare and swap. A write is
 * read, merged, and put in place of what was read; when another tab or machine
 * was quicker, that is done again. So none undoes another, as long as the place
 * compares.
 */
export class RecordAdapter implements StorageAdapter {
  readonly kind: StorageKind;
  readonly #records: VersionedRecords;
  /** As last seen: a guess that spares reading. The place compares anyway. */
  readonly #seen = new Map<string, VersionedText>();
  /** Writes are done in the order in which they were asked for. */
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(kind: StorageKind, records: VersionedRecords) {
    this.kind = kind;
    this.#records = records;
  }

  /** Leaves out what it cannot read; see {@link unreadable}. */
  list(): Promise<StoredHead[]> {
    return this.#run(async () => {
      const { records } = await this.#all();
      return records
        .map(({ head, entries }) => storedHead(head, entries.length))
        .sort(newestFirst);
    });
  }

  /** Records that are half written, foreign or newer. They are not touched. */
  unreadable(): Promise<UnreadableRecord[]> {
    return this.#run(async () => (await this.#all()).unreadable);
  }

  load(id: string): Promise<StoredDocument | undefined> {
    return this.#run(async () => {
      const name = recordName(id);
      const stored = await this.#read(name);
      if (!stored) return undefined;
      const { head, entries, drafts } = ownRecord(name, stored.text);
      return storedDocument(head, entries, drafts);
    });
  }

  write(change: StorageChange): Promise<{ at: string }> {
    return this.#inTurn(async () => {
      const name = recordName(change.id);
      await this.#swap(name, this.#seen.get(name), (text) =>
        textOf(
          changed(
            text === undefined ? undefined : ownRecord(name, text),
            change,
          ),
        ),
      );
      return { at: change.at };
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const name = recordName(id);
      const stored = await this.#read(name);
      // What is not ours is not ours to delete.
      if (stored) ownRecord(name, stored.text);
      this.#seen.delete(name);
      if (stored) await this.#records.remove(name);
      await this.#changeSlots((slots) => {
        const left = [...slots].filter(([, document]) => document !== id);
        return left.length < slots.size ? new Map(left) : undefined;
      });
    });
  }

  slot(key: string): Promise<string | undefined> {
    return this.#run(async () =>
      slotsOf((await this.#read(SLOTS))?.text).get(key),
    );
  }

  setSlot(key: string, id: string): Promise<void> {
    return this.#inTurn(() =>
      this.#changeSlots((slots) => new Map([...slots, [key, id]])),
    );
  }

  close(): void {
    this.#closed = true;
  }

  async #all(): Promise<{
    records: DocumentRecord[];
    unreadable: UnreadableRecord[];
  }> {
    const listed = await this.#records.list();
    const all = await Promise.all(
      listed
        .filter(({ name }) => name !== SLOTS)
        .map((one) => this.#oneOf(one)),
    );
    const one = all.filter((record) => record !== undefined);
    return {
      records: one.filter((record) => "head" in record),
      unreadable: one.filter((record) => "error" in record),
    };
  }

  /** One of a list: what is wrong with its text is its own affair, what is wrong with the place is everybody's. */
  async #oneOf({
    name,
    version,
  }: ListedRecord): Promise<DocumentRecord | UnreadableRecord | undefined> {
    if (!isRecordName(name))
      return { name, error: foreign(name, "no record has such a name") };
    const seen = this.#seen.get(name);
    const isSame = version !== undefined && seen?.version === version;
    try {
      const stored = isSame ? seen : await this.#read(name);
      return stored && ownRecord(name, stored.text);
    } catch (error) {
      if (!isOfOneRecord(error)) throw error;
      return { name, error };
    }
  }

  async #read(
    name: string,
    records: HeldRecords = this.#records,
  ): Promise<VersionedText | undefined> {
    const stored = await records.read(name);
    if (stored) this.#seen.set(name, stored);
    else this.#seen.delete(name);
    return stored;
  }

  #swap(...[name, guess, next]: Swap): Promise<void> {
    const records = this.#records;
    const swap = (held: HeldRecords) => this.#swapIn(held, name, guess, next);
    return records.alone ? records.alone(name, swap) : swap(records);
  }

  /** Reads, merges and writes, again and again until nobody else was quicker. */
  async #swapIn(
    records: HeldRecords,
    ...[name, guess, next]: Swap
  ): Promise<void> {
    let stored = guess ?? (await this.#read(name, records));
    for (let tries = 0; tries < TRIES; tries++) {
      const text = next(stored?.text);
      if (text === undefined) return;
      // Should it fail, nobody knows what is there.
      this.#seen.delete(name);
      const written = await records.write(name, text, stored?.version);
      if (written !== "conflict") {
        this.#seen.set(name, { text, version: written.version });
        return;
      }
      await pause(tries);
      stored = await this.#read(name, records);
    }
    throw trouble(
      "unknown",
      "BusyRecord",
      `${name} was changed by others ${TRIES} times in a row`,
    );
  }

  #changeSlots(change: (slots: Slots) => Slots | undefined): Promise<void> {
    return this.#swap(SLOTS, undefined, (text) => {
      const slots = change(slotsOf(text));
      return slots && slotsText(slots);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(() => {
      const done = this.#turn.then(work);
      this.#turn = done.catch(() => undefined);
      return done;
    });
  }

  async #run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StorageError("closed");
    try {
      return await work();
    } catch (error) {
      throw storageErrorOf(error);
    }
  }
}

/** A record under a name that is not its own is a copy that somebody made: two files for one document. */
function ownRecord(name: string, text: string): DocumentRecord {
  const record = recordOf(name, text);
  if (recordName(record.head.id) !== name)
    throw foreign(name, "it holds a document of another name");
  return record;
}

/** Two that always meet would meet for ever; by chance one is first. */
function pause(tries: number): Promise<void> {
  const longest = tries < 5 ? 0 : 20;
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
}
