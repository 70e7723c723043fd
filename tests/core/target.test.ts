import assert from "node:assert/strict";
import test from "node:test";
import {
  encodeSegment,
  formatTarget,
  isLanguageTag,
  isOwn,
  parseTarget,
  rowOf,
} from "@askelmat/core";

test("a target is a field or a row, shared or one's own, by syntax alone", () => {
  assert.deepEqual(parseTarget("own/prompts/definition/text@fi"), {
    own: true,
    segments: ["prompts", "definition", "text"],
    lang: "fi",
    row: false,
  });
  assert.deepEqual(parseTarget("goals/g-x1/responsible/o-7"), {
    own: false,
    segments: ["goals", "g-x1", "responsible", "o-7"],
    row: true,
  });
  assert.equal(parseTarget("status")?.row, false);
  assert.equal(parseTarget("conclusions@sv-FI")?.lang, "sv-FI");
});

for (const target of [
  "",
  "/",
  "own/",
  "goals/",
  "/goals",
  "goals//state",
  "goals/g-1@fi",
  "state@",
  "state@FI",
  "state@f",
  "state@fi@sv",
  "a b",
  "ä",
  "goals/g_1/state",
  "goals/g-1/state\n",
  "x%",
  "x%2",
  "x%zz",
])
  test(`no target: ${JSON.stringify(target)}`, () =>
    assert.equal(parseTarget(target), undefined));

test("any other byte is %XX, in one way only", () => {
  assert.equal(encodeSegment("1.2a"), "1%2E2a");
  assert.equal(
    encodeSegment("ä/@%_~!'()*"),
    "%C3%A4%2F%40%25%5F%7E%21%27%28%29%2A",
  );
  assert.deepEqual(parseTarget("items/1%2E2a/text")?.segments, [
    "items",
    "1.2a",
    "text",
  ]);
  for (const other of [
    "items/1%2e2a/text", // lower-case digits
    "items/%41/text", // a letter that needs no code
    "items/%2D/text",
    "items/%C3/text", // half a character
    "items/%FF/text",
    "items/%ED%A0%80/text", // half a surrogate pair
  ])
    assert.equal(parseTarget(other), undefined, other);
});

test("names of members and ids are whatever they are", () => {
  for (const name of ["__proto__", "constructor", "toString", "😀", " ", "%"]) {
    const target = formatTarget({ own: false, segments: [name, name, name] });
    assert.deepEqual(parseTarget(target)?.segments, [name, name, name]);
  }
});

test("what is formatted is parsed back", () => {
  for (const target of [
    "own/goals/r-1/state@fi",
    "goals/g-1/in",
    "own/goals/r-1",
    "periods/2025",
    "%5F%5Fproto%5F%5F",
  ])
    assert.equal(formatTarget(parseTarget(target)!), target);
});

test("a target too deep or too long to be read back from content is none", () => {
  assert.ok(parseTarget("a/".repeat(15) + "a"));
  assert.equal(parseTarget("a/".repeat(16) + "a"), undefined);
  assert.ok(parseTarget("a".repeat(4000)));
  assert.equal(parseTarget("a".repeat(4001)), undefined);
  assert.equal(parseTarget("a".repeat(9_000_000)), undefined);
});

test("the innermost row of a target", () => {
  assert.equal(
    rowOf("themes/cooperation/steps/s-1/text@fi"),
    "themes/cooperation/steps/s-1",
  );
  assert.equal(rowOf("goals/g-1"), "goals/g-1");
  assert.equal(rowOf("own/goals/r-1/state@fi"), "own/goals/r-1");
  assert.equal(rowOf("conclusions@fi"), undefined);
  assert.equal(rowOf("no target"), undefined);
});

test("own answers and languages are told by their letters", () => {
  assert.ok(isOwn("own/status"));
  assert.ok(!isOwn("owner"));
  for (const tag of ["fi", "sv-FI", "und", "se", "zh-Hant-TW"])
    assert.ok(isLanguageTag(tag), tag);
  for (const tag of ["f", "FI", "finn", "fi_FI", "fi-", ""])
    assert.ok(!isLanguageTag(tag), tag);
});
