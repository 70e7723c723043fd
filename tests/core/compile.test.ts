// The cases that shaped the model: two people, one plan, one matrix.
import assert from "node:assert/strict";
import test from "node:test";
import { compile, seal, union, type Entry } from "@askelmat/core";
import { holding, opened, say, shown } from "./support/people.js";

const g1 = say("c-a", "goals/g-1", true);
const g1at = say("c-a", "goals/g-1/position", "a0");
const g1state = say("c-a", "goals/g-1/state@fi", "Nuoret saavat ohjausta");
const g2 = say("c-a", "goals/g-2", true);
const g2at = say("c-a", "goals/g-2/position", "a1");
const m2 = say("c-a", "measures/m-2", true);
const m2in = say("c-a", "measures/m-2/in", "goals/g-1");
const m2text = say("c-a", "measures/m-2/text@fi", "Kartoitus");
const m2party = say("c-a", "measures/m-2/responsible/o-1", true);
const measure = [m2, m2in, m2text, m2party];
const plan = [g1, g1at, g1state, g2, g2at, ...measure];
const gone1 = say("c-b", "goals/g-1", null, g1, g1at, g1state, ...measure);
const goneM = say("c-b", "measures/m-2", null, ...measure);
const deleted = [...plan, gone1, goneM];

const goal1 = {
  id: "g-1",
  position: "a0",
  state: { fi: "Nuoret saavat ohjausta" },
};
const goal2 = { id: "g-2", position: "a1" };

function see(...entries: readonly Entry[]) {
  const document = holding(...entries);
  return { content: shown(document), open: opened(document) };
}

test("a plan with two goals and a measure", () =>
  assert.deepEqual(see(...plan), {
    content: {
      goals: [goal1, goal2],
      measures: [
        {
          id: "m-2",
          in: "goals/g-1",
          responsible: [{ id: "o-1" }],
          text: { fi: "Kartoitus" },
        },
      ],
    },
    open: [],
  }));

test("a deletion that names all takes the row and its measure", () =>
  assert.deepEqual(see(...deleted), { content: { goals: [goal2] }, open: [] }));

test("an edit in the measure meanwhile keeps both rows, open", () => {
  const edit = say(
    "c-c",
    "measures/m-2/text@fi",
    "Palvelukartoitus 2026",
    m2text,
  );
  const { content, open } = see(...deleted, edit);
  assert.deepEqual(content, {
    goals: [goal1, goal2],
    measures: [
      {
        id: "m-2",
        in: "goals/g-1",
        responsible: [{ id: "o-1" }],
        text: { fi: "Palvelukartoitus 2026" },
      },
    ],
  });
  assert.deepEqual(open, [
    'deleted-and-edited goals/g-1: "Palvelukartoitus 2026" | null',
    'deleted-and-edited measures/m-2: "Palvelukartoitus 2026" | null',
  ]);
});

test("a measure that was moved to another goal meanwhile stays, its old goal goes", () => {
  const away = say("c-c", "measures/m-2/in", "goals/g-2", m2in);
  const { content, open } = see(...deleted, away);
  assert.deepEqual(content, {
    goals: [goal2],
    measures: [
      {
        id: "m-2",
        in: "goals/g-2",
        responsible: [{ id: "o-1" }],
        text: { fi: "Kartoitus" },
      },
    ],
  });
  assert.deepEqual(open, [
    'deleted-and-edited measures/m-2: "goals/g-2" | null',
  ]);
});

test("a new place in the order does not keep a deleted row", () =>
  assert.deepEqual(
    see(...deleted, say("c-c", "goals/g-1/position", "a5", g1at)),
    { content: { goals: [goal2] }, open: [] },
  ));

test("one entry restores a row as it was", () =>
  assert.deepEqual(
    see(
      ...deleted,
      say("c-b", "goals/g-1", true, gone1),
      say("c-b", "measures/m-2", true, goneM),
    ),
    see(...plan),
  ));

test("two add parties and one removes one: a set, not a tie", () =>
  assert.deepEqual(
    see(
      ...plan,
      say("c-b", "measures/m-2/responsible/o-2", true),
      say("c-c", "measures/m-2/responsible/o-3", true),
      say("c-c", "measures/m-2/responsible/o-1", null, m2party),
    ).content,
    {
      goals: [goal1, goal2],
      measures: [
        {
          id: "m-2",
          in: "goals/g-1",
          responsible: [{ id: "o-2" }, { id: "o-3" }],
          text: { fi: "Kartoitus" },
        },
      ],
    },
  ));

test("the same said twice is one; two different values are a tie, in that language alone", () =>
  assert.deepEqual(
    see(
      say("c-b", "goals/g-1/status", "done"),
      say("c-c", "goals/g-1/status", "done"),
      say("c-b", "goals/g-1/state@fi", "X"),
      say("c-c", "goals/g-1/state@fi", "Y"),
      say("c-c", "goals/g-1/state@sv", "Z"),
    ),
    {
      content: { goals: [{ id: "g-1", state: { sv: "Z" }, status: "done" }] },
      open: ['tie goals/g-1/state@fi: "X" | "Y"'],
    },
  ));

const rating = "own/ratings/forums/rating";
const two = say("c-1", rating, { level: "2" });
const between = say("c-2", rating, { between: ["2", "3"] });
const unknown = say("c-3", rating, { unanswered: "dont-know" });
const reason = say("c-2", "own/ratings/forums/reason@sv", "Forum finns men …");
const agreed = seal({
  target: "ratings/forums/rating",
  by: "c-0",
  value: { level: "3" },
  basis: [two.id, between.id, unknown.id],
  reason: "Kaikki seudut mukana keväästä",
});
const matrix = {
  own: [
    { by: "c-1", ratings: [{ id: "forums", rating: { level: "2" } }] },
    {
      by: "c-2",
      ratings: [
        {
          id: "forums",
          rating: { between: ["2", "3"] },
          reason: { sv: "Forum finns men …" },
        },
      ],
    },
    {
      by: "c-3",
      ratings: [{ id: "forums", rating: { unanswered: "dont-know" } }],
    },
  ],
  ratings: [{ id: "forums", rating: { level: "3" } }],
};

test("three people rate, and agree: side by side for ever", () =>
  assert.deepEqual(see(two, between, unknown, reason, agreed), {
    content: matrix,
    open: [],
  }));

test("who names the answers of others only adds a voice of its own", () => {
  const hostile = say(
    "c-x",
    rating,
    { level: "1" },
    two,
    between,
    unknown,
    reason,
  );
  const { content, open } = see(two, between, unknown, reason, agreed, hostile);
  assert.deepEqual(content, {
    ...matrix,
    own: [
      ...matrix.own,
      { by: "c-x", ratings: [{ id: "forums", rating: { level: "1" } }] },
    ],
  });
  assert.deepEqual(open, []);
});

test("a framework of another shape needs no code", () =>
  assert.deepEqual(
    see(
      say("c-1", "own/ratings/gb-1-2/rating", { level: "partly" }),
      say("c-1", "own/ratings/ind-7/measured", { percent: 62 }),
      say("c-1", "own/ratings/gb-1-2/evidence/ev-1", true),
      say("c-1", "own/ratings/gb-1-2/evidence/ev-1/link", "https://x.fi"),
    ).content,
    {
      own: [
        {
          by: "c-1",
          ratings: [
            {
              id: "gb-1-2",
              evidence: [{ id: "ev-1", link: "https://x.fi" }],
              rating: { level: "partly" },
            },
            { id: "ind-7", measured: { percent: 62 } },
          ],
        },
      ],
    },
  ));

test("content holds no null, empty text, list or object", () =>
  assert.deepEqual(
    see(
      say("c-a", "status", null),
      say("c-a", "period", ""),
      say("c-a", "languages", []),
      say("c-a", "group", {}),
      say("c-a", "goals/g-1/state@fi", ""),
      say("c-a", "own/status", ""),
    ),
    { content: {}, open: [] },
  ));

test("no entries make an empty content", () =>
  assert.deepEqual(compile([]), {}));

test("what can be read by syntax alone is compiled, whatever it is called", () => {
  const entries = [
    say("c-a", "%5F%5Fproto%5F%5F", "a"),
    say("c-a", "constructor/toString/%5F%5Fproto%5F%5F@fi", "b"),
    say("__proto__", "own/hasOwnProperty", "c"),
    say("c-a", "%C3%A4/1%2E2/x", "d"),
  ];
  const content = compile(union(entries));
  assert.equal(
    JSON.stringify(content),
    '{"__proto__":"a","constructor":[{"id":"toString","__proto__":{"fi":"b"}}],' +
      '"ä":[{"id":"1.2","x":"d"}],"own":[{"by":"__proto__","hasOwnProperty":"c"}]}',
  );
  assert.equal(Object.getPrototypeOf({}), Object.prototype);
  assert.equal(({} as Record<string, unknown>)["fi"], undefined);
});
