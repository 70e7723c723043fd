import { figures, typingOf } from "./goals.js";
import type { Cell, Results } from "./run.js";
import { present, ratioOf } from "./stats.js";
import { short, table, withRange } from "./table.js";
import type { Deep } from "./work-in-page.js";

type Line = readonly [
  name: string,
  of: (cell: Cell) => readonly (number | undefined)[],
];

const paged = (of: (page: Deep) => number | undefined) => (cell: Cell) =>
  cell.deep.map((page) => (page ? of(page) : undefined));

/** What a failed part of a page is, undefined. */
function whole<T extends object>(
  part: T | { readonly error: string } | undefined,
): T | undefined {
  return part && !("error" in part) ? part : undefined;
}

const lines = (blankHeap: number): readonly Line[] => [
  [
    "scripts parsed and run, ms",
    ({ loads }) => loads.map((load) => load?.evalMs),
  ],
  ["**document complete, ms**", figures.complete],
  ["painted, ms", ({ loads }) => loads.map((load) => load?.paintMs)],
  [
    "main thread busy until settled, ms",
    ({ loads }) => loads.map((load) => load?.busyMs),
  ],
  [
    "of it layout and style, ms",
    ({ loads }) => loads.map((load) => load?.layoutMs),
  ],
  [
    "complete at 4 × slowdown, ms",
    ({ slow }) => slow.map((load) => load?.domMs),
  ],
  ["**painted at 4 × slowdown, ms**", figures.slowPaint],
  ["heap over a blank page, MB", paged(({ heap }) => (heap - blankHeap) / 1e6)],
  ["elements", paged(({ elements }) => elements)],
  ["keystroke to next paint, ms", paged(({ typing }) => typingOf(typing)?.p50)],
  ["the same, 95 %, ms", paged(({ typing }) => typingOf(typing)?.p95)],
  [
    "main thread per keystroke, ms",
    paged(({ typing }) => typingOf(typing)?.busy),
  ],
  ["**script per keystroke, ms**", figures.keyScript],
  ["**the same, microtasks included, ms**", figures.keyAllScript],
  ["first check, ms", paged(({ checking }) => whole(checking)?.first)],
  ["check, warm, ms", paged(({ checking }) => whole(checking)?.warm)],
  ["added row in the document, ms", paged(({ adding }) => whole(adding)?.dom)],
  ["added row painted, ms", paged(({ adding }) => whole(adding)?.paint)],
];

/** All figures of a work, a column each, and our ratios to the floors. */
export function workTable(results: Results, work: string): string {
  const { columns, cells, blankHeap } = results;
  const there = columns.filter(({ id }) => cells[`${id}/${work}`]);
  const cell = (id: string) => cells[`${id}/${work}`]!;
  const floors = there.filter(({ id }) => id === "vanilla" || id === "lit");
  const ours = there.find(({ id }) => id === "askelmat");
  const rows = lines(blankHeap).flatMap(([name, of]) => {
    const values = there.map(({ id }) => of(cell(id)));
    if (values.every((value) => present(value).length === 0)) return [];
    const ratios = ours
      ? floors.map(({ id }) => {
          const ratio = ratioOf(of(cell(ours.id)), of(cell(id)));
          return ratio ? `${short(ratio.middle)} ×` : "–";
        })
      : [];
    return [[name, ...values.map(withRange), ...ratios]];
  });
  const heads = ours ? floors.map(({ label }) => `Askelmat / ${label}`) : [];
  return table(["", ...there.map(({ label }) => label), ...heads], rows);
}
