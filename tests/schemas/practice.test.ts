// The examples of good practices: whole, in both languages, with codes that are known.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  checkCodes,
  checkDocument,
  contentOf,
  readJson,
  rowsOf,
  type AskelmatDocument,
  type CodeField,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { codeFields, codeLists } from "@askelmat/content/code-lists.js";
import { readJsonFile } from "./support/files.js";

const lists = {
  codeLists: codeLists as unknown as Template[],
  codeFields: codeFields as CodeField[],
};

function open(name: string): AskelmatDocument {
  const path = `schemas/examples/${name}.askelmat.json`;
  const read = readJson(readJsonFile(path) as JsonObject);
  assert.ok(read.ok && read.document, path);
  assert.deepEqual(read.problems, [], path);
  return read.document;
}

describe("the examples of a practice", () => {
  for (const name of ["practice", "practice-sv"])
    test(`${name}: no rule is broken, every code is known, nothing is open`, () => {
      const card = open(name);
      assert.deepEqual(checkDocument(card), []);
      assert.deepEqual(checkCodes(card, lists), []);
      assert.deepEqual(contentOf(card).open ?? [], []);
    });

  test("a theme that nobody knows is noticed, and one with words of its own is not", () => {
    const card = open("practice");
    const entry = (target: string, value: string | true) => ({
      id: "e-x",
      target,
      by: "c-1",
      value,
    });
    const faults = (...entries: ReturnType<typeof entry>[]) =>
      checkCodes({ ...card, entries }, lists).map(({ code }) => code);
    assert.deepEqual(faults(entry("themes/fishing", true)), ["code-unknown"]);
    assert.deepEqual(
      faults(entry("themes/fishing/label@fi", "Kalastajakylät")),
      [],
    );
    assert.deepEqual(faults(entry("licence", "own-terms")), ["code-unknown"]);
  });

  test("one is in both languages, the other in Swedish first; neither names a person", () => {
    const both = contentOf(open("practice"));
    for (const name of ["summary", "context", "actions", "results"])
      assert.deepEqual(Object.keys(both[name] as object).sort(), ["fi", "sv"]);
    const swedish = contentOf(open("practice-sv"));
    assert.deepEqual(Object.keys(swedish["results"] as object), ["sv"]);
    assert.equal(rowsOf(both, "evidence").length, 2);
    for (const content of [both, swedish])
      assert.ok(content["contactRole"], "whom to ask");
  });
});
