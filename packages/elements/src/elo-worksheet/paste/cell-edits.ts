import {
  columnsOf,
  fieldOf,
  isLanguageMap,
  isObject,
  member,
  rowsOf,
  type Edit,
  type Json,
} from "@askelmat/core";
import { newRowId } from "../blanks.js";
import { organisationFor } from "../organisations.js";
import { placeOf, type Sheet, type SheetRow } from "../sheet.js";
import { rolesOf } from "../shown.js";
import { plainText } from "../../shared/text.js";
import { textTarget, type Slot } from "../slot.js";
import { birthsOf } from "./grid.js";
import { dateIn, itemsIn, namesIn } from "./values.js";

/** What becomes of the text of one pasted cell. */
export interface CellEdits {
  readonly edits: readonly Edit[];
  /** True when another answer stood there, which stays in the history. */
  readonly replaces: boolean;
}

/** The organisations that a paste has made, by name: the same name twice is one. */
export type NewNames = Map<string, string>;

/** The edits that write a text into a cell; undefined when its column cannot take it. */
export function cellEdits(
  sheet: Sheet,
  slot: Slot,
  text: string,
  names: NewNames,
  role?: string,
): CellEdits | undefined {
  switch (slot.column.type) {
    case "text":
    case "label":
      return textEdits(sheet, slot, text);
    case "date":
      return dateEdits(slot, text);
    case "parties":
      return partyEdits(sheet, slot, text, names, role);
    case "list":
      return itemEdits(sheet, slot, text);
    case "reference":
      return referenceEdits(sheet, slot, text);
    default:
      return undefined;
  }
}

function textEdits(
  sheet: Sheet,
  slot: Slot,
  text: string,
): CellEdits | undefined {
  const at = textTarget(sheet, slot);
  return at && setEdit(at.target, at.text || undefined, text);
}

function dateEdits(
  { column, place, voice, row }: Slot,
  text: string,
): CellEdits | undefined {
  const date = dateIn(text);
  const target = voice + placeOf(place, fieldOf(column));
  const before = row && member(row, fieldOf(column));
  return date === undefined ? undefined : setEdit(target, before, date);
}

function setEdit(
  target: string,
  before: Json | undefined,
  value: Json,
): CellEdits {
  return before === value
    ? { edits: [], replaces: false }
    : {
        edits: [{ type: "set", target, value }],
        replaces: before !== undefined,
      };
}

/** A line that begins with the name of a role is about that role, any other about the one pasted into. */
function partyEdits(
  sheet: Sheet,
  { column, place, voice }: Slot,
  text: string,
  names: NewNames,
  pastedInto?: string,
): CellEdits {
  const roles = rolesOf(column);
  let role = pastedInto ?? roles[0]!.id;
  const edits = text.split("\n").flatMap((line) => {
    const told = roles.find(({ title }) => {
      const name = plainText(title);
      return name !== "" && line.startsWith(`${name}:`);
    });
    role = told?.id ?? role;
    const rest = told ? line.slice(line.indexOf(":") + 1) : line;
    return namesIn(rest).flatMap((name): readonly Edit[] => {
      const key = name.toLowerCase();
      const known = names.get(key);
      const made =
        known === undefined
          ? organisationFor(sheet, name)
          : { id: known, edits: [] };
      names.set(key, made.id);
      const set = placeOf(place, role);
      return [
        ...made.edits,
        { type: "add-row", target: voice + placeOf(set, made.id) },
      ];
    });
  });
  return { edits, replaces: false };
}

/** Each line is an item of its own, after those there are. */
function itemEdits(
  sheet: Sheet,
  { column, place, voice, row }: Slot,
  text: string,
): CellEdits | undefined {
  const first = columnsOf(column).find(({ type }) => type === "text");
  if (!first) return undefined;
  const list = placeOf(place, fieldOf(column));
  const there = rowsOf(row, fieldOf(column)).map((item): SheetRow => {
    const at = placeOf(list, item.id);
    const position = item["position"];
    return {
      ...itemAt(item.id, at, voice),
      blank: false,
      ...(typeof position === "string" && { position }),
    };
  });
  const made = itemsIn(text).map((line) => {
    const id = newRowId(list);
    return { line, item: itemAt(id, placeOf(list, id), voice) };
  });
  const births = birthsOf(
    there,
    made.map(({ item }) => item),
  );
  const texts = made.map(({ line, item }): Edit => {
    const field = placeOf(item.place, fieldOf(first));
    const target = `${voice}${field}@${sheet.locale}`;
    return { type: "set", target, value: line };
  });
  return { edits: [...births, ...texts], replaces: false };
}

function itemAt(id: string, place: string, voice: SheetRow["voice"]): SheetRow {
  return { id, place, answerPlace: place, voice, hidden: false, blank: true };
}

/** Words in place of a row elsewhere; other languages of them stay. */
function referenceEdits(
  sheet: Sheet,
  { column, place, voice, row }: Slot,
  text: string,
): CellEdits {
  const before = row && member(row, fieldOf(column));
  const words = isObject(before) ? before["text"] : undefined;
  const isOwn = isObject(before) && before["row"] === undefined;
  const others = isOwn && isLanguageMap(words) ? words : {};
  const target = voice + placeOf(place, fieldOf(column));
  const value = { text: { ...(others as object), [sheet.locale]: text } };
  return {
    edits: [{ type: "set", target, value }],
    replaces: before !== undefined && before !== "",
  };
}
