import { contentOf, treesIn, voicesOf } from "./document.js";
import { currentEntries } from "./entry.js";
import { isDecimal, isFigure, isFigurePlace } from "./figure.js";
import { member, type Json } from "./json.js";
import { OF_ITS_OWN } from "./own-members.js";
import {
  encodeSegment,
  formatTarget,
  parseTarget,
  type Target,
} from "./target.js";
import {
  columnsOf,
  fieldOf,
  indicatorsOf,
  itemsOf,
  levelsOf,
  ratingOf,
  rowsOf,
  sectionsOf,
  type Column,
} from "./template.js";
import { isCleared, isReserved } from "./tree.js";
import type { AskelmatDocument, Entry, Problem, Template } from "./types.js";

/**
 * The second layer of rules but R10, which takes code lists: see
 * {@link checkDocument}. Apart, so that a page carries no more than it uses.
 *
 * R1 `target-shape` · R2 `target-reserved` · R3 `row-value` (a row is `true` or
 * `null`) · R4 `text-value` (a text field holds a text) · R5 `in-dangling` ·
 * R6 `level-unknown` · R7 `item-unknown` (not in this template) · R8
 * `date-impossible` · R9 `rating-shape` (on a scale with levels) · R11
 * `number-shape` (a figure is a decimal) · R12 `indicator-unknown` · R13
 * `ends-before-start` (a measure, a service, a part of a programme).
 * Standard: Rules.
 */
export function checkRules(
  document: AskelmatDocument,
  template?: Template,
): readonly Problem[] {
  const current = currentEntries(voicesOf(document)).filter(
    (entry) => !isCleared(entry.value),
  );
  const dates = dateFields(template);
  for (const name of DAYS_OF.get(document.kind) ?? []) dates.add(name);
  const problems = current.flatMap((entry) =>
    checkEntry(document, entry, { dates, fixed: fixedRows(template) }),
  );
  const spans = checkSpans(document);
  return template
    ? [...problems, ...spans, ...checkAgainst(document, template)]
    : [...problems, ...spans];
}

/** Fields of a kind that hold days, beside `date`. */
const DAYS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ["group", ["validFrom", "validTo"]],
  ["action-plan", ["start", "end", "baselineDate", "targetDate"]],
  ["programme", ["start", "end", "due"]],
  ["service-map", ["start", "end"]],
]);

function problem(
  rule: string,
  code: string,
  path: string,
  params: Problem["params"] = {},
): Problem {
  return { path, code, params: { rule, ...params } };
}

/** What a template adds to what can be told from an entry alone. */
interface Known {
  /** Names of the fields that hold dates. */
  readonly dates: ReadonlySet<string>;
  /** Rows that are there though nobody has said anything in them. */
  readonly fixed: ReadonlySet<string>;
}

function dateFields(template: Template | undefined): Set<string> {
  const names = new Set(["date"]);
  const add = (columns: readonly Column[]) => {
    for (const column of columns) {
      if (column.type === "date") names.add(fieldOf(column));
      add(columnsOf(column));
    }
  };
  if (template)
    for (const section of sectionsOf(template)) add(columnsOf(section));
  return names;
}

function fixedRows(template: Template | undefined): ReadonlySet<string> {
  const sections = template ? sectionsOf(template) : [];
  return new Set(
    sections.flatMap((section) =>
      rowsOf(section, "rows").map(
        (row) => `${encodeSegment(section.id)}/${encodeSegment(row.id)}`,
      ),
    ),
  );
}

function checkEntry(
  document: AskelmatDocument,
  entry: Entry,
  { dates, fixed }: Known,
): Problem[] {
  const { target, value, by } = entry;
  const parsed = parseTarget(target);
  if (!parsed) return [problem("R1", "target-shape", target)];
  if (isReserved(parsed)) return [problem("R2", "target-reserved", target)];
  if (parsed.row && value !== true)
    return [problem("R3", "row-value", target, { by })];
  if (parsed.lang !== undefined && typeof value !== "string")
    return [problem("R4", "text-value", target, { by })];
  const name = parsed.segments.at(-1);
  if (name === "in" && !parsed.row && !leadsSomewhere(document, entry, fixed))
    return [problem("R5", "in-dangling", target, { by, value })];
  if (holdsDay(parsed, dates) && !isDate(value))
    return [problem("R8", "date-impossible", target, { by, value })];
  return hasNumber(document.kind, parsed, value)
    ? []
    : [problem("R11", "number-shape", target, { by, value })];
}

/** False where a figure is wanted and somebody wrote something else. */
function hasNumber(kind: string, target: Target, value: Json): boolean {
  switch (kind) {
    case "assessment":
      return !isFigurePlace(target) || isFigure(value);
    case "action-plan":
      return isPlansNumber(target, value);
    case "programme":
      return (
        !isHours(target) || (typeof value === "string" && isDecimal(value))
      );
    case "service-map":
      return (
        formatTarget(target) !== "placement" ||
        (typeof value === "string" && isDecimal(value))
      );
    default:
      return true;
  }
}

/** False where a plan has a figure and somebody wrote something else. */
function isPlansNumber(
  { segments: [list, , name, , inner], row, lang }: Target,
  value: Json,
): boolean {
  if (row || lang !== undefined) return true;
  if (list === "measures" && name === "funding" && inner === undefined)
    return isFigure(value);
  const isDecimals =
    list === "indicators" &&
    (inner === undefined
      ? name === "baseline" || name === "target"
      : name === "actuals" && inner === "value");
  return !isDecimals || (typeof value === "string" && isDecimal(value));
}

/** True at the hours of a part of a programme. */
function isHours({
  segments: [list, , name, more],
  row,
  lang,
}: Target): boolean {
  const isPlain = !row && lang === undefined && more === undefined;
  return isPlain && list === "items" && name === "hours";
}

/** The lists of a kind whose rows start and end. */
const SPANS: ReadonlyMap<string, readonly string[]> = new Map([
  ["action-plan", ["measures"]],
  ["programme", ["phases", "items"]],
  ["service-map", ["services"]],
]);

/** Rows, shared or somebody's own, that end before they start. */
function checkSpans(document: AskelmatDocument): Problem[] {
  const lists = SPANS.get(document.kind);
  if (!lists) return [];
  const content = contentOf(document);
  return [content, ...(content.own ?? [])].flatMap((view) => {
    const who = member(view, "by");
    return lists.flatMap((list) =>
      rowsOf(view, list).flatMap(({ id, start, end }) =>
        start !== undefined && end !== undefined && isBefore(end, start)
          ? [
              problem(
                "R13",
                "ends-before-start",
                `${who === undefined ? "" : "own/"}${list}/${encodeSegment(id)}/end`,
                { ...(who !== undefined && { by: who }), value: end, start },
              ),
            ]
          : [],
      ),
    );
  });
}

function isBefore(day: Json, other: Json): boolean {
  return isDate(day) && isDate(other) && day! < other!;
}

/** True at a field of days: by its name, or because it tells when somebody was invited. */
function holdsDay(
  { segments, row }: Target,
  dates: ReadonlySet<string>,
): boolean {
  const name = segments.at(-1);
  if (row || name === undefined) return false;
  const isInvited = name === "invited" && segments[0] === "contributors";
  return isInvited || dates.has(name);
}

function leadsSomewhere(
  document: AskelmatDocument,
  entry: Entry,
  fixed: ReadonlySet<string>,
): boolean {
  const { shared, own } = treesIn(document);
  const tree = entry.target.startsWith("own/") ? own.get(entry.by) : shared;
  const path = typeof entry.value === "string" ? entry.value : "";
  if (tree?.gone.has(path)) return false;
  const isThere = tree?.rows.has(path) === true || fixed.has(path);
  // A person's own row may belong under one that the group shares.
  return isThere || (shared.rows.has(path) && !shared.gone.has(path));
}

/** `2026-03-31`, and a day that exists. */
function isDate(value: Json): boolean {
  const match =
    typeof value === "string" && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What the template does not have: kept in content, shown as not in this template. */
function checkAgainst(
  document: AskelmatDocument,
  template: Template,
): Problem[] {
  const content = contentOf(document);
  const views = [content, ...(content.own ?? [])];
  switch (template.kind) {
    case "assessment-framework":
      return views.flatMap((view) => checkRatings(view, template));
    case "worksheet-template":
      return views.flatMap((view) => checkSections(view, template));
    default:
      // What another kind of template asks is not known here.
      return [];
  }
}

function checkSections(
  view: Parameters<typeof rowsOf>[0] & object,
  template: Template,
): Problem[] {
  const by = member(view, "by");
  const sections = new Set(sectionsOf(template).map((section) => section.id));
  return Object.keys(view)
    .filter((name) => !sections.has(name) && !OF_ITS_OWN.has(name))
    .map((name) =>
      problem("R7", "item-unknown", name, by === undefined ? {} : { by }),
    );
}

function checkRatings(
  view: Parameters<typeof rowsOf>[0] & object,
  template: Template,
): Problem[] {
  const who = member(view, "by");
  const by: Record<string, Json> = who === undefined ? {} : { by: who };
  const items = new Map(itemsOf(template).map((item) => [item.id, item]));
  return rowsOf(view, "ratings").flatMap((row) => {
    const path = `ratings/${encodeSegment(row.id)}/rating`;
    const item = items.get(row.id);
    if (!item) return [problem("R7", "item-unknown", path, by)];
    const said = row["rating"];
    const rating = ratingOf(said);
    const levels = new Set(levelsOf(template, item).map((level) => level.id));
    if (said !== undefined && !rating && levels.size > 0)
      return [problem("R9", "rating-shape", path, { ...by, value: said })];
    const named =
      !rating || levels.size === 0 || "unanswered" in rating
        ? []
        : "level" in rating
          ? [rating.level]
          : rating.between;
    const figures = new Set(indicatorsOf(item).map(({ id }) => id));
    return [
      ...named
        .filter((level) => !levels.has(level))
        .map((level) => problem("R6", "level-unknown", path, { ...by, level })),
      ...rowsOf(row, "values")
        .filter(({ id }) => !figures.has(id))
        .map(({ id }) =>
          problem(
            "R12",
            "indicator-unknown",
            `ratings/${encodeSegment(row.id)}/values/${encodeSegment(id)}/value`,
            by,
          ),
        ),
    ];
  });
}
