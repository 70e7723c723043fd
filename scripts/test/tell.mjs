import { lastLine, sum } from "../lib/counts.mjs";

/** Says what came of the steps, and last of all together; the exit code follows. */
export function tell(title, results) {
  console.log(`\n${title}:`);
  for (const { name, seconds, counts, reason } of results) {
    const mark = counts.failed > 0 ? "FAILED" : "ok";
    const why = reason ? ` (${reason})` : "";
    console.log(
      `  ${mark.padEnd(7)}${name.padEnd(10)}${lastLine(counts)}${why}, ${seconds} s`,
    );
  }
  const total = sum(results.map(({ counts }) => counts));
  console.log(`\n${lastLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
