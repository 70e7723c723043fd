import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { VERSION } from "../../packages/elements/src/elo-workbook/version.js";

function versionIn(path: string): string {
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string })
    .version;
}

test("what the about box calls the version is every package's version", () => {
  assert.equal(VERSION, versionIn("package.json"));
  for (const name of readdirSync("packages"))
    assert.equal(versionIn(`packages/${name}/package.json`), VERSION, name);
});
