import {
  encodeSegment,
  fieldOf,
  flatten,
  historyOf,
  isLanguageMap,
  isObject,
  isRows,
  parseTarget,
  placeRow,
  sealDrafts,
  type Edit,
  type Json,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import { newRowId } from "./blanks.js";
import { holderOf, type Cell } from "./cell.js";
import type { OwnRow } from "./rows.js";
import { placeOf, type Sheet, type SheetRow } from "./sheet.js";
import { rolesOf } from "./shown.js";

/** Takes what somebody answered in one cell into the shared answer of a row. */
export function takeCell(
  sheet: Sheet,
  section: Section,
  cell: Cell,
  own: OwnRow,
  row: SheetRow,
): void {
  const paths = pathsOf(cell);
  sheet.session.replace(sealDrafts);
  sheet.edit(
    copyEdits(sheet, section, own, row.place, (rest) =>
      paths.some(
        (path) =>
          rest === path ||
          (/^[/@]/.test(rest.slice(path.length)) && rest.startsWith(path)),
      ),
    ),
  );
}

/** True when the shared answer holds all that somebody answered in a cell. */
export function isTaken(
  cell: Cell,
  shared: JsonObject | undefined,
  own: JsonObject,
): boolean {
  const [there, said] = [holderOf(cell, shared), holderOf(cell, own)];
  const { column } = cell;
  const names =
    column.type === "parties"
      ? rolesOf(column).map(({ id }) => id)
      : [fieldOf(column)];
  return names.every((name) => holds(there?.[name], said?.[name]));
}

function holds(shared: Json | undefined, own: Json | undefined): boolean {
  if (own === undefined) return true;
  if (typeof own === "string" && typeof shared === "string")
    return shared.includes(own);
  if (isRows(own))
    return own.every(
      ({ id }) => isRows(shared) && shared.some((row) => row.id === id),
    );
  if (isLanguageMap(own))
    return Object.entries(own).every(
      ([lang, text]) => isObject(shared) && holds(shared[lang], text),
    );
  return shared !== undefined;
}

/** Makes a shared row of somebody's own; it says where it came from. */
export function takeRow(
  sheet: Sheet,
  section: Section,
  own: OwnRow,
  rows: readonly SheetRow[],
): string {
  const id = newRowId(section.id);
  const place = placeOf(encodeSegment(section.id), id);
  const there = rows.filter(({ blank }) => !blank);
  const position = placeRow([...there, { id }], id).find(
    (one) => one.id === id,
  )?.position;
  sheet.session.replace(sealDrafts);
  sheet.edit([
    {
      type: "add-row",
      target: place,
      ...(position !== undefined && { position }),
    },
    { type: "add-row", target: placeOf(placeOf(place, "from"), own.row.id) },
    ...copyEdits(sheet, section, own, place, (rest) => rest !== "position"),
  ]);
  return place;
}

/** The members that hold a cell's answer. */
function pathsOf({ column, period }: Cell): readonly string[] {
  if (period) return [placeOf(fieldOf(period.of), period.id)];
  return column.type === "parties"
    ? rolesOf(column).map(({ id }) => encodeSegment(id))
    : [encodeSegment(fieldOf(column))];
}

function copyEdits(
  sheet: Sheet,
  section: Section,
  { by, row }: OwnRow,
  place: string,
  wanted: (rest: string) => boolean,
): readonly Edit[] {
  const from = placeOf(encodeSegment(section.id), row.id) + "/";
  const shared = new Map(
    flatten(sheet.content).map((said) => [
      said.by ? "" : said.target,
      said.value,
    ]),
  );
  return flatten({ [section.id]: [row] }).flatMap(
    ({ target, value }): Edit[] => {
      const rest = target.slice(from.length);
      if (!target.startsWith(from) || !wanted(rest)) return [];
      const to = `${place}/${rest}`;
      if (parseTarget(to)?.row) return [{ type: "add-row", target: to }];
      const next = joined(shared.get(to), value);
      if (next === undefined) return [];
      const basis = historyOf(sheet.session.document, `own/${target}`, by)
        .filter((said) => said.current && said.value !== null)
        .map(({ entry }) => entry.id)
        .sort();
      return [{ type: "set", target: to, value: next, basis }];
    },
  );
}

/** Texts are gathered under each other; anything else that stands already, stays. */
function joined(before: Json | undefined, value: Json): Json | undefined {
  if (before === undefined) return value;
  if (typeof before !== "string" || typeof value !== "string") return undefined;
  return before.includes(value) ? undefined : `${before}\n${value}`;
}
