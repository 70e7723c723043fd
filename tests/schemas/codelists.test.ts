import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import * as generated from "@askelmat/content/code-lists.js";
import {
  checkCodes,
  codesOf,
  coveredBy,
  readJson,
  type Code,
  type CodeField,
  type CodeReference,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { columns, csvOf } from "../../scripts/gen/codelists.mjs";
import {
  developmentCentreFigures,
  elyCentreFigures,
  regionFigures,
} from "./support/authorities.js";
import { parseCsv } from "./support/csv.js";
import { faultsOf } from "./support/check.js";
import {
  at,
  codeListFiles,
  exampleFiles,
  kinds,
  readJsonFile,
} from "./support/files.js";

const namespace = "https://w3id.org/askelmat/codelists/";
const lists = codeListFiles.map((path) => readJsonFile(path) as Template);
const fields = readJsonFile(
  "schemas/codelists/fields.json",
) as unknown as CodeField[];
const byId = new Map(lists.map((list) => [list.id, list]));
const list = (short: string) => byId.get(namespace + short)!;
const short = ({ id }: Template) => id.slice(namespace.length);
const own = lists.filter(({ content }) => content["standing"] === "own");
const official = lists.filter((one) => !own.includes(one));
const codeIn = ({ list: id, code }: CodeReference) => {
  const found = byId.get(id);
  return found && codesOf(found).find((one) => one.id === code);
};
const codesIn = (references: readonly CodeReference[] = []) =>
  references.map(({ code }) => code).join(" ");
const words = ({ label }: Code) =>
  [label!["fi"], label!["sv"], label!["en"]].join(" | ");

describe("each list is valid, and is what its file is called", () => {
  for (const [index, path] of codeListFiles.entries())
    test(path, () => {
      const one = lists[index]!;
      assert.deepEqual(faultsOf(one), []);
      assert.equal(path, `schemas/codelists/${short(one)}.json`);
      const ids = codesOf(one).map(({ id }) => id);
      assert.deepEqual([...new Set(ids)], ids);
    });
});

test("every name is there in Finnish, Swedish and English", () => {
  for (const { content, id } of lists) {
    assert.deepEqual(content["languages"], ["fi", "sv", "en"], id);
    const codes = codesOf(byId.get(id)!);
    const texts = codes.flatMap(({ label, former = [] }) => [
      label,
      ...former.map((one) => one.label),
    ]);
    for (const text of [content["title"], content["note"], ...texts])
      assert.deepEqual(Object.keys(text as object), ["fi", "sv", "en"], id);
  }
});

test("own lists are marked as such, and only they", () => {
  const marks = {
    fi: "(oma lista, ei virallinen)",
    sv: "(egen lista, inte officiell)",
    en: "(own list, not official)",
  };
  for (const { content, id } of lists)
    for (const [lang, mark] of Object.entries(marks))
      assert.equal(
        (content["title"] as Record<string, string>)[lang]!.endsWith(mark),
        content["standing"] === "own",
        id,
      );
  assert.deepEqual(official.map(short), [
    "economic-development-centre",
    "ely-centre",
    "municipality",
    "region",
  ]);
});

test("no list holds a business id", () => {
  for (const path of readdirSync("schemas/codelists"))
    assert.doesNotMatch(
      readFileSync(`schemas/codelists/${path}`, "utf8"),
      /\b\d{7}-\d\b/,
    );
});

describe("the figures are those that were checked", () => {
  test("regions", () => {
    const found = codesOf(list("region")).map(
      (code) => `${code.id} ${words(code)} | ${code["iso3166Part2"] as string}`,
    );
    assert.deepEqual(found, regionFigures);
    assert.equal(found.length, 19);
  });
  test("ELY Centres", () => {
    const found = codesOf(list("ely-centre"));
    assert.deepEqual(
      found.map((code) =>
        [
          `${code.id} ${code.abbreviation!} ${words(code)}`,
          codesIn(code.covers),
          codesIn(code.successors),
        ].join(" | "),
      ),
      elyCentreFigures,
    );
    for (const { validFrom, validTo } of found)
      assert.deepEqual([validFrom, validTo], ["2010-01-01", "2025-12-31"]);
    assert.equal(found.length, 15);
  });
  test("Economic Development Centres", () => {
    const found = codesOf(list("economic-development-centre"));
    assert.deepEqual(
      found.map((code) =>
        [
          `${code.id} ${code.abbreviation!} ${words(code)}`,
          codesIn(code.covers),
        ].join(" | "),
      ),
      developmentCentreFigures,
    );
    for (const { validFrom, validTo } of found)
      assert.deepEqual([validFrom, validTo], ["2026-01-01", undefined]);
    assert.equal(found.length, 10);
  });
  test("what nobody has verified is marked", () => {
    const marked = (name: string) =>
      codesOf(list(name))
        .filter(({ unverified }) => unverified !== undefined)
        .map(
          ({ id, unverified }) => `${id} ${(unverified as string[]).join()}`,
        );
    assert.deepEqual(marked("region"), ["02 en", "10 en", "11 en"]);
    assert.equal(marked("ely-centre").length, 15);
    assert.deepEqual(
      marked("economic-development-centre"),
      ["05", "06", "07", "08", "09", "10"].map((code) => `${code} en`),
    );
  });
});

test("relations lead to codes that exist, in the right list", () => {
  const leads: Record<string, [covers: string[], successors: string[]]> = {};
  for (const one of lists)
    for (const code of codesOf(one)) {
      const { covers = [], successors = [] } = code;
      for (const reference of [...covers, ...successors])
        assert.ok(codeIn(reference), `${one.id} ${code.id}`);
      const to = (references: readonly CodeReference[]) =>
        references.map(({ list: id }) => id.slice(namespace.length));
      leads[short(one)] ??= [[], []];
      leads[short(one)]![0].push(...to(covers));
      leads[short(one)]![1].push(...to(successors));
    }
  const kindsOf = Object.entries(leads)
    .map(([name, lead]) => [name, ...lead.map((one) => [...new Set(one)])])
    .filter(([, ...lead]) => lead.flat().length > 0);
  assert.deepEqual(kindsOf, [
    ["economic-development-centre", ["region"], []],
    ["ely-centre", ["region"], ["economic-development-centre"]],
    ["organisation-type", [], ["organisation-type"]],
  ]);
});

test("a successor begins the day after, and covers what is left to it", () => {
  for (const one of lists)
    for (const { id, validTo, successors = [], covers = [] } of codesOf(one)) {
      if (successors.length === 0) continue;
      const next = new Date(Date.parse(validTo!) + 86_400_000);
      const heirs = successors.map((reference) => codeIn(reference)!);
      for (const { validFrom } of heirs)
        assert.equal(validFrom, next.toISOString().slice(0, 10), id);
      // No region is lost, and no heir has nothing to do with it.
      const inherited = heirs.map((heir) => codesIn(heir.covers).split(" "));
      for (const { code } of covers)
        assert.ok(inherited.flat().includes(code), `${id}: region ${code}`);
      if (covers.length > 0)
        for (const regions of inherited)
          assert.ok(
            covers.some(({ code }) => regions.includes(code)),
            id,
          );
    }
});

describe("every region has one authority on a day, and Åland none", () => {
  const days = {
    "2009-12-31": undefined,
    "2019-06-01": "ely-centre",
    "2025-12-31": "ely-centre",
    "2026-01-01": "economic-development-centre",
    "2026-06-01": "economic-development-centre",
  };
  for (const [day, wanted] of Object.entries(days))
    test(day, () => {
      for (const { id } of codesOf(list("region"))) {
        const region = { list: `${namespace}region`, code: id };
        const found = coveredBy(lists, region, day);
        assert.deepEqual(
          found.map((one) => one.list),
          id === "21" || !wanted ? [] : [namespace + wanted],
          id,
        );
      }
    });
});

test("the three numberings are told apart", () => {
  assert.equal(codeIn({ list: `${namespace}region`, code: "03" }), undefined);
  assert.equal(codeIn({ list: `${namespace}region`, code: "20" }), undefined);
  const named = (name: string, code: string) =>
    codeIn({ list: namespace + name, code })?.label?.["fi"];
  assert.deepEqual(
    ["region", "ely-centre", "economic-development-centre"].map((name) =>
      named(name, "04"),
    ),
    ["Satakunta", "Hämeen ELY-keskus", "Sisä-Suomen elinvoimakeskus"],
  );
  assert.equal(named("region", "21"), "Ahvenanmaa");
  assert.equal(named("ely-centre", "16"), undefined);
});

test("the slot of the municipalities is empty", () => {
  assert.deepEqual(codesOf(list("municipality")), []);
});

describe("the twin says what the list says", () => {
  for (const one of lists)
    test(short(one), () => {
      const path = `schemas/codelists/${short(one)}.csv`;
      const bytes = readFileSync(path);
      assert.notEqual(bytes[0], 0xef, "a byte order mark");
      const [header, ...rows] = parseCsv(bytes.toString("utf8"));
      assert.deepEqual(header, columns);
      assert.equal(rows.length, codesOf(one).length);
      const stored = one.content["codes"] as readonly Code[];
      for (const [index, code] of stored.entries()) {
        const cells = Object.fromEntries(
          columns.map((name, at) => [name, rows[index]![at]]),
        );
        const references = (list: readonly CodeReference[] = []) =>
          list.map(({ list: id, code: of }) => `${id}#${of}`).join(" ");
        assert.deepEqual(cells, {
          code: code.id,
          fi: code.label!["fi"],
          sv: code.label!["sv"],
          en: code.label!["en"],
          abbreviation: code.abbreviation ?? "",
          validFrom: code.validFrom ?? "",
          validTo: code.validTo ?? "",
          successors: references(code.successors),
          covers: references(code.covers),
          iso3166Part2: code["iso3166Part2"] ?? "",
          unverified: ((code["unverified"] ?? []) as string[]).join(" "),
          labelTo: "",
        });
      }
    });

  test("with quotes where they are needed, and a line for a former label", () => {
    const code = {
      id: "007",
      label: { fi: 'Kunta, "uusi"', sv: "Rad 1\nrad 2", en: "New" },
      former: [
        { id: "old", validTo: "2020-12-31", label: { fi: "Vanha", sv: "G" } },
      ],
    };
    const text = csvOf({ content: { codes: [code] } });
    assert.equal(
      text,
      `${columns.join()}\r\n` +
        `007,"Kunta, ""uusi""","Rad 1\nrad 2",New,,,,,,,,\r\n` +
        `007,Vanha,G,,,,,,,,,2020-12-31\r\n`,
    );
    assert.deepEqual(parseCsv(text)[1]!.slice(0, 3), [
      "007",
      'Kunta, "uusi"',
      "Rad 1\nrad 2",
    ]);
  });
});

test("the module has the same lists and fields", () => {
  assert.deepEqual(generated.codeLists, lists);
  assert.deepEqual(generated.codeFields, fields);
  assert.equal(generated.elyCentre, generated.codeLists[6]);
});

describe("the bindings", () => {
  test("name kinds, lists and nothing twice", () => {
    for (const field of fields) {
      assert.deepEqual(Object.keys(field).sort(), [
        "field",
        "kinds",
        "list",
        "open",
      ]);
      assert.ok(byId.has(field.list), field.list);
      for (const kind of field.kinds) assert.ok(kinds.includes(kind), kind);
    }
    const keys = fields.map(({ field, list: id }) => `${field} ${id}`);
    assert.deepEqual([...new Set(keys)], keys);
  });
  test("use every list", () => {
    const used = new Set(fields.map((field) => field.list));
    assert.deepEqual(
      [...byId.keys()].filter((id) => !used.has(id)),
      [],
    );
  });
});

describe("the codes that the project uses are in the lists", () => {
  const ids = (name: string) => codesOf(list(name)).map(({ id }) => id);

  test("in every file of the repository", () => {
    const strangers = exampleFiles.flatMap((path) => {
      const file = readJsonFile(path) as unknown as JsonObject;
      const read = readJson(file);
      assert.ok(read.ok, path);
      const found = checkCodes(read.document ?? read.template, {
        codeLists: lists,
        codeFields: fields,
      });
      return found.map(
        ({ code, path: at, params }) =>
          `${path} ${at} ${code} ${JSON.stringify(params!["value"])}`,
      );
    });
    assert.deepEqual(strangers, []);
  });

  /** Where the schema of a field names its codes, and the list that they are in. */
  const named: Record<string, [path: string, name: string]> = {
    role: ["common/$defs/contributor/properties/role", "contributor-role"],
    status: [
      "common/$defs/documentContent/properties/status",
      "document-status",
    ],
    why: ["common/$defs/openItem/properties/why", "open-reason"],
    action: [
      "common/$defs/provenanceItem/properties/action",
      "provenance-action",
    ],
    relation: [
      "common/$defs/derivation/properties/relation",
      "derivation-relation",
    ],
    unanswered: [
      "assessment/$defs/rating/properties/unanswered",
      "unanswered-reason",
    ],
    figure: [
      "assessment/$defs/figure/properties/unanswered",
      "unanswered-reason",
    ],
    sort: ["group/$defs/guidanceStatement/properties/sort", "statement-sort"],
    participant: [
      "meeting/$defs/participant/properties/role",
      "contributor-role",
    ],
    outcome: ["common/$defs/comment/properties/outcome", "comment-outcome"],
    attendance: [
      "meeting/$defs/participant/properties/attendance",
      "attendance",
    ],
    goal: ["action-plan/$defs/planGoal/properties/status", "progress-status"],
    measure: ["action-plan/$defs/measure/properties/status", "progress-status"],
    followUp: [
      "action-plan/$defs/followUp/properties/status",
      "progress-status",
    ],
    level: ["action-plan/$defs/measure/properties/level", "guidance-level"],
    topic: ["action-plan/$defs/planTopic/properties/id", "plan-topic"],
    reference: [
      "action-plan/$defs/reference/properties/sort",
      "reference-sort",
    ],
    event: ["action-plan/$defs/yearEvent/properties/sort", "year-event"],
  };
  for (const [what, [path, name]] of Object.entries(named))
    test(`${what}: the schema names those of the list and no other`, () => {
      const [file, ...rest] = path.split("/");
      const schema = readJsonFile(`schemas/src/${file!}.schema.json`);
      const text = at(schema, `${rest.join("/")}/description`) as string;
      const [, told] = /: (.*?)[.] Other codes may occur/.exec(text)!;
      // "tie when different values are current, shape when …": the code comes first.
      const codes = told!
        .split(/, | or /)
        .map((part) => part.replace(/ when .*/, ""));
      assert.deepEqual(codes.sort(), ids(name).sort());
    });

  /** What sources call a code, and the list that it must be in. */
  const written: [name: string, folder: string, pattern: RegExp][] = [
    ["provenance-action", "packages/core/src", /\baction: "([a-z-]+)"/g],
    ["provenance-action", "packages/core/src", /\["action"\] === "([a-z-]+)"/g],
    ["open-reason", "packages/core/src", /\bnote\([^()]*"([a-z-]+)"/g],
    [
      "unanswered-reason",
      "packages/elements/src",
      /\bcase "((?:dont|not)-[a-z]+)"/g,
    ],
    ["contributor-role", "scripts/gen/example", /\/role`\] = "([a-z-]+)"/g],
    [
      "document-status or progress-status",
      "scripts/gen/example",
      /\bstatus: "([a-z-]+)"/g,
    ],
  ];
  for (const [name, folder, pattern] of written)
    test(`${name}: ${String(pattern)} in ${folder}`, () => {
      const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => /[.]m?[jt]s$/.test(path))
        .map((path) => readFileSync(`${folder}/${path}`, "utf8"))
        .flatMap((text) =>
          [...text.matchAll(pattern)].map(([, code]) => code!),
        );
      assert.ok(found.length > 0);
      const known = name.split(" or ").flatMap(ids);
      for (const code of found) assert.ok(known.includes(code), code);
    });

  test("units of figures, also where the framework has words of its own", () => {
    const found = exampleFiles.flatMap((path) =>
      membersIn(readJsonFile(path), "unit"),
    );
    assert.ok(found.length > 0);
    const strangers = found.filter(
      (one) => !ids("unit").includes(one as string),
    );
    assert.deepEqual(strangers, []);
  });

  test("party roles are those of the ready worksheets", () => {
    const found = exampleFiles
      .filter((path) => path.includes("/worksheet-template/"))
      .flatMap((path) => membersIn(readJsonFile(path), "roles"))
      .flatMap((roles) => (roles as { id: string }[]).map(({ id }) => id));
    assert.deepEqual([...new Set(found)].sort(), ids("party-role").sort());
  });
});

/** Every member of a name, however deep. */
function membersIn(data: unknown, wanted: string): unknown[] {
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([name, inner]) =>
    name === wanted ? [inner as unknown] : membersIn(inner, wanted),
  );
}

describe("the README", () => {
  const readme = readFileSync("schemas/codelists/README.md", "utf8");
  /** The rows of the table under a heading's cells, without padding and code marks. */
  const table = (heading: string) => {
    const rows = readme.split("\n").map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", ""))
        .join(" | "),
    );
    const start = rows.indexOf(heading) + 2;
    return rows.slice(start, rows.indexOf("", start));
  };
  test("lists every list", () => {
    assert.deepEqual(
      table("list | standing | codes"),
      lists.map((one) =>
        [
          short(one),
          one.content["standing"] as string,
          codesOf(one).length || "none",
        ].join(" | "),
      ),
    );
  });
  test("lists every field", () => {
    assert.deepEqual(
      table("field | kinds | list | codes"),
      fields.map(({ field, kinds: of, list: id, open }) =>
        [
          field,
          of.join(", "),
          id.slice(namespace.length),
          open ? "open" : "closed",
        ].join(" | "),
      ),
    );
  });
});
