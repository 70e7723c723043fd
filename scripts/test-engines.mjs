// `npm run test:engines`: the browser tests in Chromium, Firefox and WebKitGTK, one engine after another.
//   npm run test:engines -- --only firefox,webkit   only these engines
//   npm run test:engines -- --file matrix           only test files with this in their path
// The last line is `N passed, N failed, N skipped`; each skipped test is named with its reason.
import { engineFiles, writeSuites } from "./lib/engine-suite.mjs";
import { engines, missing } from "./lib/engines.mjs";
import { option } from "./lib/options.mjs";
import { tell } from "./test/tell.mjs";
import { runStep } from "./test/run-step.mjs";

const only = option("--only")?.split(",");
const files = engineFiles(option("--file"));
const wanted = engines.filter(({ name }) => only?.includes(name) ?? true);

const unknown = only?.filter((name) => !engines.some((e) => e.name === name));
if (unknown?.length)
  stop(
    `No engine is called ${unknown.join(", ")}; there are ${engines.map(({ name }) => name).join(", ")}.`,
  );
const lacking = missing(wanted);
if (lacking) stop(lacking);

const results = [];
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
