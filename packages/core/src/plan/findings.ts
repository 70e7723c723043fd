import { contentOf } from "../document.js";
import { isDecimal, isFigure } from "../figure.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import type { Row } from "../shape.js";
import { encodeSegment } from "../target.js";
import { rowsOf } from "../template.js";
import type { AskelmatDocument, Problem } from "../types.js";
import { dayNumber } from "../day-number.js";
import { PLAN_TOPICS, topicsOf } from "./topics.js";

/** The roles that organisations have in goals and measures. */
export const PARTY_ROLES = ["preparing", "responsible", "cooperating"] as const;

/** Which lists a row may stand under. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  goals: ["priorities"],
  measures: ["goals"],
  indicators: ["goals"],
  followUps: ["measures", "goals"],
};

/**
 * What is not right in a plan, each with its place. Nothing of it is refused:
 * it is kept and shown. Those that the standard has a rule for name it in
 * `params.rule`, with the code and the path of that rule: R5 `in-dangling`, R8
 * `date-impossible`, R11 `number-shape`, R13 `ends-before-start`. The others:
 * `in-missing` (a measure, an indicator or a follow-up under nothing, or a goal
 * where there are priorities), `in-elsewhere` (under a row of another list, as
 * in a ring), `party-unknown`, `driver-unknown`, `unit-missing`,
 * `topic-missing`, `previous-itself`.
 */
export function planFindings(
  plan: AskelmatDocument,
  topics: readonly string[] = PLAN_TOPICS,
): readonly Problem[] {
  const content = contentOf(plan);
  const rows = new Look(content);
  return [
    ...Object.keys(ABOVE).flatMap((list) =>
      rowsOf(content, list).flatMap((row) => placeFindings(rows, list, row)),
    ),
    ...["goals", "measures"].flatMap((list) =>
      rowsOf(content, list).flatMap((row) => partyFindings(rows, list, row)),
    ),
    ...rowsOf(content, "goals").flatMap((row) => driverFindings(rows, row)),
    ...rowsOf(content, "measures").flatMap(measureFindings),
    ...rowsOf(content, "indicators").flatMap(indicatorFindings),
    ...rowsOf(content, "followUps").flatMap((row) =>
      dayFinding(`followUps/${encodeSegment(row.id)}/date`, row["date"]),
    ),
    ...topicsOf(plan, topics)
      .filter(({ id, state }) => state === "missing" && topics.includes(id))
      .map(({ id }) => found("topic-missing", `topics/${encodeSegment(id)}`)),
    ...(content["previous"] === plan.id
      ? [found("previous-itself", "previous")]
      : []),
  ];
}

/** Looks rows up by list and target, whatever list it is. */
class Look {
  readonly content: JsonObject;
  readonly #targets = new Map<string, ReadonlySet<string>>();

  constructor(content: JsonObject) {
    this.content = content;
  }

  has(target: string): boolean {
    const [list = ""] = target.split("/");
    return this.targetsOf(list).has(target);
  }

  targetsOf(list: string): ReadonlySet<string> {
    let targets = this.#targets.get(list);
    if (!targets) {
      targets = new Set(
        rowsOf(this.content, list).map(
          ({ id }) => `${list}/${encodeSegment(id)}`,
        ),
      );
      this.#targets.set(list, targets);
    }
    return targets;
  }
}

function placeFindings(rows: Look, list: string, row: Row): Problem[] {
  const target = `${list}/${encodeSegment(row.id)}`;
  const { in: under } = row;
  const above = ABOVE[list]!;
  if (under === undefined) {
    const isFine = list === "goals" && rows.targetsOf("priorities").size === 0;
    return isFine ? [] : [found("in-missing", target, { list })];
  }
  const path = `${target}/in`;
  const inner = typeof under === "string" ? under : "";
  if (above.some((one) => inner.startsWith(`${one}/`)) && rows.has(inner))
    return [];
  return rows.has(inner)
    ? [found("in-elsewhere", path, { value: under })]
    : [found("in-dangling", path, { rule: "R5", value: under })];
}

function partyFindings(rows: Look, list: string, row: Row): Problem[] {
  const organisations = rows.targetsOf("organisations");
  return PARTY_ROLES.flatMap((role) =>
    rowsOf(row, role)
      .map(({ id }) => encodeSegment(id))
      .filter((id) => !organisations.has(`organisations/${id}`))
      .map((id) =>
        found(
          "party-unknown",
          `${list}/${encodeSegment(row.id)}/${role}/${id}`,
        ),
      ),
  );
}

function driverFindings(rows: Look, row: Row): Problem[] {
  const drivers = rows.targetsOf("drivers");
  return rowsOf(row, "drivers")
    .map(({ id }) => encodeSegment(id))
    .filter((id) => !drivers.has(`drivers/${id}`))
    .map((id) =>
      found("driver-unknown", `goals/${encodeSegment(row.id)}/drivers/${id}`),
    );
}

function measureFindings(row: Row): Problem[] {
  const target = `measures/${encodeSegment(row.id)}`;
  const { start, end, funding } = row;
  const [from, to] = [dayNumber(start), dayNumber(end)];
  const number = isObject(funding) ? funding["number"] : undefined;
  return [
    ...dayFinding(`${target}/start`, start),
    ...dayFinding(`${target}/end`, end),
    ...(from !== undefined && to !== undefined && to < from
      ? [
          found("ends-before-start", `${target}/end`, {
            rule: "R13",
            value: end!,
            start: start!,
          }),
        ]
      : []),
    ...(funding === undefined || isFigure(funding)
      ? []
      : [notANumber(`${target}/funding`, funding)]),
    ...(number !== undefined &&
    isObject(funding) &&
    funding["unit"] === undefined
      ? [found("unit-missing", `${target}/funding`)]
      : []),
  ];
}

function indicatorFindings(row: Row): Problem[] {
  const target = `indicators/${encodeSegment(row.id)}`;
  return [
    ...(row["unit"] === undefined ? [found("unit-missing", target)] : []),
    ...["baseline", "target"].flatMap((name) => [
      ...numberFinding(`${target}/${name}`, row[name]),
      ...dayFinding(`${target}/${name}Date`, row[`${name}Date`]),
    ]),
    ...rowsOf(row, "actuals").flatMap((actual) => {
      const inner = `${target}/actuals/${encodeSegment(actual.id)}`;
      return [
        ...numberFinding(`${inner}/value`, actual["value"]),
        ...dayFinding(`${inner}/date`, actual["date"]),
      ];
    }),
  ];
}

function dayFinding(path: string, value: Json | undefined): Problem[] {
  return value === undefined || dayNumber(value) !== undefined
    ? []
    : [found("date-impossible", path, { rule: "R8", value })];
}

function numberFinding(path: string, value: Json | undefined): Problem[] {
  return value === undefined || (typeof value === "string" && isDecimal(value))
    ? []
    : [notANumber(path, value)];
}

function notANumber(path: string, value: Json): Problem {
  return found("number-shape", path, { rule: "R11", value });
}

function found(
  code: string,
  path: string,
  params: Record<string, Json> = {},
): Problem {
  return { path, code, params };
}
