import {
  dueOf,
  followUpsOf,
  isClosed,
  rowIn,
  contentOf,
  type AskelmatDocument,
  type DueMeasure,
} from "@askelmat/core";
import {
  codeWord,
  dayWords,
  ofKind,
  parties,
  periodOf,
  section,
  table,
  text,
  textOrMissing,
  type Ground,
} from "./ground.js";
import { el, partsOf, type PageContent } from "./nodes.js";
import type { SayWords } from "./words.js";

/** How many promises are open on a day, and how many of them are late. */
export interface OpenPromises {
  readonly open: number;
  readonly late: number;
}

/** The promises of the plans that are open: those of a plan that another follows have gone over to it. */
export function openPromises(
  documents: readonly AskelmatDocument[],
  today: string,
): readonly { readonly plan: AskelmatDocument; readonly due: DueMeasure }[] {
  const plans = documents.filter(({ kind }) => kind === "action-plan");
  const followed = new Set(plans.map((plan) => contentOf(plan)["previous"]));
  return plans
    .filter(({ id }) => !followed.has(id))
    .sort((a, b) => (periodOf(a) < periodOf(b) ? 1 : -1))
    .flatMap((plan) =>
      dueOf(plan, today)
        .measures.filter(({ status }) => !isClosed(status))
        .map((due) => ({ plan, due })),
    );
}

export function countsOf(
  documents: readonly AskelmatDocument[],
  today: string,
): OpenPromises {
  const all = openPromises(documents, today);
  const late = all.filter(({ due }) => due.due === "overdue").length;
  return { open: all.length, late };
}

/** `7 lupausta auki, 2 myöhässä` */
export function countWords(
  { open, late }: OpenPromises,
  say: SayWords,
): string {
  if (open === 0) return say("noPromises");
  const words = open === 1 ? say("openOne") : say("open", String(open));
  if (late === 0) return `${words}.`;
  return `${words}, ${late === 1 ? say("lateOne") : say("late", String(late))}.`;
}

/** What is promised and not done, the most overdue first. */
export function promises(ground: Ground): PageContent {
  const { say, documents, today } = ground;
  const all = openPromises(documents, today);
  const hasPlan = ofKind(ground, "action-plan").length > 0;
  const words = hasPlan
    ? countWords(countsOf(documents, today), say)
    : say("noPlan");
  return section(
    "promises",
    say("promises"),
    el(
      "p",
      { class: "lead" },
      words,
      hasPlan && [
        " ",
        el(
          "span",
          { class: "quiet" },
          say("onDay", dayWords(ground, today)),
          ".",
        ),
      ],
    ),
    all.length > 0 &&
      table(
        [
          say("promise"),
          say("responsible"),
          say("day"),
          say("stage"),
          say("lately"),
        ],
        all.map(({ plan, due }) => promise(ground, plan, due)),
        "promises",
      ),
  );
}

function promise(
  ground: Ground,
  plan: AskelmatDocument,
  one: DueMeasure,
): readonly PageContent[] {
  const { say } = ground;
  const { row, status, end, target } = one;
  const who = partsOf(parties(ground, plan, row));
  return [
    [textOrMissing(ground, row["text"]), goalOf(ground, plan, row["in"])],
    who.length > 0 ? who : say("notSaid"),
    end === undefined
      ? say("noDay")
      : [
          dayWords(ground, end),
          el(
            "span",
            { class: one.due === "overdue" ? "late" : "quiet small" },
            " ",
            dueWords(one, say),
          ),
        ],
    status === undefined
      ? say("notSaid")
      : codeWord(ground, "progress-status", status),
    lately(ground, plan, target),
  ];
}

function goalOf(
  ground: Ground,
  plan: AskelmatDocument,
  under: unknown,
): PageContent {
  const id = typeof under === "string" ? /^goals\/(.+)$/.exec(under)?.[1] : "";
  const row = id ? rowIn(contentOf(plan), "goals", id) : undefined;
  const state = text(ground, row?.["state"]);
  if (state === undefined) return undefined;
  const [before = "", after = ""] = ground.say("goal", "\0").split("\0");
  return el("span", { class: "quiet small under" }, before, state, after);
}

/** How far a promise is from its day, in words. */
export function dueWords({ days = 0 }: DueMeasure, say: SayWords): string {
  if (days === -1) return say("lateDay");
  if (days < 0) return say("lateDays", String(-days));
  if (days === 0) return say("today");
  return days === 1 ? say("tomorrow") : say("inDays", String(days));
}

/** What the last follow-up said, and what was to come next. */
function lately(
  ground: Ground,
  plan: AskelmatDocument,
  target: string,
): PageContent {
  const last = followUpsOf(plan, target).at(-1);
  if (!last) return "–";
  const happened = text(ground, last["happened"]);
  const next = text(ground, last["next"]);
  const [before = "", after = ""] = ground.say("andThen", "\0").split("\0");
  return [
    el("span", { class: "quiet small" }, dayWords(ground, last["date"]), " "),
    happened,
    next !== undefined && [" ", before, next, after],
  ];
}
