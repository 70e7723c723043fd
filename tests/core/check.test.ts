import assert from "node:assert/strict";
import test from "node:test";
import { checkDocument, type Entry, type Template } from "@askelmat/core";
import {
  after,
  anna,
  blank,
  bo,
  holding,
  merged,
  say,
  set,
} from "./support/people.js";

const said = (target: string, value: never) => say("c-a", target, value);
const codes = (entries: readonly Entry[], template?: Template) =>
  checkDocument(holding(...entries), template).map(
    ({ path, code, params }) =>
      `${JSON.stringify(params?.["rule"]).slice(1, -1)} ${code} ${path}`,
  );

const rules: readonly (readonly [string, unknown, string | undefined])[] = [
  ["goals//x", "x", "R1 target-shape goals//x"],
  ["open", "x", "R2 target-reserved open"],
  ["goals/g-1/id", "x", "R2 target-reserved goals/g-1/id"],
  ["goals/g-1", "x", "R3 row-value goals/g-1"],
  ["goals/g-1", true, undefined],
  ["goals/g-1", null, undefined],
  ["title@fi", 7, "R4 text-value title@fi"],
  ["title@fi", "x", undefined],
  ["goals/g-1/in", "goals/g-9", "R5 in-dangling goals/g-1/in"],
  ["goals/g-1/in", { toString: 1 }, "R5 in-dangling goals/g-1/in"],
  ["own/goals/g-1/in", "goals/g-1", undefined],
  ["steps/s-1/date", "2026-02-29", "R8 date-impossible steps/s-1/date"],
  ["steps/s-1/date", "2024-02-29", undefined],
  ["steps/s-1/date", "29.2.2024", "R8 date-impossible steps/s-1/date"],
  ["steps/s-1/date", 2024, "R8 date-impossible steps/s-1/date"],
];
for (const [target, value, problem] of rules)
  test(`${target} = ${JSON.stringify(value)}: ${problem ?? "no problem"}`, () =>
    assert.deepEqual(
      codes([said(target, value as never)]),
      problem ? [problem] : [],
    ));

test("a row that leads to a deleted one dangles", () => {
  const goal = said("goals/g-1", true as never);
  const inGoal = said("measures/m-1/in", "goals/g-1" as never);
  assert.deepEqual(codes([goal, inGoal]), []);
  assert.deepEqual(
    codes([goal, inGoal, say("c-a", "goals/g-1", null, goal, inGoal)]),
    ["R5 in-dangling measures/m-1/in"],
  );
});

test("a row may lead to one that the template fixes, or from one's own to a shared one", () => {
  const form = template("worksheet-template", {
    sections: [
      {
        id: "goals",
        type: "table",
        rows: [{ id: "first", label: { fi: "x" } }],
      },
      { id: "measures", type: "table" },
    ],
  });
  const codesOf = (entries: Entry[]) =>
    checkDocument(holding(...entries), form).map(({ code }) => code);
  assert.deepEqual(
    codesOf([said("measures/m-1/in", "goals/first" as never)]),
    [],
  );
  assert.deepEqual(
    codesOf([
      said("goals/g-1", true as never),
      said("own/measures/m-1/in", "goals/g-1" as never),
    ]),
    [],
  );
  assert.deepEqual(
    codesOf([said("measures/m-1/in", "goals/second" as never)]),
    ["in-dangling"],
  );
});

test("a date column of the template holds a date, whatever its field is called", () => {
  const form = template("worksheet-template", {
    sections: [
      {
        id: "steps",
        type: "table",
        columns: [
          { id: "deadline", type: "date" },
          { id: "parts", type: "list", columns: [{ id: "by", type: "date" }] },
          { id: "when", type: "date", field: "start" },
        ],
      },
    ],
  });
  const file = holding(
    said("steps/s-1/deadline", "2026-02-30" as never),
    said("steps/s-1/start", "2026-13-01" as never),
    said("steps/s-1/parts/p-1/by", "2026-04-31" as never),
    said("steps/s-1/when", "later" as never),
  );
  assert.deepEqual(checkDocument(file), []);
  assert.deepEqual(
    checkDocument(file, form)
      .map(({ path }) => path)
      .sort(),
    ["steps/s-1/deadline", "steps/s-1/parts/p-1/by", "steps/s-1/start"],
  );
});

test("what was replaced is no problem any more", () => {
  const bad = said("title@fi", 7 as never);
  assert.deepEqual(codes([bad, say("c-b", "title@fi", "Otsikko", bad)]), []);
});

test("problems say whose they are", () => {
  const both = merged(
    after(blank, anna, set("own/x/y/date", "eilen")),
    after(blank, bo, set("own/x/y/date", "2026-01-01")),
  );
  assert.deepEqual(checkDocument(both), [
    {
      path: "own/x/y/date",
      code: "date-impossible",
      params: { rule: "R8", by: "c-anna", value: "eilen" },
    },
  ]);
});

const template = (kind: string, content: object) =>
  ({
    specVersion: "1.0",
    version: "1",
    id: "https://example.org",
    kind,
    content,
  }) as Template;

test("what a framework does not have is said, and kept", () => {
  const framework = template("assessment-framework", {
    scales: [{ id: "phase", levels: [{ id: "1" }, { id: "2" }] }],
    items: [{ id: "forums", scale: "phase" }],
  });
  assert.deepEqual(
    codes(
      [
        said("own/ratings/forums/rating", { level: "9" } as never),
        said("ratings/forums/rating", { between: ["1", "7"] } as never),
        said("ratings/old/rating", { level: "1" } as never),
        said("own/ratings/forums/target", { level: "1" } as never),
        say("c-b", "own/ratings/forums/rating", { percent: 62 }),
      ],
      framework,
    ),
    [
      "R6 level-unknown ratings/forums/rating",
      "R7 item-unknown ratings/old/rating",
      "R6 level-unknown ratings/forums/rating",
      "R9 rating-shape ratings/forums/rating",
    ],
  );
});

test("a figure that is no decimal is said wherever it stands, and kept", () => {
  const place = "ratings/reach/values/met/value";
  const figures = (kind: string, target: string, value: unknown) =>
    checkDocument({ ...holding(said(target, value as never)), kind }).map(
      ({ path, code, params }) =>
        `${JSON.stringify(params?.["rule"])} ${code} ${path}`,
    );
  const cases: readonly (readonly [unknown, boolean])[] = [
    [{ number: "62.5", unit: "percent" }, true],
    [{ number: "-3" }, true],
    [{ number: "007" }, true],
    [{ unanswered: "not-assessed" }, true],
    [{ number: "62,5", unit: "percent" }, false],
    [{ number: "noin 40", unit: "percent" }, false],
    [{ number: "+3" }, false],
    [{ number: ".5" }, false],
    [{ number: "1e3" }, false],
    [{ number: "1\n" }, false],
    [{ number: 62 }, false],
    ["62.5", false],
  ];
  for (const [value, fits] of cases)
    for (const target of [place, `own/${place}`])
      assert.deepEqual(
        figures("assessment", target, value),
        fits ? [] : [`"R11" number-shape ${target}`],
        JSON.stringify(value),
      );
  // Only there, and only in an assessment.
  for (const [kind, target] of [
    ["worksheet", place],
    ["assessment", "ratings/reach/values/met/note@fi"],
    ["assessment", "goals/reach/values/met/value"],
    ["assessment", "ratings/reach/values/met/source"],
  ] as const)
    assert.deepEqual(figures(kind, target, "x"), [], target);
});

test("a figure that no indicator asks for is said, and kept", () => {
  const framework = template("assessment-framework", {
    items: [{ id: "reach", indicators: [{ id: "met", unit: "percent" }] }],
  });
  const number = { number: "1" } as never;
  assert.deepEqual(
    codes(
      [
        said("ratings/reach/values/met/value", number),
        said("own/ratings/reach/values/queue/value", number),
        said("ratings/old/values/met/value", number),
      ],
      framework,
    ),
    [
      "R7 item-unknown ratings/old/rating",
      "R12 indicator-unknown ratings/reach/values/queue/value",
    ],
  );
});

test("what a worksheet does not have is said, and kept", () => {
  const worksheet = template("worksheet-template", {
    sections: [{ id: "goals" }],
  });
  assert.deepEqual(
    codes(
      [
        said("goals/g-1", true as never),
        said("status", "x" as never),
        said("comments/k-1/text@fi", "x" as never),
        said("own/old@fi", "x" as never),
      ],
      worksheet,
    ),
    ["R7 item-unknown old"],
  );
});
