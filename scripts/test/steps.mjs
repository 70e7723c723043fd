// What `npm test` runs, in order. A check is one command and counts as one test; a suite counts its own tests.
// Every folder of tests/ that holds a *.test.ts is a suite, so none can be forgotten.
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { writeSuites } from "../lib/engine-suite.mjs";
import { root } from "../lib/root.mjs";

const node = process.execPath;
/** The program behind a command of node_modules/.bin, run by this same Node on every system. */
const tool = (path) => join(root, "node_modules", ...path.split("/"));

/** Suites that need a browser page for each file. */
const inBrowser = ["browser", "storage", "elements"];
/** Suites that keep one core busy, each in one process: two of them, or of the checks, run side by side. */
const light = [
  "tools",
  "schemas",
  "agreement",
  "cli",
  "conformance",
  "core",
  "exchange",
  "records",
  "security",
];
/** Suites of `npm run test:engines`, which runs Chromium too: what other engines do, and what takes too long for every time. */
const elsewhere = ["engines", "long", "stories"];
/** Browser tests that take longest: `npm run test:engines` runs them in Chromium too, and `--file` here. */
const slow = [
  "elements/import-many",
  "elements/layout",
  "elements/worksheet-large",
];
/** Faults, and visits, that take longest to put in: `npm run test:faults` and `npm run test:engines` do, and `--file` here. */
const slowFaults = [
  "conformance/other-languages",
  "embed/policies",
  "embed/whole-visit",
  "faults/back-forward",
  "faults/damaged",
  "faults/frozen",
  "faults/full-disk",
  "faults/partitioned",
  "faults/plain-http",
  "faults/small-memory",
];
/** Suites that must be there, a missing one fails; quick ones first, those that need a browser or a build last. */
const first = ["tools", "schemas", "core", "exchange"];
const last = [...inBrowser, "embed", "faults"];

/** @param {{file?: string}} [filter] */
export function steps({ file } = {}) {
  return [
    check("format", "Run:  npx prettier --write .", [
      tool("prettier/bin/prettier.cjs"),
      "--check",
      "--log-level=warn",
      ".",
    ]),
    check("lint", "", [tool("eslint/bin/eslint.js"), "--max-warnings=0", "."]),
    check("templates", "", ["scripts/templates.mjs"]),
    check("layers", "", ["scripts/layers.mjs"]),
    check("types", "", ["scripts/types.mjs"]),
    check("build", "", ["scripts/test/prepare.mjs", "dist"]),
    check("stories-build", "", ["scripts/test/prepare.mjs", "stories"]),
    check("generated", "", ["scripts/gen.mjs", "--check"]),
    ...suites(file),
  ];
}

function check(name, hint, args) {
  return { name, kind: "check", command: node, args, hint, light: true };
}

/** What takes too long for every `npm test`: faults put into the code or around it, a second build, every story in every look. */
export const longSteps = () => [
  ...["long", "stories"].map((name) => suite(name, testFiles(name))),
  suite("slow-faults", slowFaults.map(pathOf)),
];

function suites(file) {
  const folders = readdirSync(join(root, "tests"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const others = folders
    .filter((name) => ![...first, ...last, ...elsewhere].includes(name))
    .filter((name) => testFiles(name).length > 0);
  return [...first, ...others.sort(), ...last].map((name) =>
    suite(name, folders.includes(name) ? everyDay(name, file) : []),
  );
}

function suite(name, files) {
  const browser = inBrowser.includes(name);
  const isTogether = light.includes(name) && files.length > 1;
  const args = browser
    ? [tool("@web/test-runner/dist/bin.js"), "--files", ...pagesOf(name, files)]
    : [
        "--conditions=askelmat-source",
        "--import=tsx",
        "--test",
        "--test-concurrency=2",
        "--test-reporter=./scripts/test/node-reporter.mjs",
        ...(isTogether ? ["scripts/test/together.mjs"] : files),
      ];
  return {
    name,
    kind: "suite",
    command: node,
    args,
    files,
    ...(isTogether && { env: { ASKELMAT_TEST_FILES: JSON.stringify(files) } }),
    light: light.includes(name),
    needsBuild: ["embed", "faults", "long", "slow-faults"].includes(name),
    needsStories: name === "stories",
  };
}

/** A page a file costs most of the time; a few files, as when one is worked on, are told apart. */
function pagesOf(name, files) {
  return files.length > 6 ? writeSuites(`suite-${name}`, files) : files;
}

function everyDay(name, file) {
  const rare = [...slow, ...slowFaults].map(pathOf);
  const files = testFiles(name, file);
  return file ? files : files.filter((path) => !rare.includes(path));
}

const pathOf = (name) => `tests/${name}.test.ts`;

function testFiles(name, part = "") {
  const dir = join(root, "tests", name);
  return readdirSync(dir, { recursive: true })
    .map((path) => `tests/${name}/${path.split(sep).join("/")}`)
    .filter((path) => path.endsWith(".test.ts") && path.includes(part))
    .sort();
}
