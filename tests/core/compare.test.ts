import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  checkDerivation,
  compareTemplates,
  type ComparedItem,
  type JsonObject,
  type Template,
} from "@askelmat/core";

const read = (path: string) =>
  JSON.parse(readFileSync(path, "utf8")) as Template;
const matrix = read(
  "packages/content/assessment-framework/ohjausyhteistyon-kehittyminen.json",
);
const goals = read("packages/content/worksheet-template/tyotapa-2.json");
const steps = read("packages/content/worksheet-template/tyotapa-3.json");
const regional = read(
  "schemas/examples/worksheet-template-regional.askelmat.json",
);
const figures = read(
  "schemas/examples/assessment-framework-indicators.askelmat.json",
);

type Mutable = { [member: string]: Mutable } & Mutable[];

/** Next year's version: a copy, changed. */
function next(
  template: Template,
  change: (content: Mutable, find: (id: string) => Mutable) => void,
): Template {
  const copy = JSON.parse(JSON.stringify(template)) as Template;
  const content = copy.content as unknown as Mutable;
  change(content, (id) => {
    const found = rowsWithin(content).find((row) => (row.id as unknown) === id);
    assert.ok(found, `no row is called ${id}`);
    return found;
  });
  return { ...copy, version: "9.0.0" };
}

function rowsWithin(value: Mutable): Mutable[] {
  if (typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(rowsWithin);
  return "id" in value ? [value, ...inner] : inner;
}

const drop = (from: Mutable, name: string) =>
  Reflect.deleteProperty(from, name);
const any = (value: unknown) => value as Mutable;

/** What did not stay as it was, each as `status comparable path`. */
function changes(older: Template, newer: Template): string[] {
  return compareTemplates(older, newer)
    .items.filter(
      ({ status, comparable }) => status !== "same" || comparable !== "yes",
    )
    .map((item) => `${item.status} ${item.comparable} ${item.path}`);
}

const at = (older: Template, newer: Template, path: string): ComparedItem =>
  compareTemplates(older, newer).items.find((item) => item.path === path)!;

test("a template compared with itself: everything is there, the same", () => {
  for (const template of [matrix, goals, steps, regional, figures]) {
    const { items, problems, relation } = compareTemplates(template, template);
    assert.deepEqual(problems, []);
    assert.equal(relation, undefined);
    const rows = rowsWithin(any(template.content)).length;
    const printed = rowsWithin(any(template.content)).flatMap((row) =>
      "exampleLabels" in row ? row["exampleLabels"] : [],
    ).length;
    assert.equal(items.length, rows - printed);
    for (const item of items)
      assert.deepEqual(item, {
        path: item.path,
        older: item.path,
        newer: item.path,
        status: "same",
        comparable: "yes",
      });
  }
});

test("a new version of the matrix with one item reworded: the others are as they were", () => {
  const newer = next(matrix, (_, find) => {
    find("forums")["label"]!["fi"] = any("Foorumit ja tapaamiset");
  });
  assert.deepEqual(changes(matrix, newer), ["reworded words items/forums"]);
  assert.deepEqual(at(matrix, newer, "items/forums").why, [
    "items/forums/label@fi",
  ]);
});

test("another description of a level: the item can be compared with both wordings seen", () => {
  const newer = next(matrix, (_, find) => {
    find("forums-2")["text"]!["fi"] = any("Toisin sanoin");
  });
  assert.deepEqual(changes(matrix, newer), [
    "same words items/forums",
    "reworded words items/forums/descriptors/forums-2",
  ]);
  assert.deepEqual(at(matrix, newer, "items/forums").why, [
    "items/forums/descriptors/forums-2/text@fi",
  ]);
});

test("another name of a level touches every item that is rated on it", () => {
  const newer = next(matrix, (content) => {
    content["scales"]![0]!["levels"]![1]!["label"]!["fi"] = any("Alku");
  });
  assert.deepEqual(changes(matrix, newer), [
    "same words scales/phase",
    "reworded words scales/phase/levels/2",
    ...[
      "situation",
      "strategies",
      "concept",
      "forums",
      "evaluation",
      "impact",
    ].map((id) => `same words items/${id}`),
  ]);
  assert.deepEqual(at(matrix, newer, "items/concept").why, [
    "scales/phase/levels/2/label@fi",
  ]);
});

test("languages that come or go leave the meaning alone", () => {
  const finnish = next(matrix, (content) => {
    for (const row of rowsWithin(content))
      for (const words of [row["label"], row["text"]])
        if (words) for (const lang of ["sv", "en"]) drop(words, lang);
  });
  for (const [older, newer] of [
    [finnish, matrix],
    [matrix, finnish],
  ] as const) {
    const { items } = compareTemplates(older, newer);
    assert.ok(items.every(({ comparable }) => comparable === "yes"));
    assert.equal(at(older, newer, "items/forums").status, "translated");
  }
  const swedish = next(matrix, (_, find) => {
    drop(find("forums")["label"]!, "fi");
    drop(find("forums")["label"]!, "en");
  });
  assert.deepEqual(
    changes(finnish, swedish).filter((line) => line.endsWith("items/forums")),
    ["reworded words items/forums"],
    "no language is in both",
  );
});

test("an item dragged to another place, or under another heading, is the same item", () => {
  const newer = next(matrix, (_, find) => {
    find("strategies")["position"] = any("z");
  });
  assert.deepEqual(changes(matrix, newer), ["moved yes items/strategies"]);
  const spread = next(matrix, (content) => {
    for (const item of content["items"]!)
      item["position"] = any(`m${String(item["position"])}`);
  });
  assert.deepEqual(changes(matrix, spread), [], "positions mean order only");
  const moved = next(figures, (_, find) => {
    find("reach")["in"] = any("items/results");
  });
  assert.deepEqual(changes(figures, moved), ["moved yes items/reach"]);
  assert.deepEqual(at(figures, moved, "items/reach").why, ["items/reach/in"]);
});

test("an item whose meaning was changed is not compared with the one it replaces", () => {
  const newer = next(matrix, (content, find) => {
    const item = find("impact");
    item["id"] = any("impact-2");
    item["replacesItem"] = any("impact");
    item["descriptors"] = any([]);
    content["items"]!.push(
      any({ id: "digital", scale: "phase", position: "z" }),
    );
  });
  assert.deepEqual(changes(matrix, newer), [
    "replaced no items/impact-2",
    "added no items/digital",
    ...[1, 2, 3, 4].map(
      (level) => `removed no items/impact/descriptors/impact-${level}`,
    ),
  ]);
  assert.deepEqual(at(matrix, newer, "items/impact-2"), {
    path: "items/impact-2",
    older: "items/impact",
    newer: "items/impact-2",
    status: "replaced",
    comparable: "no",
  });
  const older = compareTemplates(newer, matrix).items;
  assert.equal(
    older.find(({ path }) => path === "items/impact")!.status,
    "added",
    "replacing goes one way",
  );
});

test("a fifth level: the four can be compared, and people are told of the fifth", () => {
  const newer = next(matrix, (content) => {
    content["scales"]![0]!["levels"]!.push(
      any({ id: "5", position: "e", rank: 5 }),
    );
  });
  const found = changes(matrix, newer);
  assert.deepEqual(found.slice(0, 2), [
    "scale-changed words scales/phase",
    "added no scales/phase/levels/5",
  ]);
  assert.equal(found.length, 8);
  assert.deepEqual(at(matrix, newer, "items/forums"), {
    path: "items/forums",
    older: "items/forums",
    newer: "items/forums",
    status: "scale-changed",
    comparable: "words",
    why: ["scales/phase/levels/5"],
  });
  assert.equal(at(matrix, newer, "scales/phase/levels/4").comparable, "yes");
});

test("levels in another order: those that still agree can be compared, items cannot", () => {
  const newer = next(matrix, (content) => {
    const levels = content["scales"]![0]!["levels"]!;
    [levels[2]!["rank"], levels[3]!["rank"]] = [any(4), any(3)];
  });
  assert.equal(at(matrix, newer, "scales/phase/levels/1").comparable, "yes");
  assert.deepEqual(at(matrix, newer, "scales/phase/levels/3"), {
    path: "scales/phase/levels/3",
    older: "scales/phase/levels/3",
    newer: "scales/phase/levels/3",
    status: "scale-changed",
    comparable: "no",
    why: ["scales/phase/levels/3/rank"],
  });
  assert.equal(at(matrix, newer, "items/forums").comparable, "no");
  const other = next(matrix, (content) => {
    for (const level of content["scales"]![0]!["levels"]!)
      level["rank"] = any(Number(level["rank"]) * 10);
  });
  assert.deepEqual(changes(matrix, other), [], "ranks mean order only");
});

test("an item on a scale with quite other levels, or with none, cannot be compared", () => {
  const other = next(matrix, (content, find) => {
    content["scales"]!.push(
      any({
        id: "yes-no",
        levels: [
          { id: "no", rank: 0 },
          { id: "yes", rank: 1 },
        ],
      }),
    );
    find("forums")["scale"] = any("yes-no");
    drop(find("impact"), "scale");
  });
  assert.equal(at(matrix, other, "items/forums").status, "scale-changed");
  assert.equal(at(matrix, other, "items/forums").comparable, "no");
  assert.equal(at(matrix, other, "items/impact").status, "type-changed");
  assert.equal(at(matrix, other, "items/impact").comparable, "no");
  const renamed = next(matrix, (content, find) => {
    content["scales"]![0]!["id"] = any("steps");
    for (const item of content["items"]!) item["scale"] = any("steps");
    find("situation");
  });
  assert.equal(at(matrix, renamed, "items/forums").comparable, "yes");
});

test("a figure in another unit is another figure", () => {
  const newer = next(figures, (_, find) => {
    find("qualified")["unit"] = any("persons");
    find("training-days")["label"]!["fi"] = any("Päiviä");
  });
  assert.deepEqual(changes(figures, newer), [
    "unit-changed no items/staff-competence/indicators/qualified",
    "reworded words items/staff-competence/indicators/training-days",
  ]);
});

test("a column that takes another kind of answer, and what stands in it, cannot be compared", () => {
  const newer = next(steps, (_, find) => {
    find("date")["type"] = any("text");
    find("goal")["refersTo"]!["section"] = any("other");
  });
  const inside = "sections/themes/columns/steps/columns";
  assert.deepEqual(changes(steps, newer), [
    `type-changed no ${inside}/goal`,
    `type-changed no ${inside}/date`,
  ]);
  const flat = next(steps, (_, find) => {
    find("themes")["type"] = any("text");
  });
  const { items } = compareTemplates(steps, flat);
  assert.ok(items.every(({ comparable }) => comparable === "no"));
});

test("more blank rows, printed numbers and growing do not touch the answers", () => {
  const newer = next(goals, (_, find) => {
    find("goals")["blankRows"] = any(9);
    find("goals")["growable"] = any(false);
    drop(find("number"), "exampleLabels");
  });
  assert.deepEqual(changes(goals, newer), []);
});

test("a member that nobody knows yet makes it a matter of words", () => {
  const newer = next(goals, (_, find) => {
    find("state")["weight"] = any(2);
  });
  assert.deepEqual(changes(goals, newer), [
    "changed words sections/goals/columns/state",
  ]);
  const odd = next(goals, (_, find) => {
    Object.assign(find("state"), { constructor: 1 });
  });
  assert.deepEqual(changes(goals, odd), changes(goals, newer));
});

test("templates of two kinds are not compared", () => {
  const { items, problems } = compareTemplates(goals, matrix);
  assert.deepEqual(items, []);
  assert.deepEqual(problems, [
    {
      path: "/kind",
      code: "compare-other-kind",
      params: { older: "worksheet-template", newer: "assessment-framework" },
    },
  ]);
});

test("templates that are not made of each other share no answers, whatever their ids say", () => {
  const stranger = { ...matrix, id: "https://example.org/other" };
  for (const other of [stranger, deriving("inspired-by", stranger)]) {
    const { items, problems } = compareTemplates(matrix, other);
    assert.ok(items.every(({ comparable }) => comparable === "no"));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["compare-unrelated"],
    );
  }
  for (const kin of [
    deriving("extends", stranger),
    deriving("complies-with", stranger),
  ]) {
    assert.deepEqual(changes(matrix, kin), []);
    assert.deepEqual(changes(kin, matrix), [], "in the other direction too");
    assert.equal(compareTemplates(kin, matrix).relation, undefined);
  }
});

test("a region's own template: what it says of its base, and what can be compared", () => {
  assert.equal(compareTemplates(goals, regional).relation, "extends");
  const later = { ...goals, version: "1.4.0" };
  assert.equal(compareTemplates(later, regional).relation, "extends");
  assert.deepEqual(changes(goals, regional), [
    "reworded words sections/goals/columns/state",
    "reworded words sections/goals/columns/opportunities",
    "reworded words sections/goals/columns/parties",
    "translated yes sections/goals/columns/parties/roles/responsible",
    "moved yes sections/goals/columns/parties/roles/preparing",
    "added no sections/goals/columns/deadline",
    "added no sections/notes",
  ]);
  assert.deepEqual(checkDerivation(regional, goals), []);
});

const deriving = (relation: string, template: Template): Template => ({
  ...template,
  id: "https://example.org/own",
  content: {
    ...template.content,
    derivedFrom: [{ relation, uri: matrix.id }],
  },
});
const broken = (template: Template, base = matrix) =>
  checkDerivation(template, base).map(({ path, code, params }) => [
    code,
    path,
    (params as JsonObject)["why"],
  ]);

test("extends: more may be there, but everything of the base is", () => {
  const more = next(matrix, (content, find) => {
    content["items"]!.push(any({ id: "digital", scale: "phase" }));
    content["scales"]![0]!["levels"]!.push(any({ id: "5", rank: 5 }));
    find("forums")["label"]!["fi"] = any("Toisin sanoin");
  });
  assert.deepEqual(broken(deriving("extends", more)), []);
  const less = next(matrix, (content, find) => {
    content["items"]!.splice(5, 1);
    content["scales"]![0]!["levels"]!.splice(3, 1);
    find("forums")["scale"] = any("none");
  });
  assert.deepEqual(broken(deriving("extends", less)), [
    ["derivation-broken", "scales/phase/levels/4", "removed"],
    ["derivation-broken", "items/forums", "type-changed"],
    ["derivation-broken", "items/impact", "removed"],
  ]);
});

test("complies-with: less may be there, but nothing that the base would not know", () => {
  const less = next(matrix, (content, find) => {
    content["items"]!.splice(4, 2);
    content["scales"]![0]!["levels"]!.splice(3, 1);
    find("forums")["label"]!["fi"] = any("Toisin sanoin");
    find("forums")["descriptors"]!.push(any({ id: "extra", level: "2" }));
  });
  assert.deepEqual(broken(deriving("complies-with", less)), []);
  const more = next(matrix, (content, find) => {
    content["items"]!.push(any({ id: "digital", scale: "phase" }));
    content["scales"]!.push(
      any({
        id: "five",
        levels: [
          { id: "1", rank: 1 },
          { id: "9", rank: 9 },
        ],
      }),
    );
    find("forums")["scale"] = any("five");
    find("impact")["indicators"] = any([{ id: "figure", unit: "percent" }]);
  });
  assert.deepEqual(broken(deriving("complies-with", more)), [
    ["derivation-broken", "items/forums", "scale-changed"],
    ["derivation-broken", "items/impact/indicators/figure", "added"],
    ["derivation-broken", "items/digital", "added"],
  ]);
});

test("complies-with, for a worksheet: rows may be added where the base lets groups add them", () => {
  const own = (template: Template): Template => ({
    ...template,
    content: {
      ...template.content,
      derivedFrom: [
        { relation: "complies-with", uri: steps.id, version: steps.version },
      ],
    },
  });
  const more = next(steps, (_, find) => {
    find("themes")["rows"]!.push(any({ id: "own-theme" }));
  });
  assert.deepEqual(broken(own(more), steps), []);
  const fixed = next(steps, (_, find) => {
    find("themes")["growable"] = any(false);
  });
  const base = { ...fixed, version: steps.version };
  assert.deepEqual(broken(own(more), base), [
    ["derivation-broken", "sections/themes/rows/own-theme", "added"],
    ["derivation-broken", "sections/themes/growable", "changed"],
  ]);
  const elsewhere = next(steps, (_, find) => {
    find("date")["field"] = any("deadline");
  });
  assert.deepEqual(broken(own(elsewhere), steps), [
    [
      "derivation-broken",
      "sections/themes/columns/steps/columns/date",
      "moved",
    ],
  ]);
});

test("inspired-by, another base and another version promise nothing", () => {
  const none = next(matrix, (content) => {
    content["items"] = any([]);
  });
  for (const relation of ["inspired-by", "constructor"])
    assert.deepEqual(broken(deriving(relation, none)), []);
  assert.deepEqual(broken(deriving("extends", none), figures), []);
  assert.deepEqual(
    checkDerivation(regional, { ...goals, version: "7.0.0" }),
    [],
  );
});
