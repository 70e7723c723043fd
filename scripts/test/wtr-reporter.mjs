// Reporter for @web/test-runner: names what failed or was skipped, and counts the rest.
import { relative } from "node:path";
import { noCounts, writeCounts } from "../lib/counts.mjs";
import { root } from "../lib/root.mjs";

/**
 * @typedef {{label?: string, leftOut?: {title: string, why: string}[]}} Engine
 *   its name, and why it skips tests
 */

/** @param {Engine} [engine] */
export function wtrReporter(engine) {
  return {
    onTestRunFinished({ sessions }) {
      const { counts, lines } = summarise(sessions, engine);
      for (const line of lines) console.log(line);
      writeCounts(counts);
    },
  };
}

/**
 * Counts and words of finished sessions (one per test file).
 * @param {Engine} [engine]
 */
export function summarise(sessions, engine = {}) {
  const { label, leftOut = [] } = engine;
  const counts = noCounts();
  const lines = [];
  for (const session of sessions) {
    const file = label ?? relative(root, session.testFile ?? "");
    const failedBefore = counts.failed;
    if (session.testResults)
      walk(session.testResults, "", file, counts, lines, leftOut);
    for (const error of session.errors ?? [])
      fail(counts, lines, `${file}: outside any test`, error);
    // A file that did not load, or a browser that went away, has no failed test to name.
    const silent = counts.failed === failedBefore;
    if (silent && !session.passed)
      fail(counts, lines, `${file}: the file did not run to its end`);
    else if (silent && !tests(session.testResults))
      fail(counts, lines, `${file}: the file holds no test`);
    // The logs of a page that holds all files say nothing about the test that failed.
    const told = !label || !tests(session.testResults);
    if (told && counts.failed > failedBefore) lines.push(...extras(session));
  }
  return { counts, lines };
}

function walk(suite, path, file, counts, lines, leftOut) {
  for (const test of suite.tests) {
    const name = `${file}: ${path}${test.name}`;
    if (test.skipped) {
      counts.skipped += 1;
      const title = `${path}${test.name}`.replaceAll(" › ", " ");
      const { why } = leftOut.find((one) => title.startsWith(one.title)) ?? {};
      lines.push(`  skipped  ${name}${why ? ` (${why})` : ""}`);
    } else if (test.passed) counts.passed += 1;
    else fail(counts, lines, name, test.error);
  }
  for (const child of suite.suites)
    walk(child, `${path}${child.name} › `, file, counts, lines, leftOut);
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
