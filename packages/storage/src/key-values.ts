/** Texts under keys. */
export interface KeyValues extends Pick<
  Storage,
  "getItem" | "setItem" | "removeItem"
> {
  keys(): string[];
}

/** A text to put under a key; null removes. */
export type Put = readonly [key: string, text: string | null];

/**
 * All of it or nothing: when one put fails, those before it are taken back,
 * the last first, so that what was stored still fits.
 */
export function writeAll(values: KeyValues, puts: readonly Put[]): void {
  const before: Put[] = [];
  try {
    for (const [key, text] of puts) {
      before.unshift([key, values.getItem(key)]);
      put(values, key, text);
    }
  } catch (error) {
    for (const [key, text] of before) {
      try {
        put(values, key, text);
      } catch {
        // One that cannot be taken back must not keep the others from it.
      }
    }
    throw error;
  }
}

function put(values: KeyValues, key: string, text: string | null): void {
  if (text === null) values.removeItem(key);
  else values.setItem(key, text);
}

/** The browser's `localStorage`. */
export function storageValues(storage: Storage): KeyValues {
  return {
    keys: () =>
      Array.from({ length: storage.length }, (_, index) =>
        storage.key(index),
      ).filter((key) => key !== null),
    getItem: (key) => storage.getItem(key),
    setItem: (key, text) => {
      storage.setItem(key, text);
    },
    removeItem: (key) => {
      storage.removeItem(key);
    },
  };
}

/** Lives as long as the page. */
export function memoryValues(): KeyValues {
  const map = new Map<string, string>();
  return {
    keys: () => [...map.keys()],
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => void map.set(key, text),
    removeItem: (key) => void map.delete(key),
  };
}
