// One page a test file is what costs in Firefox and WebKit: a suite is one page that imports them all.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { root } from "./root.mjs";

const rooms = ["browser", "storage", "elements", "engines"];

/** The test files whose path holds one of some words, with commas between. */
export function engineFiles(words = "") {
  const fits = (path) => words.split(",").some((word) => path.includes(word));
  return rooms.flatMap((room) =>
    readdirSync(join(root, "tests", room), { recursive: true })
      .map((path) => `tests/${room}/${path.split(sep).join("/")}`)
      .filter((path) => path.endsWith(".test.ts") && fits(path))
      .sort(),
  );
}

/**
 * Tests that an engine cannot run, with the reason.
 * @returns {{engines: string[], title: string, why: string}[]}
 */
export function leftOut(engine) {
  const path = join(root, "tests/engines/left-out.json");
  const all = JSON.parse(readFileSync(path, "utf8"));
  return all.filter(({ engines }) => engines.includes(engine));
}

/**
 * Writes the page's entry, and gives its path.
 * @param {string} engine
 * @param {string[]} files
 */
export function writeSuite(engine, files) {
  const whole = files.length === engineFiles().length;
  const path = `node_modules/.cache/askelmat/engines/${engine}.js`;
  const lines = [
    `import { leaveOut } from "/tests/engines/leave-out.ts";`,
    `leaveOut(${JSON.stringify(leftOut(engine))}, ${whole});`,
    ...files.map((file) => `import "/${file}";`),
  ];
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), `${lines.join("\n")}\n`);
  return path;
}
