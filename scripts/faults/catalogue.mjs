// The catalogue of faults (tests/faults/catalogue.json), and whether the tests that it names are there.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { root } from "../lib/root.mjs";

/**
 * A test by its file and its exact title; `${…}` stands for what the source puts in there.
 * @typedef {{file: string, title: string}} NamedTest
 */

/**
 * @typedef {object} Fault
 * @property {string} id
 * @property {string} fault
 * @property {string} must  what must happen
 * @property {"tested" | "not built yet" | "cannot be injected"} state
 * @property {NamedTest[]} [tests]  of what is tested: those that put the fault in
 * @property {string} [control]  what shows that the fault was there
 * @property {NamedTest[]} [controls]  tests of their own that show it
 * @property {string} [note]  what of it is not tested
 * @property {string} [missing]  of what is not built yet
 * @property {string} [issue]  where it is to be built
 * @property {string} [why]  of what cannot be injected
 */

const browserRooms = ["browser", "storage", "elements"];

/** How many faults each part of the catalogue has. */
export const parts = { S: 15, L: 14, C: 13, X: 16, Z: 10, G: 3 };

/** @returns {Fault[]} */
export function catalogue() {
  const path = join(root, "tests/faults/catalogue.json");
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * All tests that a fault names.
 * @param {Fault} fault
 * @returns {NamedTest[]}
 */
export function testsOf({ tests = [], controls = [] }) {
  return [...tests, ...controls];
}

/** True when a file runs in a page of each engine, not in Node. */
export function runsInPage(file) {
  return browserRooms.includes(file.split("/")[1] ?? "");
}

/** What a run calls a test of the catalogue. */
export function patternOf(title) {
  const pieces = title.split(/\$\{[^}]*\}/);
  const escaped = pieces.map((one) =>
    one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(`^${escaped.join(".+")}$`, "s");
}

/** True when a test file calls a test by exactly this title, itself or in what it imports from its own rooms. */
export function hasTest({ file, title }) {
  if (!existsSync(join(root, file))) return false;
  const sources = sourcesOf(file);
  if (sources.some((source) => calls(source, title))) return true;
  // One test for each fault that is put into the code.
  const [, mutant] = /^caught: (.*)$/.exec(title) ?? [];
  return (
    mutant !== undefined &&
    sources.some((source) => calls(source, "caught: ${name}")) &&
    sources.some((source) => names(source, mutant))
  );
}

function calls(source, title) {
  return [JSON.stringify(title), backticked(title)].some((quoted) =>
    source
      .split(quoted)
      .slice(0, -1)
      .some((before) => /(^|\s)(test|it|law)\(\s*$/.test(before)),
  );
}

function names(source, mutant) {
  return source
    .split(JSON.stringify(mutant))
    .slice(0, -1)
    .some((before) => /(\bname:|\bfault\()\s*$/.test(before));
}

const backticked = (title) => `\`${title.replaceAll("`", "\\`")}\``;

const read = new Map();

/** The texts of a test file and of all that it imports below tests/. */
function sourcesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  if (!read.has(file)) {
    const path = join(root, file);
    read.set(file, existsSync(path) ? readFileSync(path, "utf8") : "");
  }
  const source = read.get(file);
  const imports = [...source.matchAll(/from "(\.[^"]+)\.js"/g)].map(
    ([, name]) =>
      relative(root, join(root, dirname(file), `${name}.ts`))
        .split(sep)
        .join("/"),
  );
  return [
    source,
    ...imports
      .filter((path) => path.startsWith("tests/"))
      .flatMap((path) => sourcesOf(path, seen)),
  ];
}
