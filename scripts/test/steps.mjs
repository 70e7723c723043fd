// What `npm test` runs, in order. A check is one command and counts as one test; a suite counts its own tests.
// Every folder of tests/ that holds a *.test.ts is a suite, so none can be forgotten.
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { root } from "../lib/root.mjs";

const node = process.execPath;
/** The program behind a command of node_modules/.bin, run by this same Node on every system. */
const tool = (path) => join(root, "node_modules", ...path.split("/"));

/** Suites that need a browser page for each file. */
const inBrowser = ["browser", "storage", "elements"];
/** Suites that keep one core busy: two of them, or of the checks, run side by side. */
const light = [
  "tools",
  "schemas",
  "agreement",
  "cli",
  "conformance",
  "core",
  "exchange",
];
/** Suites of `npm run test:engines`, which runs Chromium too. */
const elsewhere = ["engines"];
/** Suites that must be there, a missing one fails; quick ones first, those that need a browser or a build last. */
const first = ["tools", "schemas", "core", "exchange"];
const last = [...inBrowser, "stories", "embed"];

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

function suites(file) {
  const folders = readdirSync(join(root, "tests"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const others = folders
    .filter((name) => ![...first, ...last, ...elsewhere].includes(name))
    .filter((name) => testFiles(name).length > 0);
  return [...first, ...others.sort(), ...last].map((name) =>
    suite(name, folders.includes(name) ? testFiles(name, file) : []),
  );
}

function suite(name, files) {
  const browser = inBrowser.includes(name);
  const args = browser
    ? [tool("@web/test-runner/dist/bin.js"), "--files", ...files]
    : [
        "--conditions=askelmat-source",
        "--import=tsx",
        "--test",
        "--test-concurrency=2",
        "--test-reporter=./scripts/test/node-reporter.mjs",
        ...files,
      ];
  return {
    name,
    kind: "suite",
    command: node,
    args,
    files,
    light: light.includes(name),
    needsBuild: name === "embed",
    needsStories: name === "stories",
  };
}

function testFiles(name, part = "") {
  const dir = join(root, "tests", name);
  return readdirSync(dir, { recursive: true })
    .map((path) => `tests/${name}/${path.split(sep).join("/")}`)
    .filter((path) => path.endsWith(".test.ts") && path.includes(part))
    .sort();
}
