import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readFile } from "@askelmat/core";

const readme = readFileSync("README.md", "utf8");

/** The code block after `<!-- readme-example: name -->`. */
function block(name: string): string {
  const found = new RegExp(
    `<!-- readme-example: ${name} -->(?:\\s+<!-- prettier-ignore -->)?\\s+\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``,
  ).exec(readme);
  assert.ok(found, `README.md has no example called ${name}`);
  return found[1]!;
}

test("the README's file opens as a document without problems", () => {
  const read = readFile(block("json"));
  assert.ok(read.ok);
  assert.deepEqual(read.problems, []);
});

test("the README's Python prints what the README says it prints", (t) => {
  const python = ["python3", "/usr/bin/python3", "python"].find(
    (command) => spawnSync(command, ["--version"]).status === 0,
  );
  if (python === undefined) {
    t.skip("no Python on this machine");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "askelmat-readme-"));
  try {
    const file = join(folder, "example.askelmat.json");
    writeFileSync(file, block("json"));
    const run = spawnSync(python, ["-c", block("python"), file], {
      encoding: "utf8",
    });
    assert.equal(run.stderr, "");
    assert.equal(run.stdout, block("output"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
