import assert from "node:assert/strict";
import test from "node:test";
import {
  applyEdits,
  contentOf,
  fileText,
  mergeDocuments,
  personalIn,
  personalPlaces,
  withoutPersonal,
  withoutPersonalData,
  type AskelmatDocument,
} from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  merged,
  remove,
  set,
  shown,
  type,
} from "./support/people.js";

// Numbers from 900 on are given to nobody.
const CODE = "010190-900P";
const EMAIL = "etunimi.sukunimi@esimerkki.example";

const found = (text: string) => personalIn(text).map((one) => one.text);

test("codes of every century sign are found, whoever the hyphen is from", () => {
  const codes = [
    ..."- U V W X Y".split(" ").map((sign) => `010190${sign}900P`),
    ..."A B C D E F".split(" ").map((sign) => `010100${sign}900F`),
    "150245+901Y",
    "010100a900f",
    "010190–900P",
    "010190\u2011900P",
  ];
  for (const code of codes)
    assert.deepEqual(personalIn(`Hän (${code}), ja`), [
      { kind: "identity-code", text: code },
    ]);
});

test("what only looks like a code is not one", () => {
  const others = [
    "010190-900R", // The check mark does not fit.
    "310290-900C", // No such day, whatever the mark.
    "290200+950Y", // 1800 had no leap day; 2000 had.
    "010190-001K",
    "010190G900P",
    "1010190-900P",
    "010190-900PX",
    "31.1.2026–28.2.2026",
    "311299-1",
    "v010190.900",
  ];
  for (const text of others) assert.deepEqual(found(text), [], text);
  assert.deepEqual(found("290200B950Y"), ["290200B950Y"]);
});

test("addresses are found inside texts, and nothing around them", () => {
  assert.deepEqual(
    found(`Kysy (${EMAIL}). Tai: <a+b@x.fi>; åsa.öberg@åbo.example!`),
    [EMAIL, "a+b@x.fi", "åsa.öberg@åbo.example"],
  );
  for (const text of ["@askelmat", "klo 9@toimisto", "a@1.2.3", "x @ y.fi", ""])
    assert.deepEqual(found(text), [], text);
  assert.deepEqual(found(`x.${CODE}@y.example`), [`x.${CODE}@y.example`]);
});

test("a long text takes no time, and a gap is left where something was", () => {
  const long = "a".repeat(200_000) + "@" + "b.".repeat(100_000);
  assert.deepEqual(found(long), []);
  assert.equal(
    withoutPersonal(`Soita: ${CODE}, ${EMAIL}.`, "[…]"),
    "Soita: […], […].",
  );
});

const first = after(
  blank,
  anna,
  set("conclusions@fi", `Alku ${CODE}`),
  set("status", "x"),
);
const mended = after(first, anna, set("conclusions@fi", "Alku"));
const me = { by: "c-anna", at: "2026-02-01T08:00:00Z" };
const without = (
  document: AskelmatDocument,
  keys = personalPlaces(document).map(({ key }) => key),
) => withoutPersonalData(document, keys, me, "[…]");

test("places are told: what stands, what was, what is typed, and names", () => {
  const typed = after(
    { ...mended, names: [{ id: "c-1", name: EMAIL }] },
    anna,
    type("own/plans@fi", `Lue ${EMAIL}`),
  );
  assert.deepEqual(
    personalPlaces(typed)
      .map(({ target, by, current, found }) => [
        target,
        by,
        current,
        found[0]!.text,
      ])
      .sort((a, b) => ((a[0] ?? "~") < (b[0] ?? "~") ? -1 : 1)),
    [
      ["conclusions@fi", "c-anna", false, CODE],
      ["own/plans@fi", "c-anna", true, EMAIL],
      [undefined, "c-1", true, EMAIL],
    ],
  );
  assert.deepEqual(personalPlaces(blank), []);
});

test("what is found in values of any shape, and in reasons", () => {
  const document = applyEdits(
    blank,
    [
      { type: "set", target: "a", value: { x: [{ fi: CODE }] } },
      { type: "set", target: "b", value: "1", reason: EMAIL },
    ],
    anna(),
  ).document;
  const places = personalPlaces(document);
  assert.deepEqual(places.map(({ target }) => target).sort(), ["a", "b"]);
  const clean = without(document);
  assert.deepEqual(shown(clean), { a: { x: [{ fi: "[…]" }] }, b: "1" });
  assert.deepEqual(personalPlaces(clean), []);
});

test("erasing leaves the rest of the text, and nothing in the history", () => {
  const clean = without(first);
  assert.deepEqual(shown(clean), {
    conclusions: { fi: "Alku […]" },
    status: "x",
  });
  assert.ok(!fileText(clean).includes(CODE));
  const again = mergeDocuments(clean, first).document;
  assert.ok(!fileText(again).includes(CODE));
  assert.deepEqual(shown(again), shown(clean));
});

test("erasing what was changes nothing that stands", () => {
  const clean = without(mended);
  assert.deepEqual(shown(clean), shown(mended));
  assert.ok(!fileText(clean).includes(CODE));
});

test("for somebody else nothing is said: their own answer goes", () => {
  const theirs = after(blank, bo, set("own/plans@fi", `Minä ${CODE}`));
  const clean = without(theirs);
  assert.deepEqual(shown(clean), {});
  assert.deepEqual(clean.entries, blank.entries);
});

test("one side of a tie is mended; both still stand", () => {
  const tie = merged(
    after(blank, anna, set("status", CODE)),
    after(blank, bo, set("status", "y")),
  );
  const clean = without(tie);
  assert.deepEqual(
    contentOf(clean)
      .open?.[0]?.values.map(({ value }) => value)
      .sort(),
    ["[…]", "y"],
  );
  assert.ok(!fileText(clean).includes(CODE));
});

test("a deleted row does not come back", () => {
  const row = after(blank, anna, set("goals/g-1/state@fi", CODE));
  const gone = after(row, bo, remove("goals/g-1"));
  assert.deepEqual(shown(without(gone)), {});
});

test("only the chosen places go; names go by themselves", () => {
  const document = { ...first, names: [{ id: "c-1", name: EMAIL }] };
  const clean = without(document, ["names/c-1"]);
  assert.equal(clean.names, undefined);
  assert.deepEqual(shown(clean), shown(first));
});
