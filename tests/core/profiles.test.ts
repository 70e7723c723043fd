// Copies without names: what may leave, what is told of the rest, and that
// nothing leads back. Faults are put into a copy of core, as in tests/long/core-mutants.test.ts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as core from "@askelmat/core";
import type {
  AskelmatDocument,
  Content,
  ExportProfile,
  Json,
  JsonObject,
  Template,
} from "@askelmat/core";
import matrix from "../../packages/content/assessment-framework/ohjausyhteistyon-kehittyminen.json" with { type: "json" };
import { coreWith, type Mutation } from "./mutants/harness.js";
import { law, type Law } from "./support/law.js";
import { after, anna, blank, bo, set } from "./support/people.js";
import type { Core } from "./support/types.js";
import { hold, round } from "./support/workshop.js";

const file = (name: string) =>
  readFileSync(
    new URL(`../../schemas/examples/${name}.askelmat.json`, import.meta.url),
    "utf8",
  );
const opened = (name: string): AskelmatDocument => {
  const read = core.readFile(file(name));
  assert.ok(read.ok && read.document);
  return read.document;
};
const template = matrix as unknown as Template;

/** Everything written in a document's entries and envelope, templates left out. */
function stringsIn(value: Json | undefined, found = new Set<string>()) {
  if (typeof value === "string") found.add(value);
  else if (Array.isArray(value))
    for (const one of value as readonly Json[]) stringsIn(one, found);
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (name !== "snapshots") stringsIn(inner, found);
  return found;
}

const RANDOM =
  /urn:uuid:[0-9a-f-]{36}|sha256-[\w-]{43}|\b(?:[a-z]{1,3}-[a-z2-7]{12}|e-[a-z2-7]{26}|[a-z]-[a-z0-9]{4}|ev-[a-z0-9]{4})\b|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/** Ids, digests and times that a document holds: none of them may be in a copy. */
function tracesOf(document: AskelmatDocument): readonly string[] {
  const all = [...stringsIn(document)].flatMap((text) => [
    ...decodeURIComponent(text.replaceAll("%", "%25")).matchAll(RANDOM),
  ]);
  const people = document.entries.flatMap(({ by, via }) => [by, via ?? by]);
  const own = stringsIn(core.contentOf(document)["template"]);
  return [...new Set([...all.map(([one]) => one), ...people])].filter(
    (one) => !own.has(one) && !one.endsWith("T00:00:00Z"),
  );
}

const exported = (
  document: AskelmatDocument,
  profile: ExportProfile,
  options: Parameters<typeof core.exportProfile>[3] = {},
  of: Template | undefined = template,
) => {
  const made = core.exportProfile(document, of, profile, options);
  assert.ok(made.document, JSON.stringify(made.problems));
  return { ...made, document: made.document };
};
const textOf = (document: AskelmatDocument) => core.fileText(document);
const ratings = (content: JsonObject) =>
  (content["ratings"] as JsonObject[] | undefined)?.map((row) => row["rating"]);
const leftOf = (made: { left: readonly { what: string; count: number }[] }) =>
  Object.fromEntries(made.left.map(({ what, count }) => [what, count]));

test("full is the document itself", () => {
  const document = opened("assessment");
  const made = core.exportProfile(document, template, "full");
  assert.equal(made.document, document);
  assert.deepEqual(made.left, []);
});

for (const name of [
  "assessment",
  "worksheet",
  "meeting",
  "group",
  "action-plan",
  "practice",
  "practice-sv",
  "programme",
  "service-map",
])
  test(`nothing in a pseudonymous ${name} leads back`, () => {
    const document = opened(name);
    const { document: copy, left } = exported(
      document,
      "pseudonymous",
      { at: "2026-11-22T10:20:30Z", mask: "[–]" },
      name === "assessment" ? template : undefined,
    );
    const text = textOf(copy);
    for (const trace of tracesOf(document))
      assert.ok(!text.includes(trace), `${trace} is in it`);
    for (const row of document.names ?? [])
      assert.ok(!text.includes(row["name"] as string), "a name is in it");
    assert.equal(copy["profile"], "pseudonymous");
    assert.deepEqual(copy.provenance, [
      { action: "anonymised", at: "2026-11-22T00:00:00Z" },
    ]);
    assert.equal(leftOf({ left })["names"], document.names!.length);
    assert.deepEqual(
      core.readFile(text).problems.map(({ code }) => code),
      ["file-stripped"],
    );
  });

test("a pseudonymous copy says what the document says, under other ids", () => {
  const document = opened("assessment");
  const content = core.contentOf(document);
  const copy = exported(document, "pseudonymous").document;
  const told = core.contentOf(copy);
  assert.deepEqual(ratings(told), ratings(content));
  assert.deepEqual(told["organisations"]?.valueOf !== undefined, true);
  const sorted = (own: Content["own"]) =>
    own!.map(({ by: _, ...rest }) => JSON.stringify(ratings(rest))).sort();
  assert.deepEqual(sorted(told.own), sorted(content.own));
  assert.equal(told.open?.length, content.open?.length);
  assert.deepEqual(told["group"], content["group"]);
  // Two copies have nothing to be compared by but what was written.
  const other = exported(document, "pseudonymous").document;
  assert.notEqual(copy.id, other.id);
  const ids = new Set(copy.entries.flatMap(({ id, by }) => [id, by]));
  assert.ok(other.entries.every(({ id, by }) => !ids.has(id) && !ids.has(by)));
});

test("organisations and roles can be left out too", () => {
  const document = opened("assessment");
  const made = exported(document, "pseudonymous", { organisations: "replace" });
  const text = textOf(made.document);
  const content = core.contentOf(document);
  for (const row of content["organisations"] as JsonObject[])
    for (const name of Object.values(row["name"] as JsonObject))
      assert.ok(!text.includes(name as string), `${name as string} is in it`);
  assert.ok(!text.includes("coordinator"));
  assert.equal(core.contentOf(made.document)["group"], undefined);
  assert.ok(leftOf(made)["organisations"]! > 0);
});

const CODE = "010190-900P";
const named = {
  ...after(
    after(
      after(blank, anna, set("own/prompts/definition/text@fi", "Vanha sana")),
      anna,
      set(
        "own/prompts/definition/text@fi",
        `Maijan ehdotus, ks. ${CODE}, ei maijalle`,
      ),
    ),
    bo,
    set("conclusions@fi", "Sovittiin, sanoi Maija Esimerkki"),
  ),
  names: [
    { id: "c-anna", name: "Maija Esimerkki" },
    { id: "c-bo", name: "Bo" },
  ],
};

test("names in texts are found, inflected too, and masked when asked", () => {
  const made = exported(named, "pseudonymous", {}, undefined);
  assert.deepEqual(
    made.hits.map(({ kind, text }) => `${kind} ${text}`).sort(),
    [`identity-code ${CODE}`, "name Maija Esimerkki", "name Maijan"],
  );
  assert.ok(textOf(made.document).includes("Maijan ehdotus"));
  assert.ok(!textOf(made.document).includes("Vanha sana"));
  assert.equal(leftOf(made)["history"], 1);
  const masked = exported(named, "pseudonymous", { mask: "[–]" }, undefined);
  assert.ok(
    textOf(masked.document).includes("[–] ehdotus, ks. [–], ei maijalle"),
  );
  assert.equal(leftOf(masked)["masked"], 3);
  const some = exported(
    named,
    "pseudonymous",
    { mask: "[–]", masked: new Set([CODE]) },
    undefined,
  );
  assert.ok(textOf(some.document).includes("Maijan ehdotus, ks. [–]"));
});

test("statistics hold what can be counted, and not one word", () => {
  const document = opened("assessment");
  const made = exported(document, "statistical");
  const { snapshots, ...rest } = made.document;
  assert.equal(snapshots?.length, 1);
  const text = JSON.stringify(rest);
  for (const trace of tracesOf(document))
    assert.ok(!text.includes(trace), `${trace} is in it`);
  for (const { target, value } of document.entries)
    if (target.includes("@"))
      assert.ok(!text.includes(value as string), `"${value as string}"`);
  const content = core.contentOf(document);
  const told = core.contentOf(made.document);
  const told1 = ratings(told)!.filter((one) => one !== undefined);
  const were = ratings(content)!.filter((one) => one !== undefined);
  assert.deepEqual(told1, were);
  assert.equal(told.own!.length, content.own!.length);
  assert.deepEqual(
    Object.keys(told).sort(),
    ["contributors", "open", "own", "period", "ratings", "template"].filter(
      (name) => told[name] !== undefined,
    ),
  );
  const left = leftOf(made);
  for (const what of ["names", "reasons", "organisations", "about", "times"])
    assert.ok(left[what]! > 0, `${what} is told`);
  // Nobody is found by having agreed for the room as well.
  const rooms = new Set(
    made.document.entries
      .filter(({ target }) => !core.isOwn(target))
      .map(({ by }) => by),
  );
  assert.ok(told.own!.every(({ by }) => !rooms.has(by)));
});

/** People of organisations in these sectors, each with a rating. */
function rated(...sectors: readonly (string | undefined)[]) {
  const at = "2026-03-01T10:00:00Z";
  return sectors.reduce(
    (document, sector, index) => {
      const [by, home] = [`c-${index}`, `o-${index}`];
      return core.applyEdits(
        document,
        [
          set("own/ratings/forums/rating", { level: "2" }),
          set(`contributors/${by}/organisation`, home),
          set(`organisations/${home}/name@fi`, `Organisaatio ${index}`),
          ...(sector ? [set(`organisations/${home}/sector`, sector)] : []),
        ],
        { by, at },
      ).document;
    },
    core.createDocument({ template, by: "c-0", at }),
  );
}
const sectorsOf = (document: AskelmatDocument) =>
  ((core.contentOf(document)["contributors"] ?? []) as JsonObject[])
    .map((row) => row["sector"])
    .sort();

test("a sector is told where enough share it, and nobody is left over", () => {
  const three = ["youth-work", "youth-work", "youth-work"];
  const told = (...sectors: (string | undefined)[]) =>
    sectorsOf(exported(rated(...sectors), "statistical").document);
  assert.deepEqual(told(...three), three);
  assert.deepEqual(told(...three, "business", "higher-education", undefined), [
    "other",
    "other",
    "other",
    ...three,
  ]);
  // One alone would be found by being the only other: the rest go with it.
  assert.deepEqual(told(...three, "business"), []);
  assert.deepEqual(
    told(...three, ...three, "business", "business", "business", "x-ray"),
    ["other", "other", "other", "other", ...three, ...three],
  );
  const made = exported(rated(...three, "business"), "statistical");
  assert.equal(leftOf(made)["sectors"], 4);
  const few = core.exportProfile(rated("business"), template, "statistical");
  assert.deepEqual(few.problems, [
    { path: "", code: "profile-few", params: { people: 1 } },
  ]);
});

test("what was written freely gets into statistics by no door", () => {
  const secret = "Maija 040";
  const at = "2026-03-01T10:00:00Z";
  const doors: readonly (readonly [string, Json])[] = [
    ["own/ratings/forums/rating", { level: secret }],
    ["own/ratings/forums/rating", { level: "2", note: secret }],
    ["own/ratings/concept/rating", { unanswered: secret }],
    ["own/ratings/Maija%20040/rating", { level: "2" }],
    ["own/ratings/concept/colour", secret],
    ["own/ratings/concept/values/x/value", { number: "1", unit: secret }],
    ["ratings/concept/rating", { between: ["1", secret] }],
    ["period", secret],
    ["status", secret],
    ["sections/Maija%20040/unanswered", "not-mine"],
    ["organisations/o-1/sector", secret],
  ];
  const { document } = core.applyEdits(
    rated("business"),
    doors.map(([target, value]) => set(target, value)),
    { by: secret, at },
  );
  const stray = {
    ...document,
    remark: secret,
    extensions: { "https://example.org/": secret },
    holder: secret,
  };
  const made = exported(stray, "statistical");
  assert.ok(!textOf(made.document).includes("Maija"));
  assert.ok(leftOf(made)["unread"]! > 0);
  assert.ok(leftOf(made)["unknown"]! === 2);
});

test("what two have typed for somebody stays two answers, and what agreements rest on is kept", () => {
  const at = "2026-03-01T10:00:00Z";
  const target = "own/conclusions@fi";
  const one = core.seal({ target, by: "c-a", via: "c-x", at, value: "A" });
  const other = core.seal({
    target,
    by: "c-a",
    via: "c-y",
    at,
    value: "B",
    replaces: [one.id],
  });
  const agreed = core.seal({
    target: "conclusions@fi",
    by: "c-x",
    at,
    value: "Yhdessä",
    basis: [one.id],
    reason: "Näin sovittiin",
  });
  const document = { ...blank, entries: [one, other, agreed] };
  const { document: copy } = exported(document, "pseudonymous", {}, undefined);
  const [open] = core.contentOf(copy).open!;
  assert.deepEqual(open!.values.map(({ value }) => value).sort(), ["A", "B"]);
  const shared = copy.entries.find(({ basis }) => basis)!;
  assert.deepEqual(shared.basis, [
    copy.entries.find(({ value }) => value === "A")!.id,
  ]);
  assert.equal(shared.reason, "Näin sovittiin");
  assert.ok(!textOf(copy).includes('"c-x"'));
});

test("what was deleted or replaced is left out, unless it is wanted", () => {
  const goal = "own/goals/g-1";
  const one = after(blank, anna, set(`${goal}/state@fi`, "Poistettu sana"));
  const two = after(one, anna, { type: "delete-row", target: goal });
  const three = after(two, bo, set("title@fi", "Vanha otsikko"));
  const document = after(three, bo, set("title@fi", "Otsikko"));
  const copy = (history: boolean) =>
    textOf(exported(document, "pseudonymous", { history }, undefined).document);
  for (const word of ["Poistettu sana", "Vanha otsikko"]) {
    assert.ok(!copy(false).includes(word));
    assert.ok(copy(true).includes(word));
  }
  assert.ok(copy(false).includes('"Otsikko"'));
});

test("what cannot be exported says why", () => {
  const codes = (...given: Parameters<typeof core.exportProfile>) => {
    const made = core.exportProfile(...given);
    assert.equal(made.document, undefined);
    return made.problems.map(({ code }) => code);
  };
  const pack = core.createPackage();
  assert.deepEqual(codes(pack, undefined, "pseudonymous"), ["profile-package"]);
  assert.deepEqual(codes(blank, undefined, "statistical"), [
    "profile-no-template",
  ]);
  assert.deepEqual(codes(blank, template, "statistical"), ["profile-nothing"]);
  const copy = exported(opened("assessment"), "statistical").document;
  assert.deepEqual(codes(copy, template, "statistical"), ["file-stripped"]);
});

test("a copy is never merged back, not under the same id either", () => {
  const document = opened("assessment");
  for (const profile of ["pseudonymous", "statistical"] as const) {
    const copy = { ...exported(document, profile).document, id: document.id };
    const text = core.toFile(copy);
    const into = core.mergeFile(document, text);
    assert.equal(into.document, document);
    assert.deepEqual(into.report.problems, [
      { path: "/profile", code: "file-stripped", params: { profile } },
    ]);
    for (const [home, other] of [
      [document, copy],
      [copy, document],
    ] as const) {
      const merged = core.mergeDocuments(home, other);
      assert.equal(merged.document, home);
      assert.equal(merged.report.problems[0]?.code, "file-stripped");
      for (const adopt of [false, true]) {
        const received = core.receive(home, core.toFile(other), { adopt });
        assert.equal(received.document, home);
        assert.equal(received.outcome, "bad");
        assert.equal(received.problems[0]?.code, "file-stripped");
      }
    }
    // In a package it goes along as it came.
    const pack = core.addToPackage(core.createPackage(), [
      core.toFile(document),
      text,
    ]);
    const kinds = core.filesOf(pack).map((one) => (one as JsonObject)["kind"]);
    assert.equal(kinds.filter((kind) => kind === "assessment").length, 2);
  }
});

const gone = (document: AskelmatDocument, what = "Maija") =>
  !core.fileText(document).includes(what);
const mine = { by: "c-bo", at: "2026-03-02T08:00:00Z" };

test("a removed name stays away from later copies; without its memory it comes back", () => {
  const old = structuredClone(named);
  const removed = core.removeNames(
    named,
    { people: ["c-anna"], mask: "[–]" },
    mine,
  );
  assert.deepEqual(removed.names, [{ id: "c-bo", name: "Bo" }]);
  assert.deepEqual(removed.erased, [core.nameErasure({ id: "c-anna" })]);
  assert.deepEqual(removed.entries.length, named.entries.length);
  const back = (home: AskelmatDocument) =>
    [
      core.mergeDocuments(home, old).document,
      core.mergeFile(home, core.toFile(old)).document,
      core.receive(home, core.toFile(old)).document,
    ].map(({ names }) => JSON.stringify(names));
  assert.deepEqual(
    new Set(back(removed)),
    new Set([JSON.stringify(removed.names)]),
  );
  // The control: the same document without the memory of it.
  const { erased: _, ...forgetful } = removed;
  for (const names of back(forgetful)) assert.ok(names.includes("Maija"));
});

test("texts with the name go with it, past ones too, where that was chosen", () => {
  const document = after(
    after(named, bo, set("status", "Maija hoitaa")),
    bo,
    set("status", "hoidetaan"),
  );
  const places = core.mentionsOf(document, ["c-anna"]);
  assert.deepEqual(
    places.map(({ target, current }) => [target, current]).sort(),
    [
      ["conclusions@fi", true],
      ["own/prompts/definition/text@fi", true],
      ["status", false],
    ],
  );
  const removed = core.removeNames(
    document,
    { people: ["c-anna"], places: places.map(({ key }) => key), mask: "[–]" },
    mine,
  );
  assert.ok(gone(removed));
  assert.deepEqual(core.contentOf(removed)["conclusions"], {
    fi: "Sovittiin, sanoi [–]",
  });
  assert.equal(core.contentOf(removed)["status"], "hoidetaan");
  assert.ok(gone(core.mergeFile(removed, core.toFile(document)).document));
  assert.ok(gone(core.receive(removed, core.toFile(named)).document));
});

test("a name is offered to others for erasing, and erased when they say so", () => {
  const removed = core.removeNames(
    named,
    { people: ["c-anna"], mask: "" },
    mine,
  );
  const { document, report } = core.mergeFile(named, core.toFile(removed));
  assert.ok(JSON.stringify(document.names).includes("Maija"));
  assert.deepEqual(report.offeredErasure, removed.erased);
  const received = core.receive(named, core.toFile(removed));
  assert.deepEqual(received.offeredErasure, removed.erased);
  const obeyed = core.erase(document, report.offeredErasure);
  assert.deepEqual(obeyed.names, [{ id: "c-bo", name: "Bo" }]);
});

/** What a content says, whatever its rows and people are called and in which order they come. */
function shapeOf(value: Json | undefined): string {
  if (typeof value === "string")
    return /^[a-z]{1,3}-[a-z0-9]+$/.test(value) ? "id" : JSON.stringify(value);
  if (Array.isArray(value))
    return `[${(value as readonly Json[]).map(shapeOf).sort().join()}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .filter(([name]) => name !== "id" && name !== "open")
    .map(([name, inner]) => `${name}:${shapeOf(inner as Json)}`)
    .sort()
    .join()}}`;
}

/** What holds for copies of any workshop. */
function laws(from: Core): readonly Law[] {
  const all = (one: Parameters<typeof hold>[1]) => {
    const held = hold(from, one);
    const gathering = new from.Gathering(held.start);
    for (const one of held.orders[0]) gathering.add(one);
    return { held, document: gathering.document };
  };
  const traces = (document: AskelmatDocument) =>
    document.entries.flatMap(({ id, by, at }) => [id, by, at ?? id]);
  return [
    law("no id or time of a document is in a copy of it", 40, round, (one) => {
      const { held, document } = all(one);
      for (const [profile, history] of [
        ["pseudonymous", true],
        ["pseudonymous", false],
        ["statistical", false],
      ] as const) {
        const made = from.exportProfile(document, held.template, profile, {
          history,
        });
        if (!made.document) continue;
        const text = JSON.stringify(from.toFile(made.document));
        for (const trace of traces(document))
          assert.ok(!text.includes(`"${trace}"`), `${trace} is in it`);
      }
    }),
    law("a pseudonymous copy says the same", 40, round, (one) => {
      const { held, document } = all(one);
      for (const history of [true, false]) {
        const { document: copy } = from.exportProfile(
          document,
          held.template,
          "pseudonymous",
          { history },
        );
        const [was, is] = [document, copy!].map((one) => from.contentOf(one));
        const open = (content: Content) =>
          (content.open ?? []).map(({ why, values }) => [why, values.length]);
        assert.deepEqual(open(is!).sort(), open(was!).sort(), "open");
        assert.equal(shapeOf(is), shapeOf(was), "all the rest");
      }
    }),
    law("statistics hold no word", 40, round, (one) => {
      const { held, document } = all(one);
      const { document: copy } = from.exportProfile(
        document,
        held.template,
        "statistical",
      );
      for (const { target, reason } of copy?.entries ?? [])
        assert.ok(!target.includes("@") && reason === undefined, target);
    }),
  ];
}

for (const { name, check } of laws(core)) test(name, () => check());

const DIR = "workshop/profiles/";
const mutants: readonly {
  readonly name: string;
  readonly law: string;
  readonly faults: readonly Mutation[];
}[] = [
  {
    name: "people keep their ids",
    law: "no id or time of a document is in a copy of it",
    faults: [
      {
        file: DIR + "pseudonymous.ts",
        find: "by: ids.of(by),",
        put: "by,",
      },
    ],
  },
  {
    name: "times stay as they are",
    law: "no id or time of a document is in a copy of it",
    faults: [
      {
        file: DIR + "statistical.ts",
        find: "at: day }",
        put: "at: at as string }",
      },
    ],
  },
  {
    name: "what an entry replaced is named by its old id",
    law: "no id or time of a document is in a copy of it",
    faults: [
      {
        file: DIR + "pseudonymous.ts",
        find: "...(replaces.length > 0 && { replaces }),",
        put: "...(entry.replaces && { replaces: entry.replaces }),",
      },
    ],
  },
  {
    name: "what was replaced stands again",
    law: "a pseudonymous copy says the same",
    faults: [
      {
        file: DIR + "pseudonymous.ts",
        find: "...(replaces.length > 0 && { replaces }),",
        put: "",
      },
    ],
  },
  {
    name: "texts are counted",
    law: "statistics hold no word",
    faults: [
      {
        file: DIR + "countable.ts",
        find: 'return { left: field === "reason" ? "reasons" : "texts" };',
        put: "return { value };",
      },
    ],
  },
];

for (const { name, law: of, faults } of mutants)
  test(`caught: ${name}`, async () => {
    const found = laws(await coreWith(...faults)).find(
      (one) => one.name === of,
    )!;
    assert.throws(
      () => found.check({ atOnce: true }),
      (error: Error) => !/ReferenceError|SyntaxError/.test(error.message),
    );
  });
