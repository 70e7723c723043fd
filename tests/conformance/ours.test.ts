import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  applyEdits,
  columnsOf,
  createDocument,
  erase,
  fieldOf,
  sectionsOf,
  toFile,
  type Column,
  type Template,
} from "@askelmat/core";
import { readyContent } from "@askelmat/content";
import { exampleFiles, readJsonFile } from "../schemas/support/files.js";

// What the standard asks of us beyond the cases, and no other test shows.

test("every member of the envelope that we write is in the standard's table", () => {
  const standard = readFileSync("docs/standard.md", "utf8");
  const [, table] = /### Envelope\n\n([\s\S]*?)\n\n/.exec(standard)!;
  const named = [...table!.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  assert.ok(named.length > 10);
  const [template] = readyContent;
  const context = { by: "c-1", at: "2026-03-01T10:00:00Z" };
  const fresh = createDocument({ template: template!, ...context });
  const edited = applyEdits(
    fresh,
    [{ type: "set", target: "title@fi", value: "Otsikko" }],
    context,
  );
  assert.ok(edited.step);
  const document = erase(edited.document, [edited.document.entries[0]!.id]);
  const file = toFile(document, {
    at: context.at,
    tool: "askelmat",
    holder: "c-1",
    snapshots: [template!],
  });
  assert.ok(file["erased"] && file["holder"] && file["snapshots"]);
  assert.deepEqual(
    Object.keys(file).filter((name) => !named.includes(name)),
    [],
  );
});

test("no template of ours gives a name another meaning", () => {
  const templates = [
    ...readyContent,
    ...exampleFiles
      .map(readJsonFile)
      .filter(({ kind }) => kind === "worksheet-template"),
  ] as unknown as Template[];
  const sections = templates.flatMap(sectionsOf);
  assert.ok(sections.length > 5);
  for (const section of sections) {
    assert.ok(!OF_EVERY_DOCUMENT.has(section.id), section.id);
    for (const column of inner(columnsOf(section))) {
      assert.ok(!OF_EVERY_ROW.has(fieldOf(column)), column.id);
      if (fieldOf(column) === "label") assert.equal(column.type, "label");
    }
  }
});

const OF_EVERY_DOCUMENT = new Set([
  ...["title", "status", "period", "group", "languages", "template"],
  ...["contributors", "id", "own", "open", "by", "sections"],
]);

const OF_EVERY_ROW = new Set([
  ...["position", "in", "hidden", "from", "unanswered"],
]);

function inner(columns: readonly Column[]): Column[] {
  return columns.flatMap((column) => [column, ...inner(columnsOf(column))]);
}

test("no words on the screen call a digest a proof", () => {
  const words = readFileSync("packages/elements/xliff/en.xlf", "utf8");
  const said = [...words.matchAll(/<target>([^<]*)<\/target>/g)].map(
    ([, text]) => text!,
  );
  assert.ok(said.length > 100);
  const about = said.filter((text) =>
    /\b(digest|checksum|sign(ed|ature)|proo[fv]|prove|verif|authentic|genuine|tamper)/i.test(
      text,
    ),
  );
  assert.ok(about.length > 0);
  for (const text of about) assert.match(text, /is a claim, not a proof/);
});
