type Call = (...args: never[]) => unknown;

/** Replaces methods for the length of `work`. */
export async function withMethods(
  prototype: object,
  names: readonly string[],
  make: (original: Call) => Call,
  work: () => Promise<unknown>,
): Promise<void> {
  const methods = prototype as Record<string, Call>;
  const originals = names.map((name) => [name, methods[name]!] as const);
  for (const [name, original] of originals) methods[name] = make(original);
  try {
    await work();
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
}

export interface Fault {
  readonly prototype: object;
  readonly methods: readonly string[];
  /** The first call that fails, counted over all the methods. */
  readonly nth: number;
  /** How many calls fail. */
  readonly times: number;
  readonly error: DOMException;
}

/** Lets calls fail during `work`, and says how many did. */
export async function withFault(
  { prototype, methods, nth, times, error }: Fault,
  work: () => Promise<unknown>,
): Promise<number> {
  let calls = 0;
  let injected = 0;
  const failing = (original: Call): Call =>
    function (this: unknown, ...args) {
      calls++;
      if (calls < nth || injected >= times) return original.apply(this, args);
      injected++;
      throw error;
    };
  await withMethods(prototype, methods, failing, work);
  return injected;
}

export function quotaError(): DOMException {
  return new DOMException("injected", "QuotaExceededError");
}

/** The connections on which transactions are begun during `work`. */
export async function connectionsOf(
  work: () => Promise<unknown>,
): Promise<IDBDatabase[]> {
  const connections: IDBDatabase[] = [];
  await withMethods(
    IDBDatabase.prototype,
    ["transaction"],
    (original) =>
      function (this: IDBDatabase, ...args) {
        connections.push(this);
        return original.apply(this, args);
      },
    work,
  );
  return connections;
}
