import {
  encodeSegment,
  orderRows,
  placeRow,
  rowsOf,
  type Content,
  type Edit,
  type Placed,
  type Row,
  type Section,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import {
  isForm,
  placeOf,
  type Sheet,
  type SheetRow,
  type Voice,
} from "./sheet.js";

/** One person's row about the same thing as a row of the sheet. */
export interface OwnRow {
  readonly by: string;
  readonly row: Row;
}

/**
 * The rows of a section, empty ones and hidden ones included, in order: what
 * the template fixes, what is shared and, while filling, the reader's own.
 */
export function sheetRows(sheet: Sheet, section: Section): readonly SheetRow[] {
  const list = encodeSegment(section.id);
  const shared = new Map(
    rowsOf(sheet.content, section.id).map((row) => [row.id, row]),
  );
  const templates = new Map(
    rowsOf(section, "rows").map((row) => [row.id, row]),
  );
  const mine = sheet.mode === "fill" ? rowsOf(sheet.answers, section.id) : [];
  const taken = takenInto(shared);
  const own = new Map(mine.map((row) => [taken.get(row.id) ?? row.id, row]));
  const voice: Voice = sheet.mode === "fill" && !isForm(section) ? "own/" : "";
  const described = (id: string): SheetRow => {
    const [template, common, answer] = [
      templates.get(id),
      shared.get(id),
      own.get(id),
    ];
    const position =
      answer?.["position"] ?? common?.["position"] ?? template?.["position"];
    const there = template ?? common ?? answer;
    return {
      id,
      place: placeOf(list, id),
      answerPlace: placeOf(list, answer?.id ?? id),
      ...(template && { template }),
      ...(common && { shared: common }),
      ...(answer && { own: answer }),
      voice: template || common || !answer ? (there ? "" : voice) : "own/",
      ...(typeof position === "string" && { position }),
      hidden: common?.["hidden"] === true,
      blank: !there,
    };
  };
  const placed: Placed[] = [...new Set([...shared.keys(), ...own.keys()])].map(
    (id) => ({ id, position: described(id).position }),
  );
  const ids = orderRows(placed, [...templates.values()]).map(({ id }) => id);
  if (!section.growable) return ids.map(described);
  const order = sheet.tool.blanks.among(
    sheet.prefix + list,
    ids,
    wantedRows(sheet, section, ids.length),
  );
  const rows = order.map(described);
  for (const row of rows) noteBirth(sheet, row, () => birthEdits(rows, row));
  return rows;
}

/** What an empty row is born with is only computed when it is. */
export function noteBirth(
  { births }: Sheet,
  { place, blank }: SheetRow,
  edits: () => readonly Edit[],
): void {
  if (blank) births.set(place, edits);
  else births.delete(place);
}

/** How many rows to show, so that there is space to write in. */
function wantedRows(sheet: Sheet, section: Section, rows: number): number {
  const blank = section.blankRows ?? 0;
  if (sheet.editable || sheet.mode === "fill") return blank;
  const said = sheet.content.own?.some(
    (own) => rowsOf(own, section.id).length > 0,
  );
  return rows > 0 || said ? 0 : blank;
}

/** For own rows that were taken into a shared one: its id. */
function takenInto(shared: ReadonlyMap<string, Row>): Map<string, string> {
  const taken = new Map<string, string>();
  for (const row of shared.values())
    for (const { id } of rowsOf(row, "from"))
      if (!shared.has(id)) taken.set(id, row.id);
  return taken;
}

/** The ids that own rows about a row of the sheet have. */
function idsAbout({ id, shared }: SheetRow): readonly string[] {
  return [id, ...rowsOf(shared, "from").map((from) => from.id)];
}

/** Everybody's own rows about the same thing as a row of the sheet. */
export function ownRowsAbout(
  { content }: View,
  section: Section,
  row: SheetRow,
): readonly OwnRow[] {
  const rows = everybodysRows(content, section);
  return [...new Set(idsAbout(row))].flatMap((id) => rows.get(id) ?? []);
}

/** Everybody's own rows that are not about a row of the sheet. */
export function ownRowsBeside(
  { content }: View,
  section: Section,
  rows: readonly SheetRow[],
): readonly OwnRow[] {
  const about = new Set(rows.filter(({ blank }) => !blank).flatMap(idsAbout));
  return [...everybodysRows(content, section)]
    .filter(([id]) => !about.has(id))
    .flatMap(([, own]) => own);
}

const everybodys = new WeakMap<Content, Map<string, Map<string, OwnRow[]>>>();

/** Everybody's own rows in a section, by id; gathered once for each state of the document. */
function everybodysRows(
  content: Content,
  { id: section }: Section,
): ReadonlyMap<string, readonly OwnRow[]> {
  const sections =
    everybodys.get(content) ?? new Map<string, Map<string, OwnRow[]>>();
  everybodys.set(content, sections);
  const found = sections.get(section);
  if (found) return found;
  const rows = new Map<string, OwnRow[]>();
  for (const own of content.own ?? [])
    for (const row of rowsOf(own, section))
      rows.set(row.id, [...(rows.get(row.id) ?? []), { by: own.by, row }]);
  sections.set(section, rows);
  return rows;
}

/** What makes an empty row a real one, in its place among the others. */
export function birthEdits(
  rows: readonly SheetRow[],
  blank: SheetRow,
): readonly Edit[] {
  const order = rows.filter((row) => !row.blank || row === blank);
  return [
    { type: "add-row", target: blank.voice + blank.place },
    ...placeEdits(order, blank.id),
  ];
}

const movable = new WeakMap<readonly SheetRow[], readonly SheetRow[]>();

/** The rows that can be moved: those that are there and can be seen. */
export function movableRows(rows: readonly SheetRow[]): readonly SheetRow[] {
  const found = movable.get(rows);
  if (found) return found;
  const there = rows.filter(({ blank, hidden }) => !blank && !hidden);
  movable.set(rows, there);
  return there;
}

/**
 * What moves a row to a place among the rows that can be moved.
 *
 * @param to the place it has afterwards, from 0; none are made when it has that
 */
export function moveEdits(
  rows: readonly SheetRow[],
  id: string,
  to: number,
): readonly Edit[] {
  const there = movableRows(rows);
  const from = there.findIndex((row) => row.id === id);
  const [moved, passed] = [there[from], there[to]];
  if (!moved || !passed || moved === passed) return [];
  const order = rows.filter((row) => !row.blank && row !== moved);
  order.splice(order.indexOf(passed) + (to > from ? 1 : 0), 0, moved);
  return placeEdits(order, id);
}

function placeEdits(
  order: readonly SheetRow[],
  moved: string,
): readonly Edit[] {
  return placeRow(order, moved).flatMap(({ id, position }) => {
    const row = order.find((one) => one.id === id);
    if (!row) return [];
    const place = row.voice === "own/" ? row.answerPlace : row.place;
    return [{ type: "move-row", target: row.voice + place, position } as const];
  });
}
