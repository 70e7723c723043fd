import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  compile,
  createDocument,
  currentEntries,
  encodeSegment,
  readJson,
  seal,
  toFile,
  type Entry,
  type Json,
} from "@askelmat/core";
import { readyContent } from "@askelmat/content";
import { furtherContent } from "@askelmat/content/further";
import { exampleFiles, readJsonFile } from "./support/files.js";
import { faultsOf } from "./support/check.js";

const document = {
  specVersion: "1.0",
  id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
};

function entry(target: string, value: Json, more: object = {}): Entry {
  return seal({
    target,
    by: "c-1",
    at: "2026-03-01T10:00:00Z",
    value,
    ...more,
  });
}

/** A file of a kind that holds exactly these entries, with the content they give. */
function fileOf(kind: string, entries: readonly Entry[]) {
  const files = kind === "package" && { files: [] };
  return { ...document, kind, entries, content: compile(entries), ...files };
}

const everywhere: [target: string, value: Json][] = [
  ["title@fi", "Otsikko"],
  ["title@sv-FI", "Rubrik"],
  ["title@und", "?"],
  ["status", "agreed"],
  ["period", "2026"],
  ["group@fi", "Rantamaan ELO-ryhmä"],
  ["languages/sv", true],
  ["regions/04", true],
  ["municipalities/091", true],
  ["municipalities/m-1/label@fi", "Kotka"],
  ["authority", { list: "https://example.org/list", code: "04" }],
  ["template", { uri: "https://example.org/t", version: "1.0.0" }],
  ["contributors/c-2", true],
  ["contributors/c-2/organisation", "o-7"],
  ["contributors/c-2/role", "member"],
  ["contributors/c-2/sameAs/c-3", true],
  ["contributors/c-2/language", "sv"],
  ["contributors/c-2/invited", "2026-01-15"],
  ["contributors/c-2/asked/forums", true],
  ["organisations/o-7", true],
  ["organisations/o-7/name@fi", "Ohjaamo"],
  ["organisations/o-7/type", "ohjaamo"],
  ["organisations/o-7/position", "n"],
  ["organisations/o-7/sector", "one-stop-guidance"],
  ["organisations/o-7/sameAs/o-8", true],
  ["own/sections/goals/unanswered", "not-mine"],
  ["comments/k-1", true],
  ["comments/k-1/about", "goals/g-1/state@fi"],
  ["comments/k-1/text@sv", "Bra."],
  ["comments/k-1/settled", true],
  ["comments/k-1/round", "r-1"],
  ["comments/k-2/to", "k-1"],
  ["comments/k-2/outcome", "accepted"],
  ["comments/k-2/insteadOf/k-3", true],
  ["rounds/r-1/opened", "2026-11-20"],
  ["rounds/r-1/asks@fi", "Mitä puuttuu?"],
  ["approvals/a-1/contributor", "c-1"],
  ["approvals/a-1/day", "2026-12-14"],
  ["anything/r-1/not/known/yet", 3],
  ["other", { of: { any: ["shape", { id: "x" }] } }],
];

const byKind: Record<string, [target: string, value: Json][]> = {
  worksheet: [
    ["conclusions@fi", "Yhteinen kesäpäivystys selvitetään."],
    ["own/conclusions@sv", "En gemensam jour."],
    ["own/prompts/definition/unanswered", "not-mine"],
    ["own/prompts/definition/text@fi", "Ohjaus on rinnalla kulkemista."],
    ["prompts/concern/hidden", true],
    ["prompts/p-7k/label@fi", "Mitä jätämme pois?"],
    ["goals/g-1", true],
    ["goals/g-1/position", "0n"],
    ["goals/g-1/state@fi", "Asiantila"],
    ["goals/g-1/responsible/o-7", true],
    ["goals/g-1/from/r-a1", true],
    ["measures/m-1/in", "goals/g-1"],
    ["own/goals/r-a1/opportunities@fi", "Siirtotieto"],
    ["themes/cooperation/steps/s-1/text@fi", "Askel"],
    ["themes/cooperation/steps/s-1/date", "2026-05-01"],
    ["themes/cooperation/steps/s-1/party/o-7", true],
    [
      "themes/cooperation/steps/s-1/goal",
      { document: document.id, row: "goals/g-1", text: { fi: "Asiantila" } },
    ],
    ["periods/2025", true],
    ["organisations/o-3/periods/2026/text@fi", "Jono kaksi viikkoa."],
    ["own/organisations/o-3/periods/2026/text@sv", "Kön är två veckor."],
  ],
  assessment: [
    ["own/ratings/forums/rating", { level: "3" }],
    ["own/ratings/forums/rating", { between: ["2", "3"] }],
    ["own/ratings/forums/rating", { unanswered: "dont-know" }],
    ["own/ratings/forums/rating", { unanswered: "not-mine" }],
    ["own/ratings/forums/reason@fi", "Koska."],
    ["own/ratings/forums/target", { level: "4" }],
    ["own/ratings/forums/evidence/ev-1", true],
    ["own/ratings/forums/evidence/ev-1/text@fi", "Muistio"],
    ["own/ratings/forums/evidence/ev-1/link", "https://example.org"],
    ["ratings/forums/rating", { level: "3" }],
    ["ratings/forums/target", { level: "4" }],
    ["ratings/1%2E2a/rating", { level: "partly" }],
  ],
  group: [
    ["formerNames/n-1", true],
    ["formerNames/n-1/name@fi", "Ohjausverkosto"],
    ["formerNames/n-1/validTo", "2012-02-29"],
    ["authorities/a-1", true],
    [
      "authorities/a-1/authority",
      { list: "https://example.org/list", code: "04" },
    ],
    ["authorities/a-1/name@sv", "NTM-centralen"],
    ["authorities/a-1/validFrom", "2012-03-01"],
    ["regions/04/validTo", "2025-12-31"],
    ["regions/04/note@fi", "Kaksikielinen."],
    ["organisations/o-7/role@fi", "Koordinoi"],
    ["organisations/o-7/input@sv", "Arbetstid"],
    ["organisations/o-7/mandate@fi", "Voi sopia"],
    ["organisations/o-7/contact@fi", "Palveluvastaava"],
    ["organisations/o-7/validFrom", "2016-09-01"],
    ["mandates/m-1/text@fi", "Laatii suunnitelman"],
    ["mandates/m-1/source@fi", "Tulossopimus"],
    ["resources/r-1", true],
    ["resources/r-1/organisation", "o-7"],
    ["resources/r-1/amount", { number: "0.5", unit: "person-years" }],
    ["networks/v-1/name@fi", "Verkosto"],
    ["networks/v-1/link", "https://example.org"],
    ["forums/f-1/meets@fi", "Syksyisin"],
    ["forums/f-1/organisations/o-7", true],
    ["statements/s-1", true],
    ["statements/s-1/sort", "definition"],
    ["statements/s-1/text@sv", "Stöd"],
    ["statements/s-1/date", "2026-02-12"],
    [
      "statements/s-1/origin",
      { document: document.id, row: "prompts/definition" },
    ],
    ["statements/s-1/earlier", "statements/s-0"],
    ["own/forums/f-1/meets@fi", "Kahdesti vuodessa"],
  ],
  meeting: [
    ["date", "2026-02-12"],
    ["start", "09:00"],
    ["end", "12:30"],
    ["place@sv", "Auditoriet"],
    ["link", "https://example.org/huone"],
    ["groupDocument", document.id],
    ["participants/c-1", true],
    ["participants/c-1/organisation", "o-7"],
    ["participants/c-1/role", "facilitator"],
    ["participants/c-1/task@fi", "Opinto-ohjaaja"],
    ["participants/c-1/attendance", "remote"],
    ["agenda/matrix", true],
    ["agenda/matrix/position", "n"],
    ["agenda/matrix/title@fi", "Matriisi"],
    ["agenda/matrix/minutes", 45],
    [
      "agenda/matrix/template",
      { uri: "https://example.org/t", version: "1.0.0" },
    ],
    ["agenda/matrix/notes@fi", "Hajonta"],
    ["agenda/matrix/outcome@fi", "Taso 2"],
    ["own/agenda/matrix/notes@sv", "Bra."],
    [`documents/${encodeSegment(document.id)}`, true],
    [`documents/${encodeSegment(document.id)}/kind`, "assessment"],
    [
      `documents/${encodeSegment(document.id)}/after`,
      "sha256-KE3KT1nsv4l_g91YZcLLbRoPAVZCXssvC6JEJm4LseI",
    ],
    ["decisions/d-1", true],
    ["decisions/d-1/text@fi", "Taso 2"],
    [
      "decisions/d-1/about",
      { document: document.id, target: "ratings/forums/rating" },
    ],
    ["decisions/d-1/decidedBy", "c-1"],
    ["decisions/d-1/at", "2026-02-12T08:55:00Z"],
    ["decisions/d-1/reason@fi", "Koska."],
    ["decisions/d-1/basis/e-1", true],
    ["nextMeetings/n-1/date", "2026-05-21"],
    ["nextMeetings/n-1/start", "09:00"],
    ["nextMeetings/n-1/place@fi", "Ohjaamo"],
  ],
  "action-plan": [
    ["vision@fi", "Ohjausta ajoissa"],
    ["mission@sv", "Vi samlar"],
    ["values/v-1", true],
    ["values/v-1/text@fi", "Ihminen ensin"],
    ["focusAreas/a-1/position", "n"],
    ["nonNegotiables/n-1/text@fi", "Maksutonta"],
    [
      "nonNegotiables/n-1/origin",
      { document: document.id, row: "prompts/nonnegotiable" },
    ],
    ["drivers/d-1/text@sv", "Mindre åldersklasser"],
    ["topics/network/stand@fi", "Foorumi syksyisin"],
    ["topics/network/none", true],
    ["priorities/p-1/title@fi", "Siirtymät"],
    ["goals/g-1", true],
    ["goals/g-1/in", "priorities/p-1"],
    ["goals/g-1/state@fi", "Ohjausta saa"],
    ["goals/g-1/level", "regional"],
    ["goals/g-1/status", "in-progress"],
    ["goals/g-1/targetGroups/employed", true],
    ["goals/g-1/topics/network", true],
    ["goals/g-1/drivers/d-1", true],
    ["goals/g-1/references/r-1/sort", "project"],
    ["goals/g-1/references/r-1/link", "https://example.org"],
    ["goals/g-1/responsible/o-7", true],
    ["measures/m-1/in", "goals/g-1"],
    ["measures/m-1/text@fi", "Selvitys"],
    ["measures/m-1/preparing/o-7", true],
    ["measures/m-1/start", "2026-03-01"],
    ["measures/m-1/end", "2026-05-31"],
    ["measures/m-1/schedule@fi", "Keväällä"],
    ["measures/m-1/funding", { number: "1200", unit: "eur" }],
    ["indicators/i-1/unit", "percent"],
    ["indicators/i-1/baseline", "62.5"],
    ["indicators/i-1/targetDate", "2026-12-31"],
    ["indicators/i-1/actuals/a-1/value", "70"],
    ["followUps/f-1/in", "measures/m-1"],
    ["followUps/f-1/date", "2026-05-21"],
    ["followUps/f-1/happened@fi", "Valmistui"],
    ["followUps/f-1/meeting", document.id],
    ["events/y-1/month", 5],
    ["events/y-1/yearly", true],
    ["previous", document.id],
    [`sources/${encodeSegment(document.id)}/kind`, "worksheet"],
    ["own/goals/g-1/state@sv", "Handledning fås"],
  ],
  package: [],
};

describe("one entry alone gives valid content", () => {
  for (const [kind, targets] of Object.entries(byKind))
    for (const [target, value] of [...everywhere, ...targets])
      test(`${kind}: ${target} ${JSON.stringify(value)}`, () => {
        for (const said of [value, null]) {
          const file = fileOf(kind, [entry(target, said)]);
          assert.deepEqual(faultsOf(file), []);
        }
      });
});

describe("two that do not agree give valid content", () => {
  for (const [kind, targets] of Object.entries(byKind))
    for (const [target, value] of [...everywhere, ...targets])
      test(`${kind}: ${target}`, () => {
        for (const other of [null, { level: "1" }, "otherwise"]) {
          if (value === true && other !== null) continue;
          const file = fileOf(kind, [
            entry(target, value),
            entry(target, other),
          ]);
          assert.deepEqual(faultsOf(file), []);
        }
      });
});

test("each current entry of the example, taken alone, gives valid content", () => {
  let seen = 0;
  for (const path of exampleFiles) {
    const file = readJsonFile(path);
    const entries = (file["entries"] ?? []) as Entry[];
    for (const one of currentEntries(entries)) {
      assert.deepEqual(faultsOf(fileOf(file["kind"] as string, [one])), []);
      seen++;
    }
  }
  assert.ok(seen > 400, String(seen));
});

test("a new document of each template is valid, with its template inside", () => {
  for (const template of [...readyContent, ...furtherContent]) {
    const fresh = createDocument({
      template,
      by: "c-1",
      at: "2026-03-01T10:00:00Z",
    });
    const file = toFile(fresh, {
      at: "2026-03-01T10:01:00Z",
      tool: "askelmat",
      holder: "c-1",
      snapshots: [template],
    });
    assert.deepEqual(faultsOf(file), []);
  }
});

test("a content-only file becomes a valid document with entries", () => {
  for (const path of exampleFiles.filter((one) =>
    one.includes("content-only"),
  )) {
    const read = readJson(readJsonFile(path) as { [member: string]: Json });
    assert.ok(read.ok && read.document);
    assert.ok(read.document.entries.length > 5);
    assert.deepEqual(faultsOf(toFile(read.document)), []);
  }
});
