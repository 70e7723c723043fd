import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  fileText,
  importContent,
  mergeFile,
  readFile,
  sourceOf,
  toFile,
  type AskelmatDocument,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  merged,
  opened,
  remove,
  set,
  shown,
} from "./support/people.js";

const clock = { source: "c-sys", at: "2026-05-01T00:00:00Z" };
const file = (content: unknown, more: object = {}) =>
  ({ id: blank.id, content, ...more }) as JsonObject;
const take = (
  document: AskelmatDocument,
  content: unknown,
  more: object = {},
) => importContent(document, file(content, more), clock).document;

const written = {
  goals: [{ id: "g-9", state: { fi: "Tila" }, status: "open" }],
};
const taken = take(blank, written);

test("what a simple system wrote becomes entries by it", () => {
  assert.deepEqual(shown(taken), written);
  assert.deepEqual(
    taken.entries.map(({ by, at, target }) => [by, at, target]).sort(),
    ["goals/g-9", "goals/g-9/state@fi", "goals/g-9/status"].map((target) => [
      "c-sys",
      clock.at,
      target,
    ]),
  );
});

test("what changed in the next file replaces what that system said before; what is absent stays", () => {
  const next = take(taken, { goals: [{ id: "g-9", state: { fi: "Tila 2" } }] });
  assert.deepEqual(shown(next), {
    goals: [{ id: "g-9", state: { fi: "Tila 2" }, status: "open" }],
  });
  assert.deepEqual(opened(next), []);
});

test("what somebody here and the system both changed is a tie", () => {
  const annas = after(taken, anna, set("goals/g-9/state@fi", "Annan tila"));
  const next = take(annas, { goals: [{ id: "g-9", state: { fi: "Tila 2" } }] });
  assert.deepEqual(opened(next), [
    'tie goals/g-9/state@fi: "Annan tila" | "Tila 2"',
  ]);
  assert.deepEqual(
    opened(take(next, { goals: [{ id: "g-9", state: { fi: "Tila 2" } }] })),
    opened(next),
  );
});

test("the same file again is nothing new, on any clock, also after others went on", () => {
  for (const at of ["1999-01-01", "2999-01-01"])
    assert.deepEqual(
      importContent(taken, file(written), { source: "c-sys", at }).document,
      taken,
    );
  const annas = after(taken, anna, set("goals/g-9/status", "done"));
  assert.deepEqual(importContent(annas, file(written), clock).added, []);
  const forgetful = { ...annas, provenance: [] };
  assert.deepEqual(importContent(forgetful, file(written), clock).added, []);
});

test("an older file after a newer one brings nothing back", () => {
  const next = take(taken, { goals: [{ id: "g-9", status: "done" }] });
  assert.deepEqual(take(next, written), next);
});

test("two systems that say different things tie; each has its own past", () => {
  const other = importContent(
    taken,
    file({ goals: [{ id: "g-9", status: "done" }] }),
    { source: "c-other" },
  );
  assert.deepEqual(opened(other.document), [
    'tie goals/g-9/status: "done" | "open"',
  ]);
});

test("the same content-only file read on two devices gives the same document", () => {
  const text = JSON.stringify({
    ...file(written),
    specVersion: "1.0",
    kind: "worksheet",
    provenance: [
      { at: "2026-04-01T12:00:00+02:00" },
      { at: "2026-04-01T10:30:00Z" },
      { at: "2026-04-02" },
      { at: "next week" },
    ],
  });
  const [one, two] = [readFile(text), readFile(text)];
  assert.ok(one.ok && one.document && two.ok && two.document);
  assert.deepEqual(one.document, two.document);
  // The latest that is a time, whatever its zone.
  assert.equal(one.document.entries[0]!.at, "2026-04-01T10:30:00Z");
  assert.deepEqual(one.problems, []);
});

test("what a content may not be called, and what is nobody's, is kept and open", () => {
  const text = JSON.stringify({
    ...file({
      id: "x-1",
      by: "c-a",
      "": "nameless",
      own: [{ by: "c-b", status: "draft", id: "y" }, { status: "lost" }],
      goals: [{ id: "g-1", state: { fi: "Tila" } }],
    }),
    specVersion: "1.0",
    kind: "worksheet",
  });
  const read = readFile(text);
  assert.ok(read.ok && read.document);
  const content = contentOf(read.document);
  assert.deepEqual(
    content.open?.map(({ target, why, values }) => [
      target,
      why,
      values[0]!.value,
    ]),
    [
      ["by", "shape", "c-a"],
      ["id", "shape", "x-1"],
      ["own", "shape", [{ status: "lost" }]],
      ["own/id", "shape", "y"],
    ],
  );
  assert.deepEqual(read.problems, [{ path: "", code: "target-shape" }]);
  assert.ok(read.document.entries.some(({ value }) => value === "nameless"));
  const again = readFile(fileText(read.document));
  assert.ok(again.ok && again.document);
  assert.deepEqual(again.document.entries, read.document.entries);
});

test("whose words a file's content is: its holder's, else its own", () => {
  assert.equal(sourceOf({ id: "urn:x", holder: "c-b" }), "c-b");
  assert.match(sourceOf({ id: "urn:x" }), /^s-[a-z2-7]{12}$/);
  assert.equal(
    sourceOf({ id: "urn:x" }),
    sourceOf({ id: "urn:x", content: {} }),
  );
  assert.notEqual(sourceOf({ id: "urn:x" }), sourceOf({ id: "urn:y" }));
});

test("content edited beside its entries: only what differs is taken, over what the file held", () => {
  const edited = {
    goals: [{ id: "g-9", state: { fi: "Tila" }, status: "done" }],
  };
  const { document, added, problems } = importContent(
    blank,
    file(edited, { entries: taken.entries }),
    { source: "c-x" },
  );
  assert.deepEqual(shown(document), edited);
  assert.deepEqual([opened(document), added.length], [[], 1]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["file-foreign-content"],
  );
  assert.deepEqual(
    importContent(taken, toFile(taken), { source: "c-x" }).document,
    taken,
  );
});

test("content edited beside its entries does not silence what others said meanwhile", () => {
  const here = after(taken, bo, set("goals/g-9/status", "kesken"));
  const edited = { goals: [{ id: "g-9", status: "done" }] };
  const { document } = importContent(
    here,
    file(edited, { entries: taken.entries }),
    { source: "c-x" },
  );
  assert.deepEqual(opened(document), [
    'tie goals/g-9/status: "done" | "kesken"',
  ]);
});

test("a tie that the other system settled in content is settled", () => {
  const tie = merged(
    after(taken, anna, set("goals/g-9/status", "a")),
    after(taken, bo, set("goals/g-9/status", "b")),
  );
  const settled = { goals: [{ id: "g-9", status: "b" }] };
  const { document } = importContent(
    tie,
    file(settled, { entries: tie.entries }),
    { source: "c-x" },
  );
  assert.deepEqual(
    [shown(document), opened(document)],
    [{ goals: [{ id: "g-9", state: { fi: "Tila" }, status: "b" }] }, []],
  );
});

test("answers of others come through the source, its own directly", () => {
  const content = {
    own: [
      { by: "c-sys", status: "x" },
      { by: "c-anna", status: "y" },
    ],
  };
  const document = take(blank, content);
  assert.deepEqual(shown(document), {
    own: [
      { by: "c-anna", status: "y" },
      { by: "c-sys", status: "x" },
    ],
  });
  assert.deepEqual(document.entries.map(({ by, via }) => [by, via]).sort(), [
    ["c-anna", "c-sys"],
    ["c-sys", undefined],
  ]);
});

test("a file cannot change what a person said; it stands beside, open", () => {
  const mine = after(blank, anna, set("own/status", "mine"));
  const document = take(
    mine,
    { own: [{ by: "c-anna", status: "forged" }] },
    { entries: mine.entries },
  );
  assert.deepEqual(opened(document), ['tie own/status: "forged" | "mine"']);
});

const nulls: readonly (readonly [string, JsonObject, Json])[] = [
  [
    "a field",
    { goals: [{ id: "g-9", status: null }] },
    { goals: [{ id: "g-9", state: { fi: "Tila" } }] },
  ],
  [
    "a text in one language",
    { goals: [{ id: "g-9", state: { fi: null } }] },
    { goals: [{ id: "g-9", status: "open" }] },
  ],
  [
    "a text in all languages",
    { goals: [{ id: "g-9", state: null }] },
    { goals: [{ id: "g-9", status: "open" }] },
  ],
  ["a list with all its rows", { goals: null }, {}],
];
for (const [what, content, left] of nulls)
  test(`null clears ${what}`, () => {
    const document = take(taken, content, { entries: taken.entries });
    assert.deepEqual([shown(document), opened(document)], [left, []]);
  });

test("null over nothing says nothing", () =>
  assert.deepEqual(
    take(blank, { status: null, title: { fi: null }, goals: null }),
    blank,
  ));

test("null of a person whose id has a space in it", () => {
  const own = take(blank, {
    own: [{ by: "Anna Aho", title: { fi: "x", sv: "y" } }],
  });
  const cleared = take(
    own,
    { own: [{ by: "Anna Aho", title: null }] },
    { entries: own.entries },
  );
  assert.deepEqual(shown(cleared), {});
});

test("members nobody knows are content like any other", () => {
  const content = {
    future: { deep: [1, { x: null }], level: "3" },
    newList: [{ id: "1.2", any: true, inner: [{ id: "ä", "x y": 0 }] }],
    "x/y": "z",
    ["__proto__"]: "data",
  };
  const parsed = JSON.parse(
    JSON.stringify(content).replace("}", "}"),
  ) as JsonObject;
  assert.deepEqual(shown(take(blank, parsed)), parsed);
});

test("rows keep the order in which the other system listed them", () => {
  const document = take(blank, {
    goals: [{ id: "z" }, { id: "a" }, { id: "m" }],
  });
  const goals = contentOf(document)["goals"] as readonly JsonObject[];
  assert.deepEqual(
    goals.map(({ id }) => id),
    ["z", "a", "m"],
  );
  const sorted = take(blank, { goals: [{ id: "a" }, { id: "m" }] });
  assert.deepEqual(shown(sorted), { goals: [{ id: "a" }, { id: "m" }] });
});

test("a row twice in a list: what differs is a tie, the rest is one", () => {
  const document = take(blank, {
    goals: [
      { id: "g-1", status: "a", state: { fi: "sama" } },
      { id: "g-1", status: "b", state: { fi: "sama" } },
    ],
  });
  assert.deepEqual(shown(document), {
    goals: [{ id: "g-1", state: { fi: "sama" } }],
  });
  assert.deepEqual(opened(document), ['tie goals/g-1/status: "a" | "b"']);
});

test("a list that is no rows is one value", () => {
  const content = {
    languages: ["fi", "sv"],
    mixed: [{ id: "a" }, "b"],
    numbers: [1],
  };
  assert.deepEqual(shown(take(blank, content)), content);
});

test("a row deleted here stays away though a simple system still lists it unchanged", () => {
  const gone = after(taken, anna, remove("goals/g-9"));
  assert.deepEqual(shown(take(gone, { ...written, title: "uusi" })), {
    title: "uusi",
  });
});

test("nothing is taken from what is no content", () => {
  for (const content of [undefined, null, 7, "x", [1]])
    assert.deepEqual(take(blank, content), blank);
});

test("a file whose content was edited elsewhere comes home once", () => {
  const content = { ...contentOf(taken), period: "2026" };
  const edited = { ...toFile(taken), holder: "s-office", content };
  const once = mergeFile(taken, edited).document;
  assert.equal((shown(once) as JsonObject)["period"], "2026");
  assert.deepEqual(mergeFile(once, edited).document, once);
});

test("values and nests too deep to be got out again are kept as they came, and said", () => {
  let deep: Json = "x";
  for (let level = 0; level < 45; level++) deep = { in: deep };
  let nest: Json = "x";
  for (let level = 0; level < 12; level++) nest = [{ id: "r", list: nest }];
  const { document, problems } = importContent(
    blank,
    file({ deep, nest }),
    clock,
  );
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [["entry-unreadable", "deep"]],
  );
  assert.deepEqual(shown(document), { nest });
  assert.equal(
    document.entries.filter(({ target }) => target === "deep").length,
    1,
  );
});
