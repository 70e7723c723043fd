// An action plan: what it takes from agreed documents, what became of it,
// what is due and what is not right, by party, figures, the next period, calendars.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  applyEdits,
  byParty,
  calendarText,
  checkDocument,
  contentOf,
  createDocument,
  dueOf,
  followUpsOf,
  indicatorState,
  mergeDocuments,
  newPlan,
  nextPlan,
  outcomeOf,
  placesTaken,
  planCandidates,
  planEditsFrom,
  planFindings,
  readJson,
  statusHistory,
  statusOf,
  topicsOf,
  type AskelmatDocument,
  type Edit,
  type Json,
  type JsonObject,
  type PlanSource,
  type Row,
  type Template,
} from "@askelmat/core";
import {
  ohjausyhteistyonKehittyminen as matrix,
  templateById,
} from "@askelmat/content";
import { exampleDocuments } from "@askelmat/content/example";
import {
  parseCalendar,
  textOfValue,
  valueOf,
  type Component,
} from "./support/calendar.js";
import { frozen } from "./support/freeze.js";

const example = (name: string): AskelmatDocument => {
  const path = `../../schemas/examples/${name}.askelmat.json`;
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  const read = readJson(JSON.parse(text) as JsonObject);
  assert.ok(read.ok && read.document);
  return frozen(read.document);
};
const group = example("group");
const agreed = example("action-plan");
const sources: readonly PlanSource[] = (
  exampleDocuments as readonly unknown[] as readonly AskelmatDocument[]
)
  .map((one) => frozen(one))
  .filter((one) => contentOf(one)["period"] === "2026")
  .map((document) => {
    const named = contentOf(document)["template"] as JsonObject;
    const template = templateById(named["uri"] as string);
    return { document, template: template as unknown as Template };
  });
const ofForm = (name: string) =>
  sources.find(({ template }) => template!.id.endsWith(name))!.document;

let clock = 0;
const now = () => ({
  by: "c-a3k8",
  at: `2026-03-01T10:${String(clock++ % 60).padStart(2, "0")}:00Z`,
});
function after(document: AskelmatDocument, edits: readonly Edit[]) {
  const result = applyEdits(document, edits, now());
  assert.deepEqual(result.problems, []);
  return frozen(result.document);
}
const set = (target: string, value: Json): Edit => ({
  type: "set",
  target,
  value,
});
const add = (target: string): Edit => ({ type: "add-row", target });
const blank = () => createDocument({ kind: "action-plan", ...now() });
const rows = (document: AskelmatDocument, list: string) =>
  (contentOf(document)[list] ?? []) as readonly Row[];

test("a plan is made of chosen rows without a word being typed", () => {
  const plan = newPlan({ ...now(), period: "2026", from: group, sources });
  const [goal] = rows(plan, "goals");
  const said = rows(ofForm("tyotapa-2"), "goals")[0]!;
  const found = rows(plan, "goals").find(
    ({ origin }) => (origin as JsonObject)["row"] === `goals/${said.id}`,
  )!;
  for (const name of ["state", "opportunities", "preparing", "responsible"])
    assert.deepEqual(found[name], said[name], name);
  assert.deepEqual(found["origin"], {
    document: ofForm("tyotapa-2").id,
    row: `goals/${said.id}`,
    text: said["state"],
  });
  assert.ok(goal);
  const measure = rows(plan, "measures").find(
    ({ end }) => end === "2026-08-31",
  )!;
  assert.equal(measure["in"], `goals/${found.id}`);
  assert.deepEqual(measure["responsible"], [{ id: "o-k5t1" }]);
  assert.equal(rows(plan, "measures").length, 7);
  // The state that is wanted, in all the languages of the matrix.
  const wanted = rows(plan, "goals").filter(({ origin }) =>
    ((origin as JsonObject)["row"] as string).startsWith("ratings/"),
  );
  assert.deepEqual(
    wanted.map(({ origin }) => (origin as JsonObject)["row"]),
    ["situation", "strategies", "concept", "forums", "impact"].map(
      (item) => `ratings/${item}`,
    ),
  );
  for (const { state } of wanted)
    assert.deepEqual(Object.keys(state as object).sort(), ["en", "fi", "sv"]);
  assert.deepEqual(
    rows(plan, "nonNegotiables").map(({ text }) => text),
    [
      {
        fi: "Ohjaus on asiakkaalle maksutonta ja luottamuksellista.",
        sv: "Handledningen är avgiftsfri för klienten och konfidentiell.",
      },
    ],
  );
  assert.deepEqual(
    rows(plan, "sources").map(({ kind }) => kind),
    ["worksheet", "worksheet", "worksheet", "assessment"],
  );
  assert.deepEqual(checkDocument(plan), []);
});

test("only what is agreed is offered: no own answers, nothing in a tie, no target without a rating", () => {
  const all = planCandidates(blank(), sources);
  const texts = all.map(({ text }) => JSON.stringify(text)).join();
  assert.ok(!texts.includes("Yksikään nuori ei jää kesällä"));
  const tied = all.find(({ row }) => row === "goals/g-9k1r")!;
  assert.deepEqual(Object.keys(tied.text), ["sv"]);
  assert.equal(tied.unsettled, true);
  assert.equal(all.filter(({ unsettled }) => unsettled).length, 1);
  assert.ok(!all.some(({ row }) => row === "ratings/evaluation"));
  const rated = all.find(({ row }) => row === "ratings/forums")!.rated!;
  assert.deepEqual(rated, {
    item: "forums",
    rating: { between: ["2", "3"] },
    target: { level: "3" },
  });
  // A target that is reached is no goal any more.
  const document = after(ofForm("ohjausyhteistyon-kehittyminen"), [
    set("ratings/forums/rating", { level: "3" }),
  ]);
  const template = matrix as unknown as Template;
  const left = planCandidates(blank(), [{ document, template }]);
  assert.ok(!left.some(({ row }) => row === "ratings/forums"));
  assert.deepEqual(planCandidates(blank(), [{ document }]), []);
});

test("what was taken is known, also in other words, taken out again, or said by the group too", () => {
  const sheet = ofForm("tyotapa-2");
  const plan = after(
    blank(),
    planEditsFrom(blank(), sources, [
      { document: sheet.id, row: "goals/g-4m2x" },
      { document: sheet.id, row: "goals/g-7c5d" },
      { document: ofForm("tyotapa-1").id, row: "prompts/nonnegotiable" },
    ]),
  );
  const stand = (document: AskelmatDocument, row: string) =>
    planCandidates(document, [...sources, { document: group }]).find(
      (one) => one.row === row,
    )!;
  assert.equal(stand(plan, "goals/g-4m2x").standing, "taken");
  assert.equal(stand(plan, "goals/g-4m2x").changed, undefined);
  assert.equal(stand(plan, "goals/g-9k1r").standing, "new");
  assert.equal(stand(plan, "statements/s-4w9e").standing, "taken");
  const { target } = stand(plan, "goals/g-4m2x");
  const reworded = after(plan, [set(`${target}/state@fi`, "Toisin")]);
  assert.equal(stand(reworded, "goals/g-4m2x").changed, true);
  const out = after(plan, [{ type: "delete-row", target }]);
  assert.equal(stand(out, "goals/g-4m2x").standing, "removed");
  // It stays out unless it is asked for, and then it is the same row again.
  const again = after(out, planEditsFrom(out, sources));
  assert.equal(stand(again, "goals/g-4m2x").standing, "removed");
  const back = after(
    again,
    planEditsFrom(again, sources, [
      { document: sheet.id, row: "goals/g-4m2x" },
    ]),
  );
  assert.equal(stand(back, "goals/g-4m2x").target, target);
  assert.equal(stand(back, "goals/g-4m2x").standing, "taken");
});

test("a step that was taken before its goal is led to it later, and nobody's own choice is changed", () => {
  const step = {
    document: ofForm("tyotapa-3").id,
    row: "themes/cooperation/steps/s-8d1q",
  };
  const goal = { document: ofForm("tyotapa-2").id, row: "goals/g-4m2x" };
  const first = after(blank(), planEditsFrom(blank(), sources, [step]));
  assert.equal(rows(first, "measures")[0]!["in"], undefined);
  const then = after(first, planEditsFrom(first, sources, [goal]));
  assert.equal(
    rows(then, "measures")[0]!["in"],
    `goals/${rows(then, "goals")[0]!.id}`,
  );
  const { id } = rows(first, "measures")[0]!;
  const chosen = after(first, [
    add("goals/g-own"),
    set(`measures/${id}/in`, "goals/g-own"),
  ]);
  const kept = after(chosen, planEditsFrom(chosen, sources, [goal]));
  assert.equal(rows(kept, "measures")[0]!["in"], "goals/g-own");
});

test("a worksheet's row knows what became of it, over the years", () => {
  const document = ofForm("tyotapa-3").id;
  const row = "themes/cooperation/steps/s-8d1q";
  const found = outcomeOf(agreed, document, row)!;
  assert.equal(found.status, "in-progress");
  assert.equal(found.end, "2026-08-31");
  assert.equal(found.followUp?.["date"], "2026-10-15");
  assert.equal(found.plan, agreed.id);
  const goal = outcomeOf(agreed, ofForm("tyotapa-2").id, "goals/g-4m2x")!;
  assert.deepEqual(goal.measures, { all: 2, closed: 1 });
  assert.equal(outcomeOf(agreed, document, "themes/x/steps/y"), undefined);
  const next = nextPlan(agreed, { ...now(), period: "2027" });
  const later = outcomeOf([agreed, next], document, row)!;
  assert.equal(later.plan, next.id);
  assert.equal(later.target, found.target);
  const done = "themes/cooperation/steps/s-3h7p";
  assert.equal(outcomeOf([agreed, next], document, done)!.plan, agreed.id);
  const pinned = outcomeOf(
    agreed,
    ofForm("tyotapa-1").id,
    "prompts/nonnegotiable",
  );
  assert.equal(pinned?.list, "nonNegotiables");
});

test("a row that a plan has taken out is told as gone, not as never taken", () => {
  const { id: document } = ofForm("tyotapa-2");
  const row = "goals/g-4m2x";
  const { target } = outcomeOf(agreed, document, row)!;
  const out = after(agreed, [{ type: "delete-row", target }]);
  const gone = { plan: agreed.id, list: "goals", target, isGone: true };
  assert.deepEqual(outcomeOf(out, document, row), gone);
  assert.deepEqual(
    placesTaken([out], document).toSorted(),
    placesTaken([agreed], document).toSorted(),
  );
  // The next plan had it from this one, and takes it out: the promise is not open in last year's.
  const next = nextPlan(agreed, { ...now(), period: "2027" });
  const later = outcomeOf([agreed, next], document, row)!;
  assert.equal(later.plan, next.id);
  const dropped = after(next, [{ type: "delete-row", target: later.target }]);
  assert.deepEqual(outcomeOf([agreed, dropped], document, row), {
    plan: next.id,
    list: "goals",
    target: later.target,
    isGone: true,
  });
  // Somebody takes it up again.
  const again = after(out, planEditsFrom(out, sources, [{ document, row }]));
  assert.equal(outcomeOf(again, document, row)?.isGone, undefined);
  assert.equal(outcomeOf([out, agreed], document, row)?.isGone, undefined);
});

test("what is due is told on a day, and changes nothing", () => {
  const before = JSON.stringify(agreed);
  const on = (day: string) =>
    Object.fromEntries(
      dueOf(agreed, day).measures.map(({ row, due, days }) => [
        (row["origin"] as JsonObject)["row"] as string,
        [due, days],
      ]),
    );
  const spring = on("2026-05-29");
  const coordination = "themes/coordination/steps";
  assert.deepEqual(spring[`${coordination}/s-4v6f`], ["soon", 0]);
  assert.deepEqual(spring[`${coordination}/s-1c8t`], ["done", -59]);
  assert.deepEqual(spring[`${coordination}/s-9x5m`], ["upcoming", 139]);
  const summer = on("2026-05-30");
  assert.deepEqual(summer[`${coordination}/s-4v6f`], ["overdue", -1]);
  assert.deepEqual(on("2026-09-15")[`${coordination}/s-9x5m`], ["soon", 30]);
  assert.deepEqual(on("2026-09-14")[`${coordination}/s-9x5m`], [
    "upcoming",
    31,
  ]);
  assert.deepEqual(dueOf(agreed, "2026-05-30").counts, {
    overdue: 1,
    soon: 0,
    upcoming: 3,
    undated: 0,
    done: 3,
    dropped: 0,
  });
  const ends = dueOf(agreed, "2026-05-30").measures.map(({ end }) => end!);
  assert.deepEqual(ends, [...ends].sort());
  const odd = after(blank(), [
    set("measures/m-1/end", "2026-02-30"),
    set("measures/m-2/status", "dropped"),
    set("measures/m-3/status", "on-ice"),
    set("measures/m-3/end", "0001-01-01"),
  ]);
  assert.deepEqual(
    dueOf(odd, "2026-05-30").measures.map(({ target, due }) => [target, due]),
    [
      ["measures/m-3", "overdue"],
      ["measures/m-1", "undated"],
      ["measures/m-2", "dropped"],
    ],
  );
  assert.equal(JSON.stringify(agreed), before);
});

test("what is not right is found where it stands, under the rule of the standard where it has one", () => {
  const plan = after(blank(), [
    add("priorities/p-1"),
    add("organisations/o-1"),
    add("goals/g-1"),
    set("goals/g-2/in", "priorities/p-9"),
    set("goals/g-3/in", "measures/m-1"),
    add("goals/g-3/drivers/d-1"),
    set("measures/m-1/in", "goals/g-3"),
    add("measures/m-1/responsible/o-1"),
    add("measures/m-1/cooperating/o-2"),
    set("measures/m-1/start", "2026-05-02"),
    set("measures/m-1/end", "2026-05-01"),
    set("measures/m-2/end", "2026-02-30"),
    set("measures/m-2/funding", { number: "1200" }),
    set("measures/m-3/in", "goals/g-1"),
    set("measures/m-3/funding", { number: "paljon", unit: "eur" }),
    set("indicators/i-1/in", "goals/g-1"),
    set("indicators/i-1/baseline", "62,5"),
    set("indicators/i-1/actuals/a-1/value", "noin 70"),
    set("indicators/i-1/actuals/a-1/date", "syksy"),
    set("followUps/f-1/in", "measures/m-1"),
    set("topics/network/stand@fi", "Syksyisin"),
    set("topics/competence/none", true),
  ]);
  const found = planFindings(plan).map(({ path, code }) => `${code} ${path}`);
  assert.deepEqual(found.sort(), [
    "date-impossible indicators/i-1/actuals/a-1/date",
    "date-impossible measures/m-2/end",
    "driver-unknown goals/g-3/drivers/d-1",
    "ends-before-start measures/m-1/end",
    "in-dangling goals/g-2/in",
    "in-elsewhere goals/g-3/in",
    "in-missing goals/g-1",
    "in-missing measures/m-2",
    "number-shape indicators/i-1/actuals/a-1/value",
    "number-shape indicators/i-1/baseline",
    "number-shape measures/m-3/funding",
    "party-unknown measures/m-1/cooperating/o-2",
    "topic-missing topics/actor-roles",
    "topic-missing topics/multichannel-services",
    "unit-missing indicators/i-1",
    "unit-missing measures/m-2/funding",
  ]);
  // Those of the standard are exactly what the second layer says.
  const told = (problems: ReturnType<typeof planFindings>) =>
    problems
      .filter(({ params }) => params?.["rule"] !== undefined)
      .map(
        ({ path, code, params }) =>
          `${params!["rule"] as string} ${code} ${path}`,
      )
      .sort();
  assert.deepEqual(told(planFindings(plan)), told(checkDocument(plan)));
  assert.equal(told(checkDocument(plan)).length, 7);
  // A region without priorities has no goals in the wrong place.
  const flat = after(blank(), [add("goals/g-1")]);
  assert.ok(!planFindings(flat).some(({ code }) => code === "in-missing"));
  const self = after(agreed, [set("previous", agreed.id)]);
  assert.deepEqual(
    planFindings(self).map(({ code, path }) => [code, path]),
    [
      ["topic-missing", "topics/multichannel-services"],
      ["previous-itself", "previous"],
    ],
  );
});

test("a topic has a stand, or none on purpose, or is missing, whatever goals are about it", () => {
  const plan = after(blank(), [
    set("topics/network/stand@fi", "Syksyisin"),
    set("topics/competence/none", true),
    set("topics/rural/stand@sv", "Landsbygden"),
    add("goals/g-1/topics/actor-roles"),
  ]);
  assert.deepEqual(
    topicsOf(plan).map(({ id, state, goals }) => [id, state, goals.length]),
    [
      ["actor-roles", "missing", 1],
      ["network", "stand", 0],
      ["competence", "none", 0],
      ["multichannel-services", "missing", 0],
      ["rural", "stand", 0],
    ],
  );
});

test("each organisation sees its tasks; those not listed and those nobody answers for are told too", () => {
  const plan = after(blank(), [
    add("organisations/o-1"),
    add("organisations/o-2"),
    add("organisations/o-3"),
    add("organisations/o-1/sameAs/o-2"),
    add("goals/g-1/responsible/o-1"),
    add("goals/g-1/responsible/o-2"),
    add("measures/m-1/preparing/o-2"),
    add("measures/m-1/responsible/o-9"),
    add("measures/m-2/cooperating/o-1"),
  ]);
  assert.deepEqual(
    byParty(plan).map(({ id, ids, organisation, ...roles }) => [
      id,
      ids,
      organisation?.id,
      ...Object.values(roles).map((tasks) =>
        tasks.map(({ target }) => target).join(),
      ),
    ]),
    [
      [
        "o-1",
        ["o-1", "o-2"],
        "o-1",
        "measures/m-1",
        "goals/g-1",
        "measures/m-2",
      ],
      ["o-3", ["o-3"], "o-3", "", "", ""],
      ["o-9", ["o-9"], undefined, "", "measures/m-1", ""],
      [undefined, [], undefined, "", "measures/m-2", ""],
    ],
  );
});

test("an indicator is compared by its digits, upwards and downwards", () => {
  const [share, queue] = rows(agreed, "indicators");
  assert.deepEqual(indicatorState(share!), {
    unit: "percent",
    baseline: { value: "62", date: "2025-09-30" },
    target: { value: "100", date: "2026-09-30" },
    latest: { value: "81.5", date: "2026-09-30" },
    direction: "up",
    change: "19.5",
    moved: "towards",
    reached: false,
    left: "18.5",
  });
  const down = indicatorState(queue!);
  assert.deepEqual(
    [down.direction, down.change, down.moved, down.left, down.reached],
    ["down", "-1", "towards", "1", false],
  );
  const state = (row: object) => indicatorState({ id: "i", ...row });
  const fine = state({
    baseline: "0.1",
    target: "0.3",
    actuals: [{ id: "a", value: "0.30000000000000000001" }],
  });
  assert.equal(fine.reached, true);
  assert.equal(fine.left, "-0.00000000000000000001");
  const stays = { baseline: "5", target: "5.0" };
  assert.deepEqual(
    ["5", "6"].map((value) => {
      const { direction, moved, reached } = state({
        ...stays,
        actuals: [{ id: "a", value }],
      });
      return [direction, moved, reached];
    }),
    [
      ["stay", "none", true],
      ["stay", "away", false],
    ],
  );
  // What is no decimal is passed over; the latest is that of the latest day.
  const latest = state({
    baseline: "noin 60",
    target: "70",
    actuals: [
      { id: "a", position: "a", value: "66", date: "2026-10-01" },
      { id: "b", position: "b", value: "65", date: "2026-05-01" },
      { id: "c", position: "c", value: "64" },
      { id: "d", position: "d", value: "67 %", date: "2026-12-01" },
    ],
  });
  assert.deepEqual(latest, {
    target: { value: "70" },
    latest: { value: "66", date: "2026-10-01" },
  });
});

test("the next plan has what is open, with where it comes from, and leaves last year's alone", () => {
  const before = JSON.stringify(agreed);
  const next = nextPlan(agreed, {
    ...now(),
    period: "2027",
    title: { fi: "Suunnitelma 2027" },
  });
  assert.equal(JSON.stringify(agreed), before);
  const content = contentOf(next);
  assert.equal(content["previous"], agreed.id);
  assert.equal(content["period"], "2027");
  assert.equal(content["status"], undefined);
  for (const name of ["topics", "followUps", "sources", "contributors"])
    assert.equal(content[name], undefined, name);
  for (const name of ["vision", "values", "nonNegotiables", "priorities"])
    assert.deepEqual(content[name], contentOf(agreed)[name], name);
  assert.deepEqual(
    rows(next, "measures").map(({ id }) => id),
    rows(agreed, "measures")
      .filter(({ status }) => status !== "done")
      .map(({ id }) => id),
  );
  for (const list of ["goals", "measures"])
    for (const row of rows(next, list)) {
      const old = rows(agreed, list).find(({ id }) => id === row.id)!;
      const { origin, status, ...rest } = row;
      const { origin: _, status: was, ...earlier } = old;
      assert.deepEqual(rest, earlier);
      assert.equal(status, was ?? statusOf(agreed, list as "goals", old));
      assert.deepEqual(origin, {
        document: agreed.id,
        row: `${list}/${row.id}`,
        text: old[list === "goals" ? "state" : "text"],
      });
    }
  assert.deepEqual(
    rows(next, "events").map(({ yearly }) => yearly),
    [true, true, true],
  );
  // The same rows of last year's worksheets are not offered again.
  const offered = planCandidates(next, sources).filter(
    ({ target }) => target === `goals/${rows(next, "goals")[0]!.id}`,
  );
  assert.deepEqual(
    offered.map(({ standing }) => standing),
    ["taken"],
  );
  assert.deepEqual(
    planFindings(next).map(({ code }) => code),
    ["topic-missing", "topic-missing", "topic-missing", "topic-missing"],
  );
});

test("a goal goes over while a measure under it is open, and what nobody knows goes too", () => {
  const plan = after(blank(), [
    set("goals/g-1/status", "done"),
    set("goals/g-2/status", "done"),
    set("goals/g-3/status", "dropped"),
    set("measures/m-1/in", "goals/g-1"),
    set("measures/m-2/in", "goals/g-2"),
    set("followUps/f-1/in", "measures/m-2"),
    set("followUps/f-1/status", "done"),
    set("measures/m-1/weather@fi", "Sade"),
    set("indicators/i-1/in", "goals/g-1"),
    set("indicators/i-2/in", "goals/g-3"),
    set("mottoes/x-1/text@fi", "Yhdessä"),
    set("own/goals/g-1/state@fi", "Oma"),
  ]);
  const next = nextPlan(plan, { ...now(), period: "2027" });
  const ids = (list: string) => rows(next, list).map(({ id }) => id);
  assert.deepEqual(["goals", "measures", "indicators", "mottoes"].map(ids), [
    ["g-1"],
    ["m-1"],
    ["i-1"],
    ["x-1"],
  ]);
  assert.deepEqual(rows(next, "measures")[0]!["weather"], { fi: "Sade" });
  assert.equal(contentOf(next).own, undefined);
});

test("who said how far it had come, and when; follow-ups by their day", () => {
  const target = "measures/m-1";
  const first = after(blank(), [set(`${target}/status`, "in-progress")]);
  const second = applyEdits(
    first,
    [{ ...set(`${target}/status`, "done"), reason: "Valmistui" } as Edit],
    { by: "c-b7m2", at: "2026-06-01T10:00:00Z" },
  ).document;
  assert.deepEqual(
    statusHistory(second, target).map(({ status, by, reason, current }) => [
      status,
      by,
      reason,
      current,
    ]),
    [
      ["in-progress", "c-a3k8", undefined, false],
      ["done", "c-b7m2", "Valmistui", true],
    ],
  );
  const plan = after(blank(), [
    add(target),
    ...[
      ["f-1", "2026-10-15", "done"],
      ["f-2", "2026-05-21", "in-progress"],
      ["f-3", undefined, undefined],
    ].flatMap(([id, date, status]) => [
      set(`followUps/${id!}/in`, target),
      ...(date === undefined ? [] : [set(`followUps/${id!}/date`, date)]),
      ...(status === undefined ? [] : [set(`followUps/${id!}/status`, status)]),
    ]),
  ]);
  assert.deepEqual(
    followUpsOf(plan, target).map(({ id }) => id),
    ["f-2", "f-1", "f-3"],
  );
  assert.equal(statusOf(plan, "measures", { id: "m-1" }), "done");
  const said = { id: "m-1", status: "dropped" };
  assert.equal(statusOf(plan, "measures", said), "dropped");
});

const stamp = "2026-03-01T10:20:30.456Z";
const eventsOf = (plan: AskelmatDocument, lang = "fi") =>
  parseCalendar(calendarText(plan, { stamp, lang })).inside;
const named = (events: readonly Component[], end: string) =>
  events.find((one) => valueOf(one, "UID")!.endsWith(end))!;

test("a calendar has the days of measures, the follow-ups and the year, in the language asked for", () => {
  const calendar = parseCalendar(calendarText(agreed, { stamp, lang: "sv" }));
  assert.equal(valueOf(calendar, "VERSION"), "2.0");
  assert.ok(textOfValue(valueOf(calendar, "NAME")!).startsWith("Verksamhets"));
  const events = calendar.inside;
  const uids = events.map((one) => valueOf(one, "UID")!);
  assert.equal(new Set(uids).size, uids.length);
  assert.ok(uids.every((uid) => uid.startsWith(`${agreed.id}/`)));
  for (const event of events) {
    assert.equal(valueOf(event, "DTSTAMP"), "20260301T102030Z");
    for (const name of ["DTSTART", "DTEND"])
      assert.deepEqual(
        event.properties.find((one) => one.name === name)!.parameters,
        { VALUE: "DATE" },
      );
  }
  // Seven ends and two starts, three follow-ups, five events.
  assert.equal(events.length, 17);
  const forum = named(events, "/events/y-8n4k");
  assert.deepEqual(
    ["DTSTART", "DTEND", "RRULE", "SUMMARY"].map((name) =>
      valueOf(forum, name),
    ),
    ["20260901", "20261001", "FREQ=YEARLY", "Handledningsforumet"],
  );
  const spring = named(events, "/events/y-6v1t");
  assert.deepEqual(
    ["DTSTART", "DTEND", "RRULE"].map((name) => valueOf(spring, name)),
    ["20260521", "20260522", undefined],
  );
  // A text without the language is said in the one it has, and which that is.
  const summaries = events.flatMap(({ properties }) =>
    properties.filter(({ name }) => name === "SUMMARY"),
  );
  const languages = summaries.map(({ parameters }) => parameters["LANGUAGE"]);
  assert.deepEqual([...new Set(languages)].sort(), ["fi", "sv"]);
});

test("a calendar's entries keep their names when the plan changes, and words can stand in front", () => {
  const plan = after(blank(), [
    set("period", "2026"),
    set("measures/m-1/text@fi", "Selvitys"),
    set("measures/m-1/end", "2026-05-31"),
  ]);
  const moved = after(plan, [
    set("measures/m-1/end", "2026-06-30"),
    set("measures/m-1/text@fi", "Toinen"),
  ]);
  assert.equal(
    valueOf(eventsOf(plan)[0]!, "UID"),
    valueOf(eventsOf(moved)[0]!, "UID"),
  );
  assert.equal(valueOf(eventsOf(moved)[0]!, "DTSTART"), "20260630");
  const text = calendarText(moved, {
    stamp,
    lang: "fi",
    summary: (sort, words) => `${sort}: ${words}`,
  });
  const [event] = parseCalendar(text).inside;
  assert.equal(textOfValue(valueOf(event!, "SUMMARY")!), "end: Toinen");
});

test("days that do not exist, dropped measures and months out of range are in no calendar", () => {
  const plan = after(blank(), [
    set("period", "2027"),
    set("measures/m-1/end", "2026-02-30"),
    set("measures/m-2/end", "2026-05-31"),
    set("measures/m-2/status", "dropped"),
    set("events/y-1/month", 13),
    set("events/y-2/month", 2),
    set("events/y-2/day", 30),
    set("events/y-3/month", "5"),
    set("events/y-4/month", 12),
    set("events/y-5/title@fi", "Joskus"),
  ]);
  const events = eventsOf(plan);
  assert.equal(events.length, 1);
  assert.deepEqual(
    ["DTSTART", "DTEND"].map((name) => valueOf(events[0]!, name)),
    ["20271201", "20280101"],
  );
});

test("the first and the last day of all calendars are whole days too", () => {
  const plan = after(blank(), [
    set("measures/m-1/end", "0001-01-01"),
    set("measures/m-2/end", "9999-12-31"),
  ]);
  assert.deepEqual(
    eventsOf(plan).map((event) => [
      valueOf(event, "DTSTART"),
      valueOf(event, "DTEND"),
    ]),
    [
      ["00010101", "00010102"],
      ["99991231", undefined],
    ],
  );
});

test("two coordinators who take the same rows make one plan", () => {
  const start = frozen(blank());
  const edits = planEditsFrom(start, sources);
  const [one, other] = ["c-1", "c-2"].map(
    (by) => applyEdits(start, edits, { by, at: now().at }).document,
  ) as [AskelmatDocument, AskelmatDocument];
  const merged = mergeDocuments(one, other).document;
  assert.deepEqual(contentOf(merged), contentOf(one));
  assert.deepEqual(planEditsFrom(merged, sources), []);
});

test("due, parties and findings take one look at each row", () => {
  const plan = after(
    blank(),
    Array.from({ length: 400 }, (_, index) => [
      set(`measures/m-${index}/in`, `goals/g-${index % 20}`),
      add(`measures/m-${index}/responsible/o-${index % 30}`),
    ]).flat(),
  );
  let looks = 0;
  const content = contentOf(plan);
  const counted = (content["measures"] as Row[]).map(
    (row) =>
      new Proxy(row, {
        get(target, name) {
          looks++;
          return Reflect.get(target, name) as unknown;
        },
        getOwnPropertyDescriptor(target, name) {
          looks++;
          return Reflect.getOwnPropertyDescriptor(target, name);
        },
      }),
  );
  (content as { measures: unknown }).measures = counted;
  dueOf(plan, "2026-05-30");
  byParty(plan);
  planFindings(plan);
  // A sort looks at ids and positions some twenty times; a look for each pair would be 160 000.
  assert.ok(looks < 400 * 150, String(looks));
});
