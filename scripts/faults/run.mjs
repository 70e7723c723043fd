// Runs the tests that the catalogue of faults names, and says by file and title what came of each.
import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSuites } from "../lib/engine-suite.mjs";
import { root } from "../lib/root.mjs";
import { runStep } from "../test/run-step.mjs";
import { runsInPage } from "./catalogue.mjs";

/**
 * @typedef {object} Result
 * @property {string} engine  `node`, or an engine's name
 * @property {string} file
 * @property {string} [title]
 * @property {boolean} [passed]
 * @property {boolean} [skipped]
 * @property {string} [said]  what a test wrote, instead of a result
 */

/** Faults put into the code: each takes seconds, so that only those run that are named. */
const isLong = (file) => file.startsWith("tests/long/");

/**
 * Runs named tests in Node, which drives Chromium for some of them.
 * @returns {Promise<Result[]>}
 */
export async function runInNode(tests, { kills }) {
  const files = filesOf(tests).filter((file) => !runsInPage(file));
  const every = files.filter((file) => !isLong(file));
  const long = tests.filter(({ file }) => isLong(file));
  const titles = [...new Set(long.map(({ title }) => title))];
  const found = [];
  if (every.length > 0) found.push(await inNode("in Node", every, { kills }));
  if (titles.length > 0)
    found.push(
      await inNode("faults put into the code", filesOf(long), {
        args: titles.map(
          (title) =>
            `--test-name-pattern=^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`,
        ),
      }),
    );
  return found.flat().map((one) => ({ engine: "node", ...one }));
}

function inNode(name, files, { kills, args = [] }) {
  return withResults((path) => ({
    name,
    kind: "suite",
    command: process.execPath,
    args: [
      "--conditions=askelmat-source",
      "--import=tsx",
      "--test",
      "--test-concurrency=2",
      "--test-reporter=./scripts/test/node-reporter.mjs",
      "--test-reporter-destination=stdout",
      "--test-reporter=./scripts/faults/node-results.mjs",
      `--test-reporter-destination=${path}`,
      ...args,
      ...files,
    ],
    files,
    hear: tellRelevant,
    env: kills ? { ASKELMAT_KILLS: String(kills) } : {},
    needsBuild: true,
    longest: 20 * 60_000,
  }));
}

/**
 * Runs named tests in pages of one engine.
 * @returns {Promise<Result[]>}
 */
export async function runInEngine(engine, tests) {
  const files = filesOf(tests).filter(runsInPage);
  if (files.length === 0) return [];
  const pages = new Map(
    files.map((file, nth) => {
      const [suite] = writeSuites(engine, [file]);
      const page = suite.replace(/-1\.js$/, `-fault-${nth + 1}.js`);
      renameSync(join(root, suite), join(root, page));
      return [page, file];
    }),
  );
  const results = await withResults((path) => ({
    name: engine,
    kind: "suite",
    command: process.execPath,
    args: [
      "node_modules/@web/test-runner/dist/bin.js",
      "--config=scripts/faults/wtr.config.mjs",
      "--files",
      ...pages.keys(),
    ],
    files,
    env: { ASKELMAT_ENGINE: engine, ASKELMAT_RESULTS: path },
    longest: 20 * 60_000,
  }));
  return results.map((one) => ({
    ...one,
    engine,
    file: pages.get(one.file) ?? one.file,
  }));
}

/** What is not asked for is skipped by the hundred, which is nothing to be told. */
function tellRelevant(text) {
  const lines = text.split(/(?<=\n)/);
  for (const line of lines)
    if (!line.includes("test name does not match pattern"))
      process.stdout.write(line);
}

const filesOf = (tests) => [...new Set(tests.map(({ file }) => file))].sort();

async function withResults(stepFor) {
  const folder = mkdtempSync(join(tmpdir(), "askelmat-faults-"));
  const path = join(folder, "results.ndjson");
  try {
    await runStep(stepFor(path));
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch (error) {
    // A run that left nothing: every test of it counts as one that did not run.
    if (error.code !== "ENOENT") throw error;
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
