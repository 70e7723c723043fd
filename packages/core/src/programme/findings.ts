import { contentOf } from "../document.js";
import { dayNumber } from "../day-number.js";
import { isDecimal } from "../figure.js";
import type { Json, JsonObject } from "../json.js";
import { encodeSegment } from "../target.js";
import { rowIn, rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Problem, Template } from "../types.js";

/** Which list a row may stand under. */
const ABOVE: Readonly<Record<string, string>> = {
  items: "phases",
  materials: "items",
  assignments: "items",
  retrospectives: "items",
  reflections: "items",
};

/** Days by the list they stand in. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  phases: ["start", "end"],
  items: ["start", "end"],
  assignments: ["due"],
  consultations: ["date", "due"],
  retrospectives: ["date"],
  reflections: ["date"],
};

/** Members that name participants and organisations: one each, or a set. */
const NAMES: readonly (readonly [
  list: string,
  name: string,
  of: "participants" | "organisations",
])[] = [
  ["items", "participants", "participants"],
  ["items", "responsible", "organisations"],
  ["assignments", "done", "participants"],
  ["participants", "organisation", "organisations"],
  ["consultations", "by", "participants"],
  ["consultations", "adviser", "participants"],
  ["reflections", "by", "participants"],
];

/** What a template has and a part of a programme names. */
const PARTS = ["themes", "methods", "linkages"] as const;

/**
 * What is not right in a programme, each with its place. Nothing of it is
 * refused: it is kept and shown. Those that the standard has a rule for name
 * it in `params.rule`: R5 `in-dangling`, R8 `date-impossible`, R11
 * `number-shape`, R13 `ends-before-start`. The others: `in-missing` (a material
 * or an assignment under nothing), `outside-phase` (a part before its phase
 * begins or after it ends), `participant-unknown`, `party-unknown`,
 * `part-unknown` (the template has no such theme, method or linkage, and the
 * row does not say what it is), `previous-itself`. Standard: PRG-4, PRG-7.
 *
 * @param template what the programme is built from; its parts are not looked up when absent
 */
export function programmeFindings(
  programme: AskelmatDocument,
  template?: Template,
): readonly Problem[] {
  const content = contentOf(programme);
  return [
    ...Object.entries(ABOVE).flatMap(([list, above]) =>
      rowsOf(content, list).flatMap((row) =>
        placeOf(content, list, above, row),
      ),
    ),
    ...Object.entries(DAYS).flatMap(([list, names]) =>
      rowsOf(content, list).flatMap((row) =>
        names.flatMap((name) =>
          dayFinding(`${placed(list, row)}/${name}`, row[name]),
        ),
      ),
    ),
    ...["start", "end"].flatMap((name) => dayFinding(name, content[name])),
    ...["phases", "items"].flatMap((list) =>
      rowsOf(content, list).flatMap((row) =>
        spanFinding(placed(list, row), row),
      ),
    ),
    ...spanFinding("", content),
    ...rowsOf(content, "items").flatMap((row) => [
      ...phaseFinding(content, row),
      ...hoursFinding(row),
      ...(template ? partFindings(template, row) : []),
    ]),
    ...NAMES.flatMap(([list, name, of]) =>
      rowsOf(content, list).flatMap((row) =>
        nameFindings(content, list, name, of, row),
      ),
    ),
    ...(content["previous"] === programme.id
      ? [found("previous-itself", "previous")]
      : []),
  ];
}

function placeOf(
  content: JsonObject,
  list: string,
  above: string,
  row: Row,
): Problem[] {
  const path = `${placed(list, row)}/in`;
  const { in: under } = row;
  if (under === undefined)
    return list === "materials" || list === "assignments"
      ? [found("in-missing", path)]
      : [];
  const isThere = rowsOf(content, above).some(
    (one) => placed(above, one) === under,
  );
  return isThere
    ? []
    : [found("in-dangling", path, { rule: "R5", value: under })];
}

function dayFinding(path: string, value: Json | undefined): Problem[] {
  return value === undefined || dayNumber(value) !== undefined
    ? []
    : [found("date-impossible", path, { rule: "R8", value })];
}

function spanFinding(place: string, { start, end }: JsonObject): Problem[] {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  if (first === undefined || last === undefined || last >= first) return [];
  const path = place === "" ? "end" : `${place}/end`;
  return [
    found("ends-before-start", path, {
      rule: "R13",
      value: end!,
      start: start!,
    }),
  ];
}

function phaseFinding(content: JsonObject, row: Row): Problem[] {
  const phase = rowsOf(content, "phases").find(
    (one) => placed("phases", one) === row["in"],
  );
  if (!phase) return [];
  const [first, last] = [dayNumber(phase["start"]), dayNumber(phase["end"])];
  const isOutside = [dayNumber(row["start"]), dayNumber(row["end"])].some(
    (day) =>
      day !== undefined &&
      ((first !== undefined && day < first) ||
        (last !== undefined && day > last)),
  );
  return isOutside
    ? [
        found("outside-phase", `${placed("items", row)}/start`, {
          phase: phase.id,
        }),
      ]
    : [];
}

function hoursFinding(row: Row): Problem[] {
  const { hours } = row;
  return hours === undefined || (typeof hours === "string" && isDecimal(hours))
    ? []
    : [
        found("number-shape", `${placed("items", row)}/hours`, {
          rule: "R11",
          value: hours,
        }),
      ];
}

function partFindings({ content }: Template, row: Row): Problem[] {
  return PARTS.flatMap((list) =>
    rowsOf(row, list)
      .filter(
        ({ id, label }) =>
          label === undefined && rowIn(content, list, id) === undefined,
      )
      .map(({ id }) =>
        found(
          "part-unknown",
          `${placed("items", row)}/${list}/${encodeSegment(id)}`,
          { id },
        ),
      ),
  );
}

function nameFindings(
  content: JsonObject,
  list: string,
  name: string,
  of: "participants" | "organisations",
  row: Row,
): Problem[] {
  const said = row[name];
  const ids =
    typeof said === "string" ? [said] : rowsOf(row, name).map(({ id }) => id);
  const code = of === "participants" ? "participant-unknown" : "party-unknown";
  return ids
    .filter((id) => rowIn(content, of, id) === undefined)
    .map((id) =>
      found(
        code,
        `${placed(list, row)}/${name}${typeof said === "string" ? "" : `/${encodeSegment(id)}`}`,
        { id },
      ),
    );
}

function placed(list: string, { id }: Row): string {
  return `${list}/${encodeSegment(id)}`;
}

function found(
  code: string,
  path: string,
  params: Readonly<Record<string, Json>> = {},
): Problem {
  return { path, code, params };
}
