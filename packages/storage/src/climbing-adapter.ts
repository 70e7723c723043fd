import type {
  StorageAdapter,
  StorageChange,
  StorageKind,
  StoredDocument,
  StoredHead,
} from "./adapter.js";
import { adopt } from "./adopt.js";
import type { KeyValueAdapter } from "./key-value-adapter.js";

/** Milliseconds between two looks at whether the browser keeps things by now: each may hold a save up. */
const REST_MS = 10_000;

/**
 * Memory, as long as the browser keeps nothing. Some writes look again, and
 * when it does by then, what the visit has said so far moves there.
 */
export class ClimbingAdapter implements StorageAdapter {
  readonly #memory: KeyValueAdapter;
  readonly #open: () => Promise<StorageAdapter>;
  #here: StorageAdapter;
  #looked = Date.now();
  /** The slots that were looked into and found empty here. */
  readonly #asked = new Set<string>();
  /** Writes wait for each other, so that none falls between the two places. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param open rejects while the browser keeps nothing */
  constructor(memory: KeyValueAdapter, open: () => Promise<StorageAdapter>) {
    this.#here = this.#memory = memory;
    this.#open = open;
  }

  get kind(): StorageKind {
    return this.#here.kind;
  }

  list(): Promise<StoredHead[]> {
    return this.#here.list();
  }

  load(id: string): Promise<StoredDocument | undefined> {
    return this.#here.load(id);
  }

  write(change: StorageChange): Promise<{ at: string }> {
    return this.#inTurn(async () => {
      const written = await this.#here.write(change);
      if (this.#isDue()) await this.#climb();
      return written;
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(() => this.#here.remove(id));
  }

  slot(key: string): Promise<string | undefined> {
    this.#asked.add(key);
    return this.#here.slot(key);
  }

  setSlot(key: string, id: string): Promise<void> {
    return this.#inTurn(() => this.#here.setSlot(key, id));
  }

  close(): void {
    this.#here.close();
  }

  #isDue(): boolean {
    return this.#here === this.#memory && Date.now() - this.#looked >= REST_MS;
  }

  async #climb(): Promise<void> {
    this.#looked = Date.now();
    let place: StorageAdapter | undefined;
    try {
      place = await this.#open();
      if (await this.#wouldHide(place)) throw new Error("the slot is taken");
      await adopt(this.#memory, place);
      this.#here = place;
    } catch {
      // It stays in memory, and is said to be there.
      place?.close();
    }
  }

  /** True when an earlier document stands where this visit began anew: one of the two would be out of sight. */
  async #wouldHide(place: StorageAdapter): Promise<boolean> {
    for (const key of this.#asked) {
      const there = await place.slot(key);
      if (there !== undefined && there !== (await this.#memory.slot(key)))
        return true;
    }
    return false;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
