// A page a test file is what costs in Firefox and WebKit, and a page that holds them all gets slower and
// slower in WebKit: a suite is a few pages that import some files each.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { root } from "./root.mjs";

const rooms = ["browser", "storage", "elements", "engines"];
const filesOnAPage = 8;

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
 * @returns {{engines: string[], file: string, title: string, why: string}[]}
 */
export function leftOut(engine) {
  const path = join(root, "tests/engines/left-out.json");
  const all = JSON.parse(readFileSync(path, "utf8"));
  return all.filter(({ engines }) => engines.includes(engine));
}

/**
 * Writes the entries of the pages that hold some test files between them, and gives their paths.
 * @param {string} engine
 * @param {string[]} files
 */
export function writeSuites(engine, files) {
  const pages = Math.ceil(files.length / filesOnAPage);
  return Array.from({ length: pages }, (_, page) => {
    const own = files.filter((_, index) => index % pages === page);
    const path = `node_modules/.cache/askelmat/engines/${engine}-${page + 1}.js`;
    const left = leftOut(engine).filter(({ file }) => own.includes(file));
    const lines = [
      `import { leaveOut } from "/tests/engines/leave-out.ts";`,
      `leaveOut(${JSON.stringify(left)});`,
      ...own.map((file) => `import "/${file}";`),
    ];
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${lines.join("\n")}\n`);
    return path;
  });
}
