import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { filesBelow } from "./files-below.js";

/** What a script fetches on use. */
function leavesOf(text: string): (string | undefined)[] {
  const lazy = text.matchAll(/import\(\s*["'`]([^"'`]+)["'`]\s*\)/g);
  return [...new Set([...lazy].map(([, name]) => name))].sort();
}

const STATIC_IMPORT = /\bimport\s*["'{*]|\bfrom\s*["']\.|\beval\(|new Function/;

test("the main script imports its leaves on demand and nothing else", () => {
  const text = readFileSync("dist/askelmat.js", "utf8");
  assert.deepEqual(leavesOf(text), [
    "./askelmat-deeds.js",
    "./askelmat-en.js",
    "./askelmat-example.js",
    "./askelmat-files.js",
    "./askelmat-more.js",
    "./askelmat-pages.js",
    "./askelmat-record.js",
    "./askelmat-workshop.js",
  ]);
  assert.doesNotMatch(text, STATIC_IMPORT);
  assert.doesNotMatch(text, /(^|[;}\s])export\s*[{*]/);
});

/** What draws, with the leaves that it fetches: plain data and functions. */
const drawing: Readonly<Record<string, readonly string[]>> = {
  more: ["./askelmat-code-lists.js", "./askelmat-validators.js"],
  workshop: ["./askelmat-camera.js", "./askelmat-code-lists.js"],
};

for (const [leaf, data] of Object.entries(drawing))
  test(`the leaf ${leaf} is handed the main script's Lit, and imports leaves without Lit only`, () => {
    const text = readFileSync(`dist/askelmat-${leaf}.js`, "utf8");
    assert.match(text, /^export default\s*\(\{/);
    assert.deepEqual(leavesOf(text), data);
    assert.doesNotMatch(text, STATIC_IMPORT);
    assert.doesNotMatch(text, /litHtmlVersions|litElementVersions/);
  });

test("what the main script hands over never changes afterwards", () => {
  const mutable = filesBelow("packages").filter(
    (name) =>
      /\/src\/.*\.ts$/.test(name) &&
      /^export let\b/m.test(readFileSync(join("packages", name), "utf8")),
  );
  assert.deepEqual(mutable, []);
});

for (const leaf of [
  "camera",
  "code-lists",
  "validators",
  "en",
  "example",
  "files",
])
  test(`the leaf ${leaf} holds no Lit and imports nothing`, () => {
    const text = readFileSync(`dist/askelmat-${leaf}.js`, "utf8");
    assert.doesNotMatch(
      text,
      /litHtmlVersions|litElementVersions|\bimport\s*\(|\bimport\s*["'{*]|\beval\(|new Function/,
    );
  });
