// What a test runner tells scripts/test.mjs: a small JSON file named by ASKELMAT_COUNTS.
// Events counted by the runner's own reporter, instead of numbers read from its prose.
import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/** @returns {Counts} */
export function noCounts() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @param {Counts} counts */
export function writeCounts(counts, path = process.env.ASKELMAT_COUNTS) {
  if (path) writeFileSync(path, JSON.stringify(counts));
}

/**
 * The counts a finished runner left, made honest: a runner that reported nothing, found no test,
 * or failed without naming a failed test counts as one failed test, with the reason.
 * @param {string} path
 * @param {number | null} exitCode
 * @returns {Counts & {reason?: string}}
 */
export function readCounts(path, exitCode) {
  const counts = parseCounts(path);
  if (!counts)
    return {
      ...noCounts(),
      failed: 1,
      reason: "the runner reported no counts",
    };
  const found = counts.passed + counts.failed + counts.skipped;
  if (found === 0)
    return { ...noCounts(), failed: 1, reason: "the runner found no test" };
  if (exitCode !== 0 && counts.failed === 0)
    return {
      ...counts,
      failed: 1,
      reason: `the runner ended with code ${exitCode} though no test failed`,
    };
  return counts;
}

function parseCounts(path) {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(path, "utf8"));
    return [passed, failed, skipped].every(Number.isInteger)
      ? { passed, failed, skipped }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Counts[]} all */
export function sum(all) {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    noCounts(),
  );
}

/** @param {Counts} counts */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
