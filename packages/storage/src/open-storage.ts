import type { Problem } from "@askelmat/core";
import type { StorageAdapter, StorageKind } from "./adapter.js";
import { IndexedDbAdapter } from "./indexed-db-adapter.js";
import { nameOf, StorageError, storageErrorOf } from "./storage-error.js";
import {
  hasKept,
  localStorageOf,
  type OpenStorageOptions,
} from "./page-storage.js";
import { observerOf, recallOf, type News } from "./recall.js";

export interface OpenedStorage {
  readonly adapter: StorageAdapter;
  /**
   * What the person should know, `path` empty, `params.reason` a
   * `StorageErrorCode`, `params.error` the browser's name for it:
   *
   * - `storage-blocked`: another tab holds an older version of the database;
   *   stands before one of the next two.
   * - `storage-local-only`: the database did not open; this visit is kept in
   *   localStorage, and what the database holds is out of sight.
   * - `storage-newer`: a newer version of these tools has changed the database;
   *   what is in it can be read and given out, and nothing is written.
   * - `storage-memory`: nothing is kept when the page closes.
   * - `storage-left-behind`: what an earlier visit kept in localStorage could
   *   not be moved into the database; it is still there.
   */
  readonly warnings: Problem[];
  /** What happened here between the visits, as far as the browser left word of it. */
  readonly news: () => Promise<News>;
  /** The person knows: it is told no more. */
  readonly acknowledge: (news: News) => Promise<void>;
}

const LADDER: readonly StorageKind[] = ["indexeddb", "localstorage", "memory"];

/**
 * The best place to keep documents that this page allows: IndexedDB, else
 * localStorage, else memory. Any failure leads a step down, whatever its name.
 * Stores nothing: the first write does. Rejects only when the code of the lower
 * steps is needed and cannot be fetched.
 */
export async function openStorage(
  options: OpenStorageOptions = {},
): Promise<OpenedStorage> {
  const failures: StorageError[] = [];
  const start = LADDER.indexOf(options.prefer ?? "indexeddb");
  for (const kind of LADDER.slice(start)) {
    let adapter: StorageAdapter | undefined;
    try {
      adapter = await adapterOf(kind, options);
      await adapter.slot("");
    } catch (error) {
      adapter?.close();
      failures.push(storageErrorOf(error, "unavailable"));
      continue;
    }
    const warnings = warningsOf(kind, failures);
    if (adapter instanceof IndexedDbAdapter)
      warnings.push(
        ...(adapter.isNewer
          ? [problem("storage-newer", new StorageError("newer"))]
          : await adopted(adapter, options)),
      );
    return { adapter, warnings, ...recallOf(adapter, options) };
  }
  throw new TypeError("openStorage: memory cannot fail");
}

/** May throw: in some pages the mere look at `indexedDB` or `localStorage` does. */
async function adapterOf(
  kind: StorageKind,
  options: OpenStorageOptions,
): Promise<StorageAdapter> {
  const { name = "askelmat", timeout = 3000 } = options;
  if (kind === "memory") {
    const { ClimbingAdapter, KeyValueAdapter, memoryValues } =
      await import("./fallback.js");
    const memory = new KeyValueAdapter(kind, memoryValues(), name);
    // What the browser refuses now it may give later in the same visit.
    return options.prefer === kind
      ? memory
      : new ClimbingAdapter(memory, () => higher(options));
  }
  if (kind === "localstorage")
    return localAdapter(localStorageOf(options), name);
  const factory =
    "indexedDB" in options ? options.indexedDB : globalThis.indexedDB;
  if (!factory) throw new StorageError("unavailable");
  return new IndexedDbAdapter({ factory, name, timeout }, observerOf(options));
}

/** Where memory leads to once the browser keeps things by now; rejects until then. */
async function higher(options: OpenStorageOptions): Promise<StorageAdapter> {
  const { adapter } = await openStorage({ ...options, timeout: 1000 });
  if (adapter.kind === "memory") throw new StorageError("unavailable");
  return adapter;
}

async function localAdapter(storage: Storage, name: string) {
  const { KeyValueAdapter, storageValues } = await import("./fallback.js");
  return new KeyValueAdapter("localstorage", storageValues(storage), name);
}

async function adopted(
  adapter: StorageAdapter,
  options: OpenStorageOptions,
): Promise<Problem[]> {
  const { name = "askelmat" } = options;
  let storage: Storage;
  try {
    storage = localStorageOf(options);
    if (!hasKept(storage, `${name}/`)) return [];
  } catch {
    return []; // No localStorage: nothing was ever kept there.
  }
  try {
    const { adopt } = await import("./fallback.js");
    const local = await localAdapter(storage, name);
    await adopt(local, adapter).finally(() => local.close());
    return [];
  } catch (error) {
    return [problem("storage-left-behind", storageErrorOf(error))];
  }
}

function warningsOf(kind: StorageKind, failures: StorageError[]): Problem[] {
  const last = failures.at(-1);
  if (!last) return [];
  const blocked = failures.find(({ code }) => code === "blocked");
  const code = kind === "memory" ? "storage-memory" : "storage-local-only";
  return [
    ...(blocked ? [problem("storage-blocked", blocked)] : []),
    problem(code, last),
  ];
}

function problem(code: string, { code: reason, cause }: StorageError): Problem {
  return { path: "", code, params: { reason, error: nameOf(cause) } };
}
