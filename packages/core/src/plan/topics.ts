import { contentOf } from "../document.js";
import { isLanguageMap, type Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/** The topics that every regional plan takes a stand on: the codes of the list `plan-topic`. */
export const PLAN_TOPICS: readonly string[] = [
  "actor-roles",
  "network",
  "competence",
  "multichannel-services",
];

/** A topic, and what the plan says of it. */
export interface TopicState {
  readonly id: string;
  /** `none`: the group has decided that the plan takes no stand. */
  readonly state: "stand" | "none" | "missing";
  readonly row?: Row;
  /** The goals that are about it, as targets. */
  readonly goals: readonly string[];
}

/**
 * The topics a plan must take a stand on, and those it has beside them. One
 * that goals are about but that has no stand is still missing: the stand is words.
 *
 * @param topics the codes that are asked for
 */
export function topicsOf(
  plan: AskelmatDocument,
  topics: readonly string[] = PLAN_TOPICS,
): readonly TopicState[] {
  const content = contentOf(plan);
  const rows = new Map(rowsOf(content, "topics").map((row) => [row.id, row]));
  const goals = new Map<string, string[]>();
  for (const goal of rowsOf(content, "goals"))
    for (const { id } of rowsOf(goal, "topics")) {
      const target = `goals/${encodeSegment(goal.id)}`;
      const group = goals.get(id);
      if (group) group.push(target);
      else goals.set(id, [target]);
    }
  return [...new Set([...topics, ...rows.keys(), ...goals.keys()])].map(
    (id) => {
      const row = rows.get(id);
      return {
        id,
        state: stateOf(row),
        ...(row && { row }),
        goals: goals.get(id) ?? [],
      };
    },
  );
}

function stateOf(row: Row | undefined): TopicState["state"] {
  const stand = row?.["stand"];
  const hasWords =
    isLanguageMap(stand) &&
    Object.values(stand).some(
      (text) => typeof text === "string" && text !== "",
    );
  if (hasWords) return "stand";
  return row?.["none"] === true ? "none" : "missing";
}
