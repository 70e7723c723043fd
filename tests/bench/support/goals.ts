import type { Cell, Results, Rounds } from "./run.js";
import { median, present, ratioOf, type Ratio } from "./stats.js";
import type { Typing } from "./work-in-page.js";

/** What was promised, and what was measured. */
export interface Goal {
  readonly name: string;
  readonly limit: string;
  readonly figure: string;
  /** Of the rounds. */
  readonly range: string;
  readonly met: boolean;
}

const KEY_GROWTH = 1.3;
const PAGE_BYTES = 25_000;

/** The goals for the works, each met or missed; those without figures are left out. */
export function goalsOf(results: Results): readonly Goal[] {
  return [
    ...["a", "b"].flatMap((work) => ratiosIn(results, work)),
    ...growthIn(results),
    ...planRatiosIn(results),
    ...results.pages
      .filter(({ element }) => element === "elo-matrix")
      .map(({ page }) => ({
        name: "page with one `<elo-matrix>`, Brotli",
        limit: `≤ ${PAGE_BYTES / 1000} kB`,
        figure: `${(page / 1000).toFixed(1)} kB`,
        range: "exact",
        met: page <= PAGE_BYTES,
      })),
  ];
}

type Figures = (cell: Cell) => readonly (number | undefined)[];

/** One figure of each round. */
export const figures = {
  complete: (({ loads }) => loads.map((load) => load?.domMs)) as Figures,
  slowPaint: (({ slow }) => slow.map((load) => load?.paintMs)) as Figures,
  painted: (({ loads }) => loads.map((load) => load?.paintMs)) as Figures,
  keyPaint: (({ deep }) =>
    deep.map((page) => typingOf(page?.typing)?.p50)) as Figures,
  added: (({ deep }) =>
    deep.map((page) =>
      page?.adding && "paint" in page.adding ? page.adding.paint : undefined,
    )) as Figures,
  heap: (({ deep }) => deep.map((page) => page?.heap)) as Figures,
  check: (({ deep }) =>
    deep.map((page) =>
      page && "warm" in page.checking ? page.checking.warm : undefined,
    )) as Figures,
  keyScript: (({ deep }) =>
    deep.map((page) => typingOf(page?.typing)?.script)) as Figures,
  keyAllScript: (({ deep }) =>
    deep.map((page) => typingOf(page?.typing)?.allScript)) as Figures,
};

/** Undefined when typing failed. */
export function typingOf(
  typing: Typing | { readonly error: string } | undefined,
): Typing | undefined {
  return typing && "p50" in typing ? typing : undefined;
}

function ratiosIn(results: Results, work: string): Goal[] {
  const goal = goalIn(results, work);
  return [
    ...goal("document complete", "lit", 2, figures.complete),
    ...goal("painted at 4 × slowdown", "lit", 1.5, figures.slowPaint),
    ...goal("script per keystroke", "vanilla", 1.5, figures.keyScript),
    ...goal(
      "script per keystroke, microtasks included",
      "vanilla",
      1.5,
      figures.keyAllScript,
    ),
  ];
}

/** A plan of 200 rows: what is text until it is opened should cost less than controls do. */
function planRatiosIn(results: Results): Goal[] {
  const goal = goalIn(results, "c");
  return [
    ...goal("painted", "vanilla", 0.5, figures.painted),
    ...goal("keystroke to next paint", "vanilla", 0.55, figures.keyPaint),
    ...goal("added row painted", "vanilla", 1.5, figures.added),
    ...goal("heap over a blank page", "vanilla", 3, figures.heap),
    ...goal("check, warm", "vanilla", 1.2, figures.check),
  ];
}

function goalIn(results: Results, work: string) {
  const cell = (column: string) => results.cells[`${column}/${work}`];
  return (name: string, floor: string, limit: number, of: Figures): Goal[] => {
    const [ours, theirs] = [cell("askelmat"), cell(floor)];
    const ratio = ours && theirs && ratioOf(of(ours), of(theirs));
    const against = floor === "lit" ? "Lit floor" : "DOM floor";
    return ratio
      ? [
          judged(
            `${work.toUpperCase()}: ${name}`,
            `≤ ${limit} × ${against}`,
            ratio,
            limit,
          ),
        ]
      : [];
  };
}

function judged(name: string, limit: string, ratio: Ratio, most: number): Goal {
  return {
    name,
    limit,
    figure: times(ratio.middle),
    range: `${times(ratio.low)} – ${times(ratio.high)}`,
    met: ratio.middle <= most,
  };
}

/** All script per key with the most rows against the fewest. */
function growthIn({ growth, growthRows }: Results): Goal[] {
  const [few, many] = [Math.min(...growthRows), Math.max(...growthRows)];
  const scripts = (rows: number) =>
    scriptsOf(growth[`askelmat/b-${rows}`] ?? []);
  const ratio = ratioOf(scripts(many), scripts(few));
  return ratio
    ? [
        judged(
          `B: the same, ${many} rows against ${few}`,
          `not growing (≤ ${KEY_GROWTH} ×)`,
          ratio,
          KEY_GROWTH,
        ),
      ]
    : [];
}

export function scriptsOf(rounds: Rounds<Typing>): (number | undefined)[] {
  return rounds.map((typing) => typing?.allScript);
}

/** The middle of all rounds that came to something. */
export function middle(values: readonly (number | undefined)[]) {
  return median(present(values));
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}
