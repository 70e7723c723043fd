// `npm test`: everything, one after another. The last line is `N passed, N failed, N skipped`.
//   npm test -- --only core,elements        only these steps
//   npm test -- --only core --file merge    only test files with this in their path
import { lastLine, sum } from "./lib/counts.mjs";
import { steps } from "./test/steps.mjs";
import { runStep } from "./test/run-step.mjs";

const only = option("--only")?.split(",");
const file = option("--file");

const all = steps({ file });
const unknown = only?.filter((name) => !all.some((step) => step.name === name));
if (unknown?.length) {
  console.error(
    `No step is called ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(1);
}
const chosen = all.filter(({ name }) => only?.includes(name) ?? true);

const results = [];
for (const step of chosen) results.push(await runStep(step));

console.log("\nsteps:");
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

function option(name) {
  const at = process.argv.indexOf(name);
  if (at < 0) return undefined;
  const value = process.argv[at + 1];
  if (!value || value.startsWith("--")) {
    console.error(`${name} needs a word after it.`);
    process.exit(1);
  }
  return value;
}
