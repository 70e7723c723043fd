import type { Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";
import { idsIn, servicesOn } from "./services.js";

/** What reaches a target group on a level; without services it is a gap. */
export interface Reach {
  readonly targetGroup: string;
  readonly level: string;
  readonly services: readonly Row[];
}

/**
 * The services of a day for each target group on each level, in the order they
 * are asked. A service that names no target group, or no level, reaches none:
 * nobody has said whom. Standard: SVC-1.
 */
export function reachOf(
  map: AskelmatDocument,
  day: string,
  targetGroups: readonly string[],
  levels: readonly string[],
): readonly Reach[] {
  const rows = servicesOn(map, day).map((row) => ({
    row,
    groups: new Set(idsIn(row, "targetGroups")),
    levels: new Set(idsIn(row, "levels")),
  }));
  return targetGroups.flatMap((targetGroup) =>
    levels.map((level) => ({
      targetGroup,
      level,
      services: rows
        .filter((one) => one.groups.has(targetGroup) && one.levels.has(level))
        .map(({ row }) => row),
    })),
  );
}
