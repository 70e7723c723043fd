/** Does work while nobody else who asked with the same name is at it. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Across tabs where the browser has locks, within the page where it has none. */
export function exclusiveBy(locks: LockManager | undefined): Exclusive {
  if (!locks) return inPage;
  return async (name, work) => locks.request(name, work);
}

/** The last of those who wait, by name. */
const waiting = new Map<string, Promise<unknown>>();

const inPage: Exclusive = (name, work) => {
  const done = (waiting.get(name) ?? Promise.resolve()).then(work);
  const over = done
    .catch(() => undefined)
    .then(() => {
      if (waiting.get(name) === over) waiting.delete(name);
    });
  waiting.set(name, over);
  return done;
};
