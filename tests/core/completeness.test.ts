// How far a template is translated.
import assert from "node:assert/strict";
import test from "node:test";
import { templateById } from "@askelmat/content";
import {
  languagesOf,
  templateCompleteness,
  templateTexts,
  type JsonObject,
  type Template,
} from "@askelmat/core";

const template = (content: JsonObject): Template => ({
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://example.org/w",
  version: "1.0.0",
  content,
});

const half = template({
  title: { fi: "Otsikko", sv: "Rubrik" },
  languages: ["fi", "se"],
  source: { text: { fi: "Lähde" } },
  sections: [
    { id: "b", position: "b", title: { fi: "Toinen" } },
    {
      id: "a",
      position: "a",
      title: { fi: "Ensimmäinen", sv: "" },
      refersTo: { template: "x", section: "goals" },
      rows: [{ id: "in" }, { id: "r", label: { sv: "Rad" } }],
    },
  ],
});

test("a template's texts are found in the order of its rows, its credits and codes left out", () => {
  assert.deepEqual(
    templateTexts(half).map(({ path }) => path),
    [
      "title",
      "sections/a/title",
      "sections/a/rows/r/label",
      "sections/b/title",
    ],
  );
});

test("a text that a language lacks, or has empty, is missing there", () => {
  const { total, missing } = templateCompleteness(half, "sv");
  assert.equal(total, 4);
  assert.deepEqual(
    missing.map(({ path, text }) => [path, text["fi"]]),
    [
      ["sections/a/title", "Ensimmäinen"],
      ["sections/b/title", "Toinen"],
    ],
  );
  assert.deepEqual(
    templateCompleteness(half, "fi").missing.map(({ path }) => path),
    ["sections/a/rows/r/label"],
  );
  assert.equal(templateCompleteness(half, "se").missing.length, 4);
});

test("a template's languages are those it names and those it speaks", () => {
  assert.deepEqual(languagesOf(half), ["fi", "se", "sv"]);
});

test("the ready templates are whole in all their languages", () => {
  for (const name of [
    "tyotapa-1",
    "tyotapa-2",
    "ohjausyhteistyon-kehittyminen",
  ]) {
    const ready = templateById(name) as Template;
    assert.ok(templateTexts(ready).length > 5, name);
    for (const lang of languagesOf(ready))
      assert.deepEqual(templateCompleteness(ready, lang).missing, [], name);
  }
});
