import {
  dueOf,
  type AskelmatDocument,
  type DueList,
  type DueMeasure,
  type Problem,
} from "@askelmat/core";

/** How a plan stands on a day, found by place. */
export interface PlanNow {
  readonly due: DueList;
  readonly measures: ReadonlyMap<string, DueMeasure>;
  /** What is not right, by the place of the row it is in. */
  readonly findings: ReadonlyMap<string, readonly Problem[]>;
}

const found = new WeakMap<AskelmatDocument, { today: string; now: PlanNow }>();

/** How a plan stands on a day; worked out once for each state of it. */
export function planNow(plan: AskelmatDocument, today: string): PlanNow {
  const before = found.get(plan);
  if (before?.today === today) return before.now;
  const due = dueOf(plan, today);
  const findings = new Map<string, Problem[]>();
  for (const problem of due.findings) {
    const place = problem.path.split("/").slice(0, 2).join("/");
    const here = findings.get(place);
    if (here) here.push(problem);
    else findings.set(place, [problem]);
  }
  const now = {
    due,
    measures: new Map(due.measures.map((one) => [one.target, one])),
    findings,
  };
  found.set(plan, { today, now });
  return now;
}
