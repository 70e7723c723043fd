/**
 * What a request of IndexedDB brings; rejects with the request's own error. The
 * caller says what the store holds, which IndexedDB does not know.
 */
export function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error!);
  });
}

/** Done when the transaction has completed; rejects when it was undone, for whatever reason. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException("aborted", "AbortError"));
  });
}
