import { StorageError, type StorageErrorCode } from "../storage-error.js";

/** A failure that no browser names: `name` tells what it was, `message` where. */
export function trouble(
  code: StorageErrorCode,
  name: string,
  message: string,
  cause?: unknown,
): StorageError {
  const error = new Error(message, { cause });
  error.name = name;
  return new StorageError(code, error);
}

/** What is under one of our names is not one of our texts. */
export function foreign(record: string, why: string, cause?: unknown) {
  return trouble("unknown", "ForeignRecord", `${record}: ${why}`, cause);
}

/** It is one of our texts, in a form that this version does not know. */
export function newer(record: string): StorageError {
  const message = `${record}: a newer version of these tools wrote it`;
  return trouble("newer", "NewerRecord", message);
}

/** Whether it is about what stands in one record; else the place has failed. */
export function isOfOneRecord(error: unknown): error is StorageError {
  return (
    error instanceof StorageError &&
    error.cause instanceof Error &&
    ["ForeignRecord", "NewerRecord"].includes(error.cause.name)
  );
}
