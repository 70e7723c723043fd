import assert from "node:assert/strict";
import test from "node:test";
import { contentOf } from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  cilla,
  holding,
  merged,
  opened,
  say,
  set,
  shown,
} from "./support/people.js";

const start = after(blank, anna, set("status", "luonnos"));

test("two different values are a tie: absent and open, until a person decides", () => {
  const tie = merged(
    after(start, anna, set("status", "valmis")),
    after(start, bo, set("status", "kesken")),
  );
  assert.deepEqual(
    [shown(tie), opened(tie)],
    [{}, ['tie status: "kesken" | "valmis"']],
  );
  const item = contentOf(tie).open?.[0];
  const ids = item?.values.map((value) => value.entry) ?? [];
  assert.deepEqual(ids, [...ids].sort());
  const settled = after(tie, cilla, {
    type: "set",
    target: "status",
    value: "valmis",
    basis: ids,
    reason: "Sovittu kokouksessa",
  });
  assert.deepEqual(
    [shown(settled), opened(settled)],
    [{ status: "valmis" }, []],
  );
  const decision = settled.entries.find((entry) => entry.reason !== undefined);
  assert.deepEqual(decision?.basis, ids);
  assert.deepEqual(merged(settled, tie), settled);
});

test("a clock decides nothing", () => {
  const late = { by: "c-bo", at: "2999-12-31T23:59:59Z", tab: "t1" };
  const tie = merged(
    after(start, anna, set("status", "valmis")),
    after(start, () => late, set("status", "kesken")),
  );
  assert.deepEqual(opened(tie), ['tie status: "kesken" | "valmis"']);
});

test("the same value twice is one, in whatever order its members are", () => {
  const one = say("c-a", "rating", { between: ["1", "2"], note: "x" });
  const two = say("c-b", "rating", { note: "x", between: ["1", "2"] });
  assert.deepEqual(opened(holding(one, two)), []);
  assert.deepEqual(shown(holding(one, two)), {
    rating: { between: ["1", "2"], note: "x" },
  });
});

test("cleared here and said there: shown, and open", () => {
  const both = merged(
    after(start, anna, set("status", null)),
    after(start, bo, set("status", "valmis")),
  );
  assert.deepEqual(shown(both), { status: "valmis" });
  assert.deepEqual(opened(both), [
    'deleted-and-edited status: "valmis" | null',
  ]);
});

test("each language is a place of its own", () => {
  const both = merged(
    after(blank, anna, set("conclusions@fi", "Yhdessä")),
    after(blank, bo, set("conclusions@sv", "Tillsammans")),
  );
  assert.deepEqual(
    [shown(both), opened(both)],
    [{ conclusions: { fi: "Yhdessä", sv: "Tillsammans" } }, []],
  );
});

test("a person's own tie, from two devices, is that person's to settle", () => {
  const both = merged(
    after(blank, anna, set("own/status", "1")),
    after(blank, anna, set("own/status", "2")),
  );
  assert.deepEqual(shown(both), {});
  assert.deepEqual(contentOf(both).open?.[0]?.by, "c-anna");
  assert.deepEqual(opened(after(both, anna, set("own/status", "2"))), []);
});

test("one member in two shapes: languages before a plain value, rows before a field", () => {
  const text = holding(
    say("c-a", "title", "plain"),
    say("c-b", "title@fi", "Otsikko"),
  );
  assert.deepEqual(
    [shown(text), opened(text)],
    [{ title: { fi: "Otsikko" } }, ['shape title: "plain"']],
  );
  const rows = holding(
    say("c-a", "goals", "plain"),
    say("c-a", "goals@fi", "text"),
    say("c-b", "goals/g-1", true),
  );
  assert.deepEqual(shown(rows), { goals: [{ id: "g-1" }] });
  assert.deepEqual(opened(rows), [
    'shape goals: "plain"',
    'shape goals@fi: "text"',
  ]);
});

test("names that content needs for itself are kept and listed, not compiled", () => {
  const document = holding(
    ...[
      "own",
      "open",
      "by",
      "id",
      "goals/g-1/id",
      "own/open",
      "own/by/x/y",
    ].map((target) => say("c-a", target, "x")),
    say("c-a", "goals/g-1/by", "fine further in"),
  );
  assert.deepEqual(shown(document), {
    goals: [{ id: "g-1", by: "fine further in" }],
  });
  assert.deepEqual(
    opened(document),
    ["by", "goals/g-1/id", "id", "open", "own", "own/by/x/y", "own/open"].map(
      (target) => `shape ${target}: "x"`,
    ),
  );
});

test("a target of another shape is kept, not compiled", () => {
  const odd = say("c-a", "goals//x", "lost?");
  const document = holding(odd, say("c-a", "status", "x"));
  assert.deepEqual(contentOf(document), { status: "x" });
  assert.ok(document.entries.includes(odd));
});

test("nobody without a name speaks, least of all for all", () => {
  const document = holding(say("", "own/status", "x"), say("", "status", "y"));
  assert.deepEqual(contentOf(document), {});
});

test("the same document gives the same content object", () => {
  assert.equal(contentOf(start), contentOf(start));
  assert.deepEqual(contentOf({ ...start }), contentOf(start));
});
