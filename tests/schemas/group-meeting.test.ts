import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  checkCodes,
  checkDocument,
  contentOf,
  isObject,
  readJson,
  rowIn,
  rowsOf,
  type AskelmatDocument,
  type CodeField,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { agendas } from "@askelmat/content/agendas.js";
import { codeFields, codeLists } from "@askelmat/content/code-lists.js";
import { templateById } from "@askelmat/content";
import { filesIn, readJsonFile } from "./support/files.js";
import { faultsOf } from "./support/check.js";

function open(path: string): AskelmatDocument {
  const read = readJson(readJsonFile(path) as JsonObject);
  assert.ok(read.ok && read.document, path);
  assert.deepEqual(read.problems, [], path);
  return read.document;
}

const group = open("schemas/examples/group.askelmat.json");
const meeting = open("schemas/examples/meeting.askelmat.json");
const example = new Map(
  filesIn("packages/content/example").map((path) => {
    const file = readJsonFile(path);
    return [file["id"], file] as const;
  }),
);

describe("the examples of a group and a meeting", () => {
  for (const document of [group, meeting])
    test(`${document.kind}: no rule is broken and every code is known`, () => {
      assert.deepEqual(checkDocument(document), []);
      const lists = {
        codeLists: codeLists as unknown as Template[],
        codeFields: codeFields as CodeField[],
      };
      assert.deepEqual(checkCodes(document, lists), []);
      // The check can fail: a day that does not exist, a code nobody knows.
      const row = document.kind === "group" ? "organisations/o-4d7k" : "";
      const field = row ? `${row}/validTo` : "date";
      const wrong = {
        ...document,
        entries: [{ id: "e-x", target: field, by: "c-1", value: "2026-02-30" }],
      };
      assert.deepEqual(
        checkDocument(wrong).map(({ code }) => code),
        ["date-impossible"],
      );
    });

  test("both say the same of the organisations, and nothing is open", () => {
    const names = (document: AskelmatDocument) =>
      new Map(
        rowsOf(contentOf(document), "organisations").map((row) => [
          row.id,
          row["name"],
        ]),
      );
    for (const [id, name] of names(meeting))
      assert.deepEqual(names(group).get(id), name, id);
    for (const document of [group, meeting])
      assert.equal(contentOf(document).open, undefined);
    assert.equal(contentOf(meeting)["groupDocument"], group.id);
  });

  test("a statement has the words of the place it comes from, and names the earlier one", () => {
    const content = contentOf(group);
    const statements = rowsOf(content, "statements");
    const quoted = statements.filter(({ origin }) => isObject(origin));
    assert.equal(quoted.length, 2);
    for (const { origin, text } of quoted) {
      const { document, row } = origin as JsonObject;
      const [section, id] = (row as string).split("/");
      const told = example.get(document)!["content"] as JsonObject;
      assert.deepEqual(rowIn(told, section!, id!)?.["text"], text);
    }
    for (const { earlier } of statements)
      if (typeof earlier === "string")
        assert.ok(rowIn(content, "statements", earlier.split("/")[1]!));
  });

  test("the record names documents and decisions that are there", () => {
    const content = contentOf(meeting);
    const touched = rowsOf(content, "documents");
    assert.equal(touched.length, 4);
    for (const { id, after, kind } of touched) {
      assert.equal(example.get(id)!["digest"], after);
      assert.equal(example.get(id)!["kind"], kind);
    }
    const inDocuments = rowsOf(content, "decisions").filter(({ id }) =>
      id.startsWith("e-"),
    );
    assert.equal(inDocuments.length, 2);
    for (const { id, about, at, decidedBy } of inDocuments) {
      const { document, target } = about as JsonObject;
      const entries = example.get(document)!["entries"] as JsonObject[];
      const entry = entries.find((one) => one["id"] === id);
      assert.deepEqual(
        [entry?.["target"], entry?.["at"], entry?.["by"]],
        [target, at, decidedBy],
      );
    }
  });
});

describe("the ready agendas", () => {
  test("are the files, with ids of their own", () => {
    const files = filesIn("packages/content/agendas").map(readJsonFile);
    assert.deepEqual(agendas, files);
    assert.deepEqual(
      agendas.map(({ id }) => id.split("/").at(-1)),
      ["half-day", "matrix-two-hours", "spring-follow-up"],
    );
  });

  for (const agenda of agendas) {
    const rows = agenda.agenda;
    test(`${agenda.id}: every text in three languages, every template at hand`, () => {
      for (const text of [agenda.title, agenda.note])
        assert.deepEqual(Object.keys(text), ["fi", "sv", "en"]);
      for (const { id, title, purpose, minutes, template } of rows) {
        assert.ok(minutes !== undefined && minutes >= 5, id);
        for (const text of [title, purpose ?? title])
          assert.deepEqual(Object.keys(text!), ["fi", "sv", "en"], id);
        if (template)
          assert.equal(templateById(template.uri)?.version, template.version);
      }
      const positions = rows.map(({ position }) => position!);
      assert.deepEqual([...positions].sort(), positions);
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    });

    test(`${agenda.id}: its rows stand in a meeting as they are`, () => {
      const file = {
        specVersion: "1.0",
        kind: "meeting",
        id: meeting.id,
        content: { agenda: rows },
      };
      assert.deepEqual(faultsOf(file), []);
    });
  }

  test("half a day has the four worksheets and the matrix, and takes half a day", () => {
    const [half] = agendas;
    const used = half!.agenda.flatMap(({ template }) => template?.uri ?? []);
    assert.deepEqual(used.map((uri) => uri.split("/").at(-1)).sort(), [
      "ohjausyhteistyon-kehittyminen",
      "tyotapa-1",
      "tyotapa-2",
      "tyotapa-3",
      "tyotapa-4",
    ]);
    const minutes = half!.agenda.map((item) => item.minutes ?? 0);
    assert.equal(
      minutes.reduce((sum, one) => sum + one, 0),
      210,
    );
  });

  test("the example's meeting followed it, item by item", () => {
    const found = rowsOf(contentOf(meeting), "agenda").map(({ id }) => id);
    assert.deepEqual(
      found,
      agendas[0]!.agenda.map(({ id }) => id),
    );
  });
});
