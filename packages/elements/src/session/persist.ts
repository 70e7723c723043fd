let asked: unknown;

/**
 * Asks the browser, once, to keep what is stored here when it needs room. Only
 * after the reader has saved something themselves: some browsers ask them in turn.
 */
export function askToKeep(): void {
  // Absent on plain http; a refusal changes nothing that was promised.
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  if (!storage || storage === asked) return;
  asked = storage;
  storage.persist?.().catch(() => undefined);
}
