import {
  rest,
  withPage,
  type Bench,
  type Counters,
  type Timing,
} from "./visit.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

/** One cold load, in milliseconds. */
export interface Load extends Timing {
  /** The main thread, until the page had settled. */
  readonly busyMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
}

/** @throws {Error} when the work was not drawn */
export function measureLoad(
  bench: Bench,
  column: Column,
  work: Work,
  slowdown?: number,
): Promise<Load> {
  const options = slowdown === undefined ? {} : { slowdown };
  return withPage(bench, column, work, options, async (visit) => {
    const { timing, error, before, counters } = visit;
    if (!timing) throw new Error(error);
    if (timing.controls < work.controls)
      throw new Error(`only ${timing.controls} of ${work.controls} controls`);
    await rest(400);
    const after = await counters();
    const spent = (...names: string[]) => spentMs(before, after, names);
    return {
      ...timing,
      busyMs: spent("TaskDuration"),
      scriptMs: spent("ScriptDuration"),
      layoutMs: spent("LayoutDuration", "RecalcStyleDuration"),
    };
  });
}

/** What counters grew by. */
export function spentMs(
  before: Counters,
  after: Counters,
  names: readonly string[],
): number {
  return names.reduce(
    (sum, name) => sum + 1000 * ((after[name] ?? 0) - (before[name] ?? 0)),
    0,
  );
}
