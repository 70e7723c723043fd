import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  checkDocument,
  contentOf,
  digestOf,
  isObject,
  progressOf,
  ratingOf,
  readJson,
  rowIn,
  rowsOf,
  seal,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";
import { templateById } from "@askelmat/content";
import { exampleDocuments } from "@askelmat/content/example";
import { filesIn, readJsonFile } from "./support/files.js";

const files = filesIn("packages/content/example");
const documents = files.map((path) => {
  const read = readJson(readJsonFile(path) as { [member: string]: Json });
  assert.ok(read.ok && read.document);
  return { path, document: read.document, problems: read.problems };
});
const named = (name: string): AskelmatDocument =>
  documents.find(({ path }) => path.endsWith(`/${name}.askelmat.json`))!
    .document;
const matrix2026 = named("ohjausyhteistyon-kehittyminen-2026");
const uriOf = (document: AskelmatDocument) => {
  const reference = contentOf(document)["template"];
  return isObject(reference) ? (reference["uri"] as string) : "";
};

test("two years of the matrix and the four worksheets", () => {
  assert.deepEqual(
    documents.map(({ document }) => [
      uriOf(document).split("/").at(-1),
      contentOf(document)["period"],
    ]),
    [
      ["ohjausyhteistyon-kehittyminen", "2025"],
      ["ohjausyhteistyon-kehittyminen", "2026"],
      ["tyotapa-1", "2026"],
      ["tyotapa-2", "2026"],
      ["tyotapa-3", "2026"],
      ["tyotapa-4", "2026"],
    ],
  );
});

describe("every document of the example", () => {
  for (const { path, document, problems } of documents)
    test(path, () => {
      assert.deepEqual(problems, []);
      const template = templateById(uriOf(document))!;
      assert.deepEqual(checkDocument(document, template), []);
      for (const entry of document.entries)
        assert.equal(seal(entry).id, entry.id);
      const file = readJsonFile(path);
      assert.deepEqual(contentOf(document), file["content"]);
      assert.equal(digestOf(document), file["digest"]);
      assert.equal(rowsOf(contentOf(document), "organisations").length, 7);
      const names = new Set((document.names ?? []).map(({ id }) => id));
      for (const { by, via } of document.entries)
        assert.ok(names.has(by) && (via === undefined || names.has(via)));
    });
});

test("two places are open in 2026, and none in 2025", () => {
  const open = documents.flatMap(({ document }) =>
    (contentOf(document).open ?? []).map(({ target, why }) => [target, why]),
  );
  assert.deepEqual(open, [
    ["ratings/evaluation/rating", "tie"],
    ["goals/g-9k1r/state@fi", "tie"],
  ]);
});

test("nine respondents spread over levels 1 to 3 on the forums", () => {
  const own = contentOf(matrix2026).own ?? [];
  assert.equal(own.length, 9);
  const marks = own.map((view) => {
    const rating = ratingOf(rowIn(view, "ratings", "forums")?.["rating"]);
    assert.ok(rating && !("unanswered" in rating));
    return "level" in rating ? rating.level : rating.between.join("-");
  });
  assert.deepEqual(marks.sort(), "1 1 2 2 2 2 2-3 3 3".split(" "));
});

test("the group agreed between 2 and 3, with a reason, a basis and a target", () => {
  const forums = rowIn(contentOf(matrix2026), "ratings", "forums");
  assert.deepEqual(forums?.["rating"], { between: ["2", "3"] });
  assert.deepEqual(forums["target"], { level: "3" });
  const reason = "Foorumi on, mutta kunnat eivät vielä käy siellä.";
  assert.equal((forums["reason"] as { fi: string }).fi, reason);
  const entry = matrix2026.entries.find(
    ({ target }) => target === "ratings/forums/rating",
  );
  assert.equal(entry?.reason, reason);
  assert.equal(entry.basis?.length, 9);
});

test("every respondent has said something about every item", () => {
  const template = templateById("ohjausyhteistyon-kehittyminen")!;
  for (const { by } of contentOf(matrix2026).own ?? [])
    assert.deepEqual(progressOf(matrix2026, template, by).unanswered, []);
});

test("no level above 3 is claimed anywhere", () => {
  for (const year of ["2025", "2026"]) {
    const content = contentOf(named(`ohjausyhteistyon-kehittyminen-${year}`));
    for (const view of [content, ...(content.own ?? [])])
      assert.doesNotMatch(JSON.stringify(view), /"level":"4"/);
  }
});

test("some answer in Swedish, and one answer was typed for somebody else", () => {
  for (const name of [
    "tyotapa-1-2026",
    "tyotapa-2-2026",
    "tyotapa-3-2026",
    "tyotapa-4-2026",
    "ohjausyhteistyon-kehittyminen-2026",
  ])
    assert.ok(
      named(name).entries.some(
        ({ target, value }) => target.endsWith("@sv") && value !== null,
      ),
      name,
    );
  assert.ok(named("tyotapa-1-2026").entries.some(({ via }) => via));
});

test("steps name goals that stand in the goals' document", () => {
  const goals = named("tyotapa-2-2026");
  const steps = rowsOf(contentOf(named("tyotapa-3-2026")), "themes").flatMap(
    (theme) => rowsOf(theme, "steps"),
  );
  assert.equal(steps.length, 7);
  const references = steps.map(({ goal }) => goal).filter(isObject);
  assert.equal(references.length, 4);
  for (const { document, row } of references) {
    assert.equal(document, goals.id);
    assert.ok(rowIn(contentOf(goals), "goals", (row as string).split("/")[1]!));
  }
});

test("an authority has the name of its time", () => {
  const nameIn = (name: string) =>
    rowIn(contentOf(named(name)), "organisations", "o-4d7k")?.["name"];
  assert.match(
    JSON.stringify(nameIn("ohjausyhteistyon-kehittyminen-2025")),
    /ELY-keskus.*NTM-centralen/,
  );
  assert.match(
    JSON.stringify(nameIn("ohjausyhteistyon-kehittyminen-2026")),
    /elinvoimakeskus.*Livskraftscentralen/,
  );
});

test("the module has the same documents as the files", () => {
  assert.deepEqual(
    exampleDocuments.map(({ id, entries }) => [id, entries]),
    documents.map(({ document }) => [document.id, document.entries]),
  );
  for (const [index, { document }] of documents.entries())
    assert.deepEqual(contentOf(exampleDocuments[index]!), contentOf(document));
});
