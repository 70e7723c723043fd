import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { build } from "../../scripts/lib/build.mjs";

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

test("a second build has the same bytes", async () => {
  const again = mkdtempSync(join(tmpdir(), "askelmat-build-"));
  try {
    await build(again);
    assert.deepEqual(filesBelow(again), filesBelow("dist"));
    for (const name of filesBelow("dist"))
      assert.ok(
        readFileSync(join("dist", name)).equals(
          readFileSync(join(again, name)),
        ),
        `${name} differs`,
      );
  } finally {
    rmSync(again, { recursive: true });
  }
});

/** What a script fetches on use. */
function leavesOf(text: string): (string | undefined)[] {
  const lazy = text.matchAll(/import\(\s*["'`]([^"'`]+)["'`]\s*\)/g);
  return [...new Set([...lazy].map(([, name]) => name))].sort();
}

const STATIC_IMPORT = /\bimport\s*["'{*]|\bfrom\s*["']\.|\beval\(|new Function/;

test("the main script imports its leaves on demand and nothing else", () => {
  const text = readFileSync("dist/askelmat.js", "utf8");
  assert.deepEqual(leavesOf(text), [
    "./askelmat-en.js",
    "./askelmat-example.js",
    "./askelmat-files.js",
    "./askelmat-more.js",
  ]);
  assert.doesNotMatch(text, STATIC_IMPORT);
  assert.doesNotMatch(text, /(^|[;}\s])export\s*[{*]/);
});

test("the leaf that draws is handed the main script's Lit, and imports leaves of data only", () => {
  const text = readFileSync("dist/askelmat-more.js", "utf8");
  assert.match(text, /^export default\s*\(\{/);
  assert.deepEqual(leavesOf(text), [
    "./askelmat-code-lists.js",
    "./askelmat-validators.js",
  ]);
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

for (const leaf of ["code-lists", "validators", "en", "example", "files"])
  test(`the leaf ${leaf} holds no Lit and imports nothing`, () => {
    const text = readFileSync(`dist/askelmat-${leaf}.js`, "utf8");
    assert.doesNotMatch(
      text,
      /litHtmlVersions|litElementVersions|\bimport\s*\(|\bimport\s*["'{*]|\beval\(|new Function/,
    );
  });
