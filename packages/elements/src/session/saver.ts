import {
  sealDrafts,
  type AskelmatDocument,
  type Problem,
} from "@askelmat/core";
import {
  storageChange,
  StorageError,
  type StorageAdapter,
  type Version,
} from "@askelmat/storage";

/** In a long visit a version is noted this often. */
const VERSION_MS = 30 * 60_000;

/**
 * What the reader may believe about saving. `idle`: nothing to save yet.
 * `saved`: a completed write holds everything up to now. `memory`: written,
 * but only to this page's memory. `host`: the page around keeps the document.
 */
export type SaveState =
  | { readonly state: "host" | "idle" | "saving" | "memory" }
  | { readonly state: "saved"; readonly at?: string }
  | { readonly state: "failed"; readonly problem: Problem };

/**
 * Writes a document to storage, one write at a time, and always the newest.
 * A write that fails is tried again with the next edit.
 */
export class Saver {
  readonly adapter: StorageAdapter;
  readonly #key: string | undefined;
  readonly #now: () => string;
  readonly #report: (state: SaveState) => void;
  #stored: AskelmatDocument | undefined;
  #next: { document: AskelmatDocument; me: string } | undefined;
  #run: Promise<void> | undefined;
  /** When the last version was noted; what begins here needs none of how it was before. */
  #noted: number | undefined;

  constructor(
    adapter: StorageAdapter,
    key: string | undefined,
    stored: AskelmatDocument | undefined,
    now: () => string,
    report: (state: SaveState) => void,
  ) {
    this.adapter = adapter;
    this.#key = key;
    this.#stored = stored;
    this.#now = now;
    this.#report = report;
    if (!stored) this.#noted = Date.parse(now());
  }

  /** Notes the state that is stored, to be come back to. Nobody waits for it. */
  note(before: Version["before"]): void {
    const stored = this.#stored;
    if (!stored) return;
    const at = this.#now();
    this.#noted = Date.parse(at);
    // A draft's id is that of the entry it becomes.
    const entries = sealDrafts(stored).entries.map(({ id }) => id);
    this.adapter
      .versions?.()
      .then((versions) => versions.keep(stored.id, { at, before, entries }))
      .catch((error: unknown) =>
        console.warn("askelmat: no version was noted", error),
      );
  }

  /** Notes what is to be written, and begins unless a write is under way. */
  write(document: AskelmatDocument, me: string): void {
    this.#next = { document, me };
    this.#run ??= this.#writeAll();
  }

  /** The writing under way, if there is any: resolves when it is done or has failed. */
  get running(): Promise<void> | undefined {
    return this.#run;
  }

  /** Deletes a document from the adapter, once no write is under way. */
  async forget(id: string): Promise<void> {
    await this.#run;
    await this.adapter.remove(id);
  }

  async #writeAll(): Promise<void> {
    let state: SaveState = { state: "idle" };
    for (let next = this.#next; next; next = this.#next) {
      this.#next = undefined;
      state = await this.#try(next.document, next.me);
    }
    this.#run = undefined;
    this.#report(state);
  }

  async #try(document: AskelmatDocument, me: string): Promise<SaveState> {
    try {
      return await this.#writeOne(document, me);
    } catch (error) {
      console.error("askelmat: saving failed", error);
      const code = error instanceof StorageError ? error.code : "unknown";
      return {
        state: "failed",
        problem: { path: "", code: `save-${code}` },
      };
    }
  }

  async #writeOne(document: AskelmatDocument, me: string): Promise<SaveState> {
    const meta = { at: this.#now(), me };
    if (this.#noted === undefined) this.note("visit");
    else if (Date.parse(meta.at) - this.#noted > VERSION_MS) this.note("more");
    // Once kept, the document is found again by its slot; deleting takes both.
    let first = this.#stored === undefined;
    let at: string;
    try {
      const change = storageChange(this.#stored, document, meta);
      ({ at } = await this.adapter.write(change));
    } catch (error) {
      if (!(error instanceof StorageError) || error.code !== "missing")
        throw error;
      const whole = storageChange(undefined, document, meta);
      ({ at } = await this.adapter.write(whole));
      first = true;
    }
    if (first && this.#key !== undefined)
      await this.adapter.setSlot(this.#key, document.id);
    this.#stored = document;
    return this.adapter.kind === "memory"
      ? { state: "memory" }
      : { state: "saved", at };
  }
}
