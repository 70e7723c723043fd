import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  digestOf,
  fileName,
  fileText,
  readFile,
  sealDrafts,
  templateDigest,
  toFile,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  merged,
  move,
  remove,
  set,
  type,
} from "./support/people.js";
import { digestOf as digestByStandard } from "./support/standard.js";

const document: AskelmatDocument = {
  "x-future": { a: [1] },
  ...merged(
    after(
      blank,
      anna,
      set("title@fi", "Otsikko"),
      add("goals/g-1", "b"),
      set("own/status", "a"),
    ),
    after(
      blank,
      bo,
      set("title@fi", "Toinen"),
      set("own/status", "b"),
      add("goals/g-2", "a"),
    ),
  ),
};
const typed = after(document, anna, type("conclusions@fi", "Kesken"));

function back(text: string) {
  const result = readFile(text);
  assert.ok(result.ok && result.document);
  assert.deepEqual(result.problems, []);
  return result.document;
}

test("what is written is read back as it was", () => {
  assert.deepEqual(back(fileText(document)), {
    ...document,
    $schema: "https://w3id.org/askelmat/v1/worksheet.schema.json",
  });
  assert.equal(fileText(back(fileText(document))), fileText(document));
  assert.deepEqual(contentOf(back(fileText(typed))), contentOf(typed));
});

test("a file begins with what people look for, and says its own digest", () => {
  const file = toFile(typed);
  assert.deepEqual(Object.keys(file), [
    "$schema",
    "specVersion",
    "kind",
    "id",
    "digest",
    "content",
    "entries",
    "x-future",
  ]);
  assert.equal(file["digest"], digestOf(sealDrafts(typed)));
  assert.equal(file["digest"], digestByStandard(sealDrafts(typed)));
  assert.equal(file["drafts"], undefined);
});

test("content in the file is what its entries give, ties and all", () => {
  const content = toFile(document)["content"] as JsonObject;
  assert.deepEqual(content, contentOf(document));
  assert.equal((content["open"] as unknown[]).length, 1);
});

test("writing leaves the document alone", () => {
  const before = JSON.stringify(typed);
  toFile(typed, { at: "2026", tool: "t", holder: "c-anna" });
  assert.equal(JSON.stringify(typed), before);
});

test("the time, the tool and the holder are written when given, and each time", () => {
  const options = {
    at: "2026-03-01T10:00:00Z",
    tool: "askelmat 0.1.0",
    holder: "c-anna",
  };
  const file = toFile(document, options);
  assert.equal(file["holder"], "c-anna");
  assert.deepEqual(file["provenance"], [
    { action: "exported", at: options.at, tool: options.tool, by: "c-anna" },
  ]);
  const again = toFile(back(JSON.stringify(file)), { at: "2027" });
  assert.equal((again["provenance"] as unknown[]).length, 2);
  assert.equal(again["holder"], "c-anna");
});

const template: Template = {
  specVersion: "1.0",
  kind: "worksheet-template",
  id: "https://x/tyotapa-1",
  version: "1",
  content: {},
};

test("a template travels along once, under its digest", () => {
  const file = toFile(document, { snapshots: [template] });
  assert.deepEqual(file["snapshots"], [
    { digest: templateDigest(template), template },
  ]);
  const again = toFile(back(JSON.stringify(file)), {
    snapshots: [template, { ...template, version: "2" }],
  });
  assert.equal((again["snapshots"] as unknown[]).length, 2);
});

test("a file is called after its template, period and group", () => {
  const named = after(
    blank,
    anna,
    set("template", {
      uri: "https://w3id.org/askelmat/content/tyotapa-1",
      version: "1.0.0",
    }),
    set("period", "2026"),
    set("group@fi", "Kainuun ELO-ryhmä"),
  );
  assert.equal(
    fileName(named),
    "tyotapa-1-2026-kainuun-elo-ryhma-000001.askelmat.json",
  );
  assert.equal(fileName(blank), "000001.askelmat.json");
  assert.equal(fileName({ ...blank, id: "///" }), "worksheet.askelmat.json");
  const odd = after(
    blank,
    anna,
    set("template", { uri: { toString: 1 } }),
    set("period", { a: 1 }),
  );
  assert.equal(fileName(odd), "000001.askelmat.json");
});

test("a whole life goes through a file and back at any point", () => {
  let live: AskelmatDocument = blank;
  for (const edit of [
    add("goals/g-1"),
    set("goals/g-1/state@fi", "ä 😀 \u2028 \"'<"),
    move("goals/g-1", { position: "c" }),
    remove("goals/g-1"),
    { type: "restore-row", target: "goals/g-1" },
    set("own/x", { between: ["1", "2"] }),
  ] as const) {
    live = after(live, anna, edit);
    assert.deepEqual(contentOf(back(fileText(live))), contentOf(live));
    live = back(fileText(live));
  }
});
