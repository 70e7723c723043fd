import { errorsIn } from "./errors-in.js";
import { columnsFor, type OpenBench } from "./open-bench.js";
import { rest, withPage } from "./visit.js";
import { pressKey } from "./work-in-page.js";
import type { Column } from "./columns.js";
import type { Work } from "./works.js";

/** That a column does a work at all; no times. */
export interface Smoke {
  readonly column: string;
  readonly work: string;
  /** The controls of the work that are on the page, and how many it has. */
  readonly controls: number;
  readonly wanted: number;
  /** Errors found in the filled document and in the one with a fault. */
  readonly filled: number | string;
  readonly broken: number | string;
  /** True when pressed keys are in the document. */
  readonly typed: boolean;
  readonly error?: string;
}

/** Lets every column do every work once. Columns go side by side: no times are taken. */
export async function smokeBench(
  bench: OpenBench,
  columns: readonly Column[],
  works: readonly Work[],
): Promise<readonly Smoke[]> {
  const found: Smoke[] = [];
  for (const work of works)
    found.push(
      ...(await Promise.all(
        columnsFor(columns, work).map((column) =>
          smokeOne(bench, column, work),
        ),
      )),
    );
  return found;
}

async function smokeOne(
  bench: OpenBench,
  column: Column,
  work: Work,
): Promise<Smoke> {
  const filled = await withPage(bench, column, work, {}, async (visit) => {
    const controls = visit.timing?.controls ?? 0;
    const { error } = visit;
    if (error !== undefined)
      return { controls, filled: error, typed: false, error };
    const { errors } = await visit.run<{ errors: number }>("__b.validate(1)");
    await visit.run("__b.focus()");
    for (const letter of "qwe") await pressKey(visit, letter);
    await rest(100);
    const { model } = await visit.run<{ model: boolean }>("__b.typed()");
    return { controls, filled: errors, typed: model };
  });
  return {
    column: column.id,
    work: work.id,
    wanted: work.controls,
    ...filled,
    broken: await errorsIn(bench, column, work, "plain", "broken"),
  };
}

/** What is wrong, a line each; nothing when all is well. */
export function smokeProblems(found: readonly Smoke[]): readonly string[] {
  return found.flatMap((one) => {
    const { column, work, controls, wanted, filled, broken, typed, error } =
      one;
    const problems = [
      error ?? "",
      controls >= wanted ? "" : `${controls} controls instead of ${wanted}`,
      filled === 0 ? "" : `the filled document has errors: ${filled}`,
      broken === 1
        ? ""
        : `not one error in the document with one fault: ${broken}`,
      typed ? "" : "keys do not reach the document",
    ];
    return problems
      .filter((problem) => problem !== "")
      .map((problem) => `${column}, work ${work}: ${problem}`);
  });
}
