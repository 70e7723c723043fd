import assert from "node:assert/strict";
import fc from "fast-check";
import type {
  AskelmatDocument,
  Context,
  Edit,
  Json,
  PlanSource,
  Row,
} from "@askelmat/core";
import { parseCalendar, textOfValue, valueOf } from "../support/calendar.js";
import { frozen } from "../support/freeze.js";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";

const SHEET = "urn:uuid:00000000-0000-4000-8000-0000000000a1";
const PLAN = "urn:uuid:00000000-0000-4000-8000-0000000000b1";

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const day = fc.constantFrom(
  "2026-01-31",
  "2026-05-02",
  "2026-12-31",
  "2026-02-30",
);
const status = fc.constantFrom("not-started", "in-progress", "done", "dropped");
const words = fc.constantFrom("Ohjausta saa", "Handledning; fås, nu", "Askel");
/** Texts that a calendar must escape, fold and not cut. */
const strange = fc
  .array(
    fc.constantFrom(
      "a",
      "ä",
      "€",
      "🧭",
      ",",
      ";",
      "\\",
      "\n",
      "\r\n",
      "\\n",
      "\t",
      ":",
      '"',
      "ohjausyhteistyö ",
    ),
    { minLength: 1, maxLength: 90, size: "max" },
  )
  .map((parts) => `x${parts.join("")}`);

interface Sheet {
  readonly goals: readonly { readonly state?: string; readonly who?: number }[];
  readonly steps: readonly {
    readonly text?: string;
    readonly goal?: number;
    readonly date?: string;
    readonly who?: number;
  }[];
  readonly pinned?: string;
  /** Which rows are taken first, which by another at the same time. */
  readonly first: readonly number[];
  readonly other: readonly number[];
}

const sheet: fc.Arbitrary<Sheet> = fc.record(
  {
    goals: fc.array(fc.record({ state: maybe(words), who: maybe(fc.nat(2)) }), {
      maxLength: 3,
    }),
    steps: fc.array(
      fc.record({
        text: maybe(words),
        goal: maybe(fc.nat(3)),
        date: maybe(day),
        who: maybe(fc.nat(2)),
      }),
      { maxLength: 4 },
    ),
    pinned: words,
    first: fc.array(fc.nat(7), { maxLength: 6 }),
    other: fc.array(fc.nat(7), { maxLength: 6 }),
  },
  { requiredKeys: ["goals", "steps", "first", "other"] },
);

const context = (by: string, hour = 10): Context => ({
  by,
  at: `2026-03-01T${hour}:00:00Z`,
});
const set = (target: string, value: Json | undefined): readonly Edit[] =>
  value === undefined ? [] : [{ type: "set", target, value }];
const add = (target: string): Edit => ({ type: "add-row", target });
const rows = (core: Core, document: AskelmatDocument, list: string) =>
  (core.contentOf(document)[list] ?? []) as readonly Row[];

function edited(
  core: Core,
  document: AskelmatDocument,
  edits: readonly Edit[],
  by = "c-a",
): AskelmatDocument {
  const result = core.applyEdits(document, edits, context(by));
  assert.deepEqual(result.problems, []);
  return frozen(result.document);
}

function blank(core: Core): AskelmatDocument {
  const start = context("c-a", 9);
  return core.createDocument({ kind: "action-plan", id: PLAN, ...start });
}

function sheetOf(core: Core, { goals, steps, pinned }: Sheet): PlanSource {
  const empty = {
    specVersion: "1.0",
    kind: "worksheet",
    id: SHEET,
    entries: [],
  };
  const document = edited(core, empty, [
    ...["o-0", "o-1"].flatMap((id) => [
      add(`organisations/${id}`),
      ...set(`organisations/${id}/name@fi`, `Taho ${id}`),
    ]),
    ...goals.flatMap(({ state, who }, index) => [
      add(`goals/g-${index}`),
      ...set(`goals/g-${index}/state@fi`, state),
      ...(who === undefined
        ? []
        : [add(`goals/g-${index}/responsible/o-${who}`)]),
    ]),
    ...steps.flatMap(({ text, goal, date, who }, index) => {
      const row = `themes/t/steps/s-${index}`;
      return [
        add(row),
        ...set(`${row}/text@fi`, text),
        ...set(`${row}/date`, date),
        ...set(
          `${row}/goal`,
          goal === undefined
            ? undefined
            : { document: SHEET, row: `goals/g-${goal}` },
        ),
        ...(who === undefined ? [] : [add(`${row}/party/o-${who}`)]),
      ];
    }),
    ...set("prompts/nonnegotiable/text@fi", pinned),
  ]);
  return { document };
}

interface Told {
  readonly row: string;
  readonly text: string;
  readonly who?: number | undefined;
  readonly date?: string | undefined;
}

/** What the form has words for, by the list of the plan that it belongs in. */
function toldIn({
  goals,
  steps,
  pinned,
}: Sheet): Record<string, readonly Told[]> {
  return {
    goals: goals.flatMap(({ state, who }, index) =>
      state === undefined
        ? []
        : [{ row: `goals/g-${index}`, text: state, who }],
    ),
    measures: steps.flatMap(({ text, who, date }, index) =>
      text === undefined
        ? []
        : [{ row: `themes/t/steps/s-${index}`, text, who, date }],
    ),
    nonNegotiables:
      pinned === undefined
        ? []
        : [{ row: "prompts/nonnegotiable", text: pinned }],
  };
}

interface Promises {
  readonly goals: readonly { readonly status?: string }[];
  readonly measures: readonly {
    readonly status?: string;
    readonly followed?: string;
    readonly goal?: number;
    readonly end?: string;
    readonly weather?: string;
  }[];
}

const promises: fc.Arbitrary<Promises> = fc.record({
  goals: fc.array(fc.record({ status: maybe(status) }), { maxLength: 3 }),
  measures: fc.array(
    fc.record({
      status: maybe(status),
      followed: maybe(status),
      goal: maybe(fc.nat(3)),
      end: maybe(day),
      weather: maybe(words),
    }),
    { maxLength: 5 },
  ),
});

function planOf(core: Core, { goals, measures }: Promises): AskelmatDocument {
  return edited(core, blank(core), [
    ...set("period", "2026"),
    ...goals.flatMap((one, index) => [
      add(`goals/g-${index}`),
      ...set(`goals/g-${index}/state@fi`, `Tila ${index}`),
      ...set(`goals/g-${index}/status`, one.status),
    ]),
    ...measures.flatMap(({ goal, followed, ...one }, index) => [
      add(`measures/m-${index}`),
      ...set(
        `measures/m-${index}/in`,
        goal === undefined ? undefined : `goals/g-${goal}`,
      ),
      ...set(`measures/m-${index}/origin`, {
        document: SHEET,
        row: `themes/t/steps/s-${index}`,
      }),
      ...set(`measures/m-${index}/status`, one.status),
      ...set(`measures/m-${index}/end`, one.end),
      ...set(`measures/m-${index}/weather`, one.weather),
      ...(followed === undefined
        ? []
        : [
            ...set(`followUps/f-${index}/in`, `measures/m-${index}`),
            ...set(`followUps/f-${index}/status`, followed),
          ]),
    ]),
  ]);
}

const isOpen = (status: string | undefined) =>
  status !== "done" && status !== "dropped";

/** What holds for a plan: what it takes, what it carries over, what it tells other programs. */
export function planning(core: Core): readonly Law[] {
  return [
    law(
      "rows are taken over once, whoever takes them, in whatever order and however often",
      60,
      sheet,
      (one) => {
        const source = sheetOf(core, one);
        const start = frozen(blank(core));
        const all = core.planCandidates(start, [source]);
        const pick = (numbers: readonly number[]) =>
          all.filter((_, index) => numbers.includes(index));
        const take = (
          plan: AskelmatDocument,
          chosen: readonly number[] | undefined,
          by: string,
        ) =>
          edited(
            core,
            plan,
            core.planEditsFrom(plan, [source], chosen && pick(chosen)),
            by,
          );
        const mine = take(start, one.first, "c-a");
        const theirs = take(start, one.other, "c-b");
        const [merged, turned] = [
          core.mergeDocuments(mine, theirs).document,
          core.mergeDocuments(theirs, mine).document,
        ].map((plan) => core.contentOf(plan));
        assert.deepEqual(merged, turned, "in the other order");
        const both = core.mergeDocuments(mine, theirs).document;
        assert.deepEqual(core.contentOf(both).open ?? [], [], "no tie");
        const last = take(take(both, undefined, "c-b"), undefined, "c-a");
        assert.equal(take(last, [...one.first, ...one.other], "c-a"), last);
        for (const [list, said] of Object.entries(toldIn(one))) {
          const found = rows(core, last, list);
          assert.equal(found.length, said.length, list);
          for (const { row, text, who, date } of said) {
            const outcome = core.outcomeOf(last, SHEET, row);
            assert.ok(outcome, `${row} became something`);
            assert.deepEqual(
              outcome.text,
              { fi: text },
              "the words of the row",
            );
            assert.equal(outcome.end, date, "the day of the row");
            const there = found.find(({ id }) =>
              outcome.target.endsWith(`/${id}`),
            )!;
            assert.deepEqual(
              ((there["responsible"] ?? []) as readonly Row[]).map(
                ({ id }) => id,
              ),
              who === undefined ? [] : [`o-${who}`],
              "the parties of the row",
            );
          }
        }
        // A measure is under what became of the goal that its step names, if that was said.
        for (const { row, goal } of all.filter((offer) => offer.goal)) {
          const { target } = core.outcomeOf(last, SHEET, row)!;
          const above = core.outcomeOf(last, SHEET, goal!.row)?.target;
          const measure = rows(core, last, "measures").find(
            ({ id }) => target === `measures/${id}`,
          )!;
          assert.equal(measure["in"], above, "the goal of the step");
        }
        const listed = new Set(
          rows(core, last, "organisations").map(({ id }) => id),
        );
        for (const { preparing = [], responsible = [] } of all)
          for (const id of [...preparing, ...responsible])
            assert.equal(listed.has(id), id !== "o-2", `${id} came along`);
      },
    ),
    law(
      "the next plan loses no open promise, and last year's stays as it was",
      60,
      promises,
      (one) => {
        const plan = planOf(core, one);
        const before = JSON.stringify(plan);
        const next = core.nextPlan(plan, {
          ...context("c-a", 11),
          id: "urn:uuid:00000000-0000-4000-8000-0000000000b2",
          period: "2027",
        });
        assert.equal(JSON.stringify(plan), before, "last year's plan");
        assert.equal(core.contentOf(next)["previous"], PLAN, "previous");
        const carried = rows(core, next, "measures");
        for (const [index, said] of one.measures.entries()) {
          const id = `m-${index}`;
          const there = carried.find((row) => row.id === id);
          const wanted = isOpen(said.status ?? said.followed);
          assert.equal(there !== undefined, wanted, `${id} goes over`);
          if (!there) continue;
          assert.equal(there["status"], said.status ?? said.followed);
          assert.equal(there["end"], said.end, "its day");
          assert.equal(there["weather"], said.weather, "what nobody knows");
          const origin = there["origin"] as Row;
          assert.equal(origin["document"], PLAN, "where it comes from");
          assert.equal(origin["row"], `measures/${id}`, "which row that was");
          const goal = said.goal ?? Infinity;
          if (goal < one.goals.length)
            assert.ok(
              rows(core, next, "goals").some((row) => row.id === `g-${goal}`),
              "the goal of an open measure",
            );
          const step = `themes/t/steps/s-${index}`;
          const outcome = core.outcomeOf([plan, next], SHEET, step);
          assert.equal(outcome?.plan, next.id, "followed into the next plan");
        }
        for (const [index, said] of one.goals.entries())
          if (isOpen(said.status))
            assert.ok(
              rows(core, next, "goals").some(({ id }) => id === `g-${index}`),
              "an open goal",
            );
      },
    ),
    law(
      "every measure is due in one way, and its counts add up",
      60,
      fc.tuple(promises, day),
      ([one, today]) => {
        const plan = planOf(core, one);
        const { measures, counts } = core.dueOf(plan, today);
        assert.equal(measures.length, one.measures.length, "all of them");
        const sum = Object.values(counts).reduce((a, b) => a + b, 0);
        assert.equal(sum, measures.length, "each in one way");
        for (const { row, due, end } of measures) {
          const said = one.measures[Number(row.id.slice(2))]!;
          const status = said.status ?? said.followed;
          const isDay = said.end !== undefined && said.end !== "2026-02-30";
          const isToday = today !== "2026-02-30";
          const wanted = !isOpen(status)
            ? status
            : !isDay || !isToday
              ? "undated"
              : said.end < today
                ? "overdue"
                : undefined;
          if (wanted === undefined)
            assert.ok(due === "soon" || due === "upcoming", "not yet");
          else assert.equal(due, wanted, "by its day and its status");
          assert.equal(end, isDay ? said.end : undefined, "its day");
        }
      },
    ),
    law(
      "a calendar unfolds back to its texts, whatever stands in them",
      60,
      fc.array(strange, { minLength: 1, maxLength: 3 }),
      (texts) => {
        const plan = edited(core, blank(core), [
          ...set("title@fi", texts[0]),
          ...texts.flatMap((text, index) => [
            ...set(`measures/m-${index}/text@fi`, text),
            ...set(`measures/m-${index}/end`, "2026-05-02"),
          ]),
        ]);
        const calendar = parseCalendar(
          core.calendarText(plan, {
            stamp: "2026-03-01T10:00:00Z",
            lang: "fi",
          }),
        );
        const said = (text: string) => text.replaceAll("\r\n", "\n");
        assert.equal(textOfValue(valueOf(calendar, "NAME")!), said(texts[0]!));
        assert.deepEqual(
          calendar.inside.map((one) => textOfValue(valueOf(one, "SUMMARY")!)),
          texts.map(said),
          "the texts",
        );
      },
    ),
    law(
      "what is left of an indicator and what has changed make the way from its baseline to its target",
      80,
      fc.tuple(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      ),
      ([baseline, target, latest]) => {
        // Each stands for a thousandth: whole numbers say what decimals must.
        const text = (number: bigint) => {
          const size = String(number < 0n ? -number : number).padStart(4, "0");
          return `${number < 0n ? "-" : ""}${size.slice(0, -3)}.${size.slice(-3)}`;
        };
        const number = (decimal: string) => {
          const [whole = "", part = ""] = decimal.replace("-", "").split(".");
          const size = BigInt(whole + part.padEnd(3, "0"));
          return decimal.startsWith("-") ? -size : size;
        };
        const state = core.indicatorState({
          id: "i-1",
          baseline: text(baseline),
          target: text(target),
          actuals: [{ id: "a-1", value: text(latest) }],
        });
        const up = target > baseline;
        const wanted =
          target === baseline ? "stay" : up ? "up" : ("down" as const);
        assert.equal(state.direction, wanted, "the direction");
        assert.equal(number(state.change!), latest - baseline, "the change");
        const left = wanted === "down" ? latest - target : target - latest;
        assert.equal(number(state.left!), left, "what is left");
        assert.equal(
          state.reached,
          wanted === "stay" ? left === 0n : left <= 0n,
          "reached",
        );
        const way = wanted === "down" ? baseline - latest : latest - baseline;
        assert.equal(
          state.moved,
          latest === baseline
            ? "none"
            : wanted !== "stay" && way > 0n
              ? "towards"
              : "away",
          "moved",
        );
      },
    ),
  ];
}
