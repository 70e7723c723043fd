import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as core from "@askelmat/core";
import * as exchange from "@askelmat/exchange";
import { carrying } from "./support/documents.js";

const readme = readFileSync(
  new URL("../../packages/exchange/README.md", import.meta.url),
  "utf8",
);

test("the example in the README does what it says", () => {
  const code = /```js\n([^]*?)\n```/.exec(readme)?.[1] ?? "";
  const lines = code.split("\n").filter((line) => !line.startsWith("import "));
  const body = [...lines, "return file;"].join("\n");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own README, in a test
  const run = new Function("core", "linkFor", "readLink", "document", body) as (
    ...given: readonly unknown[]
  ) => core.ReadResult;
  const document = carrying();
  const file = run(core, exchange.linkFor, exchange.readLink, document);
  assert.ok(file.ok && file.document);
  assert.equal(core.digestOf(file.document), core.digestOf(document));
});

test("the codes it names are those of the sources", () => {
  const sources = ["find-links", "read-link", "shortfall", "qr"].map((name) =>
    readFileSync(
      new URL(`../../packages/exchange/src/${name}.ts`, import.meta.url),
      "utf8",
    ),
  );
  const codes = sources.join("\n").matchAll(/"((?:link|qr)-[a-z-]+)"/g);
  for (const [, code] of codes) assert.ok(readme.includes(`\`${code}\``), code);
});
