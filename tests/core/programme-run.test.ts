// A training programme under way: what it takes up of its template, how far it has come, what in it cannot be right, and its calendar.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applyEdits,
  checkRules,
  consultationState,
  contentOf,
  countThemes,
  createDocument,
  newProgramme,
  programmeCalendar,
  programmeFindings,
  programmeProgress,
  rowsOf,
  takingEdits,
  takingOfTheme,
  takingState,
  themesOf,
  type AskelmatDocument,
  type Json,
  type Template,
  type ThemeNode,
} from "@askelmat/core";
import { omatMuistiinpanot } from "@askelmat/content/further";
import { valmennusohjelma } from "@askelmat/content/programme";

const AT = "2026-04-20T08:00:00Z";
const template = valmennusohjelma as unknown as Template;
const blank = newProgramme({ template, by: "c-a", at: AT, period: "2027" });

/** A programme in which this is said; a row or a member of a set is said with `true`. */
function programmeOf(
  said: Readonly<Record<string, Json>>,
  from = blank,
): AskelmatDocument {
  return applyEdits(
    from,
    Object.entries(said).map(([target, value]) =>
      value === true
        ? { type: "add-row" as const, target }
        : { type: "set" as const, target, value },
    ),
    { by: "c-a", at: AT },
  ).document;
}

function node(nodes: readonly ThemeNode[], id: string): ThemeNode {
  const found = nodes
    .flatMap((one): ThemeNode[] =>
      one.row.id === id ? [one] : one.under.length > 0 ? [...one.under] : [],
    )
    .find((one) => one.row.id === id);
  if (found) return found;
  const inner = nodes.flatMap(({ under }) => under);
  assert.ok(inner.length > 0, `no theme ${id}`);
  return node(inner, id);
}

test("a new programme names its template, its period and its group", () => {
  const content = contentOf(
    newProgramme({ template, by: "c-a", at: AT, group: { fi: "Ryhmä" } }),
  );
  assert.deepEqual(content["title"], template.content["title"]);
  assert.deepEqual(content["group"], { fi: "Ryhmä" });
  assert.equal(
    (content["template"] as Record<string, unknown>)["uri"],
    template.id,
  );
});

test("a theme is taken up when a part names it or what it stands under, partly when some of what is under it is", () => {
  const nodes = themesOf(
    template,
    programmeOf({
      "items/it-1": true,
      "items/it-1/themes/ohjaamo": true,
      "items/it-2": true,
      "items/it-2/themes/action-plans": true,
      "items/it-3": true,
      "items/it-3/themes/europe": true,
      "items/it-3/status": "dropped",
    }),
  );
  assert.equal(node(nodes, "ohjaamo-network").uptake, "taken-up");
  assert.equal(node(nodes, "tools").uptake, "partly");
  assert.equal(node(nodes, "regional-cooperation").uptake, "partly");
  assert.equal(node(nodes, "europe").uptake, "open");
  const { taken, all } = countThemes(nodes);
  assert.deepEqual([taken, all], [4, 29]);
});

test("what stands under a theme takes it up when all of it is taken up", () => {
  const nodes = themesOf(
    template,
    programmeOf({
      "items/it-1": true,
      "items/it-1/themes/ohjaamo-network": true,
      "items/it-1/themes/ohjaamo-principle": true,
      "items/it-1/themes/ohjaamo-service-point": true,
    }),
  );
  assert.equal(node(nodes, "ohjaamo").uptake, "taken-up");
});

test("linkages are taken up like themes", () => {
  const nodes = themesOf(
    template,
    programmeOf({
      "items/it-1": true,
      "items/it-1/linkages/peer-forums": true,
    }),
    "linkages",
  );
  assert.deepEqual(
    nodes.map(({ row, uptake }) => [row.id, uptake]),
    [
      ["development-groups", "open"],
      ["peer-forums", "taken-up"],
      ["seminars", "open"],
    ],
  );
});

test("themes that lead round in a ring, or nowhere, are there all the same", () => {
  const odd: Template = {
    ...template,
    content: {
      modules: [{ id: "m" }],
      themes: [
        { id: "a", in: "themes/b" },
        { id: "b", in: "themes/a" },
        { id: "c", in: "modules/gone" },
      ],
    },
  };
  const ids = (nodes: readonly ThemeNode[]): readonly string[] =>
    nodes.flatMap(({ row, under }) => [row.id, ...ids(under)]);
  assert.deepEqual([...ids(themesOf(odd, blank))].sort(), ["a", "b", "c", "m"]);
});

test("a theme that is chosen becomes a part with its assignments, in the languages of the group", () => {
  const programme = programmeOf({ "languages/fi": true, "languages/sv": true });
  const taking = takingOfTheme(template, "need-and-idea");
  const { document } = applyEdits(
    programme,
    takingEdits(programme, template, [taking]),
    { by: "c-a", at: AT },
  );
  const content = contentOf(document);
  const [item] = rowsOf(content, "items");
  assert.deepEqual(Object.keys(item!["title"] as object), ["fi", "sv"]);
  assert.deepEqual(item!["themes"], [{ id: "need-and-idea" }]);
  const [assignment] = rowsOf(content, "assignments");
  assert.equal(assignment!["in"], `items/${item!.id}`);
  assert.equal(
    assignment!["template"],
    "https://w3id.org/askelmat/content/tyotapa-1",
  );
  assert.equal(takingState(document, taking).standing, "taken");
  assert.deepEqual(takingEdits(document, template, [taking]), []);
});

test("a part that was deleted can be taken again", () => {
  const taking = takingOfTheme(template, "strategies");
  const edits = takingEdits(blank, template, [taking]);
  const by = { by: "c-a", at: AT };
  const taken = applyEdits(blank, edits, by).document;
  const { target } = takingState(taken, taking);
  const without = applyEdits(taken, [{ type: "delete-row", target }], {
    by: "c-a",
    at: "2026-04-20T09:00:00Z",
  }).document;
  assert.equal(takingState(without, taking).standing, "removed");
  const again = applyEdits(without, takingEdits(without, template, [taking]), {
    by: "c-a",
    at: "2026-04-20T10:00:00Z",
  }).document;
  assert.equal(takingState(again, taking).standing, "taken");
});

const course = {
  "participants/pa-1": true,
  "participants/pa-1/role": "participant",
  "participants/pa-2": true,
  "participants/pa-3": true,
  "participants/pa-3/role": "trainer",
  "items/it-1": true,
  "items/it-1/title@fi": "Aloitus",
  "items/it-1/start": "2027-01-20",
  "items/it-1/hours": "6",
  "items/it-1/status": "done",
  "items/it-2": true,
  "items/it-2/title@fi": "Vertaispäivä",
  "items/it-2/start": "2027-02-10",
  "items/it-2/end": "2027-02-11",
  "items/it-2/hours": "10.5",
  "items/it-2/participants/pa-2": true,
  "items/it-3": true,
  "items/it-3/hours": "99",
  "items/it-3/start": "2027-02-12",
  "items/it-3/status": "dropped",
  "assignments/as-1": true,
  "assignments/as-1/in": "items/it-1",
  "assignments/as-1/due": "2027-01-31",
  "assignments/as-1/done/pa-1": true,
  "assignments/as-2": true,
  "assignments/as-2/in": "items/it-2",
  "assignments/as-2/text@fi": "Tapauskuvaus",
  "assignments/as-2/due": "2027-03-01",
  "assignments/as-3": true,
  "assignments/as-3/in": "items/it-3",
  "consultations/c-1": true,
  "consultations/c-1/question@fi": "Miten?",
  "consultations/c-1/due": "2027-04-01",
};

test("an assignment is for those whom its part names, or else for all participants; what was dropped is not counted", () => {
  const progress = programmeProgress(programmeOf(course), "2027-02-01");
  assert.deepEqual(progress.items, { done: 1, all: 2 });
  assert.deepEqual(progress.assignments, { done: 1, all: 3 });
  assert.deepEqual(Object.fromEntries(progress.participants), {
    "pa-1": { done: 1, all: 1 },
    "pa-2": { done: 0, all: 2 },
  });
  assert.equal(progress.hours, "16.5");
  assert.deepEqual(
    progress.each.map(({ row, isLate }) => [row.id, isLate]),
    [
      ["as-1", true],
      ["as-2", false],
    ],
  );
  assert.deepEqual(
    progress.next.map(({ id }) => id),
    ["it-2"],
  );
});

test("a consultation is asked, advised and followed up by what is written of it", () => {
  assert.equal(consultationState({ id: "c-1" }), "asked");
  assert.equal(
    consultationState({ id: "c-1", advice: { fi: "a" } }),
    "advised",
  );
  assert.equal(
    consultationState({ id: "c-1", followUp: { fi: "a" } }),
    "followed-up",
  );
});

test("what cannot be right in a programme is found where it stands, and is kept", () => {
  const programme = programmeOf({
    "phases/ph-1": true,
    "phases/ph-1/start": "2027-03-01",
    "phases/ph-1/end": "2027-04-01",
    "items/it-1": true,
    "items/it-1/in": "phases/ph-1",
    "items/it-1/start": "2027-05-01",
    "items/it-1/end": "2027-04-01",
    "items/it-1/hours": "puoli päivää",
    "items/it-1/themes/gone": true,
    "items/it-1/themes/th-1": true,
    "items/it-1/themes/th-1/label@fi": "Oma teema",
    "items/it-1/participants/pa-9": true,
    "items/it-2": true,
    "items/it-2/in": "phases/ph-9",
    "items/it-2/responsible/o-9": true,
    "materials/ma-1": true,
    "assignments/as-1": true,
    "assignments/as-1/in": "items/it-1",
    "assignments/as-1/due": "2027-02-30",
    "consultations/c-1": true,
    "consultations/c-1/by": "pa-8",
    previous: blank.id,
  });
  assert.deepEqual(
    programmeFindings(programme, template).map(({ code, path }) => [
      code,
      path,
    ]),
    [
      ["in-dangling", "items/it-2/in"],
      ["in-missing", "materials/ma-1/in"],
      ["date-impossible", "assignments/as-1/due"],
      ["ends-before-start", "items/it-1/end"],
      ["outside-phase", "items/it-1/start"],
      ["number-shape", "items/it-1/hours"],
      ["part-unknown", "items/it-1/themes/gone"],
      ["participant-unknown", "items/it-1/participants/pa-9"],
      ["party-unknown", "items/it-2/responsible/o-9"],
      ["participant-unknown", "consultations/c-1/by"],
      ["previous-itself", "previous"],
    ],
  );
});

test("findings that the standard has a rule for have its code and its place", () => {
  const programme = programmeOf({
    "phases/ph-1": true,
    "phases/ph-1/start": "2027-03-01",
    "phases/ph-1/end": "2027-02-01",
    "items/it-1": true,
    "items/it-1/in": "phases/ph-9",
    "items/it-1/hours": "6,5",
    "items/it-1/start": "2027-02-30",
  });
  const ruled = programmeFindings(programme).filter(
    ({ params }) => params?.["rule"] !== undefined,
  );
  const brief = (problems: typeof ruled) =>
    problems
      .map(({ code, path, params }) => [params?.["rule"], code, path])
      .sort();
  assert.deepEqual(brief(ruled), brief([...checkRules(programme)]));
  assert.equal(ruled.length, 4);
});

test("the calendar has parts, what is due and what is looked at again, and nothing that was dropped", () => {
  const lines = programmeCalendar(programmeOf(course), {
    stamp: AT,
    lang: "fi",
    summary: (sort, text) => `${sort}: ${text}`,
  }).split("\r\n");
  assert.deepEqual(
    lines.filter((line) => /^(SUMMARY|DTSTART|DTEND)/.test(line)),
    [
      "DTSTART;VALUE=DATE:20270120",
      "DTEND;VALUE=DATE:20270121",
      "SUMMARY;LANGUAGE=fi:item: Aloitus",
      "DTSTART;VALUE=DATE:20270210",
      "DTEND;VALUE=DATE:20270212",
      "SUMMARY;LANGUAGE=fi:item: Vertaispäivä",
      "DTSTART;VALUE=DATE:20270131",
      "DTEND;VALUE=DATE:20270201",
      "SUMMARY;LANGUAGE=fi:assignment: Aloitus",
      "DTSTART;VALUE=DATE:20270301",
      "DTEND;VALUE=DATE:20270302",
      "SUMMARY;LANGUAGE=fi:assignment: Tapauskuvaus",
      "DTSTART;VALUE=DATE:20270401",
      "DTEND;VALUE=DATE:20270402",
      "SUMMARY;LANGUAGE=fi:consultation: Miten?",
    ],
  );
});

test("a document filled from notes of one's own says that it is private", () => {
  const notes = createDocument({
    template: omatMuistiinpanot as unknown as Template,
    by: "c-a",
    at: AT,
  });
  assert.equal(contentOf(notes)["private"], true);
  assert.equal(contentOf(blank)["private"], undefined);
});
