// The command line's program as one file: it needs Node and nothing else, wherever it is copied to.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

const built = "dist/cli/askelmat.mjs";

test("the one-file program imports nothing but Node", () => {
  const text = readFileSync(built, "utf8");
  assert.match(text, /^#!\/usr\/bin\/env node\n/);
  const imported = [...text.matchAll(/^import .* from ['"](.*)['"];$/gm)];
  assert.ok(imported.length > 0);
  for (const [, from] of imported) assert.match(from!, /^node:/);
  assert.doesNotMatch(text, /\bimport\(|\brequire\(|\beval\(|new Function/);
});

test("copied to a folder of its own, it checks files and gives the exit codes", () => {
  const folder = mkdtempSync(join(tmpdir(), "askelmat-cli-"));
  try {
    copyFileSync(built, join(folder, "askelmat.mjs"));
    copyFileSync(
      "schemas/examples/assessment.askelmat.json",
      join(folder, "good.askelmat.json"),
    );
    const run = (...words: string[]) =>
      spawnSync(process.execPath, ["askelmat.mjs", ...words], {
        cwd: folder,
        encoding: "utf8",
        env: { LANG: "en_US.UTF-8" },
        input: '{"specVersion": "1.0", "kind": "worksheet"}',
      });
    const good = run("validate", ".");
    assert.equal(good.stderr, "");
    assert.equal(good.stdout, "good.askelmat.json: valid\n");
    assert.equal(good.status, 0);
    const bad = run("validate", "-");
    assert.match(bad.stdout, /^-:1:1 error schema # The member id is missing/);
    assert.equal(bad.status, 1);
    assert.equal(run("validate", "missing").status, 3);
    assert.equal(run().status, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
