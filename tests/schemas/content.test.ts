import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ProgrammeTemplate } from "@askelmat/schema";
import {
  contentNamespace,
  readyContent,
  templateById,
  type Template,
} from "@askelmat/content";
import {
  furtherById,
  furtherContent,
  laatuketju,
  omatMuistiinpanot,
  verkostonArviointi,
} from "@askelmat/content/further";
import { programmes, valmennusohjelma } from "@askelmat/content/programme";
import { filesIn, readJsonFile, type JsonFile } from "./support/files.js";
import { programmePlaces } from "./support/programme-places.js";
import { textsOf } from "./support/texts.js";

type LanguageMap = Record<string, string>;

/** The quoted material, word for word, with its translations. */
const source = readJsonFile("packages/content/source/texts.json") as Record<
  string,
  LanguageMap
>;

const allContent: readonly (Template | ProgrammeTemplate)[] = [
  ...readyContent,
  ...furtherContent,
  omatMuistiinpanot,
  ...programmes,
];

const shortName = (template: { readonly id: string }) =>
  template.id.slice(contentNamespace.length);

/** Where each text of the source stands: `<template> <path>`. */
const places: Record<string, string | string[]> = {
  "series.title": ["1", "2", "3", "4"].map((n) => `tyotapa-${n} series`),
  ...many(["1", "2", "3", "4"], (n) => [`ws${n}.title`, `tyotapa-${n} title`]),
  "ws1.col.theme": "tyotapa-1 sections/prompts/columns/label/title",
  "ws1.col.notes": "tyotapa-1 sections/prompts/columns/text/title",
  ...many(
    ["definition", "question", "concern", "shared", "nonnegotiable"],
    (id) => [`ws1.prompt.${id}`, `tyotapa-1 sections/prompts/rows/${id}/label`],
  ),
  "ws2.col.good": "tyotapa-2 sections/goals/columns/state/title",
  "ws2.col.opportunities":
    "tyotapa-2 sections/goals/columns/opportunities/title",
  "ws2.col.responsible": "tyotapa-2 sections/goals/columns/parties/title",
  ...many(["1", "2", "3"], (n) => [
    `ws2.row.${n}`,
    `tyotapa-2 sections/goals/columns/number/exampleLabels/${n}/label`,
  ]),
  "ws3.col.theme": "tyotapa-3 sections/themes/columns/label/title",
  "ws3.col.steps": "tyotapa-3 sections/themes/columns/steps/title",
  ...many(["cooperation", "competence", "coordination"], (id) => [
    `ws3.row.${id}`,
    `tyotapa-3 sections/themes/rows/${id}/label`,
  ]),
  "ws4.col.organisation":
    "tyotapa-4 sections/organisations/columns/organisation/title",
  ...many(["1", "2"], (n) => [
    `ws4.col.period.${n}`,
    `tyotapa-4 sections/organisations/columns/periods/exampleLabels/${2012 + Number(n)}/label`,
  ]),
  "matrix.title": "ohjausyhteistyon-kehittyminen title",
  ...many(["1", "2", "3", "4"], (n) => [
    `matrix.level.${n}`,
    `ohjausyhteistyon-kehittyminen scales/phase/levels/${n}/label`,
  ]),
  ...many(
    ["situation", "strategies", "concept", "forums", "evaluation", "impact"],
    (item) => [
      `matrix.dim.${item}`,
      `ohjausyhteistyon-kehittyminen items/${item}/label`,
    ],
  ),
  ...Object.fromEntries(
    Object.entries(programmePlaces).map(([key, path]) => [
      `prog.${key}`,
      `valmennusohjelma ${path}`,
    ]),
  ),
  // The chain of quality stands in the programme as themes, and by itself.
  ...Object.fromEntries(
    ["needs", "policy", "processes", "societal", "individual"].map((id) => [
      `prog.s3.m2.quality.1.${id}`,
      [
        `valmennusohjelma themes/quality-${id}/label`,
        `laatuketju items/${id}/label`,
      ],
    ]),
  ),
  ...many(cellKeys(), (key) => [
    `matrix.cell.${key}`,
    `ohjausyhteistyon-kehittyminen items/${key.replace(/[.].*/, "")}/descriptors/${key.replace(".", "-")}/text`,
  ]),
};

/** `situation.1` … `impact.4` */
function cellKeys(): string[] {
  return Object.keys(source)
    .filter((key) => key.startsWith("matrix.cell."))
    .map((key) => key.replace("matrix.cell.", ""));
}

function many<T extends string>(ids: T[], place: (id: T) => [string, string]) {
  return Object.fromEntries(ids.map(place));
}

const placed = new Map<string, LanguageMap>(
  allContent.flatMap((template) =>
    [...textsOf(template.content)].map(
      ([path, text]) => [`${shortName(template)} ${path}`, text] as const,
    ),
  ),
);

test("every text of the source stands in its place, word for word", () => {
  assert.equal(Object.keys(source).length, 150);
  assert.deepEqual(Object.keys(places).sort(), Object.keys(source).sort());
  for (const [key, where] of Object.entries(places))
    for (const place of [where].flat())
      assert.deepEqual(placed.get(place), source[key], `${key} at ${place}`);
});

test("what is quoted is listed as quoted, and all else as added", () => {
  const quoted = new Set(Object.values(places).flat());
  for (const template of allContent) {
    const short = shortName(template);
    /** The texts that a list covers: a path covers everything below it. */
    const covered = (name: "quoted" | "added") =>
      (template.content.source?.[name] ?? []).flatMap((path) => {
        const under = mine.filter((place) =>
          `${place}/`.startsWith(`${short} ${path}/`),
        );
        assert.ok(under.length > 0, `${short}: ${path} covers nothing`);
        return under;
      });
    const mine = [...placed.keys()].filter((place) =>
      place.startsWith(`${short} `),
    );
    assert.deepEqual(
      covered("quoted").sort(),
      mine.filter((place) => quoted.has(place)).sort(),
    );
    assert.deepEqual(
      covered("added").sort(),
      mine.filter((place) => !quoted.has(place)).sort(),
    );
    // What is all our own says so, and names no source.
    const isQuoted = covered("quoted").length > 0;
    assert.equal(
      template.content.source?.quotedLanguage,
      isQuoted ? "fi" : undefined,
    );
    for (const [lang, quotes, draft] of [
      ["fi", /LAITURI.*lisenssiä ei ole ilmoitettu/, /luonnoksia/],
      ["sv", /LAITURI.*Ingen licens har angetts/, /utkast/],
      ["en", /LAITURI.*No licence is stated/, /drafts/],
    ] as const) {
      const words = template.content.source?.text?.[lang] ?? "";
      assert.equal(quotes.test(words), isQuoted, words);
      assert.match(words, draft);
    }
  }
});

test("every text is there in Finnish, Swedish and English", () => {
  for (const [place, text] of placed)
    assert.deepEqual(Object.keys(text).sort(), ["en", "fi", "sv"], place);
});

describe("the matrix", () => {
  const matrix = templateById("ohjausyhteistyon-kehittyminen");
  assert.ok(matrix?.kind === "assessment-framework");
  const cells = matrix.content.items.flatMap((item) => item.descriptors ?? []);

  test("has six items, four levels and 24 descriptors with 24 ids", () => {
    assert.equal(matrix.content.items.length, 6);
    assert.deepEqual(
      matrix.content.scales?.[0]?.levels.map(({ id, rank }) => [id, rank]),
      [
        ["1", 1],
        ["2", 2],
        ["3", 3],
        ["4", 4],
      ],
    );
    assert.equal(cells.length, 24);
    assert.equal(new Set(cells.map(({ id }) => id)).size, 24);
  });

  test("keeps the two texts that recur as four cells", () => {
    const saying = (id: string) => cells.find((cell) => cell.id === id)?.text;
    assert.deepEqual(saying("strategies-2"), saying("concept-2"));
    assert.deepEqual(saying("strategies-4"), saying("concept-4"));
    assert.equal(new Set(cells.map(({ text }) => text?.["fi"])).size, 22);
  });

  test("has one item about the whole", () => {
    const overall = matrix.content.items.filter(({ overall }) => overall);
    assert.deepEqual(
      overall.map(({ id }) => id),
      ["situation"],
    );
  });
});

describe("the quality chain", () => {
  const { items, scales } = laatuketju.content;
  const nodes = items.filter((item) => item.in === undefined);

  test("has the five parts in the source's order, each with questions", () => {
    assert.deepEqual(
      nodes.map(({ id }) => id),
      ["needs", "policy", "processes", "societal", "individual"],
    );
    for (const { id } of nodes)
      assert.ok(items.filter((item) => item.in === `items/${id}`).length > 2);
  });

  test("asks of each what information there is, and counts what is gathered", () => {
    const [scale] = scales!;
    assert.deepEqual(scale!.shareOf, ["exists", "used"]);
    for (const item of items)
      assert.equal(item.scale, nodes.includes(item) ? undefined : scale!.id);
  });

  test("has figures in known units", () => {
    const units = readJsonFile("schemas/codelists/unit.json") as {
      content: { codes: { id: string }[] };
    };
    const known = new Set(units.content.codes.map(({ id }) => id));
    const figures = nodes.flatMap(({ indicators }) => indicators ?? []);
    assert.equal(figures.length, 5);
    for (const { unit } of figures) assert.ok(known.has(unit ?? ""), unit);
  });
});

test("the evaluation of the network describes every phase of each of its sides", () => {
  const { items, scales } = verkostonArviointi.content;
  const phases = scales![0]!.levels.map(({ id }) => id);
  assert.deepEqual(phases, ["starting", "settling", "yielding", "renewing"]);
  assert.equal(items.length, 5);
  for (const { descriptors } of items)
    assert.deepEqual(
      descriptors?.map(({ level }) => level),
      phases,
    );
});

test("a further framework is found by its names, and is not among what every page carries", () => {
  for (const template of furtherContent) {
    assert.equal(furtherById(template.id), template);
    assert.equal(furtherById(shortName(template)), template);
    assert.equal(templateById(template.id), undefined);
  }
  for (const name of ["", "constructor", "ohjausyhteistyon-kehittyminen"])
    assert.equal(furtherById(name), undefined);
});

test("a template is found by its id and by its short name, and nothing else is", () => {
  for (const template of readyContent) {
    assert.equal(templateById(template.id), template);
    assert.equal(templateById(shortName(template)), template);
  }
  for (const name of ["", "tyotapa-5", "constructor", "__proto__"])
    assert.equal(templateById(name), undefined);
});

test("every data file is ready content, in order", () => {
  const files = [
    "worksheet-template",
    "assessment-framework",
    "programme-template",
  ].flatMap((kind) => filesIn(`packages/content/${kind}`).map(readJsonFile));
  const matrix = files.find(({ id }) => id === readyContent.at(-1)!.id);
  const further = furtherContent.map((one) =>
    files.find(({ id }) => id === one.id),
  );
  const [notes, ...worksheets] = files.slice(0, 5);
  assert.deepEqual([...worksheets, matrix], readyContent);
  assert.deepEqual(notes, omatMuistiinpanot);
  assert.deepEqual(further, furtherContent);
  assert.deepEqual(files.at(-1), valmennusohjelma);
  assert.equal(files.length, allContent.length);
});

describe("the training programme", () => {
  const { content } = valmennusohjelma;
  const rows = (list: string) =>
    (content[list] ?? []) as readonly {
      readonly id: string;
      readonly in?: string;
    }[];
  const under = (list: string, place?: string) =>
    rows(list).filter((row) => row.in === place);

  test("has all that the source counts", () => {
    const count = (list: string) => rows(list).length;
    assert.equal(count("startingPoints"), 7);
    assert.equal(count("goalSetters"), 2);
    assert.equal(count("materials"), 2);
    assert.equal(count("principles"), 4);
    assert.equal(count("methods"), 5);
    assert.equal(count("modules"), 2);
    assert.deepEqual(
      ["lifelong-guidance", "regional-cooperation"].map((id) =>
        under("themes", `modules/${id}`).map(
          (theme) => under("themes", `themes/${theme.id}`).length,
        ),
      ),
      [
        [4, 3, 1],
        [3, 5, 2, 3],
      ],
    );
    assert.equal(under("linkages").length, 3);
    assert.equal(under("linkages", "linkages/development-groups").length, 5);
    assert.equal(under("linkages", "linkages/peer-forums").length, 4);
    assert.deepEqual(
      rows("scopes").map(({ id }) => id),
      ["common", "specific", "group", "personal", "other"],
    );
  });

  test("has no row that belongs under nothing", () => {
    for (const list of ["themes", "linkages", "scopes"])
      for (const row of rows(list)) {
        if (row.in === undefined) continue;
        const [name, id] = row.in.split("/");
        assert.ok(
          rows(name!).some((one) => one.id === id),
          row.in,
        );
      }
  });

  test("has headings that stand above lists it has", () => {
    for (const { id } of content.headings ?? []) assert.ok(content[id], id);
  });

  test("names assignments that are ready content", () => {
    const assignments = content.themes.flatMap(
      (theme) => theme.assignments ?? [],
    );
    assert.equal(assignments.length, 9);
    for (const { template } of assignments)
      assert.ok(templateById(template) ?? furtherById(template), template);
  });

  test("has a rule for each row of the matrix, which names what is there", () => {
    const rules = content.suggestions ?? [];
    const matrix = templateById("ohjausyhteistyon-kehittyminen")!;
    assert.ok(matrix.kind === "assessment-framework");
    assert.deepEqual(
      rules.map(({ item }) => item),
      matrix.content.items.map(({ id }) => id),
    );
    for (const rule of rules) {
      assert.equal(rule.template, matrix.id);
      assert.ok(rule.reason);
      assert.ok((rule.themes ?? []).length > 0);
      for (const list of ["themes", "methods", "linkages"] as const)
        for (const { id } of rule[list] ?? [])
          assert.ok(
            rows(list).some((row) => row.id === id),
            `${rule.id}: ${list}/${id}`,
          );
    }
  });
});

describe("names in templates", () => {
  /** What documents need for themselves. */
  const taken = new Set(
    "id by own open position in hidden from title status period group languages template contributors comments sections unanswered".split(
      " ",
    ),
  );
  for (const template of allContent)
    test(shortName(template), () => {
      const { content } = template;
      if (template.kind !== "worksheet-template") return;
      for (const section of template.content.sections) {
        assert.ok(!taken.has(section.id), section.id);
        for (const column of section.columns ?? []) {
          const members = column.roles?.map(({ id }) => id) ?? [
            column.field ?? column.id,
          ];
          for (const member of members)
            assert.ok(!taken.has(member), `${section.id}/${member}`);
        }
      }
      assert.deepEqual(repeatedIds(content), []);
    });
});

/** Ids that stand twice in one list. */
function repeatedIds(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) {
    const ids = value.map((row) => (row as JsonFile)["id"]).filter(Boolean);
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map(String),
      ...value.flatMap((row) => repeatedIds(row, path)),
    ];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    repeatedIds(inner, `${path}/${name}`),
  );
}
