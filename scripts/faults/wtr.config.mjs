// One engine's run of the browser tests that the catalogue of faults names: each file a page of its own, results by title.
import { writeFileSync } from "node:fs";
import { relative, sep } from "node:path";
import config from "../../web-test-runner.engines.config.mjs";
import { root } from "../lib/root.mjs";

const path = process.env.ASKELMAT_RESULTS;

export default {
  ...config,
  reporters: [
    ...config.reporters,
    {
      onTestRunFinished({ sessions }) {
        const lines = sessions.flatMap(
          ({ testFile = "", testResults, logs = [] }) => {
            const page = relative(root, testFile).split(sep).join("/");
            const figures = logs
              .filter(([mark]) => mark === "figure:")
              .map(([, said]) => ({ file: page, said }));
            return [
              ...(testResults ? testsIn(testResults, page) : []),
              ...figures,
            ];
          },
        );
        if (path)
          writeFileSync(
            path,
            lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
          );
      },
    },
  ],
};

function testsIn({ tests, suites }, page) {
  return [
    ...tests.map(({ name, passed, skipped }) => ({
      file: page,
      title: name,
      passed: passed && !skipped,
      skipped: Boolean(skipped),
    })),
    ...suites.flatMap((suite) => testsIn(suite, page)),
  ];
}
