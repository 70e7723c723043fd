// Reporter for @web/test-runner: names what failed or was skipped, and counts the rest.
import { relative } from "node:path";
import { noCounts, writeCounts } from "../lib/counts.mjs";
import { root } from "../lib/root.mjs";

export function wtrReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const { counts, lines } = summarise(sessions);
      for (const line of lines) console.log(line);
      writeCounts(counts);
    },
  };
}

/** Counts and words of finished sessions (one per test file). */
export function summarise(sessions) {
  const counts = noCounts();
  const lines = [];
  for (const session of sessions) {
    const file = relative(root, session.testFile ?? "");
    const failedBefore = counts.failed;
    if (session.testResults) walk(session.testResults, "", file, counts, lines);
    for (const error of session.errors ?? [])
      fail(counts, lines, `${file}: outside any test`, error);
    // A file that did not load, or a browser that went away, has no failed test to name.
    const silent = counts.failed === failedBefore;
    if (silent && !session.passed)
      fail(counts, lines, `${file}: the file did not run to its end`);
    else if (silent && !tests(session.testResults))
      fail(counts, lines, `${file}: the file holds no test`);
    if (counts.failed > failedBefore) lines.push(...extras(session));
  }
  return { counts, lines };
}

function walk(suite, path, file, counts, lines) {
  for (const test of suite.tests) {
    const name = `${file}: ${path}${test.name}`;
    if (test.skipped) {
      counts.skipped += 1;
      lines.push(`  skipped  ${name}`);
    } else if (test.passed) counts.passed += 1;
    else fail(counts, lines, name, test.error);
  }
  for (const child of suite.suites)
    walk(child, `${path}${child.name} › `, file, counts, lines);
}

function tests(suite) {
  if (!suite) return 0;
  return suite.suites.reduce(
    (n, child) => n + tests(child),
    suite.tests.length,
  );
}

function fail(counts, lines, name, error) {
  counts.failed += 1;
  lines.push(`  FAILED   ${name}`);
  if (!error) return;
  const stack = error.stack?.includes(error.message ?? "") ? error.stack : "";
  const text = stack || [error.message, error.stack].filter(Boolean).join("\n");
  lines.push(text.replace(/^/gm, "      "));
  if (error.expected !== undefined || error.actual !== undefined)
    lines.push(
      `      expected: ${error.expected}`,
      `      actual:   ${error.actual}`,
    );
}

function extras(session) {
  const logs = (session.logs ?? []).map(
    (parts) => `      log: ${parts.map(String).join(" ")}`,
  );
  const missing = (session.request404s ?? []).map(
    (url) => `      not found: ${url}`,
  );
  return [...logs, ...missing];
}
