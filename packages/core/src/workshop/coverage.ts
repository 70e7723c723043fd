import { contentOf } from "../document.js";
import type { Json } from "../json.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Content, Template } from "../types.js";
import { Grouping, type CoverageLine } from "./grouping.js";
import { itemsOfWorkshop } from "./items.js";
import { joinedIds } from "./joined.js";
import { asksIn, participantsIn } from "./participants.js";

/** Who has answered how much of what is asked. */
export interface Coverage {
  /** How many places are asked. */
  readonly total: number;
  /** By person; joined ids are one. */
  readonly people: readonly PersonCoverage[];
  /** By organisation, those listed first; joined ones are one. */
  readonly organisations: readonly OrganisationCoverage[];
  /** By sector, or else type, of organisation; `""` for those that name neither. */
  readonly sectors: readonly CoverageLine[];
  /** Listed organisations that nobody has answered anything for. */
  readonly missing: readonly string[];
  /** People who have said something and name no organisation. */
  readonly withoutOrganisation: readonly string[];
}

/** How much one person has answered. */
export interface PersonCoverage extends CoverageLine {
  readonly role?: string;
  readonly organisation?: string;
}

/** How much has been answered for one organisation. */
export interface OrganisationCoverage extends CoverageLine {
  readonly name?: Json;
  readonly type?: string;
  readonly sector?: string;
  /** False when somebody names it and no list has it. */
  readonly listed: boolean;
  /** The people who speak for it. */
  readonly people: readonly string[];
}

/**
 * Who has answered for what, and what is missing.
 *
 * @param options.group a group's document: its organisations are listed too
 */
export function coverageOf(
  document: AskelmatDocument,
  template: Template,
  options: { readonly group?: AskelmatDocument } = {},
): Coverage {
  const content = contentOf(document);
  const listed = listedIn(content, options.group);
  const people = new Grouping(joinedIds(document, "contributors"));
  const organisations = new Grouping(joinedIds(document, "organisations"));
  const rows = new Map(rowsOf(content, "contributors").map((r) => [r.id, r]));
  const bys = participantsIn(content);
  const organisationsOf = (by: string): readonly string[] => {
    const named = textOf(rows.get(by)?.["organisation"]);
    // An organisation may answer as itself.
    return named === undefined ? (listed.has(by) ? [by] : []) : [named];
  };
  const asksOf = asksIn(content);
  for (const by of bys) people.add(by, { asks: asksOf(by) });
  for (const id of listed.keys()) organisations.add(id);
  for (const by of bys)
    for (const id of organisationsOf(by))
      organisations.add(id, { asks: asksOf(by) });
  const sectorsOf = (by: string) =>
    organisationsOf(by).map((id) =>
      sectorIn(organisations.idsWith(id), listed),
    );
  const sectors = new Grouping(new Map());
  for (const id of organisations.ids)
    sectors.add(sectorIn(organisations.idsWith(id), listed));
  for (const by of bys)
    for (const id of sectorsOf(by)) sectors.add(id, { asks: asksOf(by) });

  const asked = itemsOfWorkshop(document, template).filter((one) => one.asked);
  for (const item of asked)
    for (const [grouping, keysOf] of [
      [people, (by: string) => [by]],
      [organisations, organisationsOf],
      [sectors, sectorsOf],
    ] as const)
      grouping.count(item, keysOf);
  const speaking = (content.own ?? []).map(({ by }) => by);
  const speakersFor = (ids: readonly string[]) =>
    bys.filter((by) => organisationsOf(by).some((id) => ids.includes(id)));
  const lines = organisations.lines(asked.length);
  return {
    total: asked.length,
    people: people.lines(asked.length).map((line) => ({
      ...line,
      ...found("role", line.ids, rows),
      ...found("organisation", line.ids, rows),
    })),
    organisations: lines.map((line) => ({
      ...line,
      ...named(line.ids, listed),
      ...found("type", line.ids, listed),
      ...found("sector", line.ids, listed),
      listed: line.ids.some((id) => listed.has(id)),
      people: speakersFor(line.ids).sort(),
    })),
    sectors: sectors.lines(asked.length),
    missing: lines
      .filter(({ ids }) => ids.some((id) => listed.has(id)))
      .filter(({ empty, notAsked }) => empty + notAsked === asked.length)
      .map(({ id }) => id),
    withoutOrganisation: speaking
      .filter((by) => organisationsOf(by).length === 0)
      .sort(),
  };
}

/** The organisations of the document and of the group, in order; the document's own words win. */
function listedIn(
  content: Content,
  group: AskelmatDocument | undefined,
): ReadonlyMap<string, Row> {
  const rows = [
    ...rowsOf(content, "organisations"),
    ...(group ? rowsOf(contentOf(group), "organisations") : []),
  ];
  const listed = new Map<string, Row>();
  for (const row of rows) listed.set(row.id, { ...row, ...listed.get(row.id) });
  return listed;
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The sector of an organisation under any of its ids; its type tells, when it names none. */
function sectorIn(
  ids: readonly string[],
  listed: ReadonlyMap<string, Row>,
): string {
  const { sector } = found("sector", ids, listed);
  return sector ?? found("type", ids, listed).type ?? "";
}

/** A code of the first of some rows that has one. */
function found<N extends string>(
  name: N,
  ids: readonly string[],
  rows: ReadonlyMap<string, Row>,
): { readonly [K in N]?: string } {
  const value = ids
    .map((id) => textOf(rows.get(id)?.[name]))
    .find((one) => one !== undefined);
  return (value === undefined ? {} : { [name]: value }) as {
    readonly [K in N]?: string;
  };
}

function named(
  ids: readonly string[],
  listed: ReadonlyMap<string, Row>,
): { readonly name?: Json } {
  const name = ids
    .map((id) => listed.get(id)?.["name"])
    .find((one) => one !== undefined);
  return name === undefined ? {} : { name };
}
