import assert from "node:assert/strict";
import test from "node:test";
import {
  contentOf,
  currentEntries,
  digestOf,
  sealDrafts,
  toFile,
  undo,
} from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  gesture,
  opened,
  person,
  remove,
  set,
  shown,
  type,
} from "./support/people.js";

const other = person("c-anna", "t2");
const place = "conclusions@fi";

test("typing is one draft, rewritten in place, and shown at once", () => {
  const first = after(blank, anna, type(place, "O"));
  const later = ["Oh", "Ohja", "Ohjaus"].reduce(
    (document, text) => after(document, anna, type(place, text)),
    first,
  );
  assert.equal(later.drafts?.length, 1);
  assert.deepEqual(later.entries, []);
  assert.deepEqual(shown(later), { conclusions: { fi: "Ohjaus" } });
  assert.equal(digestOf(later), digestOf(blank));
});

test("a draft becomes one entry when it leaves, and content stays as it was", () => {
  const typed = after(
    after(blank, anna, type(place, "O")),
    anna,
    type(place, "Ohjaus"),
  );
  const sealed = sealDrafts(typed);
  assert.equal(sealed.drafts, undefined);
  assert.equal(sealed.entries.length, 1);
  assert.equal(sealed.entries[0]!["tab"], undefined);
  assert.deepEqual(contentOf(sealed), contentOf(typed));
  assert.deepEqual(toFile(typed)["entries"], sealed.entries);
  assert.deepEqual(sealDrafts(sealed), sealed);
});

test("typed and cleared over nothing leaves no trace", () => {
  const typed = after(blank, anna, type(place, "O"));
  const cleared = after(typed, anna, type(place, ""));
  assert.equal(cleared.drafts, undefined);
  assert.deepEqual(cleared.entries, []);
});

test("typed back to what stood there leaves no trace; cleared says so", () => {
  const said = after(blank, anna, set(place, "A"));
  const typed = after(said, bo, type(place, "AB"));
  const back = after(typed, bo, type(place, "A"));
  assert.deepEqual([back.drafts, back.entries], [undefined, said.entries]);
  const cleared = sealDrafts(after(typed, bo, type(place, "")));
  assert.deepEqual(shown(cleared), {});
  assert.equal(cleared.entries.length, 2);
});

test("two tabs: the second builds on the first, whose draft is sealed", () => {
  const first = after(blank, anna, type(place, "yksi"));
  const second = after(first, other, type(place, "yksi kaksi"));
  assert.deepEqual([second.entries.length, second.drafts?.length], [1, 1]);
  assert.deepEqual(
    [shown(second), opened(second)],
    [{ conclusions: { fi: "yksi kaksi" } }, []],
  );
  const third = after(second, anna, type(place, "kolme"));
  assert.deepEqual(
    [shown(third), opened(third)],
    [{ conclusions: { fi: "kolme" } }, []],
  );
});

test("two tabs in two places do not seal each other", () => {
  const two = after(
    after(blank, anna, type(place, "x")),
    other,
    type("title@fi", "y"),
  );
  assert.deepEqual([two.entries, two.drafts?.length], [[], 2]);
});

test("another person who builds on a draft has it sealed first", () => {
  const typed = after(blank, anna, type(place, "Annan"));
  const built = after(typed, bo, set(place, "Annan ja Bon"));
  assert.deepEqual(
    currentEntries(built.entries).map(({ by, value }) => [by, value]),
    [["c-bo", "Annan ja Bon"]],
  );
  assert.deepEqual(built.entries.map(({ by }) => by).sort(), [
    "c-anna",
    "c-bo",
  ]);
});

test("one's own answers are typed side by side", () => {
  const two = after(
    after(blank, anna, type("own/status", "1")),
    bo,
    type("own/status", "2"),
  );
  assert.equal(two.drafts?.length, 2);
  assert.deepEqual(shown(two), {
    own: [
      { by: "c-anna", status: "1" },
      { by: "c-bo", status: "2" },
    ],
  });
});

test("a decision over one's own draft takes its place", () => {
  const typed = after(
    after(blank, anna, set(place, "A")),
    anna,
    type(place, "luonnos"),
  );
  const decided = after(typed, anna, set(place, "lopullinen"));
  assert.equal(decided.drafts, undefined);
  assert.deepEqual(
    [shown(decided), opened(decided)],
    [{ conclusions: { fi: "lopullinen" } }, []],
  );
});

test("a deletion names what is being typed in the row", () => {
  const typed = after(blank, anna, type("goals/g-1/state@fi", "kesken"));
  const gone = after(typed, bo, remove("goals/g-1"));
  assert.deepEqual(
    [shown(gone), opened(gone), gone.drafts],
    [{}, [], undefined],
  );
});

test("some drafts can be sealed, others go on", () => {
  const two = after(
    after(blank, anna, type(place, "x")),
    bo,
    type("title@fi", "y"),
  );
  const sealed = sealDrafts(two, (draft) => draft.by === "c-bo");
  assert.deepEqual(
    sealed.drafts?.map(({ by }) => by),
    ["c-anna"],
  );
  assert.deepEqual(contentOf(sealed), contentOf(two));
});

test("half a letter in a draft is shown, sealed and saved", () => {
  const half = after(
    after(blank, anna, type(place, "\ud83d")),
    anna,
    type(place, "x\ud83d"),
  );
  assert.deepEqual(shown(half), { conclusions: { fi: "x\ufffd" } });
  assert.equal(sealDrafts(half).entries.length, 1);
});

test("no entry from outside can silence a draft by guessing its name", () => {
  const typed = after(blank, anna, type(place, "Annan"));
  const guess = {
    target: place,
    by: "c-x",
    id: "e-x",
    value: null,
    replaces: [`draft:t1:c-anna:${place}`],
  };
  assert.deepEqual(shown({ ...typed, entries: [guess] }), {
    conclusions: { fi: "Annan" },
  });
});

test("typing is undone to what stood there, and done again", () => {
  const said = after(blank, bo, set(place, "Bon"));
  const { document, step } = gesture(said, anna, type(place, "Annan"));
  const back = undo(document, step, anna());
  assert.ok("document" in back);
  assert.deepEqual(back.document.entries, said.entries);
  assert.equal(back.document.drafts, undefined);
});
