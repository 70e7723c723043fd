import assert from "node:assert/strict";
import test from "node:test";
import {
  erase,
  erasureOf,
  fileText,
  importContent,
  mergeDocuments,
  mergeFile,
  readFile,
  toFile,
  type AskelmatDocument,
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
  type,
} from "./support/people.js";

const NAME = "Matti Meikäläinen";
const idsWith = (document: AskelmatDocument, text: string) =>
  document.entries
    .filter((entry) => JSON.stringify(entry).includes(text))
    .map(({ id }) => id);

const first = after(blank, anna, set("conclusions@fi", "Alku"));
const named = after(
  first,
  anna,
  set("conclusions@fi", `Alku, ${NAME}`),
  set("status", "x"),
);
const later = after(named, bo, set("conclusions@fi", "Ilman nimeä"));

test("an erased entry's body is gone from the file, and its id stays away", () => {
  const erased = erase(later, idsWith(later, NAME));
  assert.ok(!fileText(erased).includes(NAME));
  assert.deepEqual(erased.erased, idsWith(later, NAME));
  assert.deepEqual(shown(erased), shown(later));
  assert.ok(!fileText(merged(erased, { ...erased })).includes(NAME));
  for (const copy of [later, named]) {
    const { document } = mergeDocuments(erased, copy);
    assert.ok(!fileText(document).includes(NAME));
    assert.ok(
      !fileText(mergeFile(erased, toFile(copy)).document).includes(NAME),
    );
  }
});

test("erasing what stands does not let what it replaced stand again", () => {
  const ids = idsWith(named, NAME);
  const all = erasureOf(named, ids);
  assert.deepEqual(all, [...ids, ...idsWith(first, "Alku")].sort());
  const erased = erase(named, ids);
  assert.deepEqual(shown(erased), { status: "x" });
  assert.deepEqual(shown(mergeDocuments(erased, first).document), {
    status: "x",
  });
});

test("nor what it replaced and this copy never saw", () => {
  const latest = {
    ...named,
    entries: named.entries.filter(({ id }) => id !== first.entries[0]!.id),
  };
  const erased = erase(latest, idsWith(latest, NAME));
  assert.deepEqual(shown(mergeDocuments(erased, first).document), {
    status: "x",
  });
});

test("also in a row whose deletion names the older answer", () => {
  const one = after(blank, anna, set("goals/g-1/state@fi", "Alku"));
  const two = after(one, anna, set("goals/g-1/state@fi", NAME));
  const gone = after(two, bo, remove("goals/g-1"));
  const latest = {
    ...gone,
    entries: gone.entries.filter(({ value }) => value !== "Alku"),
  };
  const erased = erase(latest, idsWith(latest, NAME));
  const restored = after(mergeDocuments(erased, one).document, bo, {
    type: "restore-row",
    target: "goals/g-1",
  });
  assert.ok(!JSON.stringify(shown(restored)).includes("Alku"));
});

test("of a tie one side can be erased; the other stands", () => {
  const tie = merged(
    after(first, anna, set("status", NAME)),
    after(first, bo, set("status", "y")),
  );
  const erased = erase(tie, idsWith(tie, NAME));
  assert.deepEqual(
    [shown(erased), opened(erased)],
    [{ conclusions: { fi: "Alku" }, status: "y" }, []],
  );
});

test("a draft is sealed first, so that none slips through", () => {
  const typed = after(later, anna, type("status", NAME));
  const ids = idsWith(typed, "x");
  assert.equal(erase(typed, ids).drafts, undefined);
});

test("an id that is not here can be kept out beforehand", () => {
  const erased = erase(first, idsWith(named, NAME));
  assert.ok(!fileText(mergeDocuments(erased, named).document).includes(NAME));
});

test("erasing the same again changes nothing more", () => {
  const once = erase(later, idsWith(later, NAME));
  assert.deepEqual(erase(once, idsWith(later, NAME)), once);
});

test("this device's own file keeps its erasures; another's only offers them", () => {
  const text = fileText(erase(later, idsWith(later, NAME)));
  const own = readFile(text, { ownCopy: true });
  assert.ok(own.ok && own.document);
  assert.deepEqual(own.document.erased, idsWith(later, NAME));
  const received = readFile(text);
  assert.ok(received.ok && received.document);
  assert.equal(received.document.erased, undefined);
  assert.deepEqual(received.offeredErasure, idsWith(later, NAME));
});

test("a simple system's file that says the same again does not bring it back", () => {
  const file = (content: object) => ({ id: blank.id, content }) as never;
  const said = importContent(blank, file({ status: NAME }), {
    source: "s-1",
  }).document;
  const erased = erase(said, idsWith(said, NAME));
  const again = importContent(erased, file({ status: NAME, title: "uusi" }), {
    source: "s-1",
  });
  assert.deepEqual(shown(again.document), { title: "uusi" });
});
