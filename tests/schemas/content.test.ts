import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  contentNamespace,
  readyContent,
  templateById,
  type Template,
} from "@askelmat/content";
import { filesIn, readJsonFile, type JsonFile } from "./support/files.js";
import { textsOf } from "./support/texts.js";

type LanguageMap = Record<string, string>;

/** The quoted material, word for word, with its translations. */
const source = readJsonFile("packages/content/source/texts.json") as Record<
  string,
  LanguageMap
>;

const shortName = (template: Template) =>
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
  readyContent.flatMap((template) =>
    [...textsOf(template.content)].map(
      ([path, text]) => [`${shortName(template)} ${path}`, text] as const,
    ),
  ),
);

test("every text of the source stands in its place, word for word", () => {
  assert.equal(Object.keys(source).length, 61);
  assert.deepEqual(Object.keys(places).sort(), Object.keys(source).sort());
  for (const [key, where] of Object.entries(places))
    for (const place of [where].flat())
      assert.deepEqual(placed.get(place), source[key], `${key} at ${place}`);
});

test("what is quoted is listed as quoted, and all else as added", () => {
  const quoted = new Set(Object.values(places).flat());
  for (const template of readyContent) {
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
    assert.equal(template.content.source?.quotedLanguage, "fi");
    for (const [lang, word] of [
      ["fi", /LAITURI.*luonnoksia/],
      ["sv", /LAITURI.*utkast/],
      ["en", /LAITURI.*drafts/],
    ] as const)
      assert.match(template.content.source.text?.[lang] ?? "", word);
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

test("a template is found by its id and by its short name, and nothing else is", () => {
  for (const template of readyContent) {
    assert.equal(templateById(template.id), template);
    assert.equal(templateById(shortName(template)), template);
  }
  for (const name of ["", "tyotapa-5", "constructor", "__proto__"])
    assert.equal(templateById(name), undefined);
});

test("every data file is ready content, in order", () => {
  const files = ["worksheet-template", "assessment-framework"].flatMap((kind) =>
    filesIn(`packages/content/${kind}`).map(readJsonFile),
  );
  assert.deepEqual(files, readyContent);
});

describe("names in templates", () => {
  /** What documents need for themselves. */
  const taken = new Set(
    "id by own open position in hidden from title status period group languages template contributors comments sections unanswered".split(
      " ",
    ),
  );
  for (const template of readyContent)
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
