import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  applyEdits,
  checkDocument,
  contentOf,
  createDocument,
  digestOf,
  fileText,
  LIMITS,
  readFile,
  readJson,
  seal,
  toFile,
  type JsonObject,
  type ReadResult,
  type Template,
} from "@askelmat/core";
import { anna, blank, say, shown, holding } from "./support/people.js";

const path = new URL("fixtures/worksheet-1.0.askelmat.json", import.meta.url);
const golden = readFileSync(path);
const text = golden.toString("utf8");
const json = JSON.parse(text) as JsonObject & {
  entries: JsonObject[];
  content: JsonObject;
};

const code = (result: ReadResult) =>
  result.ok ? "ok" : result.problems.map((one) => one.code).join();
const codes = (result: ReadResult) => result.problems.map((one) => one.code);

function read(file: object) {
  const result = readFile(JSON.stringify(file));
  assert.ok(result.ok && result.document);
  return result;
}

test("a file of version 1.0, made by another program, gives the content and digest it says", () => {
  const { document, problems, readOnly } = read(json);
  assert.deepEqual(problems, []);
  assert.equal(readOnly, undefined);
  assert.deepEqual(contentOf(document), json.content);
  assert.equal(digestOf(document), json["digest"]);
  assert.deepEqual(document.entries, json.entries);
});

test("cut off at any byte it is refused, or is all there", () => {
  for (let length = 0; length < golden.length; length++) {
    const result = readFile(golden.subarray(0, length));
    const left = golden.subarray(length).toString("utf8").trim();
    if (left === "") assert.ok(result.ok);
    else
      assert.equal(
        code(result),
        length === 0 ? "file-empty" : "file-truncated",
        `cut at byte ${length}`,
      );
  }
});

test("cut off at any byte and filled with zeros, as after a crash, it is refused", () => {
  for (let length = 1; length < golden.length - 2; length += 7) {
    const bytes = new Uint8Array(golden.length);
    bytes.set(golden.subarray(0, length));
    assert.equal(
      code(readFile(bytes)),
      "file-truncated",
      `zeros from byte ${length}`,
    );
  }
  assert.equal(code(readFile(new Uint8Array(4000))), "file-empty");
});

const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["nothing", "", "file-empty"],
  ["white space", " \r\n\t ", "file-empty"],
  ["a mark of encoding alone", "\ufeff", "file-empty"],
  [
    "a login page",
    "<!DOCTYPE html><html><title>Kirjaudu</title></html>",
    "file-html",
  ],
  ["XML", '\ufeff<?xml version="1.0"?><x/>', "file-html"],
  ["a sentence", "Hei, tässä tiedosto!", "file-not-json"],
  [
    "a zip file, such as Word's",
    new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8]),
    "file-not-json",
  ],
  [
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    "file-encoding",
  ],
  [
    "Latin 1",
    new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d]),
    "file-encoding",
  ],
  ["JSON with a comma too many", '{"a":1,}', "file-not-json"],
  ["two documents", "{}{}", "file-not-json"],
  ["a list", "[]", "file-foreign"],
  ["a number", "7", "file-foreign"],
  [
    "another product's JSON",
    '{"name":"left-pad","version":"1.3.0"}',
    "file-foreign",
  ],
  [
    "another product's JSON with a kind",
    '{"kind":"Pod","apiVersion":"v1"}',
    "file-foreign",
  ],
  [
    "a document without an id",
    '{"kind":"worksheet","specVersion":"1.0"}',
    "file-foreign",
  ],
  [
    "an empty id",
    '{"kind":"worksheet","specVersion":"1.0","id":""}',
    "file-foreign",
  ],
  [
    "a template without content",
    '{"kind":"worksheet-template","specVersion":"1.0","id":"x","version":"1"}',
    "template-invalid",
  ],
  ["too deep", "[".repeat(65) + "]".repeat(65), "file-too-deep"],
  ["far too deep", '{"a":'.repeat(2_000_000), "file-too-deep"],
  ["too large", new Uint8Array(LIMITS.bytes + 1), "file-too-large"],
  ["too large a text", "ä".repeat(LIMITS.bytes / 2 + 1), "file-too-large"],
];
for (const [what, input, expected] of bad)
  test(`refused: ${what}`, () => {
    const result = readFile(input);
    assert.equal(code(result), expected);
  });

test("64 levels are not too deep, nor are braces in texts", () => {
  assert.equal(code(readFile("[".repeat(64) + "]".repeat(64))), "file-foreign");
  const braces = read({ ...blank, note: '{["\\'.repeat(100) });
  assert.equal((braces.document as JsonObject)["note"], '{["\\'.repeat(100));
});

test("every one of many odd entries is reported", () => {
  const body = { target: "Ä", by: "c-1", value: 1 };
  const entries = Array.from({ length: LIMITS.entries }, (_, at) => ({
    ...body,
    id: `e-${String(at)}`,
  }));
  const read = readJson({ ...blank, entries });
  assert.ok(read.ok);
  const found = codes(read);
  for (const one of ["entry-id", "target-shape"])
    assert.equal(found.filter((each) => each === one).length, LIMITS.entries);
});

test("too many entries are refused", () => {
  const entries = new Array<number>(LIMITS.entries + 1).fill(1);
  assert.equal(code(readJson({ ...blank, entries })), "file-too-many");
});

test("content that would become too many entries is refused before it does", () => {
  const goals = Array.from({ length: LIMITS.entries / 2 + 1 }, (_, n) => ({
    id: `g-${String(n)}`,
    status: "x",
  }));
  assert.equal(
    code(readJson({ ...blank, content: { goals } })),
    "file-too-many",
  );
});

test("as Windows programs may save it: with a mark, or in UTF-16", () => {
  const utf16 = (mark: boolean, big: boolean) => {
    const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
    return big ? bytes.swap16() : bytes;
  };
  for (const input of [
    "\ufeff" + text,
    Buffer.from("\ufeff" + text, "utf8"),
    utf16(true, false),
    utf16(true, true),
    utf16(false, false),
    utf16(false, true),
    `\r\n${text}\r\n`,
  ]) {
    const result = readFile(input);
    assert.ok(result.ok && result.document);
    assert.equal(digestOf(result.document), json["digest"]);
    assert.deepEqual(contentOf(result.document), json.content);
  }
});

test("a newer version shows what is readable, unchanged, to be looked at only", () => {
  for (const specVersion of ["2.0", "10", "next"]) {
    const { document, readOnly, problems } = read({
      ...json,
      specVersion,
      future: [1],
    });
    assert.equal(readOnly?.code, "file-newer");
    assert.deepEqual(problems, [readOnly]);
    assert.deepEqual(contentOf(document), json.content);
    assert.deepEqual((toFile(document) as { future?: unknown }).future, [1]);
  }
  for (const specVersion of ["1.0", "1.1", "1.99", "0.9"])
    assert.equal(read({ ...json, specVersion }).readOnly, undefined);
});

test("what must be understood and is not, is to be looked at only", () => {
  const { readOnly } = read({
    ...json,
    mustUnderstand: ["https://x", { toString: 1 }],
  });
  assert.equal(readOnly?.code, "file-must-understand");
  assert.equal(read({ ...json, mustUnderstand: [] }).readOnly, undefined);
});

test("a kind nobody knows is opened, kept and said", () => {
  const result = read({ ...json, kind: "recipe" });
  assert.deepEqual(codes(result), ["kind-unknown"]);
  assert.equal(toFile(result.document)["kind"], "recipe");
  assert.deepEqual(contentOf(result.document), json.content);
});

test("a template of a kind nobody knows is kept as it came, and said", () => {
  const form = {
    specVersion: "1.3",
    kind: "quiz-template",
    id: "urn:x:quiz",
    version: "1.0.0",
    content: { questions: [{ id: "q-2" }, { id: "q-1", position: "a" }] },
  };
  assert.deepEqual(readJson(form), {
    ok: true,
    template: form,
    problems: [
      {
        path: "/kind",
        code: "kind-unknown",
        params: { kind: "quiz-template" },
      },
    ],
  });
});

test("a template is a template, as it came", () => {
  const template: Template = {
    specVersion: "1.0",
    kind: "assessment-framework",
    id: "https://x",
    version: "1",
    content: { items: [] },
    future: 1,
  };
  const result = readFile(JSON.stringify(template));
  assert.ok(result.ok);
  assert.equal(result.document, undefined);
  assert.deepEqual(result.template, template);
  assert.equal(
    createDocument({ template, by: "c-a", at: "x" }).kind,
    "assessment",
  );
});

test("an entry with another's id is a new entry under its right id", () => {
  const mine = say("c-a", "status", "A");
  const result = read({ ...blank, entries: [mine, { ...mine, value: "B" }] });
  assert.deepEqual(codes(result), ["entry-id"]);
  assert.deepEqual(result.problems[0]?.params, {
    id: mine.id,
    right: say("c-a", "status", "B").id,
  });
  assert.deepEqual(result.document, holding(mine, say("c-a", "status", "B")));
});

test("what is no entry is kept, in its own words, and said", () => {
  const strange = [
    null,
    7,
    "x",
    [],
    {},
    { target: "x", by: "c-a" },
    { target: 1, by: "c-a", value: 1 },
    { id: { toString: 1 } },
  ];
  const result = read({
    ...blank,
    entries: [...strange, say("c-a", "status", "A")],
  });
  assert.deepEqual(
    codes(result),
    strange.map(() => "entry-unreadable"),
  );
  assert.deepEqual(shown(result.document), { status: "A" });
  const edited = applyEdits(
    result.document,
    [{ type: "type", target: "x", value: "y" }],
    anna(),
  ).document;
  const written = toFile(edited)["entries"] as JsonObject[];
  for (const item of strange)
    assert.ok(
      written.some((one) => JSON.stringify(one) === JSON.stringify(item)),
    );
  assert.equal(written.length, strange.length + 2);
});

test("a target of another shape is kept and said", () => {
  const odd = say("c-a", "goals//x", "A");
  const result = read({ ...blank, entries: [odd] });
  assert.deepEqual(codes(result), ["target-shape"]);
  assert.deepEqual(result.document.entries, [odd]);
  assert.deepEqual(
    checkDocument(result.document).map((one) => one.code),
    ["target-shape"],
  );
});

test("envelope members of another shape are kept and break nothing", () => {
  for (const value of [null, 7, "x", {}, { toString: 1 }, [[null]]]) {
    const strange = {
      provenance: value,
      snapshots: value,
      names: value,
      extensions: value,
      holder: value,
      $schema: value,
    };
    const { document } = read({
      ...json,
      ...strange,
      erased: value,
      drafts: value,
      entries: json.entries,
    });
    const file = toFile(document, {
      at: "2026",
      snapshots: [{ ...blank, version: "1", content: {} }],
    });
    for (const name of ["names", "extensions", "holder", "$schema"])
      assert.deepEqual(file[name], value, name);
    for (const name of ["provenance", "snapshots"]) {
      const kept = Array.isArray(value) ? value : [value];
      for (const item of kept)
        assert.ok(
          JSON.stringify(file[name]).includes(JSON.stringify(item)),
          name,
        );
    }
    assert.deepEqual(contentOf(document), json.content);
  }
});

test("drafts that cannot be read are left behind, and said", () => {
  const draft = { target: "status", by: "c-a", tab: "t1", value: "D" };
  const result = read({
    ...blank,
    drafts: [draft, null, { ...draft, tab: 1 }, { target: "x" }],
  });
  assert.deepEqual(result.document.drafts, [draft]);
  assert.deepEqual(result.problems, [
    { path: "/drafts", code: "draft-unreadable", params: { drafts: 3 } },
  ]);
  assert.deepEqual(shown(result.document), { status: "D" });
});

test("__proto__ and script text are data", () => {
  const evil = `{"specVersion":"1.0","kind":"worksheet","id":"urn:x","__proto__":{"polluted":1},
    "content":{"__proto__":{"polluted":2},"constructor":{"prototype":{"polluted":3}},
      "goals":[{"id":"__proto__","__proto__":{"polluted":4},"text":{"fi":"<script>alert(1)</script>"}}]},
    "entries":[{"__proto__":{"value":1},"target":"status","by":"__proto__","value":{"__proto__":{"polluted":5}}}]}`;
  const result = readFile(evil);
  assert.ok(result.ok && result.document);
  const out = fileText(result.document);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  assert.deepEqual(
    Object.getOwnPropertyNames(Object.prototype).includes("polluted"),
    false,
  );
  assert.equal(
    (result.document as Record<string, unknown>)["polluted"],
    undefined,
  );
  const back = JSON.parse(out) as JsonObject;
  assert.deepEqual(Object.getOwnPropertyDescriptor(back, "__proto__")?.value, {
    polluted: 1,
  });
  const content = JSON.stringify(back["content"]);
  for (const piece of [
    '"__proto__":{"polluted":2}',
    '{"prototype":{"polluted":3}}',
    '"__proto__":{"polluted":4}',
    "<script>alert(1)</script>",
  ])
    assert.ok(content.includes(piece), piece);
  const again = readFile(out);
  assert.ok(again.ok && again.document);
  assert.deepEqual(contentOf(again.document), contentOf(result.document));
});

test("half letters and endless numbers are shown as such, and have a digest", () => {
  const result = readFile(
    `{"specVersion":"1.0","kind":"worksheet","id":"urn:x","x":1e999,"\\ud800":1,
      "content":{"\\ud800":"\\udc00","n":{"a":1e999}},
      "entries":[{"target":"status","by":"c-a","value":"a\\ud800"},"\\ud800",{"target":"t","by":"c-a","value":[-1e999]}]}`,
  );
  assert.ok(result.ok && result.document);
  assert.deepEqual(shown(result.document), {
    n: { a: "1e999" },
    status: "a\ufffd",
    t: ["-1e999"],
    "\ufffd": "\ufffd",
  });
  assert.match(digestOf(result.document), /^sha256-/);
  assert.equal((result.document as JsonObject)["x"], "1e999");
});

test("a hostile entry nested without end does not make the file unreadable for others", () => {
  const deep = seal({ target: "a/".repeat(60) + "a", by: "c-x", value: "x" });
  const text = fileText(holding(deep, say("c-a", "status", "A")));
  const result = readFile(text);
  assert.ok(result.ok && result.document);
  assert.deepEqual(shown(result.document), { status: "A" });
});

test("the open document is never what was read: input is left alone", () => {
  const frozen = JSON.parse(text, (_, value: unknown) =>
    Object.freeze(value),
  ) as JsonObject;
  assert.ok(readJson(frozen).ok);
});
