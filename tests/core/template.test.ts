// Reading templates, and how far a document is filled.
import assert from "node:assert/strict";
import test from "node:test";
import {
  columnsOf,
  descriptorOf,
  fieldOf,
  itemsOf,
  levelsOf,
  progressOf,
  ratingOf,
  rowIn,
  rowsOf,
  sectionsOf,
  textIn,
  type Item,
  type Template,
} from "@askelmat/core";
import { add, after, anna, blank, set } from "./support/people.js";

const envelope = { specVersion: "1.0", version: "1.0.0" };
const worksheet: Template = {
  ...envelope,
  kind: "worksheet-template",
  id: "https://example.org/w",
  content: {
    sections: [
      { id: "end", position: "b", type: "text" },
      {
        id: "goals",
        position: "a",
        type: "table",
        columns: [
          { id: "number", position: "a", type: "number" },
          { id: "state", position: "b", type: "text" },
          {
            id: "parties",
            position: "d",
            type: "parties",
            roles: [{ id: "preparing" }, { id: "responsible" }],
          },
          { id: "years", position: "e", type: "text", periods: true },
          { id: "who", position: "c", type: "label", field: "name" },
        ],
        rows: [
          { id: "b", position: "b" },
          { id: "a", position: "a" },
        ],
      },
    ],
  },
};
const framework: Template = {
  ...envelope,
  kind: "assessment-framework",
  id: "https://example.org/f",
  content: {
    scales: [
      {
        id: "phase",
        position: "a",
        levels: [
          { id: "2", position: "b", rank: 2 },
          { id: "1", position: "a", rank: 1 },
        ],
      },
      { id: "other", position: "b", levels: [{ id: "x" }] },
    ],
    items: [
      { id: "forums", position: "b", scale: "other" },
      {
        id: "situation",
        position: "a",
        scale: "phase",
        descriptors: [
          { id: "s-1", level: "1", text: { fi: "Alussa", sv: "I början" } },
        ],
      },
    ],
  },
};

test("sections, columns, rows, items and levels stand in their order", () => {
  assert.deepEqual(
    sectionsOf(worksheet).map(({ id }) => id),
    ["goals", "end"],
  );
  const goals = sectionsOf(worksheet)[0]!;
  assert.deepEqual(columnsOf(goals).map(fieldOf), [
    "number",
    "state",
    "name",
    "parties",
    "years",
  ]);
  assert.deepEqual(
    rowsOf(goals, "rows").map(({ id }) => id),
    ["a", "b"],
  );
  assert.equal(rowIn(goals, "rows", "b")?.["position"], "b");
  assert.deepEqual(
    itemsOf(framework).map(({ id }) => id),
    ["situation", "forums"],
  );
  const [situation, forums] = itemsOf(framework);
  assert.deepEqual(
    levelsOf(framework, situation!).map(({ id }) => id),
    ["1", "2"],
  );
  assert.deepEqual(
    levelsOf(framework, forums!).map(({ id }) => id),
    ["x"],
  );
});

test("what is missing or misshapen is none", () => {
  assert.deepEqual(rowsOf(undefined, "x"), []);
  assert.deepEqual(rowsOf({ x: "y" }, "x"), []);
  assert.deepEqual(rowsOf({}, "constructor"), []);
  assert.deepEqual(sectionsOf({ ...worksheet, content: {} }), []);
});

test("only an item that names a scale is assessed on levels", () => {
  for (const item of [
    { id: "x" },
    { id: "x", scale: "phase-2" },
    { id: "x", scale: 7 } as unknown as Item,
  ])
    assert.deepEqual(levelsOf(framework, item), []);
  const none = { ...framework, content: {} };
  assert.deepEqual(levelsOf(none, { id: "x", scale: "phase" }), []);
});

test("a text in the wished language, else another, marked", () => {
  const map = { sv: "Text", en: "Text in English" };
  assert.deepEqual(textIn(map, "sv"), {
    text: "Text",
    lang: "sv",
    missing: false,
  });
  assert.deepEqual(textIn(map, "fi"), {
    text: "Text",
    lang: "sv",
    missing: true,
  });
  assert.deepEqual(textIn({ se: "Teaksta" }, "fi"), {
    text: "Teaksta",
    lang: "se",
    missing: true,
  });
  assert.deepEqual(textIn({ fi: "", en: "E" }, "fi"), {
    text: "E",
    lang: "en",
    missing: true,
  });
  assert.deepEqual(textIn("plain", "fi"), {
    text: "plain",
    lang: "und",
    missing: false,
  });
  for (const none of [
    undefined,
    null,
    "",
    {},
    { fi: "" },
    7,
    ["x"],
    { toString: 1 },
  ])
    assert.equal(textIn(none, "fi"), undefined);
});

test("what an item says about a level", () => {
  const [situation] = itemsOf(framework);
  assert.deepEqual(descriptorOf(situation!, "1", "sv"), {
    text: "I början",
    lang: "sv",
    missing: false,
  });
  assert.equal(descriptorOf(situation!, "2", "sv"), undefined);
});

test("a rating is told by its shape", () => {
  assert.deepEqual(ratingOf({ level: "3", note: 1 }), { level: "3" });
  assert.deepEqual(ratingOf({ between: ["2", "3"] }), { between: ["2", "3"] });
  assert.deepEqual(ratingOf({ unanswered: "dont-know" }), {
    unanswered: "dont-know",
  });
  for (const odd of [
    undefined,
    null,
    "3",
    3,
    {},
    { level: 3 },
    { between: ["2"] },
    { between: [2, 3] },
  ])
    assert.equal(ratingOf(odd), undefined);
});

test("progress in a framework: a rating of any kind answers, a reason alone does not", () => {
  const document = after(
    blank,
    anna,
    set("own/ratings/situation/rating", { unanswered: "dont-know" }),
    set("own/ratings/forums/reason@fi", "Siksi"),
    set("ratings/forums/rating", { level: "x" }),
  );
  assert.deepEqual(progressOf(document, framework, "c-anna"), {
    total: 2,
    answered: 1,
    unanswered: ["ratings/forums/rating"],
  });
  assert.deepEqual(progressOf(document, framework), {
    total: 2,
    answered: 1,
    unanswered: ["ratings/situation/rating"],
  });
  assert.equal(progressOf(document, framework, "c-bo").answered, 0);
});

test("progress in a framework: headings ask for nothing, indicators for a figure each", () => {
  const figures: Template = {
    ...framework,
    content: {
      items: [
        { id: "access", position: "a" },
        {
          id: "reach",
          position: "b",
          in: "items/access",
          indicators: [
            { id: "met", position: "a" },
            { id: "queue", position: "b" },
            { id: "staff", position: "c" },
          ],
        },
        // Its figures stand beside the rating.
        { id: "use", position: "c", scale: "phase", indicators: [{ id: "n" }] },
      ],
    },
  };
  const document = after(
    blank,
    anna,
    set("own/ratings/reach/values/met/value", { number: "62.5" }),
    set("own/ratings/reach/values/queue/value", { unanswered: "dont-know" }),
    set("own/ratings/reach/values/staff/note@fi", "Selvitetään"),
    set("own/ratings/use/values/n/value", { number: "1" }),
  );
  assert.deepEqual(progressOf(document, figures, "c-anna"), {
    total: 4,
    answered: 2,
    unanswered: ["ratings/reach/values/staff/value", "ratings/use/rating"],
  });
});

test("progress in a worksheet: template rows and added rows, cell by cell", () => {
  assert.deepEqual(progressOf(blank, worksheet).total, 2 * 3 + 1);
  const document = after(
    blank,
    anna,
    set("goals/a/state@fi", "Tila"),
    add("goals/a/responsible/o-1"),
    set("goals/b/hidden", true),
    set("own/goals/r-9/years/2026/text@fi", "Vuosi"),
  );
  assert.deepEqual(progressOf(document, worksheet), {
    total: 4,
    answered: 2,
    unanswered: ["goals/a/years", "end"],
  });
  assert.deepEqual(progressOf(document, worksheet, "c-anna"), {
    total: 7,
    answered: 1,
    unanswered: [
      "goals/a/state",
      "goals/a/parties",
      "goals/a/years",
      "goals/r-9/state",
      "goals/r-9/parties",
      "end",
    ],
  });
});

test("a table without rows is one unanswered place", () => {
  const empty = {
    ...worksheet,
    content: {
      sections: [
        {
          id: "goals",
          type: "table",
          columns: [{ id: "state", type: "text" }],
        },
      ],
    },
  };
  assert.deepEqual(progressOf(blank, empty), {
    total: 1,
    answered: 0,
    unanswered: ["goals"],
  });
});
