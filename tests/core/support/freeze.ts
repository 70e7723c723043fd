/** Freezes plain data all through, so that whoever writes to it throws. */
export function frozen<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** What another program would get to read: the same data out of its JSON text. */
export function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
