// One engine's run of `npm run test:engines`, which says which by ASKELMAT_ENGINE.
import { engines, programsOf } from "./scripts/lib/engines.mjs";
import { leftOut } from "./scripts/lib/engine-suite.mjs";
import { wtrReporter } from "./scripts/test/wtr-reporter.mjs";
import { firefoxLauncher } from "./tests/engines/launchers/firefox.mjs";
import { webkitLauncher } from "./tests/engines/launchers/webkit.mjs";
import chromium from "./web-test-runner.config.mjs";

const name = process.env.ASKELMAT_ENGINE ?? "chromium";
const engine = engines.find((one) => one.name === name);
if (!engine) throw new Error(`ASKELMAT_ENGINE names no engine: ${name}`);

const launchers = { firefox: firefoxLauncher, webkit: webkitLauncher };
const launcher = launchers[name];

export default {
  ...chromium,
  files: [],
  concurrency: 1,
  ...(launcher && { browsers: [launcher(programsOf(engine))] }),
  reporters: [wtrReporter({ label: engine.label, leftOut: leftOut(name) })],
  testFramework: { config: { ui: "bdd", timeout: 20_000 } },
  // A page holds several files.
  testsFinishTimeout: 5 * 60_000,
};
