import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { benchDir } from "./dirs.js";

/** A job that every column does: what stands in `works/`, or the same with another number of rows. */
export interface Work {
  /** Names it in paths and results: `a`, `b-120`. */
  readonly id: string;
  /** The file in `works/`. */
  readonly of: WorkFile;
  readonly title: string;
  /** How many controls must be there before the document counts as complete. */
  readonly controls: number;
  /** Of its table; 0 when no rows can be added. */
  readonly columns: number;
  /** The number of table rows, when it is not the file's own. */
  readonly rows?: number;
}

export type WorkFile = "a" | "b" | "c";

const titles: Record<WorkFile, string> = {
  a: "Work A: maturity matrix, 6 rows × 4 levels and 6 comments",
  b: "Work B: worksheet, 5 prompts and 30 rows × 3 columns",
  c: "Work C: action plan, 200 rows × 6 columns",
};

interface WorkModule {
  readonly work: {
    readonly minControls: number;
    readonly columns?: readonly unknown[];
  };
}

/** A work as its file defines it. */
export async function workOf(of: WorkFile): Promise<Work> {
  const { work } = (await import(
    pathToFileURL(workPath(of)).href
  )) as WorkModule;
  return {
    id: of,
    of,
    title: titles[of],
    controls: work.minControls,
    columns: work.columns?.length ?? 0,
  };
}

/** Work B with another number of rows, to see what grows with them. */
export async function workWithRows(rows: number): Promise<Work> {
  const b = await workOf("b");
  const prompts = b.controls - 30 * b.columns;
  return {
    ...b,
    id: `b-${rows}`,
    title: `Work B with ${rows} rows`,
    controls: prompts + rows * b.columns,
    rows,
  };
}

export function workPath(of: WorkFile): string {
  return join(benchDir, "works", `${of}.mjs`);
}

/** The text of a module that is a work with another number of rows. */
export function workWithRowsModule({ of, rows = 0 }: Work): string {
  const path = JSON.stringify(workPath(of));
  return `import * as work from ${path};
export * from ${path};
export const filled = () => {
  const document = work.filled();
  const rows = Array.from({ length: ${rows} }, (_, i) => ({ ...document.rows[i % document.rows.length] }));
  return { ...document, rows };
};`;
}
