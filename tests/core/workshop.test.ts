// Everybody's answers side by side: what is asked, how answers lie, who has
// answered, what was decided.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as core from "@askelmat/core";
import {
  agreeEdits,
  applyEdits,
  basisOf,
  checkDocument,
  contentOf,
  coverageOf,
  itemsOfWorkshop,
  joinedIds,
  ledgerOf,
  liftEdits,
  likelySame,
  progressOf,
  sameOrganisationEdits,
  samePersonEdits,
  separateEdits,
  unansweredEdit,
  unansweredIn,
  undo,
  widestFirst,
  type AskelmatDocument,
  type Context,
  type Edit,
  type Json,
  type Template,
  type WorkshopItem,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  cilla,
  gesture,
  merged,
  opened,
  person,
  set,
} from "./support/people.js";
import { framework, sheet } from "./support/workshop.js";

const dan = person("c-dan");
const assessment: AskelmatDocument = { ...blank, kind: "assessment" };

function itemAt(
  document: AskelmatDocument,
  place: string,
  template: Template | undefined = document.kind === "assessment"
    ? framework
    : sheet,
): WorkshopItem {
  const found = itemsOfWorkshop(document, template).find(
    (item) => item.place === place,
  );
  assert.ok(found, `no item at ${place}`);
  return found;
}

/** A document in which each has rated the strategies. */
function rated(
  ...ratings: readonly (readonly [() => Context, Json])[]
): AskelmatDocument {
  return ratings.reduce(
    (document, [who, value]) =>
      after(document, who, set("own/ratings/strategies/rating", value)),
    assessment,
  );
}

const level = (id: string) => ({ level: id });
const unanswered = (code: string) => ({ unanswered: code });
const STRATEGIES = "ratings/strategies/rating";

test("what is asked comes in the order of the template, a tree as it is read", () => {
  const items = itemsOfWorkshop(assessment, framework);
  assert.deepEqual(
    items.map(({ place, sort, title, above, asked }) => [
      place,
      sort,
      title["fi"] ?? title["und"],
      above.map((one) => one["fi"]),
      asked,
    ]),
    [
      [STRATEGIES, "rating", "Strategiat", [], true],
      ["ratings/plan/rating", "rating", "Suunnitelma", ["Johtaminen"], true],
      ["ratings/reach/values/young/value", "figure", "Nuoret", [], true],
      ["ratings/reach/values/all/value", "figure", "all", [], true],
      ["ratings/impact/rating", "rating", "Vaikuttavuus", [], true],
    ],
  );
  assert.deepEqual(items[2]!.detail, { fi: "Tavoittavuus" });
  assert.equal(items[2]!.unit, "percent");
});

test("levels stand lowest first, whatever their order on the form", () => {
  const ids = (place: string) =>
    itemAt(assessment, place).levels!.map(({ id }) => id);
  assert.deepEqual(ids("ratings/plan/rating"), ["no", "partly", "yes"]);
  assert.deepEqual(ids(STRATEGIES), ["1", "2", "3", "4"]);
});

test("a worksheet asks its texts, the cells of its rows, and rows of one's own", () => {
  const document = after(
    blank,
    anna,
    set("organisations/o-1/name@fi", "Ohjaamo"),
    add("periods/2026"),
    set("prompts/concern/hidden", true),
    set("own/prompts/concern/text@fi", "Jono"),
  );
  assert.deepEqual(
    itemsOfWorkshop(document, sheet).map(
      ({ place, sort, title, detail, period, asked }) => [
        place,
        sort,
        title["fi"] ?? title["und"],
        detail?.["fi"] ?? detail?.["und"] ?? period ?? "",
        asked,
      ],
    ),
    [
      ["prompts/definition/text", "text", "Mitä ohjaus on?", "", true],
      ["prompts/concern/text", "text", "Mikä huolettaa?", "", false],
      ["decisions/d1/text", "text", "Yhteistyö", "Mitä", true],
      ["decisions/d1/date", "choice", "Yhteistyö", "Milloin", true],
      ["decisions/d1/responsible", "choice", "Yhteistyö", "responsible", true],
      ["goals", "rows", "goals", "", true],
      ["conclusions", "text", "Johtopäätökset", "", true],
      ["organisations/o-1/periods/2026/text", "text", "Ohjaamo", "2026", true],
    ].map((row) =>
      row[0] === "decisions/d1/responsible"
        ? [row[0], row[1], row[2], "Vastaa", row[4]]
        : row,
    ),
  );
});

test("a spread counts people where they are, between levels too", () => {
  const document = rated(
    [anna, level("1")],
    [bo, { between: ["3", "2"] }],
    [cilla, level("1")],
    [dan, level("4")],
  );
  const { spread, clashes, people } = itemAt(document, STRATEGIES);
  assert.deepEqual(
    spread!.counts.map(({ at, levels, people: n, by }) => [at, levels, n, by]),
    [
      [1, ["1"], 2, ["c-anna", "c-cilla"]],
      [2.5, ["2", "3"], 1, ["c-bo"]],
      [4, ["4"], 1, ["c-dan"]],
    ],
  );
  assert.equal(spread!.lowest!.at, 1);
  assert.equal(spread!.highest!.at, 4);
  assert.equal(spread!.steps, 3);
  assert.equal(spread!.width, 1000);
  assert.equal(people, 4);
  assert.deepEqual(clashes, ["disagreement"]);
  assert.doesNotMatch(JSON.stringify(spread), /mean|average/);
});

test("figures are compared by their digits, and in one unit", () => {
  const place = "ratings/reach/values/young/value";
  const said = (...numbers: readonly Json[]) =>
    itemAt(
      [anna, bo, cilla].reduce(
        (document, who, at) =>
          numbers[at] === undefined
            ? document
            : after(document, who, set(`own/${place}`, numbers[at])),
        assessment,
      ),
      place,
    );
  const three = said(
    { number: "9.50", unit: "percent" },
    { number: "10" },
    { number: "9.5" },
  );
  assert.deepEqual(
    three.spread!.counts.map(({ number, people }) => [number, people]),
    [
      ["9.50", 2],
      ["10", 1],
    ],
  );
  assert.equal(three.spread!.difference, "0.5");
  assert.equal(three.spread!.width, 5);
  const large = said(
    { number: "9007199254740993" },
    { number: "9007199254740992" },
  );
  assert.equal(large.spread!.difference, "1");
  assert.equal(large.spread!.lowest!.number, "9007199254740992");
  const units = said(
    { number: "9", unit: "percent" },
    { number: "9", unit: "persons" },
  );
  assert.equal(units.spread!.lowest, undefined);
  assert.deepEqual(units.clashes, ["disagreement"]);
  const words = said({ number: "noin 40" }, { number: "40" });
  assert.equal(words.unread, 1);
  assert.equal(words.spread!.counts.length, 1);
});

test("don't know is a gap, not mine and not applicable are another scope, silence is neither", () => {
  const document = after(
    rated(
      [anna, level("2")],
      [bo, unanswered("dont-know")],
      [cilla, unanswered("not-mine")],
    ),
    anna,
    add("contributors/c-silent"),
    set("contributors/r-1/role", "room"),
  );
  const item = itemAt(document, STRATEGIES);
  assert.deepEqual(item.clashes, ["gap", "scope"]);
  assert.deepEqual(item.unknown, [
    { code: "dont-know", people: 1 },
    { code: "not-mine", people: 1 },
  ]);
  assert.equal(item.silent, 1, "the room is not waited for");
  assert.deepEqual(
    item.spread!.counts.map(({ people }) => people),
    [1],
    "no code is a position",
  );
  const alone = itemAt(rated([bo, unanswered("dont-know")]), STRATEGIES);
  assert.deepEqual(alone.clashes, []);
  assert.equal(alone.spread, undefined);
});

test("not mine is said of a row, and of a section, in a worksheet", () => {
  const notMine = (place: string) => unansweredEdit(sheet, place, "not-mine");
  assert.deepEqual(notMine("decisions/d1/date"), {
    type: "set",
    target: "own/decisions/d1/unanswered",
    value: "not-mine",
  });
  assert.deepEqual(unansweredEdit(framework, STRATEGIES, "not-mine"), {
    type: "set",
    target: `own/${STRATEGIES}`,
    value: { unanswered: "not-mine" },
  });
  const { document, step } = gesture(
    blank,
    anna,
    notMine("prompts/definition/text"),
    notMine("conclusions"),
  );
  const own = contentOf(document).own![0]!;
  assert.equal(unansweredIn(own, "prompts/definition/text"), "not-mine");
  assert.equal(unansweredIn(own, "prompts/concern/text"), undefined);
  assert.equal(unansweredIn(own, "conclusions"), "not-mine");
  assert.deepEqual(itemAt(document, "conclusions").answers, [
    {
      by: "c-anna",
      person: "c-anna",
      value: unanswered("not-mine"),
      entries: [],
    },
  ]);
  assert.deepEqual(checkDocument(document, sheet), []);
  const { unanswered: left } = progressOf(document, sheet, "c-anna");
  assert.ok(!left.includes("prompts/definition/text"));
  assert.ok(!left.includes("conclusions"));
  assert.ok(left.includes("prompts/concern/text"));
  const back = after(
    document,
    anna,
    unansweredEdit(sheet, "conclusions", null),
  );
  assert.deepEqual(itemAt(back, "conclusions").answers, []);
  const undone = undo(document, step, anna());
  assert.ok("document" in undone);
  assert.equal(contentOf(undone.document).own, undefined);
});

test("what a person says is shown though they have said it is not theirs", () => {
  const document = after(
    blank,
    anna,
    set("own/prompts/definition/text@fi", "Keskustelua"),
    unansweredEdit(sheet, "prompts/definition/text", "not-mine"),
  );
  const item = itemAt(document, "prompts/definition/text");
  assert.deepEqual(
    item.answers.map(({ value }) => value),
    [{ fi: "Keskustelua" }, unanswered("not-mine")],
  );
  assert.equal(item.people, 1);
  assert.deepEqual(item.unknown, []);
  const { people } = coverageOf(document, sheet);
  assert.equal(people[0]!.answered, 1);
  assert.equal(people[0]!.notMine, 0);
});

test("free texts never clash, dates and parties do", () => {
  const say = (target: string, ...values: readonly Json[]) =>
    [anna, bo].reduce(
      (document, who, at) => after(document, who, set(target, values[at]!)),
      blank,
    );
  const texts = say("own/conclusions@fi", "A", "B");
  assert.deepEqual(itemAt(texts, "conclusions").clashes, []);
  const dates = say("own/decisions/d1/date", "2026-03-01", "2026-04-01");
  assert.deepEqual(itemAt(dates, "decisions/d1/date").clashes, [
    "disagreement",
  ]);
  const parties = (...ids: readonly string[]) =>
    itemAt(
      after(
        after(
          blank,
          anna,
          add("own/decisions/d1/responsible/o-1", "b"),
          add("own/decisions/d1/responsible/o-2", "a"),
        ),
        bo,
        ...ids.map((id) => add(`own/decisions/d1/responsible/${id}`)),
      ),
      "decisions/d1/responsible",
    ).clashes;
  assert.deepEqual(parties("o-1", "o-2"), [], "the order of a set is nothing");
  assert.deepEqual(parties("o-1"), ["disagreement"]);
});

test("everybody's own rows are one item, with what they say of the agreed rows apart", () => {
  const document = after(
    after(
      blank,
      anna,
      set("own/goals/r-1/state@fi", "Kaikki löytävät"),
      set("own/goals/r-2/state@fi", "Kukaan ei jää"),
    ),
    bo,
    set("goals/g-1/state@fi", "Yhteinen tavoite"),
    set("goals/g-2/state@fi", "Toinen"),
    set("own/goals/g-1/state@fi", "Toisin sanoin"),
  );
  const { answers, agreed } = itemAt(document, "goals");
  assert.deepEqual(
    answers.map(({ by, value }) => [by, (value as Json[]).length]),
    [["c-anna", 2]],
  );
  assert.deepEqual(agreed!.value, [{ id: "g-2", state: { fi: "Toinen" } }]);
  const goal = itemAt(document, "goals/g-1/state");
  assert.deepEqual(goal.answers[0]!.value, { fi: "Toisin sanoin" });
  assert.deepEqual(goal.agreed!.value, { fi: "Yhteinen tavoite" });
});

test("somebody's own tie is shown value by value, and counted once", () => {
  const twice = merged(
    rated([anna, level("1")]),
    rated([person("c-anna", "t2"), level("3")]),
    rated([bo, level("2")]),
  );
  const item = itemAt(twice, STRATEGIES);
  assert.deepEqual(
    item.answers
      .map(({ by, value, tied = false }) => core.canonical({ by, value, tied }))
      .sort(),
    [
      { by: "c-anna", value: level("1"), tied: true },
      { by: "c-anna", value: level("3"), tied: true },
      { by: "c-bo", value: level("2"), tied: false },
    ].map(core.canonical),
  );
  assert.equal(item.several, 1);
  assert.equal(item.people, 2);
  assert.equal(item.spread!.steps, 2, "both ends are theirs");
  assert.deepEqual(
    item.spread!.counts.map(({ people }) => people),
    [0, 1, 0],
  );
});

test("ids that are joined count once, show all, and can be parted again", () => {
  const apart = rated(
    [anna, level("2")],
    [bo, level("2")],
    [cilla, level("4")],
  );
  const { document: together, step } = gesture(
    apart,
    dan,
    ...samePersonEdits("c-bo", "c-anna"),
  );
  assert.deepEqual(
    samePersonEdits("c-anna", "c-bo"),
    samePersonEdits("c-bo", "c-anna"),
  );
  assert.deepEqual(samePersonEdits("c-bo", "c-bo"), []);
  const item = itemAt(together, STRATEGIES);
  assert.equal(item.answers.length, 3);
  assert.deepEqual(
    item.spread!.counts.map(({ people, by }) => [people, by]),
    [
      [1, ["c-anna", "c-bo"]],
      [1, ["c-cilla"]],
    ],
  );
  assert.deepEqual(
    [...joinedIds(together, "contributors")],
    [
      ["c-anna", "c-anna"],
      ["c-bo", "c-anna"],
    ],
  );
  const parted = after(
    together,
    dan,
    ...separateEdits(together, "contributors", "c-bo", "c-anna"),
  );
  assert.equal(joinedIds(parted, "contributors").size, 0);
  assert.equal(itemAt(parted, STRATEGIES).spread!.counts[0]!.people, 2);
  const undone = undo(together, step, dan());
  assert.ok("document" in undone);
  assert.equal(joinedIds(undone.document, "contributors").size, 0);
});

test("joins that lead round, or from both sides, are one group", () => {
  const document = after(
    blank,
    anna,
    ...["a/b", "b/c", "c/a", "e/d", "d/e", "f/f"].map((pair) => {
      const [one, other] = pair.split("/");
      return add(`organisations/o-${one}/sameAs/o-${other}`);
    }),
  );
  assert.deepEqual(Object.fromEntries(joinedIds(document, "organisations")), {
    "o-a": "o-a",
    "o-b": "o-a",
    "o-c": "o-a",
    "o-d": "o-d",
    "o-e": "o-d",
  });
  assert.equal(
    separateEdits(document, "organisations", "o-d", "o-e").length,
    2,
  );
});

test("joining two people says nothing in their place", () => {
  const document = rated([anna, level("1")], [bo, level("4")]);
  const together = after(document, dan, ...samePersonEdits("c-anna", "c-bo"));
  assert.deepEqual(contentOf(together).own, contentOf(document).own);
  const item = itemAt(together, STRATEGIES);
  assert.equal(item.several, 1);
  assert.deepEqual(item.clashes, ["disagreement"]);
});

test("the widest spread comes first, on scales of any length, then clashes, then order", () => {
  const answers: readonly (readonly [() => Context, string, Json])[] = [
    [anna, "ratings/strategies/rating", level("1")],
    [bo, "ratings/strategies/rating", level("3")],
    [anna, "ratings/plan/rating", level("no")],
    [bo, "ratings/plan/rating", level("yes")],
    [anna, "ratings/impact/rating", level("2")],
    [bo, "ratings/impact/rating", unanswered("dont-know")],
  ];
  const document = answers.reduce(
    (one, [who, place, value]) => after(one, who, set(`own/${place}`, value)),
    assessment,
  );
  const items = itemsOfWorkshop(document, framework);
  assert.deepEqual(
    widestFirst(items).map(({ place }) => place.split("/")[1]),
    ["plan", "strategies", "impact", "reach", "reach"],
  );
  assert.deepEqual(
    widestFirst(items.toReversed()),
    widestFirst(items),
    "whatever order they are given in",
  );
});

test("a template that is not at hand loses nothing", () => {
  const document = [anna, bo].reduce(
    (one, who) =>
      after(
        one,
        who,
        set("own/prompts/definition/text@fi", who().by),
        set("own/summary@fi", "Yhteenveto"),
      ),
    after(
      blank,
      cilla,
      set("template", { uri: "https://example.org/gone", version: "1.0.0" }),
      set("conclusions@fi", "Sovittu"),
    ),
  );
  for (const template of [undefined, sheet]) {
    const items = itemsOfWorkshop(document, template);
    assert.deepEqual(
      items.map(({ place, sort, title, asked, answers, agreed }) => [
        place,
        sort,
        title,
        asked,
        answers.length,
        agreed?.value ?? null,
      ]),
      [
        [
          "conclusions",
          "text",
          { und: "conclusions" },
          false,
          0,
          { fi: "Sovittu" },
        ],
        ["prompts", "rows", { und: "prompts" }, false, 2, null],
        ["summary", "text", { und: "summary" }, false, 2, null],
      ],
    );
  }
  const ratings = rated([anna, level("2")], [bo, level("3")]);
  const { title, answers, spread, unread } = itemAt(
    after(
      ratings,
      anna,
      set("template", { uri: "https://example.org/gone", version: "1.0.0" }),
    ),
    STRATEGIES,
  );
  assert.deepEqual(title, { und: "strategies" });
  assert.equal(answers.length, 2);
  assert.equal(spread, undefined, "nobody knows the order of levels");
  assert.equal(unread, 2);
});

test("answers to what a newer template lacks stand beside what it asks", () => {
  const document = after(
    blank,
    anna,
    set("own/prompts/old/text@fi", "Vanha"),
    set("own/prompts/definition/colour", "red"),
    set("own/decisions/d9/text@fi", "Poistunut"),
  );
  const unasked = itemsOfWorkshop(document, sheet).filter((one) => !one.asked);
  assert.deepEqual(
    unasked.map(({ place, answers, silent }) => [
      place,
      answers.length,
      silent,
    ]),
    [
      ["prompts", 1, 0],
      ["decisions", 1, 0],
      ["prompts/definition/colour", 1, 0],
    ],
  );
});

test("coverage says who has answered how much, by person, organisation and sector", () => {
  const start = after(
    assessment,
    dan,
    set("organisations/o-1/name@fi", "Ohjaamo"),
    set("organisations/o-1/type", "municipality"),
    set("organisations/o-2/name@fi", "Kansanopisto"),
    set("organisations/o-3/name@fi", "Ohjaamo "),
    ...sameOrganisationEdits("o-1", "o-3"),
    set("contributors/c-anna/organisation", "o-1"),
    set("contributors/c-anna/role", "member"),
    set("contributors/c-bo/organisation", "o-3"),
    set("contributors/c-cilla/organisation", "o-9"),
  );
  const answers: readonly (readonly [() => Context, Edit])[] = [
    [anna, set("own/ratings/strategies/rating", level("2"))],
    [anna, set("own/ratings/plan/rating", unanswered("dont-know"))],
    [bo, set("own/ratings/strategies/rating", unanswered("not-mine"))],
    [bo, set("own/ratings/plan/rating", unanswered("not-mine"))],
    [cilla, set("own/ratings/impact/rating", unanswered("not-applicable"))],
    [person("c-eva"), set("own/ratings/plan/rating", level("yes"))],
  ];
  const document = answers.reduce(
    (one, [who, edit]) => after(one, who, edit),
    start,
  );
  const coverage = coverageOf(document, framework);
  assert.equal(coverage.total, 5);
  const counts = ({
    id,
    answered,
    otherwise,
    dontKnow,
    notMine,
    empty,
  }: core.CoverageLine) => [id, answered, otherwise, dontKnow, notMine, empty];
  assert.deepEqual(coverage.people.map(counts), [
    ["c-anna", 1, 0, 1, 0, 3],
    ["c-bo", 0, 0, 0, 2, 3],
    ["c-cilla", 0, 1, 0, 0, 4],
    ["c-eva", 1, 0, 0, 0, 4],
  ]);
  assert.equal(coverage.people[0]!.role, "member");
  assert.deepEqual(coverage.organisations.map(counts), [
    ["o-1", 1, 0, 1, 0, 3],
    ["o-2", 0, 0, 0, 0, 5],
    ["o-9", 0, 1, 0, 0, 4],
  ]);
  assert.deepEqual(
    coverage.organisations.map(({ ids, listed, people }) => [
      ids,
      listed,
      people,
    ]),
    [
      [["o-1", "o-3"], true, ["c-anna", "c-bo"]],
      [["o-2"], true, []],
      [["o-9"], false, ["c-cilla"]],
    ],
  );
  assert.deepEqual(coverage.sectors.map(counts), [
    ["municipality", 1, 0, 1, 0, 3],
    ["", 0, 1, 0, 0, 4],
  ]);
  assert.deepEqual(coverage.missing, ["o-2"]);
  assert.deepEqual(coverage.withoutOrganisation, ["c-eva"]);
  const group: AskelmatDocument = after(
    { ...blank, kind: "group" },
    anna,
    set("organisations/o-9/name@fi", "Yrittäjät"),
    set("organisations/o-8/name@fi", "TE-palvelut"),
  );
  const wider = coverageOf(document, framework, { group });
  assert.deepEqual(wider.missing, ["o-2", "o-8"]);
  assert.ok(wider.organisations.every(({ listed }) => listed));
});

test("who is asked about a part is not waited for in the rest", () => {
  const start = after(
    assessment,
    dan,
    set("organisations/o-1/name@fi", "Ohjaamo"),
    set("contributors/c-anna/organisation", "o-1"),
    add("contributors/c-anna/asked/lead"),
    add("contributors/c-bo"),
  );
  const document = after(
    start,
    anna,
    set("own/ratings/impact/rating", level("2")),
  );
  const silent = itemsOfWorkshop(document, framework).map(
    ({ place, silent: people }) => `${place.split("/")[1]!} ${people}`,
  );
  assert.deepEqual(silent, [
    "strategies 1",
    "plan 2",
    "reach 1",
    "reach 1",
    "impact 1",
  ]);
  const { people, organisations } = coverageOf(document, framework);
  for (const line of [people[0]!, organisations[0]!])
    assert.deepEqual(
      [line.answered, line.empty, line.notAsked],
      [1, 1, 3],
      "more than was asked may be answered",
    );
  const both = after(
    document,
    dan,
    set("contributors/c-bo/organisation", "o-1"),
  );
  assert.equal(coverageOf(both, framework).organisations[0]!.notAsked, 0);
  const row = after(
    after(blank, dan, add("contributors/c-anna/asked/concern")),
    bo,
    set("own/conclusions@fi", "A"),
  );
  assert.equal(itemAt(row, "prompts/concern/text").silent, 2);
  assert.equal(itemAt(row, "prompts/definition/text").silent, 1);
});

test("an organisation may answer as itself", () => {
  const document = after(
    after(assessment, dan, set("organisations/o-1/name@fi", "Ohjaamo")),
    person("o-1"),
    set("own/ratings/strategies/rating", level("2")),
  );
  const { organisations, missing, withoutOrganisation } = coverageOf(
    document,
    framework,
  );
  assert.equal(organisations[0]!.answered, 1);
  assert.deepEqual(missing, []);
  assert.deepEqual(withoutOrganisation, []);
});

test("a value is agreed with a reason, on what everybody said, and ends a tie", () => {
  const answered = rated([anna, level("1")], [bo, level("3")]);
  const tied = merged(
    after(answered, anna, set(STRATEGIES, level("1"))),
    after(answered, bo, set(STRATEGIES, level("3"))),
  );
  assert.equal(opened(tied).length, 1);
  assert.equal(itemAt(tied, STRATEGIES).tie?.why, "tie");
  assert.equal(itemAt(tied, STRATEGIES).agreed, undefined);
  const agreed = after(
    tied,
    cilla,
    ...agreeEdits(tied, STRATEGIES, level("2"), { reason: "Puolivälissä" }),
  );
  assert.deepEqual(opened(agreed), []);
  const item = itemAt(agreed, STRATEGIES);
  assert.equal(item.tie, undefined);
  assert.deepEqual(item.agreed!.value, level("2"));
  assert.equal(item.agreed!.by, "c-cilla");
  assert.equal(item.agreed!.reason, "Puolivälissä");
  assert.deepEqual(
    item.agreed!.basis,
    item.answers.flatMap(({ entries }) => entries).sort(),
  );
  assert.deepEqual(item.agreed!.since, []);
  const [settled] = ledgerOf(agreed).slice(-1);
  assert.equal(settled!.how, "settled");
  assert.deepEqual(settled!.before, [level("1"), level("3")]);
  assert.equal(ledgerOf(agreed).length, 3, "what stood before is in it too");
});

test("who answers after a decision is told, and the decision stands", () => {
  const first = rated([anna, level("1")]);
  const agreed = after(
    first,
    cilla,
    ...agreeEdits(first, STRATEGIES, level("1")),
  );
  const late = after(
    after(agreed, bo, set(`own/${STRATEGIES}`, level("4"))),
    anna,
    set(`own/${STRATEGIES}`, level("2")),
  );
  const { agreed: now } = itemAt(late, STRATEGIES);
  assert.deepEqual(now!.value, level("1"));
  assert.deepEqual(now!.since, ["c-anna", "c-bo"]);
});

test("a row that is deleted and edited at once is open where it is asked, and kept by what is agreed", () => {
  const before = after(assessment, anna, set(STRATEGIES, level("1")));
  const both = merged(
    after(before, anna, { type: "delete-row", target: "ratings/strategies" }),
    after(before, bo, set(STRATEGIES, level("2"))),
  );
  assert.equal(itemAt(both, STRATEGIES).tie?.target, "ratings/strategies");
  const agreed = after(
    both,
    cilla,
    ...agreeEdits(both, STRATEGIES, level("2")),
  );
  assert.deepEqual(opened(agreed), []);
  assert.deepEqual(itemAt(agreed, STRATEGIES).agreed!.value, level("2"));
});

test("in a heading's share not mine is not answered", () => {
  const met: Template = {
    ...framework,
    content: {
      scales: [{ id: "s", levels: [{ id: "yes" }], shareOf: ["yes"] }],
      items: [
        { id: "top" },
        ...["a", "b"].map((id) => ({ id, in: "items/top", scale: "s" })),
      ],
    },
  };
  const document = after(
    assessment,
    anna,
    set("own/ratings/a/rating", level("yes")),
    set("own/ratings/b/rating", unanswered("not-mine")),
  );
  assert.deepEqual(core.shareOf(met, contentOf(document).own![0]!, "top"), {
    on: 1,
    of: 2,
    notApplicable: 0,
    unanswered: 1,
  });
  const progress = progressOf(document, met, "c-anna");
  assert.deepEqual(progress.unanswered, [], "nothing more is waited for");
});

test("a text is agreed in each language, a set as its members", () => {
  const texts = agreeEdits(blank, "conclusions", { fi: "A", sv: "B" });
  assert.deepEqual(texts, [
    set("conclusions@fi", "A"),
    set("conclusions@sv", "B"),
  ]);
  const place = "decisions/d1/responsible";
  const one = after(
    blank,
    anna,
    ...agreeEdits(blank, place, [{ id: "o-1" }, { id: "o-2" }]),
  );
  const other = after(
    one,
    anna,
    ...agreeEdits(one, place, [{ id: "o-2" }, { id: "o-3" }]),
  );
  assert.deepEqual(itemAt(other, place).agreed!.value, [
    { id: "o-2" },
    { id: "o-3" },
  ]);
  const none = after(other, anna, ...agreeEdits(other, place, []));
  assert.equal(itemAt(none, place).agreed, undefined);
});

test("a text that is lifted keeps where it came from", () => {
  const answered = after(
    after(blank, anna, set("own/goals/r-1/state@fi", "Kaikki löytävät")),
    bo,
    set("own/goals/r-2/state@sv", "Alla hittar"),
    set("own/prompts/definition/text@fi", "Keskustelua"),
  );
  const goal = after(
    answered,
    cilla,
    ...liftEdits(
      answered,
      [
        { by: "c-anna", place: "goals/r-1/state" },
        { by: "c-bo", place: "goals/r-2" },
      ],
      "goals/g-1/state",
      { fi: "Kaikki löytävät ohjauksen", sv: "Alla hittar" },
      "Kaksi samaa",
    ),
  );
  assert.deepEqual(contentOf(goal)["goals"], [
    {
      id: "g-1",
      from: [{ id: "r-1" }, { id: "r-2" }],
      state: { fi: "Kaikki löytävät ohjauksen", sv: "Alla hittar" },
    },
  ]);
  const { agreed } = itemAt(goal, "goals");
  assert.deepEqual(agreed!.basis, basisOf(answered, "goals"));
  assert.equal(agreed!.reason, "Kaksi samaa");
  const more = liftEdits(
    goal,
    [{ by: "c-bo", place: "goals/r-2" }],
    "goals/g-1/state",
    { sv: "Alla" },
  );
  assert.ok(!more.some(({ target }) => target === "goals/g-1"), "it is there");
  const prompt = after(
    answered,
    cilla,
    ...liftEdits(
      answered,
      [{ by: "c-bo", place: "prompts/definition/text" }],
      "prompts/definition/text",
      { fi: "Ohjaus on keskustelua" },
    ),
  );
  const lifted = itemAt(prompt, "prompts/definition/text");
  assert.deepEqual(lifted.agreed!.basis, lifted.answers[0]!.entries);
  assert.equal(contentOf(prompt)["prompts"] instanceof Array, true);
  assert.equal(JSON.stringify(contentOf(prompt)).includes('"from"'), false);
});

test("the ledger tells decisions from what a document says of itself", () => {
  const document = after(
    blank,
    anna,
    set("title@fi", "Otsikko"),
    set("contributors/c-anna/role", "member"),
    set("organisations/o-1/name@fi", "Ohjaamo"),
    set("organisations/o-1/periods/2026/text@fi", "Jono kaksi viikkoa"),
    set("own/conclusions@fi", "Oma"),
    set("conclusions@fi", "Sovittu"),
    add("goals/g-1", "b"),
    add("goals/g-1/from/r-1"),
  );
  const changed = after(
    after(document, bo, set("conclusions@fi", "Toisin")),
    bo,
    { type: "delete-row", target: "goals/g-1" },
    set("conclusions@fi", null),
  );
  assert.deepEqual(
    ledgerOf(changed).map(({ target, how, before, value, standing }) => [
      target,
      how,
      before,
      value,
      standing,
    ]),
    [
      ["conclusions@fi", "written", [], "Sovittu", false],
      ["goals/g-1", "added", [], true, false],
      [
        "organisations/o-1/periods/2026/text@fi",
        "written",
        [],
        "Jono kaksi viikkoa",
        true,
      ],
      ["conclusions@fi", "written", ["Sovittu"], "Toisin", false],
      ["conclusions@fi", "removed", ["Toisin"], null, true],
      ["goals/g-1", "removed", [true], null, true],
    ].sort((a, b) => order(a) - order(b)),
  );
  function order(row: readonly unknown[]): number {
    return ledgerOf(changed).findIndex(
      ({ target, value }) => target === row[0] && value === row[3],
    );
  }
});

test("what is said of organisations themselves is no decision, what they answer is", () => {
  const row = (target: string): Edit => ({ type: "add-row", target });
  const told = after(
    blank,
    anna,
    row("organisations/o-1"),
    set("organisations/o-1/type", "municipality"),
    row("organisations/o-1/sameAs/o-2"),
    row("organisations/o-1/notSameAs/o-3"),
    set("organisations/o-1/periods/2026/text@fi", "Jono"),
  );
  assert.deepEqual(
    ledgerOf(told).map(({ target }) => target),
    ["organisations/o-1/periods/2026/text@fi"],
  );
});

test("a decision whose clock runs behind comes after what it replaced all the same", () => {
  const first = after(
    blank,
    () => ({ by: "c-a", at: "2030-01-01T00:00:00Z" }),
    set("conclusions@fi", "A"),
  );
  const second = after(
    first,
    () => ({ by: "c-b", at: "1999-01-01T00:00:00Z" }),
    set("conclusions@fi", "B"),
  );
  assert.deepEqual(
    ledgerOf(second).map(({ value }) => value),
    ["A", "B"],
  );
});

test("names that may be one organisation's are offered, and no others", () => {
  const groups = (...names: readonly Json[]) =>
    likelySame(names.map((name, at) => ({ id: `o-${at}`, name }))).map((ids) =>
      ids.join(" "),
    );
  assert.deepEqual(
    groups(
      "Ohjaamo Saarlahti",
      "OHJAAMO  saarlahti",
      "Ohjaamo-Saarlahti.",
      "Ohjaamo Kallio",
    ),
    ["o-0 o-1 o-2"],
  );
  assert.deepEqual(groups("Jämsän työpaja", "Jamsan tyopaja"), ["o-0 o-1"]);
  assert.deepEqual(
    groups("Kansanopisto", "Kansanopsito"),
    ["o-0 o-1"],
    "turned round",
  );
  assert.deepEqual(
    groups("Kansanopisto", "Kansanopistoo"),
    ["o-0 o-1"],
    "one more",
  );
  assert.deepEqual(groups("Kansanopisto", "Kansanopitso", "Kansanopisti"), [
    "o-0 o-1 o-2",
  ]);
  assert.deepEqual(groups("Kansanopisto", "Kansnopist"), [], "two slips");
  assert.deepEqual(
    groups("Lukio 1", "Lukio 2", "Lukio 12"),
    [],
    "digits are no slips",
  );
  assert.deepEqual(
    groups("TE", "TO", "Keha", "Kehä"),
    ["o-2 o-3"],
    "short names",
  );
  assert.deepEqual(
    groups(
      { fi: "Ohjaamo", sv: "Navigatorn" },
      { sv: "Navigatorn " },
      undefined as unknown as Json,
      "",
    ),
    ["o-0 o-1"],
  );
});

test("the shipped example can be gone through item by item", () => {
  const read = (path: string): unknown =>
    JSON.parse(
      readFileSync(
        new URL(`../../packages/content/${path}`, import.meta.url),
        "utf8",
      ),
    );
  const result = core.readJson(
    read(
      "example/ohjausyhteistyon-kehittyminen-2026.askelmat.json",
    ) as core.JsonObject,
  );
  assert.ok(result.ok && result.document);
  const matrix = read(
    "assessment-framework/ohjausyhteistyon-kehittyminen.json",
  ) as Template;
  const items = itemsOfWorkshop(result.document, matrix);
  const asked = items.filter((one) => one.asked);
  assert.equal(asked.length, 6);
  assert.ok(asked.every(({ answers }) => answers.length > 5));
  assert.ok(asked.some(({ agreed }) => agreed && agreed.basis.length > 5));
  assert.equal(coverageOf(result.document, matrix).organisations.length, 7);
});

test("an edit that a workshop makes fits any document", () => {
  const document = rated([anna, level("2")]);
  for (const edits of [
    agreeEdits(document, STRATEGIES, level("2")),
    samePersonEdits("c-ä/x", "c-y"),
    sameOrganisationEdits("o-1", "o 2"),
  ])
    assert.deepEqual(applyEdits(document, edits, bo()).problems, []);
});
