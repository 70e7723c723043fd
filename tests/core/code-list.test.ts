import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  applyEdits,
  checkCodes,
  checkDocument,
  codesOf,
  codesOn,
  coveredBy,
  createDocument,
  documentDate,
  labelOf,
  seal,
  successorsOf,
  type AskelmatDocument,
  type CodeOptions,
  type Json,
  type Template,
} from "@askelmat/core";
import { codeFields, codeLists } from "@askelmat/content/code-lists.js";

const namespace = "https://w3id.org/askelmat/codelists/";
const shipped = codeLists as readonly Template[];
const code = (name: string, of: string) => ({
  list: namespace + name,
  code: of,
});

const listOf = (name: string, codes: readonly Json[]): Template => ({
  specVersion: "1.0",
  kind: "code-list",
  id: namespace + name,
  version: "1.0.0",
  content: { codes },
});

type Said = readonly [target: string, value: Json, by?: string, at?: string];

function documentOf(kind: string, said: readonly Said[]): AskelmatDocument {
  return {
    specVersion: "1.0",
    kind,
    id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
    entries: said.map(([target, value, by = "c-a", at]) =>
      seal({ target, by, value, ...(at !== undefined && { at }) }),
    ),
  };
}

/** What R10 says with the shipped lists, as `code path value`. */
function found(
  said: readonly Said[],
  { kind = "worksheet", lists = shipped } = {},
): string[] {
  const problems = checkCodes(documentOf(kind, said), {
    codeLists: lists,
    codeFields,
  });
  return problems.map(({ code: what, path, params }) => {
    assert.equal(params!["rule"], "R10");
    return `${what} ${path} ${JSON.stringify(params!["value"])}`;
  });
}

describe("codes of a list", () => {
  const list = listOf("x", [
    { id: "b", validFrom: "2020-01-01", validTo: "2020-12-31" },
    { id: "a" },
    { id: "c", position: "a", validFrom: "2021-01-01" },
  ]);
  const ids = (codes: readonly { id: string }[]) =>
    codes.map(({ id }) => id).join("");

  test("come in order", () => assert.equal(ids(codesOf(list)), "cab"));
  test("are valid on their first and their last day, and not beside", () => {
    assert.equal(ids(codesOn(list, "2019-12-31")), "a");
    assert.equal(ids(codesOn(list, "2020-01-01")), "ab");
    assert.equal(ids(codesOn(list, "2020-12-31")), "ab");
    assert.equal(ids(codesOn(list, "2021-01-01")), "ca");
  });
  test("of a list without any are none", () =>
    assert.deepEqual(codesOf({ ...list, content: {} }), []));
});

describe("the label of a code", () => {
  const list = listOf("x", [
    {
      id: "1",
      label: { fi: "Uusi" },
      former: [
        { id: "second", validTo: "2019-12-31", label: { fi: "Toinen" } },
        { id: "first", validTo: "2009-12-31", label: { fi: "Ensimmäinen" } },
      ],
    },
  ]);
  const cases: [on: string | undefined, label: string][] = [
    [undefined, "Uusi"],
    ["2020-01-01", "Uusi"],
    ["2019-12-31", "Toinen"],
    ["2010-01-01", "Toinen"],
    ["2009-12-31", "Ensimmäinen"],
  ];
  for (const [on, label] of cases)
    test(`on ${on ?? "no day"} is ${label}`, () =>
      assert.deepEqual(labelOf(list, "1", { on }), { fi: label }));
  test("that the list lacks is undefined", () =>
    assert.equal(labelOf(list, "2"), undefined));
});

describe("successors", () => {
  const to = (...codes: string[]) => ({
    validTo: "2020-12-31",
    successors: codes.map((of) => code("x", of)),
  });
  const list = listOf("x", [
    { id: "a", ...to("b", "c") },
    { id: "b", ...to("d") },
    { id: "c", ...to("d", "e") },
    { id: "d" },
    { id: "e", validTo: "2020-12-31" },
    { id: "round", ...to("about") },
    { id: "about", ...to("round", "d") },
    { id: "far", validTo: "2020-12-31", successors: [code("y", "1")] },
    { id: "odd", successors: "b", covers: { list: 1 } },
  ]);
  const after = (of: string, lists = [list]) =>
    successorsOf(lists, code("x", of)).map((one) => one.code);

  test("are followed to what has not ended, each once", () =>
    assert.deepEqual(after("a"), ["d"]));
  test("in a circle come to an end", () =>
    assert.deepEqual(after("round"), ["d"]));
  test("in a list that is not at hand are named", () =>
    assert.deepEqual(successorsOf([list], code("x", "far")), [code("y", "1")]));
  test("of what has not ended, of an unknown code and of nonsense are none", () => {
    for (const of of ["d", "e", "zzz", "odd"]) assert.deepEqual(after(of), []);
    assert.deepEqual(coveredBy([list], code("x", "1"), "2020-01-01"), []);
  });
  test("follow the list that was given last", () =>
    assert.deepEqual(after("a", [list, listOf("x", [{ id: "a" }])]), []));
  test("of the ELY Centre of Häme are two", () =>
    assert.deepEqual(successorsOf(shipped, code("ely-centre", "04")), [
      code("economic-development-centre", "03"),
      code("economic-development-centre", "04"),
    ]));
});

describe("the day of a document", () => {
  const at = (time: string): Said => ["x", time, "c-a", time];
  const cases: [
    what: string,
    said: readonly Said[],
    day: string | undefined,
  ][] = [
    ["a year", [["period", "2019"]], "2019-12-31"],
    ["a month", [["period", "2024-02"]], "2024-02-29"],
    ["a day", [["period", "2026-03-05"]], "2026-03-05"],
    ["a year among words", [["period", "syksy 2025"]], "2025-12-31"],
    ["several years", [["period", "2026–2029"]], "2026-12-31"],
    ["years with a hyphen", [["period", "2025-2026"]], "2025-12-31"],
    ["years in disorder", [["period", "2027, 2025"]], "2025-12-31"],
    [
      "no year",
      [["period", "kausi 1234"], at("2026-01-02T03:04:05Z")],
      "2026-01-02",
    ],
    [
      "no period",
      [at("2024-05-05T10:00:00Z"), at("2026-01-01T01:00:00+02:00"), at("x")],
      "2025-12-31",
    ],
    [
      "a tied period",
      [
        ["period", "2019", "c-a", "2020-01-01T00:00:00Z"],
        ["period", "2018"],
      ],
      "2020-01-01",
    ],
    ["nothing", [["period", 2026]], undefined],
  ];
  for (const [what, said, day] of cases)
    test(`of ${what}`, () =>
      assert.equal(documentDate(documentOf("worksheet", said)), day));
});

test("the authority of a region is named as it was on the document's day", () => {
  const names = ["2009", "2019", "2025", "2026"].map((period) => {
    const document = documentOf("assessment", [
      ["period", period],
      ["regions/01", true],
    ]);
    const on = documentDate(document)!;
    return coveredBy(shipped, code("region", "01"), on).map((one) => {
      const list = shipped.find(({ id }) => id === one.list)!;
      return labelOf(list, one.code, { on })?.["fi"];
    });
  });
  assert.deepEqual(names, [
    [],
    ["Uudenmaan ELY-keskus"],
    ["Uudenmaan ELY-keskus"],
    ["Uudenmaan elinvoimakeskus"],
  ]);
});

describe("R10: a code that its list lacks", () => {
  const known: readonly Said[] = [
    ["status", "draft"],
    ["contributors/c-a/role", "facilitator"],
    ["organisations/o-1/type", "municipality"],
    ["regions/04", true],
    ["authority", code("ely-centre", "03")],
  ];
  test("is nowhere when all codes are known", () =>
    assert.deepEqual(found(known), []));

  const cases: Record<string, [said: readonly Said[], ...problems: string[]]> =
    {
      "in a field": [[["status", "sealed"]], 'code-unknown status "sealed"'],
      "written in another case": [
        [["status", "Draft"]],
        'code-unknown status "Draft"',
      ],
      "in any row": [
        [
          ["contributors/c-a/role", "king"],
          ["contributors/c-b/role", "queen"],
          ["contributors/c-c/role", "member"],
        ],
        'code-unknown contributors/c-a/role "king"',
        'code-unknown contributors/c-b/role "queen"',
      ],
      "as the name of a row": [
        [
          ["regions/03", true],
          ["regions/4", true],
          ["regions/04", true],
        ],
        'code-unknown regions/03 "03"',
        'code-unknown regions/4 "4"',
      ],
      "as the name of a row that only has something in it": [
        [["regions/20/position", "b"]],
        'code-unknown regions/20 "20"',
      ],
      "in a list that is one value": [
        [["regions", ["01", "03"]]],
        'code-unknown regions "03"',
      ],
      "of the list it names": [
        [["authority", code("ely-centre", "16")]],
        `code-unknown authority ${JSON.stringify(code("ely-centre", "16"))}`,
      ],
      "of a list that the field does not use": [
        [["authority", { list: "https://example.org/list", code: "01" }]],
        'code-unknown authority {"list":"https://example.org/list","code":"01"}',
      ],
      "without the list that several could be": [
        [["authority", "01"]],
        'code-unknown authority "01"',
      ],
      "of a list of another kind of thing, when it is at hand": [
        [["authority", code("region", "03")]],
        `code-unknown authority ${JSON.stringify(code("region", "03"))}`,
      ],
      "that somebody else has cleared": [
        [
          ["status", "sealed"],
          ["status", null],
        ],
        'code-unknown status "sealed"',
      ],
    };
  for (const [what, [said, ...problems]] of Object.entries(cases))
    test(what, () => assert.deepEqual(found(said), problems));

  test("inside a value, in shared and in own answers", () => {
    const said: readonly Said[] = [
      ["ratings/forums/rating", { unanswered: "lost" }],
      ["own/ratings/forums/rating", { unanswered: "asleep" }, "c-b"],
      ["own/ratings/forums/target", { unanswered: "dont-know" }, "c-b"],
      ["ratings/strategies/rating", { level: "7" }],
    ];
    assert.deepEqual(found(said, { kind: "assessment" }), [
      'code-unknown ratings/forums/rating "lost"',
      'code-unknown own/ratings/forums/rating "asleep"',
    ]);
    assert.deepEqual(found(said, { kind: "worksheet" }), []);
    const problems = checkCodes(documentOf("assessment", said), {
      codeLists: shipped,
      codeFields,
    });
    assert.deepEqual(problems[1]?.params, {
      rule: "R10",
      value: "asleep",
      list: `${namespace}unanswered-reason`,
      by: "c-b",
    });
  });

  test("tells a closed list", () => {
    const problems = checkCodes(
      documentOf("worksheet", [
        ["regions/03", true],
        ["status", "sealed"],
      ]),
      { codeLists: shipped, codeFields },
    );
    assert.deepEqual(
      problems.map(({ path, params }) => [path, params!["closed"]]),
      [
        ["status", undefined],
        ["regions/03", true],
      ],
    );
  });

  test("is not where a row or a field says in words what it is", () => {
    assert.deepEqual(
      found([
        ["municipalities/m-1", true],
        ["municipalities/m-1/label@fi", "Kotka"],
        ["regions/x-1/label@fi", "Turunmaa"],
      ]),
      [],
    );
    const framework = {
      ...listOf("f", []),
      kind: "assessment-framework",
      content: {
        items: [
          {
            id: "i",
            indicators: [
              { id: "a", unit: "furlongs" },
              { id: "b", unit: "rods", unitLabel: { en: "rods" } },
              { id: "c", unit: "days" },
            ],
          },
        ],
        derivedFrom: [{ relation: "extends" }, { relation: "mocks" }],
      },
    };
    assert.deepEqual(
      checkCodes(framework, { codeLists: shipped, codeFields }).map(
        ({ path, params }) => `${path} ${params!["value"] as string}`,
      ),
      ["items/i/indicators/a/unit furlongs", "derivedFrom mocks"],
    );
  });

  test("cannot be told without the list, or with an empty one", () => {
    const said: readonly Said[] = [
      ["status", "sealed"],
      ["authority", code("ely-centre", "99")],
      ["municipalities/999", true],
    ];
    assert.deepEqual(found(said, { lists: [] }), []);
    assert.deepEqual(found([["municipalities/999", true]]), []);
    const filled = listOf("municipality", [{ id: "091" }]);
    const both = [...shipped, filled];
    assert.deepEqual(
      found(
        [
          ["municipalities/091", true],
          ["municipalities/91", true],
        ],
        {
          lists: both,
        },
      ),
      ['code-unknown municipalities/91 "91"'],
    );
  });

  test("is nothing that the schema says: a value that is no code", () => {
    assert.deepEqual(
      found([
        ["status", 5],
        ["contributors/c-a/role", ["member"]],
        ["organisations/o-1/type", { fi: "kunta" }],
        ["organisations", "x"],
      ]),
      [],
    );
  });

  test("is not in a row that is gone, nor in a tie", () => {
    const start = documentOf("worksheet", [
      ["contributors/c-x/role", "king"],
      ["status", "sealed"],
      ["status", "signed", "c-b"],
    ]);
    const { document } = applyEdits(
      start,
      [{ type: "delete-row", target: "contributors/c-x" }],
      { by: "c-a", at: "2026-01-01T00:00:00Z" },
    );
    assert.deepEqual(
      checkCodes(document, { codeLists: shipped, codeFields }),
      [],
    );
  });

  test("outside content has its place in the file", () => {
    const document = {
      ...documentOf("worksheet", []),
      provenance: [{ action: "exported" }, { action: "blessed" }],
    };
    assert.deepEqual(
      checkCodes(document, { codeLists: shipped, codeFields }).map(
        ({ path, code: what }) => `${what} ${path}`,
      ),
      ["code-unknown /provenance/1/action"],
    );
  });
});

describe("R10: a code that was not valid then", () => {
  const ely = code("ely-centre", "01");
  const centre = code("economic-development-centre", "01");
  const cases: [period: string, of: typeof ely, outdated: boolean][] = [
    ["2009", ely, true],
    ["2010", ely, false],
    ["2025", ely, false],
    ["2026", ely, true],
    ["2025–2026", ely, false],
    ["2025–2026", centre, false],
    ["2024-2027", centre, false],
    ["2025", centre, true],
    ["2026-01", centre, false],
  ];
  for (const [period, of, outdated] of cases)
    test(`${of.list.slice(namespace.length)} in ${period}`, () =>
      assert.deepEqual(
        found([
          ["period", period],
          ["authority", of],
        ]),
        outdated ? [`code-outdated authority ${JSON.stringify(of)}`] : [],
      ));

  test("is reckoned from the first to the last time something was said", () => {
    const said = (...times: string[]) => [
      ["authority", ely] as const,
      ...times.map((at, index): Said => [`x-${String(index)}`, 1, "c-a", at]),
    ];
    const told = `code-outdated authority ${JSON.stringify(ely)}`;
    assert.deepEqual(found(said()), []);
    assert.deepEqual(found(said("2026-02-01T00:00:00Z")), [told]);
    assert.deepEqual(
      found(said("2026-02-01T00:00:00Z", "2025-11-01T00:00:00Z")),
      [],
    );
  });
});

test("checkDocument says R10 when it is given lists, and only then", () => {
  const framework: Template = {
    ...listOf("f", []),
    kind: "worksheet-template",
    content: { sections: [{ id: "goals", type: "text" }] },
  };
  const start = createDocument({
    template: framework,
    by: "c-a",
    at: "2026-01-01T00:00:00Z",
  });
  const { document } = applyEdits(
    start,
    [
      { type: "set", target: "status", value: "sealed" },
      { type: "set", target: "strange", value: "x" },
      { type: "add-row", target: "regions/04" },
      { type: "set", target: "authority", value: code("ely-centre", "03") },
    ],
    { by: "c-a", at: "2025-01-01T00:00:00Z" },
  );
  const rules = (template?: Template, codes?: CodeOptions) =>
    checkDocument(document, template, codes).map(
      ({ path, code: what, params }) =>
        `${params!["rule"] as string} ${what} ${path}`,
    );
  assert.deepEqual(rules(), []);
  assert.deepEqual(rules(framework), ["R7 item-unknown strange"]);
  assert.deepEqual(rules(framework, { codeFields }), [
    "R7 item-unknown strange",
  ]);
  assert.deepEqual(rules(framework, { codeLists: shipped, codeFields }), [
    "R7 item-unknown strange",
    "R10 code-unknown status",
  ]);
});
