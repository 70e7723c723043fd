import type { StorageChange } from "./adapter.js";
import type { KeyValues } from "./key-values.js";

/**
 * Which tabs are typing: a mark for each in localStorage, taken away when its
 * page is left. A mark without its page is a page that crashed.
 */
export class TabMarks {
  readonly #values: KeyValues;
  readonly #prefix: string;
  /** The tabs of this page that have a mark, and what lets go of their locks. */
  readonly #own = new Map<string, () => void>();

  constructor(values: KeyValues, name: string) {
    this.#values = values;
    this.#prefix = `${name}:typing/`;
    addEventListener("pagehide", () => this.#leave());
  }

  wrote({ drafts }: StorageChange): void {
    for (const { tab } of drafts) this.#mark(tab);
  }

  /**
   * The tabs whose page is gone and has not said so. Without locks, which plain
   * http does not have, nobody can tell them from those that are open.
   */
  async crashed(): Promise<string[]> {
    if (!hasLocks()) return [];
    const { held = [] } = await navigator.locks.query();
    const alive = new Set(held.map(({ name }) => name));
    return this.#values
      .keys()
      .filter((key) => key.startsWith(this.#prefix) && !alive.has(key))
      .map((key) => key.slice(this.#prefix.length));
  }

  forget(tab: string): void {
    this.#values.removeItem(this.#prefix + tab);
  }

  #mark(tab: string): void {
    if (!hasLocks() || this.#own.has(tab)) return;
    const key = this.#prefix + tab;
    this.#own.set(tab, () => undefined);
    // The lock first: a mark without a lock says that the page is gone.
    navigator.locks
      .request(key, () => {
        if (!this.#own.has(tab)) return undefined;
        this.#values.setItem(key, "");
        return new Promise<void>((resolve) => this.#own.set(tab, resolve));
      })
      .catch(() => this.#own.delete(tab));
  }

  #leave(): void {
    for (const [tab, letGo] of this.#own) {
      this.forget(tab);
      letGo();
    }
    this.#own.clear();
  }
}

function hasLocks(): boolean {
  return "locks" in navigator;
}
