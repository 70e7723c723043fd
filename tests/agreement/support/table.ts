import { isIJson } from "./json-text.js";
import { digestOf, type Report, type Row } from "./run.js";
import type { Sample } from "./samples.js";

const columns: readonly [title: string, cell: (row: Row) => string | number][] =
  [
    ["engine", (row) => row.engine],
    ["language", (row) => row.language],
    ["draft", (row) => row.dialect],
    ["version", (row) => row.version],
    ["documents", (row) => row.documents],
    ["valid", (row) => row.valid],
    ["invalid", (row) => row.invalid],
    ["disagreements", (row) => row.disagreements],
    ["beyond I-JSON", (row) => row.beyond],
  ];

/** The rows as a Markdown table, which is as good to read in a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, cell]) => String(cell(row)))),
  ];
  const widths = columns.map((_, column) =>
    Math.max(...cells.map((line) => line[column]!.length)),
  );
  const [head, ...body] = cells.map(
    (line) =>
      `| ${line.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [head, rule, ...body].join("\n");
}

/** How many documents there were, and of what sorts: a sentence that a test can compare. */
export function countsOf(samples: readonly Sample[], seed: number): string {
  const from = (sort: Sample["from"]) =>
    samples.filter((sample) => sample.from === sort).length;
  const odd = samples.filter(({ text }) => !isIJson(text)).length;
  const parts = [
    `${from("conformance")} cases of the suite`,
    `${from("examples")} examples`,
    `${from("mutated")} mutated documents of ${kindsIn(samples)} kinds`,
  ];
  return `${samples.length} documents: ${parts.join(", ")}. ${odd} of them are no I-JSON. Seed ${seed}, documents ${digestOf(samples).slice(0, 12)}.`;
}

function kindsIn(samples: readonly Sample[]): number {
  const mutated = samples.filter(({ from }) => from === "mutated");
  return new Set(mutated.map(({ kind }) => kind)).size;
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
export function blockIn(page: string, name: string): string {
  return page.split(borders(name)[0])[1]?.split(borders(name)[1])[0] ?? "";
}

/** @throws {Error} when the page has no such place */
export function withBlock(page: string, name: string, text: string): string {
  const [begin, end] = borders(name);
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`The page has no ${begin} … ${end}.`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

function borders(name: string): [string, string] {
  return [`<!-- ${name} -->`, `<!-- /${name} -->`];
}

/** The numbers of a table in a page: engine and draft to documents, valid, invalid, disagreements, beyond. */
export function numbersIn(text: string): Map<string, number[]> {
  const lines = text.split("\n").filter((line) => /^\|.*\d/.test(line));
  return new Map(
    lines.map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      const [engine, language, draft] = cells.slice(1, 4);
      return [
        `${engine!} ${language!} ${draft!}`,
        cells.slice(5, -1).map(Number),
      ];
    }),
  );
}

export function blockOf(
  { rows, samples }: Report,
  seed: number,
  command: string,
): string {
  return `Made by \`${command}\`. ${countsOf(samples, seed)}\n\n${tableOf(rows)}`;
}
