/**
 * Why a storage call failed, as far as a person can act on it.
 *
 * - `quota`: no room left; nothing of this write was kept.
 * - `blocked`: another tab holds an older database open; close the other tabs.
 * - `closed`: the adapter was closed, or the browser closed its connection.
 * - `missing`: the change rests on a document that is no longer here (deleted
 *   in another tab, or the browser cleared its storage). Nothing was written,
 *   so that no half document is left; `storageChange(undefined, next, …)`
 *   writes it whole.
 * - `newer`: a newer version of these tools has changed the database. What is in
 *   it can be read, and nothing is written.
 * - `unavailable`: this browser, page or policy does not let us store.
 * - `unknown`: anything else; see `cause`.
 */
export type StorageErrorCode =
  | "quota"
  | "blocked"
  | "closed"
  | "missing"
  | "newer"
  | "unavailable"
  | "unknown";

/** What every adapter rejects with. `cause` is what the browser threw. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, cause?: unknown) {
    super(`storage: ${code} ${nameOf(cause)}`.trimEnd(), { cause });
    this.name = "StorageError";
    this.code = code;
  }
}

/** Any thrown thing as a StorageError. Unknown names get `otherwise`. */
export function storageErrorOf(
  cause: unknown,
  otherwise: StorageErrorCode = "unknown",
): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = nameOf(cause);
  // Firefox says NS_ERROR_DOM_QUOTA_REACHED when localStorage is full.
  if (/quota/i.test(name)) return new StorageError("quota", cause);
  if (name === "VersionError") return new StorageError("newer", cause);
  if (name === "SecurityError") return new StorageError("unavailable", cause);
  return new StorageError(otherwise, cause);
}

export function nameOf(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "name" in cause
    ? String(cause.name)
    : "";
}
