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

test("the main script imports its leaves on demand and nothing else", () => {
  const text = readFileSync("dist/askelmat.js", "utf8");
  const lazy = [...text.matchAll(/import\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual([...new Set(lazy)].sort(), [
    "./askelmat-code-lists.js",
    "./askelmat-en.js",
    "./askelmat-example.js",
    "./askelmat-files.js",
    "./askelmat-validators.js",
  ]);
  assert.doesNotMatch(
    text,
    /\bimport\s*["'{*]|\bfrom\s*["']\.|\beval\(|new Function/,
  );
});

for (const leaf of ["code-lists", "validators", "en", "example", "files"])
  test(`the leaf ${leaf} holds no Lit and imports nothing`, () => {
    const text = readFileSync(`dist/askelmat-${leaf}.js`, "utf8");
    assert.doesNotMatch(
      text,
      /litHtmlVersions|litElementVersions|\bimport\s*\(|\bimport\s*["'{*]|\beval\(|new Function/,
    );
  });
