// `npm run test:engines`: what takes too long for every `npm test` (tests/long, tests/stories), then the browser tests
// in Chromium, Firefox and WebKitGTK, one engine after another.
//   npm run test:engines -- --only firefox,webkit   only these engines; the first parts are `long`, `stories` and `slow-faults`
//   npm run test:engines -- --file matrix           only test files with this in their path
// The last line is `N passed, N failed, N skipped`; each skipped test is named with its reason.
import { engineFiles, writeSuites } from "./lib/engine-suite.mjs";
import { engines, missing } from "./lib/engines.mjs";
import { option } from "./lib/options.mjs";
import { runStep } from "./test/run-step.mjs";
import { longSteps } from "./test/steps.mjs";
import { tell } from "./test/tell.mjs";

const only = option("--only")?.split(",");
const files = engineFiles(option("--file"));
const wanted = engines.filter(({ name }) => only?.includes(name) ?? true);

const long = longSteps();
const names = [...long, ...engines].map(({ name }) => name);
const unknown = only?.filter((name) => !names.includes(name));
if (unknown?.length)
  stop(
    `No engine or part is called ${unknown.join(", ")}; there are ${names.join(", ")}.`,
  );
const lacking = missing(wanted);
if (lacking) stop(lacking);

const results = [];
for (const one of long)
  if (only?.includes(one.name) ?? option("--file") === undefined)
    results.push(await runStep(one));
for (const { name } of wanted) results.push(await runStep(step(name)));
tell("engines", results);

function step(engine) {
  const suites = writeSuites(engine, files);
  return {
    name: engine,
    kind: "suite",
    command: process.execPath,
    args: [
      "node_modules/@web/test-runner/dist/bin.js",
      "--config=web-test-runner.engines.config.mjs",
      "--files",
      ...suites,
    ],
    files: suites,
    env: { ASKELMAT_ENGINE: engine },
    longest: 16 * 60_000,
  };
}

function stop(words) {
  console.error(words);
  process.exit(1);
}
