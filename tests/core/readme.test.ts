import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as core from "@askelmat/core";
import { blank } from "./support/people.js";

const readme = readFileSync(
  new URL("../../packages/core/README.md", import.meta.url),
  "utf8",
);

test("the example in the README does what it says", () => {
  const code = /```js\n([^`]*)```/.exec(readme)?.[1] ?? "";
  const [imports, ...lines] = code.trim().split("\n");
  assert.equal(imports, 'import * as core from "@askelmat/core";');
  const body = [...lines, "return document;"].join("\n");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own README, in a test
  const run = new Function("core", "text", body) as (
    core: unknown,
    text: string,
  ) => core.AskelmatDocument;
  const document = run(core, core.fileText(blank));
  assert.deepEqual(core.contentOf(document), {
    conclusions: { fi: "Yhdessä" },
  });
});

test("the files it names are there", () => {
  const line = /- `src\/`: (.*)/.exec(readme)?.[1] ?? "";
  const names = [...line.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!);
  assert.ok(names.length > 8);
  const sources = new URL("../../packages/core/src/", import.meta.url);
  for (const name of names) readFileSync(new URL(`${name}.ts`, sources));
});
