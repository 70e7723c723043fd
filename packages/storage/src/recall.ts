import type { StorageAdapter } from "./adapter.js";
import { IndexedDbAdapter, type Observer } from "./indexed-db-adapter.js";
import type { OpenedStorage } from "./open-storage.js";
import {
  hasKept,
  localStorageOf,
  type OpenStorageOptions,
} from "./page-storage.js";
import type { TabMarks } from "./tab-marks.js";
import type { Loss, Witness } from "./witness.js";

/** What the last visits do not know of. */
export interface News {
  /** What was kept here and is gone, in part or whole. */
  readonly losses: readonly Loss[];
  /** The tabs that crashed while somebody was typing there. */
  readonly crashed: readonly string[];
}

/** What remembers outside the database: one for each page and place. */
interface Memory {
  readonly witness: Witness;
  readonly marks: TabMarks;
}

const memories = new Map<string, Promise<Memory>>();

/** Fetched at the first write; a browser without localStorage has none. */
function memoryOf(options: OpenStorageOptions): Promise<Memory> {
  const { name = "askelmat" } = options;
  const known = memories.get(name);
  if (known) return known;
  const memory = import("./fallback.js").then(
    ({ storageValues, TabMarks, Witness }) => {
      const values = storageValues(localStorageOf(options));
      return {
        witness: new Witness(values, name),
        marks: new TabMarks(values, name),
      };
    },
  );
  memories.set(name, memory);
  memory.catch(() => memories.delete(name));
  return memory;
}

/** Tells what remembers of every write, and waits for nothing. */
export function observerOf(options: OpenStorageOptions): Observer {
  const tell = (say: (memory: Memory) => void) => {
    // What cannot be remembered is saved all the same.
    memoryOf(options)
      .then(say)
      .catch(() => undefined);
  };
  return {
    wrote: (change, tally) =>
      tell(({ witness, marks }) => {
        witness.wrote(change, tally);
        marks.wrote(change);
      }),
    removed: (id) => tell(({ witness }) => witness.removed(id)),
    slotted: (...what) => tell(({ witness }) => witness.slotted(...what)),
  };
}

const quiet: News = { losses: [], crashed: [] };

/** What the visit is told of those before it. */
export function recallOf(
  adapter: StorageAdapter,
  options: OpenStorageOptions,
): Pick<OpenedStorage, "news" | "acknowledge"> {
  return {
    async news() {
      try {
        const { name = "askelmat" } = options;
        if (
          !(adapter instanceof IndexedDbAdapter) ||
          !hasKept(localStorageOf(options), `${name}:`)
        )
          return quiet;
        const { talliesWithin } = await import("./beside.js");
        const { witness, marks } = await memoryOf(options);
        const tallies = await talliesWithin(adapter.within);
        return {
          losses: await witness.losses(adapter, tallies),
          crashed: await marks.crashed(),
        };
      } catch {
        return quiet; // Where nothing can be remembered nothing is missed.
      }
    },
    async acknowledge({ losses, crashed }) {
      const { recount } = await import("./beside.js");
      const { witness, marks } = await memoryOf(options);
      for (const { id, isPart } of losses) {
        if (isPart && adapter instanceof IndexedDbAdapter)
          await recount(adapter.within, id);
        witness.forget(id);
      }
      for (const tab of crashed) marks.forget(tab);
    },
  };
}
