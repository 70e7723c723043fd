// `npm test`: everything; first, two at a time, what keeps one core busy. The last line is `N passed, N failed, N skipped`.
//   npm test -- --only core,elements        only these steps
//   npm test -- --only core --file merge    only test files with this in their path
import { option } from "./lib/options.mjs";
import { steps } from "./test/steps.mjs";
import { runSideBySide, runStep } from "./test/run-step.mjs";
import { tell } from "./test/tell.mjs";

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

const results = await runSideBySide(chosen.filter(({ light }) => light));
for (const step of chosen) if (!step.light) results.push(await runStep(step));
tell("steps", results);
