import { checkTable } from "./check-table.js";
import { goalsOf, scriptsOf } from "./goals.js";
import type { Results } from "./run.js";
import { table, withRange } from "./table.js";
import { workTable } from "./work-table.js";

/** The generated part of the page about the bench, in Markdown. */
export function reportOf(results: Results): string {
  return [
    setting(results),
    "### Goals",
    goalTable(results),
    ...results.works.flatMap(({ id, title }) => [
      `### ${title}`,
      workTable(results, id),
    ]),
    "### Typing in work B with more rows",
    growthTable(results),
    "### Bytes",
    byteTable(results),
    "### Policy, host styles, accessibility",
    checkTable(results),
    ...(results.notes.length > 0
      ? ["### What failed", results.notes.map((note) => `- ${note}`).join("\n")]
      : []),
  ].join("\n\n");
}

function setting({
  date,
  browser,
  node,
  machine,
  busy,
  plan,
}: Results): string {
  const load = `${Math.min(...busy).toFixed(1)} to ${Math.max(...busy).toFixed(1)}`;
  return `${date.slice(0, 10)}, ${browser} headless, Node ${node}, ${machine}. The machine's load average during the run: ${load}. Rounds: ${plan.loads} loads, ${plan.slow} slow loads, ${plan.deep} pages that are worked in, ${plan.growth} pages for each number of rows.`;
}

function goalTable(results: Results): string {
  return table(
    ["goal", "limit", "figure", "range of rounds", "verdict"],
    goalsOf(results).map(({ name, limit, figure, range, met }) => [
      name,
      limit,
      figure,
      range,
      met ? "met" : "**missed**",
    ]),
  );
}

function growthTable({ columns, growth, growthRows }: Results): string {
  const there = columns.filter(({ id }) =>
    growthRows.some((rows) => growth[`${id}/b-${rows}`]),
  );
  return table(
    [
      "script per keystroke, microtasks included, ms",
      ...there.map(({ label }) => label),
    ],
    growthRows.map((rows) => [
      `${rows} rows`,
      ...there.map(({ id }) =>
        withRange(scriptsOf(growth[`${id}/b-${rows}`] ?? [])),
      ),
    ]),
  );
}

function byteTable({ columns, works, cells, pages }: Results): string {
  const sizes = columns.flatMap(({ id, label }) =>
    works.flatMap((work) => {
      const size = cells[`${id}/${work.id}`]?.size;
      return size
        ? [
            [
              `${label}, bundle of work ${work.id.toUpperCase()}`,
              size.raw,
              size.gzip,
              size.brotli,
            ],
          ]
        : [];
    }),
  );
  const shipped = pages.flatMap(({ element, page, opening }) => [
    [`page with one \`<${element}>\``, "", "", page],
    [`… that opens a document`, "", "", page + opening],
  ]);
  return table(
    ["kB", "raw", "gzip", "Brotli"],
    [...sizes, ...shipped].map(([name, ...bytes]) => [
      String(name),
      ...bytes.map((size) =>
        typeof size === "number" ? (size / 1000).toFixed(1) : "",
      ),
    ]),
  );
}
