/**
 * Work on the main thread that lets the page breathe: the strict policy refuses
 * workers. Between two pieces of work whatever waits is done first, the drawing
 * of how far it is included.
 */
export class Slices {
  /** How many pieces there have been so far. */
  count = 0;

  /** Ends a piece of work; the next one begins when the page has had its turn. */
  async next(): Promise<void> {
    this.count++;
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    if (scheduler?.yield) await scheduler.yield();
    else await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What newer browsers have for this: it comes back before other tasks, but after drawing. */
interface Scheduler {
  yield?(): Promise<void>;
}
