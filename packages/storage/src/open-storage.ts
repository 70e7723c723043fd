import type { Problem } from "@askelmat/core";
import type { StorageAdapter, StorageKind } from "./adapter.js";
import { adopt } from "./adopt.js";
import { IndexedDbAdapter } from "./indexed-db-adapter.js";
import { KeyValueAdapter } from "./key-value-adapter.js";
import { memoryValues, storageValues } from "./key-values.js";
import { nameOf, StorageError, storageErrorOf } from "./storage-error.js";

export interface OpenStorageOptions {
  /** Name of the database and prefix of the localStorage keys. */
  readonly name?: string;
  /** The first step of the ladder to try. */
  readonly prefer?: StorageKind;
  /** Milliseconds that opening the database may take. */
  readonly timeout?: number;
  /** In place of the page's own; reading it may throw. */
  readonly indexedDB?: IDBFactory | undefined;
  readonly localStorage?: Storage | undefined;
}

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
   * - `storage-memory`: nothing is kept when the page closes.
   * - `storage-left-behind`: what an earlier visit kept in localStorage could
   *   not be moved into the database; it is still there.
   */
  readonly warnings: Problem[];
}

const LADDER: readonly StorageKind[] = ["indexeddb", "localstorage", "memory"];

/**
 * The best place to keep documents that this page allows: IndexedDB, else
 * localStorage, else memory. Any failure leads a step down, whatever its name.
 * Never rejects, and stores nothing: the first write does.
 */
export async function openStorage(
  options: OpenStorageOptions = {},
): Promise<OpenedStorage> {
  const failures: StorageError[] = [];
  const start = LADDER.indexOf(options.prefer ?? "indexeddb");
  for (const kind of LADDER.slice(start)) {
    let adapter: StorageAdapter | undefined;
    try {
      adapter = adapterOf(kind, options);
      await adapter.slot("");
    } catch (error) {
      adapter?.close();
      failures.push(storageErrorOf(error, "unavailable"));
      continue;
    }
    const warnings = warningsOf(kind, failures);
    if (kind === "indexeddb")
      warnings.push(...(await adopted(adapter, options)));
    return { adapter, warnings };
  }
  throw new TypeError("openStorage: memory cannot fail");
}

/** May throw: in some pages the mere look at `indexedDB` or `localStorage` does. */
function adapterOf(
  kind: StorageKind,
  options: OpenStorageOptions,
): StorageAdapter {
  const { name = "askelmat", timeout = 3000 } = options;
  if (kind === "memory") return new KeyValueAdapter(kind, memoryValues(), name);
  if (kind === "localstorage") return localAdapter(options);
  const factory =
    "indexedDB" in options ? options.indexedDB : globalThis.indexedDB;
  if (!factory) throw new StorageError("unavailable");
  return new IndexedDbAdapter({ factory, name, timeout });
}

function localAdapter(options: OpenStorageOptions): KeyValueAdapter {
  const { name = "askelmat" } = options;
  const storage =
    "localStorage" in options ? options.localStorage : globalThis.localStorage;
  // Null where a web view has it switched off.
  if (!storage) throw new StorageError("unavailable");
  return new KeyValueAdapter("localstorage", storageValues(storage), name);
}

async function adopted(
  adapter: StorageAdapter,
  options: OpenStorageOptions,
): Promise<Problem[]> {
  let local: KeyValueAdapter;
  try {
    local = localAdapter(options);
    await local.slot("");
  } catch {
    return []; // No localStorage: nothing was ever kept there.
  }
  try {
    await adopt(local, adapter);
    return [];
  } catch (error) {
    return [problem("storage-left-behind", storageErrorOf(error))];
  } finally {
    local.close();
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
