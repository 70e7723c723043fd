import type {
  DocumentLabel,
  StorageAdapter,
  StorageChange,
} from "./adapter.js";
import type { Observer } from "./indexed-db-adapter.js";
import type { KeyValues } from "./key-values.js";
import type { Tally } from "./tally.js";

/** What stands beside the database about one document that was kept in it. */
interface Testimony {
  readonly tally: Tally;
  /** Absent once the document has been deleted on purpose. */
  readonly said?: DocumentLabel & {
    readonly savedAt: string;
    readonly keys?: readonly string[];
  };
}

/** A document that was kept here and is not here any more as it was. */
export interface Loss extends DocumentLabel {
  readonly id: string;
  /** When the browser last said that it was kept. */
  readonly savedAt: string;
  /** The `store-key`s that led to it. */
  readonly keys: readonly string[];
  /** True when an earlier state of it is still here. */
  readonly isPart: boolean;
}

/** How long it is remembered that a document was deleted on purpose: other tabs may still be told late of writes before that. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Remembers in localStorage how much the database held. A browser may clear or
 * lose its database without an error; what is remembered elsewhere tells.
 */
export class Witness implements Observer {
  readonly #values: KeyValues;
  readonly #prefix: string;

  constructor(values: KeyValues, name: string) {
    this.#values = values;
    this.#prefix = `${name}:witness/`;
  }

  wrote({ id, at, label }: StorageChange, tally: Tally): void {
    const known = this.#of(id);
    // Of two tabs the one that wrote first may be told last.
    if (known && known.tally.writes > tally.writes) return;
    const keys = known?.said?.keys;
    this.#put(id, {
      tally,
      said: { ...label, savedAt: at, ...(keys && { keys }) },
    });
  }

  removed(id: string): void {
    const writes = Math.max(Date.now(), this.#of(id)?.tally.writes ?? 0);
    this.#put(id, { tally: { writes, entries: 0, sum: 0 } });
  }

  slotted(key: string, id: string): void {
    const known = this.#of(id);
    if (!known?.said) return;
    const keys = new Set([...(known.said.keys ?? []), key]);
    this.#put(id, { ...known, said: { ...known.said, keys: [...keys] } });
  }

  /** What was here and is not, or not all of it. */
  async losses(
    adapter: Pick<StorageAdapter, "list">,
    tallies: ReadonlyMap<string, Tally>,
  ): Promise<Loss[]> {
    const here = new Map((await adapter.list()).map((head) => [head.id, head]));
    return this.#ids().flatMap((id) => {
      const known = this.#of(id);
      if (!known) return [];
      const { tally, said } = known;
      if (!said) {
        if (tally.writes < Date.now() - DAY) this.forget(id);
        return [];
      }
      const head = here.get(id);
      const now = tallies.get(id);
      const isWhole =
        head &&
        now &&
        (now.writes >= tally.writes || now.entries > tally.entries) &&
        head.entries >= now.entries;
      if (isWhole) return [];
      return [{ ...said, id, keys: said.keys ?? [], isPart: Boolean(head) }];
    });
  }

  /** Remembers a document no more, because the person knows that it is gone. */
  forget(id: string): void {
    this.#values.removeItem(this.#prefix + id);
  }

  #ids(): string[] {
    const all = this.#values.keys();
    return all
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length))
      .sort();
  }

  #of(id: string): Testimony | undefined {
    try {
      const text = this.#values.getItem(this.#prefix + id);
      return text === null ? undefined : (JSON.parse(text) as Testimony);
    } catch {
      // Somebody else has written there.
      return undefined;
    }
  }

  #put(id: string, testimony: Testimony): void {
    this.#values.setItem(this.#prefix + id, JSON.stringify(testimony));
  }
}
