import { isObject, parseTarget, rowIn, type Json } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { fieldsOf } from "./dated.js";
import type {
  RecordField,
  RecordForm,
  RecordList,
  RecordSection,
  RecordWords,
  RowsAsked,
} from "./form.js";
import { rowName } from "./row-name.js";
import { organisationText, valueText } from "./value-text.js";

/** What a form has at a target; undefined when it has no such place. */
export interface Found {
  readonly section: RecordSection;
  readonly list?: RecordList;
  readonly field?: RecordField;
  /** The row of the list. */
  readonly id?: string;
  /** What is said of a row itself: `position`. */
  readonly about?: string;
  /** The member of a set. */
  readonly inner?: string;
}

/** The place of a target in a form. */
export function findPlace(form: RecordForm, target: string): Found | undefined {
  const { own, segments = [] } = parseTarget(target) ?? {};
  const [name, id, member, inner, part, more] = segments;
  if (own === true || name === undefined || more !== undefined)
    return undefined;
  for (const section of form.sections) {
    const field = section.fields?.find((one) => one.id === name);
    if (field && member === undefined)
      return id === undefined
        ? { section, field }
        : inSet({ section, field }, id);
    // What a member of a set is called when no code says it.
    if (field?.type === "custom" && member === "label" && inner === undefined)
      return inSet({ section, field }, id!);
    const list = listsOf(section).find((one) => one.id === name);
    if (list) return inList({ section, list }, [id, member, inner, part]);
    if (part !== undefined) continue;
    if (section.shows?.includes(name)) return { section };
  }
  return undefined;
}

/** The list of a section, and those whose rows stand under its rows. */
export function listsOf({ list }: RecordSection): readonly RecordList[] {
  const withInner = (one: RecordList): readonly RecordList[] => [
    one,
    ...(one.inner ?? []).flatMap(withInner),
  ];
  return list ? withInner(list) : [];
}

function inList(
  of: { readonly section: RecordSection; readonly list: RecordList },
  [id, name, inner, part]: readonly (string | undefined)[],
): Found | undefined {
  const { list } = of;
  const at = { ...of, ...(id !== undefined && { id }) };
  if (name === undefined) return at;
  const field = fieldsOf(list).find((one) => one.id === name);
  if (field?.type === "rows" && part !== undefined)
    return inPart(at, field, part);
  if (part !== undefined) return undefined;
  if (field)
    return inner === undefined
      ? { ...at, field }
      : inSet({ ...at, field }, inner);
  return name === "position" || list.also?.includes(name) === true
    ? { ...at, about: name }
    : undefined;
}

/** A member of a row that stays in its row. */
function inPart(
  at: Omit<Found, "field">,
  { fields }: RowsAsked,
  name: string,
): Found | undefined {
  const field = fields.find(({ id }) => id === name);
  if (field) return { ...at, field };
  return name === "position" ? { ...at, about: name } : undefined;
}

function inSet(
  found: Found & { readonly field: RecordField },
  inner: string,
): Found | undefined {
  const isSet = ["codes", "custom", "organisations", "rows"].includes(
    found.field.type,
  );
  return isSet ? { ...found, inner } : undefined;
}

/** A place in words: `Rantamaan yrittäjät · Rooli`; undefined when the form has no such place. */
export function placeWords(
  words: RecordWords,
  form: RecordForm,
  target: string,
): string | undefined {
  const found = findPlace(form, target);
  if (!found) return undefined;
  const { section, list, id, field, about } = found;
  const row = list && id !== undefined && rowIn(words.content, list.id, id);
  return [
    !list || id === undefined
      ? field
        ? ""
        : section.title()
      : row
        ? rowName(words, list, row)
        : list.one(),
    field?.label() ?? "",
    about === "position" ? msg("järjestys", { id: "record.order" }) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A value in words for the history; undefined when it speaks for itself. */
export function placeValue(
  words: RecordWords,
  form: RecordForm,
  target: string,
  value: Json,
): string | undefined {
  const { field, inner, about } = findPlace(form, target) ?? {};
  // What a row came from, and what it took the place of, in their own words.
  if (about !== undefined)
    return isObject(value)
      ? plainText(value["text"]) || undefined
      : typeof value === "string" && about !== "position"
        ? placeWords(words, form, value)
        : undefined;
  if (!field) return undefined;
  if (inner === undefined)
    return field.type === "text" ? undefined : valueText(words, field, value);
  if (value !== true) return undefined;
  return field.type === "organisations"
    ? organisationText(words, inner)
    : valueText(words, field, [{ id: inner }]);
}
