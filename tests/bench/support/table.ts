import { middle } from "./goals.js";
import { present } from "./stats.js";

/** A table in Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}

/** `12.5 (11.9–14.0)` */
export function withRange(values: readonly (number | undefined)[]): string {
  const there = present(values);
  const value = middle(there);
  if (value === undefined) return "–";
  const [low, high] = [Math.min(...there), Math.max(...there)];
  return low === high
    ? short(value)
    : `${short(value)} (${short(low)}–${short(high)})`;
}

/** Three figures, no more. */
export function short(value: number): string {
  if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}
