import { quotaError, withMethods } from "./faults.js";

/** How the n-th call fails. */
export type Failure =
  /** The n-th call throws, and the next ones work again. */
  | "one call throws"
  /** The n-th call throws, and so does every later one. */
  | "all calls throw from one on"
  /** The n-th transaction, or upgrade of what is there, is undone once all its requests have succeeded. */
  | "a transaction is undone";

const REQUESTS = [
  ...["get", "getKey", "getAll", "getAllKeys", "count"],
  ...["put", "add", "delete", "clear", "openCursor"],
];

/** Everything of IndexedDB that a tool may call. */
const SURFACE: readonly (readonly [object, readonly string[]])[] = [
  [IDBFactory.prototype, ["open"]],
  [IDBDatabase.prototype, ["transaction", "createObjectStore"]],
  [IDBObjectStore.prototype, [...REQUESTS, "createIndex"]],
];

type Method = (...args: never[]) => unknown;

/** The page's own, whatever stands in its place. */
const { count } = IDBObjectStore.prototype as unknown as {
  count: (this: IDBObjectStore) => IDBRequest;
};

/**
 * Lets one call to IndexedDB fail, or all from it on, counted over a whole
 * scenario: whoever opens the database, in whatever order.
 */
export class NthCall {
  readonly #failure: Failure;
  readonly #nth: number;
  readonly #error = quotaError();
  #calls = 0;
  #counts = false;
  /** What has been begun and is not over. */
  #open = 0;
  /** The transaction that is to be undone, and how many of its requests wait. */
  #doomed: { transaction: IDBTransaction; waiting: number } | undefined;
  /** How many calls failed. */
  injected = 0;

  constructor(failure: Failure, nth: number) {
    this.#failure = failure;
    this.#nth = nth;
  }

  /** Puts our methods in place of the page's while `work` goes on. They fail only inside `during`. */
  async run(work: () => Promise<unknown>): Promise<void> {
    let inner = work;
    for (const [prototype, names] of SURFACE) {
      const next = inner;
      inner = () =>
        withMethods(prototype, names, (one) => this.#instead(one), next);
    }
    // A call that throws while the database is upgraded undoes the upgrade, and the browser tells the page too.
    const { onerror } = window;
    window.onerror = (...told) =>
      told[4] === this.#error || (onerror?.apply(window, told) as unknown);
    try {
      await inner();
    } finally {
      window.onerror = onerror;
    }
  }

  /** Lets calls fail while `work` goes on, and until all that it began is over. */
  async during(work: () => unknown): Promise<void> {
    this.#counts = true;
    try {
      await work();
      for (let calm = 0; calm < 2; calm++) {
        if (this.#open > 0) calm = 0;
        await new Promise((resolve) => setTimeout(resolve));
      }
    } finally {
      this.#counts = false;
    }
  }

  #instead(original: Method): Method {
    const call = (target: object, args: never[]) =>
      this.#call(original, target, args);
    return function (this: object, ...args) {
      return call(this, args);
    };
  }

  #call(original: Method, target: object, args: never[]): unknown {
    const { name } = original;
    const undoes = this.#failure === "a transaction is undone";
    const isDue =
      this.#counts && (!undoes || name === "transaction") && this.#isDue();
    if (isDue && !undoes) {
      this.injected++;
      throw this.#error;
    }
    const result = original.apply(target, args);
    if (name === "open") {
      this.#follow(result as EventTarget, OPENED);
      if (undoes) this.#watchUpgrade(result as IDBOpenDBRequest);
    }
    if (name === "transaction") this.#follow(result as EventTarget, ENDED);
    if (isDue)
      this.#doomed = { transaction: result as IDBTransaction, waiting: 0 };
    if (REQUESTS.includes(name))
      this.#watch(target as IDBObjectStore, result as IDBRequest);
    return result;
  }

  #isDue(): boolean {
    this.#calls++;
    return this.#failure === "all calls throw from one on"
      ? this.#calls >= this.#nth
      : this.#calls === this.#nth;
  }

  #follow(target: EventTarget, ends: readonly string[]): void {
    this.#open++;
    const once = new AbortController();
    for (const type of ends)
      target.addEventListener(
        type,
        () => {
          this.#open--;
          once.abort();
        },
        { signal: once.signal },
      );
  }

  #watchUpgrade(request: IDBOpenDBRequest): void {
    request.addEventListener("upgradeneeded", () => {
      const transaction = request.transaction!;
      const [name] = request.result.objectStoreNames;
      if (name === undefined || !this.#counts || !this.#isDue()) return;
      this.#doomed = { transaction, waiting: 0 };
      const store = transaction.objectStore(name);
      this.#watch(store, count.call(store));
    });
  }

  #watch(store: IDBObjectStore, request: IDBRequest): void {
    const doomed = this.#doomed;
    if (doomed?.transaction !== store.transaction) return;
    doomed.waiting++;
    request.addEventListener("success", () => {
      if (--doomed.waiting > 0) return;
      // What is asked next is asked in this very turn; a question of our own keeps the transaction open for it.
      count.call(store).addEventListener("success", () => {
        if (doomed.waiting > 0 || this.#doomed !== doomed) return;
        this.#doomed = undefined;
        this.injected++;
        doomed.transaction.abort();
      });
    });
  }
}

const OPENED = ["success", "error"];
const ENDED = ["complete", "abort"];
