import {
  reachOf,
  mapFindings,
  overlapsOf,
  servicesOn,
  type AskelmatDocument,
  type Reach,
  type Overlap,
  type Problem,
  type Row,
} from "@askelmat/core";
import { codesFor, listAt } from "../record/codes.js";
import type { RecordView } from "../record/view.js";
import { LEVEL, TARGET_GROUP } from "./lists.js";

/** How a map stands on a day. */
export interface MapNow {
  readonly services: readonly Row[];
  /** A place for each target group on each level; none while the code lists are on their way. */
  readonly coverage: readonly Reach[];
  readonly targetGroups: readonly string[];
  readonly levels: readonly string[];
  readonly overlaps: readonly Overlap[];
  /** What is not right, by the place of the row it is in. */
  readonly findings: ReadonlyMap<string, readonly Problem[]>;
}

const found = new WeakMap<AskelmatDocument, { key: string; now: MapNow }>();

/** How a map stands on a day; worked out once for each state of it. */
export function mapNow(view: RecordView): MapNow {
  const { document } = view.session;
  const day = view.today;
  const [levels, targetGroups] = [LEVEL, TARGET_GROUP].map((id) => {
    const list = listAt(view, id);
    return list ? codesFor(list, view.on ?? day).map((code) => code.id) : [];
  }) as [string[], string[]];
  const key = [day, ...levels, ...targetGroups].join(" ");
  const before = found.get(document);
  if (before?.key === key) return before.now;
  const findings = new Map<string, Problem[]>();
  for (const problem of mapFindings(document)) {
    const place = problem.path.split("/").slice(0, 2).join("/");
    findings.set(place, [...(findings.get(place) ?? []), problem]);
  }
  const now = {
    services: servicesOn(document, day),
    coverage: reachOf(document, day, targetGroups, levels),
    targetGroups,
    levels,
    overlaps: overlapsOf(document, day),
    findings,
  };
  found.set(document, { key, now });
  return now;
}
