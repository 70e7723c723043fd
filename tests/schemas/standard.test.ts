import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { exampleFiles, readJsonFile } from "./support/files.js";

const standard = readFileSync("docs/standard.md", "utf8");

test("every worked example of the standard stands in a file of the repository", () => {
  const blocks = [...standard.matchAll(/```json\n([\s\S]*?)```/g)];
  assert.ok(blocks.length > 0);
  const files = exampleFiles.map(readJsonFile);
  for (const [, text] of blocks) {
    const wanted: unknown = JSON.parse(text!);
    assert.ok(
      files.some((file) => holds(file, wanted)),
      `no example file holds ${text}`,
    );
  }
});

test("every path the standard names is there", () => {
  const named = [
    ...standard.matchAll(/`((?:schemas|scripts|docs)\/[^`]*)`/g),
    ...standard.matchAll(/\]\(([^#)][^)]*)\)/g),
  ].map(([, path]) => path!.replace(/^\.\.\//, ""));
  const missing = named
    .filter((path) => !path.includes("<"))
    .filter((path) => !existsSync(path) && !existsSync(`docs/${path}`));
  assert.deepEqual(missing, []);
});

test("rules are numbered from 1 without gaps, so that none was taken away or given twice", () => {
  const numbers = new Map<string, number[]>();
  for (const [, name, number] of standard.matchAll(
    /^- \*\*([A-Z]+)-(\d+)\*\*/gm,
  ))
    numbers.set(name!, [...(numbers.get(name!) ?? []), Number(number)]);
  assert.ok(numbers.size > 15);
  for (const [name, found] of numbers)
    assert.deepEqual(
      found.sort((a, b) => a - b),
      found.map((_, index) => index + 1),
      name,
    );
});

test("the table of rules names the rules that core checks, with their codes", () => {
  const table = [...standard.matchAll(/^\| (R\d+) +\| `([a-z-]+)`/gm)].map(
    ([, rule, code]) => `${rule} ${code}`,
  );
  const folder = "packages/core/src";
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
  // `code-` codes are all of R10, whose place in the sources is one.
  const checked = [
    ...sources.matchAll(
      /\(\s*"(R\d+)",\s*"([a-z-]+)"|"(code-(?:unknown|outdated))"/g,
    ),
  ].map(([, rule, code, ofR10]) => `${rule ?? "R10"} ${code ?? ofR10}`);
  assert.deepEqual([...new Set(checked)].sort(), [...table].sort());
});

test("the table of codes has what reading and merging can say, and nothing else", () => {
  const [, section] = standard.split("### Codes");
  const told = [
    ...section!
      .split("\n## ")[0]!
      .matchAll(
        /`((?:draft|entry|file|kind|merge|package|target|template)-[a-z0-9-]+)`/g,
      ),
  ].map(([, code]) => code!);
  const folder = "packages/core/src";
  const made = readdirSync(folder)
    .filter((name) =>
      /^(?:decode|import|kinds|merge|read|scan|unite)/.test(name),
    )
    .flatMap((name) => [
      ...readFileSync(`${folder}/${name}`, "utf8").matchAll(
        /"((?:draft|entry|file|kind|merge|package|target)-[a-z0-9-]+[a-z0-9]|template-invalid)"/g,
      ),
    ])
    .map(([, code]) => code!);
  assert.deepEqual([...new Set(made)].sort(), [...new Set(told)].sort());
});

/** True when a value stands anywhere inside another. */
function holds(where: unknown, wanted: unknown): boolean {
  if (JSON.stringify(where) === JSON.stringify(wanted)) return true;
  return (
    where !== null &&
    typeof where === "object" &&
    Object.values(where).some((inner) => holds(inner, wanted))
  );
}
