import { cpus, loadavg, totalmem } from "node:os";
import { measureChecks, type Checks } from "./checks.js";
import { measureLoad, type Load } from "./load.js";
import { columnsFor, type OpenBench } from "./open-bench.js";
import {
  heapOf,
  measureKeys,
  measureWork,
  type Deep,
  type Typing,
} from "./work-in-page.js";
import { firstLine } from "./visit.js";
import type { Size } from "./bundle.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

/** How often each thing is measured. */
export interface Plan {
  readonly loads: number;
  /** Loads at a quarter of the speed. */
  readonly slow: number;
  /** Pages that are worked in. */
  readonly deep: number;
  /** Pages for each number of rows. */
  readonly growth: number;
}

/** One figure for each round; null where it failed, so that rounds stay side by side. */
export type Rounds<T> = readonly (T | null)[];

/** All figures of a column doing a work. */
export interface Cell {
  readonly size: Size;
  readonly loads: Rounds<Load>;
  readonly slow: Rounds<Load>;
  readonly deep: Rounds<Deep>;
  readonly checks: Checks;
}

export interface Results {
  readonly date: string;
  readonly browser: string;
  readonly node: string;
  readonly machine: string;
  /** Load averages of one minute, from the start of the run to its end. */
  readonly busy: readonly number[];
  readonly plan: Plan;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly works: readonly Pick<Work, "id" | "title">[];
  /** The heap of a blank page. */
  readonly blankHeap: number;
  /** By `column/work`. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Typing by `column/work`, for works with more and fewer rows. */
  readonly growth: Readonly<Record<string, Rounds<Typing>>>;
  readonly growthRows: readonly number[];
  /** Bytes of Brotli of a page with each element, and of what opening a document adds. */
  readonly pages: readonly PageSize[];
  /** What failed, in words. */
  readonly notes: readonly string[];
}

export interface PageSize {
  readonly element: string;
  readonly page: number;
  readonly opening: number;
}

export interface RunOptions {
  readonly columns: readonly Column[];
  readonly works: readonly Work[];
  /** The same work with different numbers of rows. */
  readonly growing: readonly Work[];
  readonly plan: Plan;
  readonly pages: readonly PageSize[];
  readonly say: (words: string) => void;
}

/** Measures every column in every work, column after column in each round. */
export async function runBench(
  bench: OpenBench,
  { columns, works, growing, plan, pages, say }: RunOptions,
): Promise<Results> {
  const busy = [loadavg()[0]!];
  const notes = new Set<string>();
  const blankHeap = await blankHeapOf(bench);
  const cells: Record<string, Cell> = {};

  /** Rounds of one measurement over all columns of a work; the first may be a warm-up. */
  async function rounds<T>(
    work: Work,
    count: number,
    what: string,
    measure: (column: Column) => Promise<T>,
  ): Promise<Map<string, (T | null)[]>> {
    const taking = columnsFor(columns, work);
    const found = new Map(taking.map(({ id }) => [id, [] as (T | null)[]]));
    for (let round = 0; round < count; round++) {
      say(`${work.id}: ${what} ${round + 1}/${count}`);
      for (const column of taking) {
        const figure = await measure(column).catch((error: unknown) => {
          notes.add(
            `${column.label}, ${work.id}, ${what}: ${firstLine(error)}`,
          );
          return null;
        });
        found.get(column.id)!.push(figure);
      }
    }
    busy.push(loadavg()[0]!);
    return found;
  }

  for (const work of works) {
    const load = (column: Column) => measureLoad(bench, column, work);
    const slowly = (column: Column) => measureLoad(bench, column, work, 4);
    await rounds(work, 1, "warm-up", load);
    const loads = await rounds(work, plan.loads, "load", load);
    const slow = await rounds(work, plan.slow, "slow load", slowly);
    const deep = await rounds(work, plan.deep, "work", (column) =>
      measureWork(bench, column, work),
    );
    for (const column of columnsFor(columns, work)) {
      say(`${work.id}: checks of ${column.label}`);
      cells[`${column.id}/${work.id}`] = {
        size: bench.bundles.get(`${column.id}/${work.id}`)!.size,
        loads: loads.get(column.id)!,
        slow: slow.get(column.id)!,
        deep: deep.get(column.id)!,
        checks: await measureChecks(bench, column, work),
      };
    }
  }
  const growth: Record<string, Rounds<Typing>> = {};
  for (let round = 0; round < plan.growth; round++)
    for (const work of growing) {
      const found = await rounds(
        work,
        1,
        `typing, round ${round + 1}`,
        (column) => measureKeys(bench, column, work),
      );
      for (const [id, typed] of found)
        growth[`${id}/${work.id}`] = [
          ...(growth[`${id}/${work.id}`] ?? []),
          ...typed,
        ];
    }
  return {
    date: new Date().toISOString(),
    browser: await bench.browser.version(),
    node: process.version,
    machine: machineWords(),
    busy,
    plan,
    columns: columns.map(({ id, label }) => ({ id, label })),
    works: works.map(({ id, title }) => ({ id, title })),
    blankHeap,
    cells,
    growth,
    growthRows: growing.map(({ rows }) => rows ?? 0),
    pages,
    notes: [...notes],
  };
}

async function blankHeapOf({ browser, server }: OpenBench): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/blank`);
  const heap = await heapOf({ cdp: await page.createCDPSession() });
  await context.close();
  return heap;
}

/** What the figures were taken on. */
export function machineWords(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), ${memory} GiB`;
}
