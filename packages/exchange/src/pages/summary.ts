import {
  contentOf,
  dueOf,
  followUpsOf,
  indicatorState,
  isClosed,
  rowsOf,
  statusOf,
  type AskelmatDocument,
  type Row,
} from "@askelmat/core";
import {
  codeWord,
  dayWords,
  groundOf,
  groupName,
  kindWord,
  ofKind,
  organisation,
  parties,
  periodOf,
  plain,
  rows,
  section,
  table,
  text,
  textOrMissing,
  type Ground,
  type PageSource,
} from "./ground.js";
import { htmlPage } from "./html-page.js";
import { levelWords } from "./level-words.js";
import { el, partsOf, type PageContent, type PagePart } from "./nodes.js";
import { PAGE_CSS } from "./page-css.js";

/**
 * A group's work on one page, for anybody: what it aims for, what has come of
 * it, who does it, and what comes next. Of the latest action plan and matrix;
 * only what was agreed. Names of persons are not looked up, and no answer of
 * anybody's own is shown.
 */
export function summaryPage(source: PageSource): string {
  const ground = groundOf(source);
  const title = [
    plain(ground, groupName(ground)) || ground.say("noGroup"),
    ground.say("summary"),
  ].join(" – ");
  const body = summaryBody(source);
  return htmlPage({ lang: source.lang, title, css: PAGE_CSS, body });
}

/** How much of each part there is room for on one page of A4; what is left out is counted on the page. */
const MOST = { goals: 8, benefits: 4, figures: 2, levels: 8, who: 10, next: 7 };

/** What stands in the page, as plain data. */
export function summaryBody(source: PageSource): readonly PagePart[] {
  const ground = groundOf(source);
  const [plan] = ofKind(ground, "action-plan");
  const [matrix] = ofKind(ground, "assessment");
  const first = plan ?? matrix ?? ground.documents[0];
  const period = first ? periodOf(first) : "";
  const { say } = ground;
  const line = [say("summary"), period && say("period", period)];
  const used = [
    ...(plan ? [plan] : ofKind(ground, "worksheet")),
    ...(matrix ? [matrix] : []),
    ...ofKind(ground, "group").slice(0, 1),
    ...ofKind(ground, "practice"),
  ];
  return partsOf([
    el(
      "header",
      {},
      el("h1", {}, text(ground, groupName(ground)) ?? say("noGroup")),
      el("p", { class: "about" }, line.filter(Boolean).join(" · ")),
    ),
    el(
      "main",
      { class: "summary" },
      goals(ground, plan),
      benefits(ground, plan),
      standing(ground, matrix),
      who(ground, plan),
      next(ground, plan),
    ),
    el(
      "footer",
      {},
      say("madeFrom", dayWords(ground, ground.today), sourcesIn(ground, used)),
    ),
  ]);
}

function sourcesIn(
  ground: Ground,
  documents: readonly AskelmatDocument[],
): string {
  const names = documents.map((document) =>
    [kindWord(ground, document.kind).toLowerCase(), periodOf(document)]
      .filter(Boolean)
      .join(" "),
  );
  return [...new Set(names)].join(", ") || "–";
}

/** The goals of the plan; of a group without one, those of its worksheets. */
function goals(
  ground: Ground,
  plan: AskelmatDocument | undefined,
): PageContent {
  const { say } = ground;
  const documents = plan ? [plan] : latestOf(ofKind(ground, "worksheet"));
  const vision = text(ground, plan && contentOf(plan)["vision"]);
  const items = documents.flatMap((document) =>
    rows(document, "goals")
      .filter((row) => statusOf(document, "goals", row) !== "dropped")
      .filter((row) => text(ground, row["state"]) !== undefined)
      .map((row) => goal(ground, document, row)),
  );
  return section(
    "goals",
    say("goals"),
    vision !== undefined && el("p", { class: "vision" }, vision),
    items.length > 0
      ? [
          el("ul", {}, items.slice(0, MOST.goals)),
          rest(ground, items, MOST.goals),
        ]
      : el("p", { class: "quiet" }, say("noGoals")),
  );
}

/** How many there are besides those that are shown. */
function rest(
  { say }: Ground,
  all: readonly unknown[],
  most: number,
): PageContent {
  const left = all.length - most;
  return left > 0 && el("p", { class: "quiet small" }, say("rest", `${left}`));
}

/** Quieter words after others. */
function aside(words: PageContent): PageContent {
  return el("span", { class: "quiet small" }, " – ", words);
}

/** The worksheets of the latest period alone. */
function latestOf(
  documents: readonly AskelmatDocument[],
): readonly AskelmatDocument[] {
  const [first] = documents;
  return documents.filter((one) => first && periodOf(one) === periodOf(first));
}

function goal(
  ground: Ground,
  document: AskelmatDocument,
  row: Row,
): PageContent {
  const groups = rowsOf(row, "targetGroups").map(({ id }) =>
    codeWord(ground, "target-group", id),
  );
  const status = statusOf(document, "goals", row);
  const more = [
    ...groups,
    ...(status ? [codeWord(ground, "progress-status", status)] : []),
  ].join(" · ");
  return el("li", {}, text(ground, row["state"]), more !== "" && aside(more));
}

/** What was done this period and the one before, as it was followed up, and what shows in figures. Nothing is claimed that nobody wrote. */
function benefits(
  ground: Ground,
  plan: AskelmatDocument | undefined,
): PageContent {
  const { say } = ground;
  const before = plan && contentOf(plan)["previous"];
  const plans = ofKind(ground, "action-plan").filter(
    (one) => one === plan || one.id === before,
  );
  const items = [
    ...plans.flatMap((one) => doneIn(ground, one)),
    ...ofKind(ground, "practice").map((practice) =>
      practiceItem(ground, practice),
    ),
  ];
  const figures = plan ? figuresOf(ground, plan) : undefined;
  return section(
    "benefits",
    say("benefits"),
    items.length > 0 && el("ul", {}, items.slice(0, MOST.benefits)),
    rest(ground, items, MOST.benefits),
    figures,
    items.length === 0 &&
      figures === undefined &&
      el("p", { class: "quiet" }, say("noBenefits")),
  );
}

/** The measures of a plan that are done. */
function doneIn(ground: Ground, plan: AskelmatDocument): PageContent[] {
  return rows(plan, "measures")
    .filter((row) => statusOf(plan, "measures", row) === "done")
    .map((row) => doneMeasure(ground, plan, row));
}

function doneMeasure(
  ground: Ground,
  plan: AskelmatDocument,
  row: Row,
): PageContent {
  const happened = followUpsOf(plan, `measures/${row.id}`)
    .map((one) => text(ground, one["happened"]))
    .findLast((one) => one !== undefined);
  return el(
    "li",
    {},
    textOrMissing(ground, row["text"]),
    happened !== undefined && aside(happened),
  );
}

function practiceItem(ground: Ground, practice: AskelmatDocument): PageContent {
  const content = contentOf(practice);
  const results = text(ground, content["results"] ?? content["summary"]);
  return el(
    "li",
    {},
    textOrMissing(ground, content["title"]),
    results !== undefined && aside(results),
  );
}

function figuresOf(ground: Ground, plan: AskelmatDocument): PageContent {
  const { say } = ground;
  const lines = rows(plan, "indicators").map((row) => {
    const { latest } = indicatorState(row);
    const unit = codeWord(ground, "unit", row["unit"]);
    const figure = (value: unknown) =>
      typeof value === "string" && value !== ""
        ? `${value.replace(".", ground.lang === "en" ? "." : ",")} ${unit}`.trim()
        : "–";
    return [
      textOrMissing(ground, row["name"]),
      figure(row["baseline"]),
      figure(latest?.value),
      figure(row["target"]),
    ];
  });
  const heads = [say("figure"), say("before"), say("now"), say("aim")];
  return lines.length === 0
    ? undefined
    : [
        el("h3", {}, say("figures")),
        table(heads, lines.slice(0, MOST.figures), "figures"),
        rest(ground, lines, MOST.figures),
      ];
}

/** The agreed levels of the matrix; what is not agreed is not shown to the public. */
function standing(
  ground: Ground,
  matrix: AskelmatDocument | undefined,
): PageContent {
  const { say } = ground;
  if (!matrix) return undefined;
  const lines = levelWords(ground, matrix).map(({ name, level, target }) => [
    name,
    level,
    target,
  ]);
  if (lines.length === 0) return undefined;
  const hasTargets = lines.some(([, , target]) => target !== "");
  const heads = [say("dimension"), say("level"), say("target")];
  return section(
    "standing",
    say("standing"),
    table(
      hasTargets ? heads : heads.slice(0, 2),
      lines.map((line) => (hasTargets ? line : line.slice(0, 2))),
      "levels",
    ),
  );
}

/** The organisations that are in the group still, with what each brings when it was said. */
function who(ground: Ground, plan: AskelmatDocument | undefined): PageContent {
  const { say, today } = ground;
  const [group] = ofKind(ground, "group");
  const document = group ?? plan ?? ground.documents[0];
  const found = rows(document, "organisations").filter(
    ({ validTo }) => typeof validTo !== "string" || validTo >= today,
  );
  return section(
    "who",
    say("who"),
    found.length === 0
      ? el("p", { class: "quiet" }, say("noWho"))
      : [
          el(
            "ul",
            { class: "columns" },
            found.slice(0, MOST.who).map((row) => {
              const role = text(ground, row["role"]);
              return el(
                "li",
                {},
                organisation(ground, document!, row.id),
                role !== undefined && aside(role),
              );
            }),
          ),
          rest(ground, found, MOST.who),
        ],
  );
}

/** What is open, the earliest first. That something is late is the group's own matter. */
function next(ground: Ground, plan: AskelmatDocument | undefined): PageContent {
  const { say, today } = ground;
  const open = plan
    ? dueOf(plan, today).measures.filter(({ status }) => !isClosed(status))
    : [];
  return section(
    "next",
    say("next"),
    open.length === 0
      ? el("p", { class: "quiet" }, say("noNext"))
      : [
          table(
            [say("promise"), say("responsible"), say("day")],
            open
              .slice(0, MOST.next)
              .map(({ row, end }) => [
                textOrMissing(ground, row["text"]),
                partsOf(parties(ground, plan!, row)).length > 0
                  ? parties(ground, plan!, row)
                  : "–",
                end === undefined
                  ? (text(ground, row["schedule"]) ?? say("noDay"))
                  : dayWords(ground, end),
              ]),
          ),
          rest(ground, open, MOST.next),
        ],
  );
}
