import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  mergeDocuments,
  mergeFile,
  toFile,
  type AskelmatDocument,
  type JsonObject,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  merged,
  opened,
  say,
  set,
  shown,
  type,
} from "./support/people.js";

const annas = after(
  blank,
  anna,
  set("title@fi", "Otsikko"),
  set("own/status", "a"),
);
const bos = after(blank, bo, add("goals/g-1"), set("own/status", "b"));

test("two copies become one, whichever is at home", () => {
  const both = merged(annas, bos);
  assert.deepEqual(shown(both), {
    goals: [{ id: "g-1" }],
    own: [
      { by: "c-anna", status: "a" },
      { by: "c-bo", status: "b" },
    ],
    title: { fi: "Otsikko" },
  });
  assert.deepEqual(mergeDocuments(both, annas).document, both);
});

test("the report says what came, and what a person must settle", () => {
  const tie = after(blank, bo, set("title@fi", "Toinen"));
  const { report } = mergeDocuments(annas, tie);
  assert.deepEqual(
    report.added.map(({ value }) => value),
    ["Toinen"],
  );
  assert.deepEqual(
    report.opened.map(({ target, why }) => [target, why]),
    [["title@fi", "tie"]],
  );
  assert.deepEqual(mergeDocuments(merged(annas, tie), tie).report, {
    added: [],
    opened: [],
    offeredErasure: [],
    problems: [],
  });
});

test("what is being typed on either side is sealed, not lost", () => {
  const both = merged(
    after(annas, anna, type("status", "Annan")),
    after(bos, bo, type("status", "Bon")),
  );
  assert.equal(both.drafts, undefined);
  assert.deepEqual(opened(both), ['tie status: "Annan" | "Bon"']);
});

test("another document, or another kind, is refused and the open one untouched", () => {
  for (const [other, code] of [
    [{ ...bos, id: "urn:uuid:other" }, "merge-other-document"],
    [{ ...bos, kind: "assessment" }, "merge-other-kind"],
  ] as const) {
    const { document, report } = mergeDocuments(annas, other);
    assert.equal(document, annas);
    assert.deepEqual(
      report.problems.map((one) => one.code),
      [code],
    );
  }
});

test("unknown members of both envelopes live on: lists united, objects by member", () => {
  const a = {
    ...annas,
    "x-list": [1, { b: 2 }],
    "x-object": { mine: 1, both: [1] },
    "x-null": null,
  } as AskelmatDocument;
  const b = {
    ...bos,
    "x-list": [{ b: 2 }, 3],
    "x-object": { yours: 2, both: [2] },
    "x-new": "y",
  } as AskelmatDocument;
  const both = merged(a, b) as unknown as Record<string, unknown>;
  assert.deepEqual(both["x-list"], [1, 3, { b: 2 }]);
  assert.deepEqual(both["x-object"], { mine: 1, yours: 2, both: [1, 2] });
  assert.equal(both["x-null"], null);
  assert.equal(both["x-new"], "y");
});

test("of two plain values the same is kept in every copy, and it is said", () => {
  const a = { ...annas, "x-any": "a", "x-kind": [1] } as AskelmatDocument;
  const b = { ...bos, "x-any": "b", "x-kind": { a: 1 } } as AskelmatDocument;
  const [one, two] = [mergeDocuments(a, b), mergeDocuments(b, a)];
  assert.deepEqual(one.document, two.document);
  assert.deepEqual((one.document as JsonObject)["x-any"], "b");
  assert.deepEqual(
    one.report.problems.map(({ code, path }) => [code, path]),
    [
      ["merge-envelope-differs", "/x-any"],
      ["merge-envelope-differs", "/x-kind"],
    ],
  );
});

test("names, provenance and snapshots are united; whose copy it is stays", () => {
  const a = {
    ...annas,
    holder: "c-anna",
    names: [{ id: "c-anna", name: "Anna" }],
    provenance: [{ at: "1" }],
  } as AskelmatDocument;
  const b = {
    ...bos,
    holder: "c-bo",
    names: [{ id: "c-bo", name: "Bo" }],
    provenance: [{ at: "2" }],
    snapshots: [{ digest: "d" }],
  } as AskelmatDocument;
  const { document } = mergeDocuments(a, b);
  assert.deepEqual(document.names?.length, 2);
  assert.deepEqual(document.provenance, [{ at: "1" }, { at: "2" }]);
  assert.deepEqual(document.snapshots, [{ digest: "d" }]);
  assert.equal(document.holder, "c-anna");
  assert.equal(mergeDocuments(annas, b).document.holder, undefined);
});

test("what the other has erased is offered, not obeyed", () => {
  const gone = annas.entries[0]!.id;
  const b = { ...bos, erased: [gone, "e-never-here"] };
  const { document, report } = mergeDocuments(annas, b);
  assert.deepEqual(report.offeredErasure, [gone]);
  assert.equal(document.erased, undefined);
  assert.ok(document.entries.some(({ id }) => id === gone));
});

test("what cannot be read as an entry is kept from both sides", () => {
  const strange = [null, 7, { id: "e-x", future: true }] as never[];
  const a = { ...annas, entries: [...annas.entries, strange[0]!, strange[2]!] };
  const b = { ...bos, entries: [...bos.entries, strange[1]!, strange[2]!] };
  const both = merged(a, b);
  assert.equal(
    both.entries.length,
    annas.entries.length + bos.entries.length + 3,
  );
  assert.deepEqual(contentOf(both), contentOf(merged(annas, bos)));
});

test("a file is merged as it came, content that others edited included", () => {
  const file = toFile(merged(annas, bos)) as Record<string, JsonObject>;
  const edited = {
    ...file,
    holder: "s-office",
    content: { ...file["content"], status: "saatu" },
  };
  const { document, report } = mergeFile(annas, edited);
  assert.equal((shown(document) as JsonObject)["status"], "saatu");
  assert.deepEqual(
    report.problems.map(({ code }) => code),
    ["file-foreign-content"],
  );
  assert.ok(report.added.some(({ by }) => by === "s-office"));
  const again = mergeFile(document, edited);
  assert.deepEqual([again.document, again.report.added], [document, []]);
});

for (const [name, change, code] of [
  ["of a newer version", { specVersion: "2.0" }, "file-newer"],
  [
    "that must be understood",
    { mustUnderstand: ["https://x"] },
    "file-must-understand",
  ],
  [
    "that is a template",
    { kind: "worksheet-template", version: "1", content: {} },
    "merge-template",
  ],
  ["of something else", { kind: 7 }, "file-foreign"],
] as const)
  test(`a file ${name} is not merged`, () => {
    const file = { ...toFile(bos), ...change } as JsonObject;
    const { document, report } = mergeFile(annas, file);
    assert.equal(document, annas);
    assert.deepEqual(
      report.problems.map((one) => one.code),
      [code],
    );
  });

test("a copy that names an entry of hers as replaced from afar changes nothing of hers", () => {
  const mine = annas.entries.find(({ target }) => target === "own/status")!;
  const hostile = { ...blank, entries: [say("c-x", "own/status", null, mine)] };
  assert.deepEqual(shown(merged(annas, hostile)), shown(annas));
});
