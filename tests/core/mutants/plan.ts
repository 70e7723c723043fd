import type { Mutant } from "./list.js";

const ONCE =
  "rows are taken over once, whoever takes them, in whatever order and however often";
const NEXT =
  "the next plan loses no open promise, and last year's stays as it was";
const DUE = "every measure is due in one way, and its counts add up";
const TEXTS = "a calendar unfolds back to its texts, whatever stands in them";
const FIGURES =
  "what is left of an indicator and what has changed make the way from its baseline to its target";

/** Faults in what a plan takes over, carries over and tells. */
export const planMutants: readonly Mutant[] = [
  {
    name: "a row that is taken gets an id of its own",
    law: ONCE,
    faults: [
      {
        file: "plan/taken.ts",
        find: "base32(sha256(placeKey(place)))",
        put: "base32(sha256(placeKey(place) + String(Math.random())))",
      },
    ],
  },
  {
    name: "rows of one form are taken for one row",
    law: ONCE,
    faults: [
      {
        file: "plan/taken.ts",
        find: "return `${document} ${row}`;",
        put: "return `${document} ${row.slice(0, 6)}`;",
      },
    ],
  },
  {
    name: "a step is not led to the goal that was taken before it",
    law: ONCE,
    faults: [
      {
        file: "plan/take.ts",
        find: "[...there, ...wanted] .filter(",
        put: "[...wanted].filter(",
      },
    ],
  },
  {
    name: "a goal that comes later leaves its measures alone",
    law: ONCE,
    faults: [
      {
        file: "plan/take.ts",
        find: "...ledLater(plan, candidates, goals),",
        put: "",
      },
    ],
  },
  {
    name: "organisations do not come along",
    law: ONCE,
    faults: [
      {
        file: "plan/take.ts",
        find: "...organisationsFor(plan, sources, wanted),",
        put: "",
      },
    ],
  },
  {
    name: "the parties of a step are left behind",
    law: ONCE,
    faults: [
      {
        file: "plan/candidates.ts",
        find: '...parties(step, "party", "responsible"),',
        put: "",
      },
    ],
  },
  {
    name: "only what has begun goes over",
    law: NEXT,
    faults: [
      {
        file: "plan/next-plan.ts",
        find: '(row) => !isClosed(statusOf(plan, "measures", row)),',
        put: '(row) => statusOf(plan, "measures", row) === "in-progress",',
      },
    ],
  },
  {
    name: "a goal that is done leaves its open measures behind",
    law: NEXT,
    faults: [
      {
        file: "plan/next-plan.ts",
        find: "needed.has(`goals/${encodeSegment(row.id)}`) ||",
        put: "",
      },
    ],
  },
  {
    name: "what goes over forgets where it comes from",
    law: NEXT,
    faults: [
      {
        file: "plan/next-plan.ts",
        find: "origin: { document: plan.id,",
        put: "origin: { document: String(row.id),",
      },
    ],
  },
  {
    name: "only known members go over",
    law: NEXT,
    faults: [
      {
        file: "plan/next-plan.ts",
        find: "return { ...row, ...(status",
        put: "const { weather: _, ...known } = row; return { ...known, ...(status",
      },
    ],
  },
  {
    name: "what follow-ups say of a status is not read",
    law: NEXT,
    faults: [
      {
        file: "plan/status.ts",
        find: 'return said.findLast((one) => typeof one === "string");',
        put: "return said.length > 1000 ? (said[0] as string) : undefined;",
      },
    ],
  },
  {
    name: "what became of a row is not followed into the next plan",
    law: NEXT,
    faults: [
      {
        file: "plan/outcome.ts",
        find: "else found = carried ?? found ?? here;",
        put: "else found ??= here;",
      },
    ],
  },
  {
    name: "what is done is overdue all the same",
    law: DUE,
    faults: [
      {
        file: "plan/due.ts",
        find: 'isClosed(status) ? (status as "done" | "dropped") : dueIn(days)',
        put: "dueIn(days)",
      },
    ],
  },
  {
    name: "a day that does not exist is one of the next month",
    law: DUE,
    faults: [
      {
        file: "day-number.ts",
        find: "found.getUTCMonth() === month - 1 && found.getUTCDate() === date",
        put: "found.getTime() === found.getTime()",
      },
    ],
  },
  {
    name: "a measure is overdue on its own day",
    law: DUE,
    faults: [
      {
        file: "plan/due.ts",
        find: "if (days < 0)",
        put: "if (days <= 0)",
      },
    ],
  },
  {
    name: "lines are folded by characters",
    law: TEXTS,
    faults: [
      {
        file: "calendar-lines.ts",
        find: "if (point < 0x80) return 1;",
        put: "if (point < 0x110000) return 1;",
      },
    ],
  },
  {
    name: "lines are folded between halves of a character",
    law: TEXTS,
    faults: [
      {
        file: "calendar-lines.ts",
        find: "for (const character of line) {",
        put: 'for (const character of line.split("")) {',
      },
    ],
  },
  {
    name: "commas and semicolons stand as they are",
    law: TEXTS,
    faults: [
      {
        file: "calendar-lines.ts",
        find: ".replace(/[\\\\;,]/g, (mark) => `\\\\${mark}`)",
        put: "",
      },
    ],
  },
  {
    name: "line breaks are escaped before backslashes",
    law: TEXTS,
    faults: [
      {
        file: "calendar-lines.ts",
        find: 'text .replace(/\\r\\n?/g, "\\n")',
        put: 'text.replace(/\\r\\n?/g, "\\n").replace(/\\n/g, "\\\\n")',
      },
    ],
  },
  {
    name: "figures are subtracted as numbers",
    law: FIGURES,
    faults: [
      {
        file: "plan/indicator.ts",
        find: "baseline && latest && subtractDecimals(latest.value, baseline.value)",
        put: "baseline && latest && String(Number(latest.value) - Number(baseline.value))",
      },
    ],
  },
  {
    name: "more is always better",
    law: FIGURES,
    faults: [
      {
        file: "plan/indicator.ts",
        find: 'return direction === "up" ? order >= 0 : order <= 0;',
        put: "return order >= 0;",
      },
    ],
  },
];
