import assert from "node:assert/strict";
import test from "node:test";
import {
  canonical,
  currentEntries,
  digestOfValue,
  seal,
  union,
  type Entry,
} from "@askelmat/core";
import { say } from "./support/people.js";
import { idOf, jcs } from "./support/standard.js";

const names = (entries: readonly Entry[]) =>
  entries.map(({ value }) => value).sort();

test("an id is the digest of everything else in the entry", () => {
  const body = {
    target: "own/prompts/definition/text@fi",
    by: "c-a7f3",
    at: "2026-03-01T10:00:00Z",
    value: "Ohjaus on rinnalla kulkemista.",
  };
  // Computed with another program.
  assert.equal(seal(body).id, "e-4dsbzgonjax5r2mk3n32kvhzww");
  const odd = seal({ ...body, note: { ä: [1, "😀", null, true] } });
  assert.equal(odd.id, idOf(odd));
});

test("an id that was there is dropped, the order of members does not count", () => {
  const entry = say("c-a", "status", "agreed");
  assert.deepEqual(seal({ ...entry, id: "e-forged" }), entry);
  const turned = Object.fromEntries(Object.entries(entry).reverse());
  assert.equal(seal(turned as Entry).id, entry.id);
});

test("a value has one way to be written down", () => {
  assert.equal(
    canonical({ b: 1, a: [true, null], é: "\u2028" }),
    '{"a":[true,null],"b":1,"é":"\u2028"}',
  );
  assert.equal(
    canonical({ b: 1, a: 2.5, ä: { z: "", y: [] } }),
    jcs({ ä: { y: [], z: "" }, a: 2.5, b: 1 }),
  );
  assert.equal(canonical(null), "null");
  assert.throws(() => canonical("\ud800"), RangeError);
  assert.throws(() => canonical(Number.NaN), RangeError);
  assert.match(digestOfValue({}), /^sha256-[A-Za-z0-9_-]{43}$/);
});

test("union is by id and sorted by id", () => {
  const [a, b] = [say("c-a", "x", 1), say("c-a", "x", 2)];
  const both = union([b, a], [a]);
  assert.equal(both.length, 2);
  assert.deepEqual(both, union([a], [b]));
  assert.ok(both[0]!.id < both[1]!.id);
});

test("an entry is superseded by a newer one of the same target that names it", () => {
  const old = say("c-a", "status", "draft");
  const other = say("c-a", "title@fi", "draft");
  const newer = say("c-b", "status", "agreed", old, other);
  assert.deepEqual(names(currentEntries([old, other, newer])), [
    "agreed",
    "draft",
  ]);
});

test("one's own answer is superseded by oneself alone", () => {
  const mine = say("c-a", "own/x", "mine");
  const hostile = say("c-x", "own/x", "theirs", mine);
  assert.deepEqual(names(currentEntries([mine, hostile])), ["mine", "theirs"]);
  const newer = say("c-a", "own/x", "newer", mine, hostile);
  assert.deepEqual(names(currentEntries([mine, hostile, newer])), [
    "newer",
    "theirs",
  ]);
});

test("what one says oneself replaces what was typed for one, not the other way", () => {
  const typed = seal({
    target: "own/x",
    by: "c-a",
    via: "c-v",
    value: "typed",
  });
  const direct = say("c-a", "own/x", "direct", typed);
  assert.deepEqual(names(currentEntries([typed, direct])), ["direct"]);
  const again = seal({
    target: "own/x",
    by: "c-a",
    via: "c-v",
    value: "again",
    replaces: [direct.id, typed.id],
  });
  assert.deepEqual(names(currentEntries([typed, direct, again])), [
    "again",
    "direct",
  ]);
  const elsewhere = seal({
    target: "own/x",
    by: "c-a",
    via: "c-w",
    value: "other typist",
    replaces: [typed.id],
  });
  assert.deepEqual(names(currentEntries([typed, elsewhere])), [
    "other typist",
    "typed",
  ]);
});

test("a misshapen replaces names nobody", () => {
  const old = say("c-a", "status", "draft");
  for (const replaces of ["x", 7, { 0: old.id }, [null, {}]] as never[])
    assert.equal(
      currentEntries([
        old,
        seal({ target: "status", by: "c-b", value: "n", replaces }),
      ]).length,
      2,
    );
});
