// `npm run test:faults`: every fault of tests/faults/catalogue.json, whether it is tested, and what came of it now.
//   npm run test:faults -- --only chromium,firefox,webkit   pages in these engines; chromium when nothing is said
//   npm run test:faults -- --fault L2,S13                   only these faults
//   npm run test:faults -- --write                          writes docs/faults.md
// The exit code is 1 when a fault is called tested and a test of it is not there, did not run or did not pass.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { catalogue, hasTest, testsOf } from "./faults/catalogue.mjs";
import { judge } from "./faults/judge.mjs";
import { runInEngine, runInNode } from "./faults/run.mjs";
import { linesOf, markdownOf } from "./faults/table.mjs";
import { engines, missing } from "./lib/engines.mjs";
import { option } from "./lib/options.mjs";
import { root } from "./lib/root.mjs";

const KILLS = 20;
/** Tests that say how much they tried. */
const figures = /^tests\/(faults|security)\/|hostile-(texts|places)/;

const only = option("--only")?.split(",") ?? ["chromium"];
const ids = option("--fault")?.split(",");
const write = process.argv.includes("--write");
const all = catalogue();

const unknown = [
  ...only.filter((name) => !engines.some((one) => one.name === name)),
  ...(ids ?? []).filter((id) => !all.some((one) => one.id === id)),
];
if (unknown.length > 0)
  stop(`No engine or fault is called ${unknown.join(", ")}.`);
if (write && ids) stop("The page holds all faults: write it without --fault.");
const wanted = engines.filter(({ name }) => only.includes(name));
const lacking = missing(wanted);
if (lacking) stop(lacking);

const faults = all.filter(({ id }) => ids?.includes(id) ?? true);
const tests = faults
  .filter(({ state }) => state === "tested")
  .flatMap((fault) => testsOf(fault));
const gone = tests.filter((test) => !hasTest(test));
if (gone.length > 0)
  stop(
    `There is no such test:\n${gone.map(({ file, title }) => `  ${file}: ${title}`).join("\n")}`,
  );

const results = await runInNode(tests, { kills: KILLS });
for (const { name } of wanted)
  results.push(...(await runInEngine(name, tests)));

const rows = faults.map((fault) => ({ fault, ...judge(fault, results, only) }));
const labels = Object.fromEntries([
  ["node", "Node"],
  ...engines.map(({ name, label }) => [name, label]),
]);
const said = [
  ...new Set(
    results
      .filter(({ file, said }) => said && figures.test(file))
      .map(({ said }) => said),
  ),
];

console.log(`\n${linesOf(rows, labels).join("\n")}\n`);
for (const line of said) console.log(line);
const states = ["tested", "not built yet", "cannot be injected"];
const bad = rows.filter(({ ok }) => !ok);
const counts = states.map(
  (state) =>
    `${rows.filter(({ fault, ok }) => ok && fault.state === state).length} ${state}`,
);
console.log(`\n${counts.join(", ")}, ${bad.length} called tested and not so`);
if (write)
  writeFileSync(
    join(root, "docs/faults.md"),
    await format(markdownOf(rows, labels, said), { parser: "markdown" }),
  );
process.exitCode = bad.length > 0 ? 1 : 0;

function stop(words) {
  console.error(words);
  process.exit(1);
}
