import type { JsonObject } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import type { RecordField, RecordList } from "./form.js";
import { isDay } from "./value-text.js";

/** From when and to when a row holds. */
const days: readonly RecordField[] = [
  {
    id: "validFrom",
    type: "day",
    label: () => msg("Alkaen", { id: "record.valid-from" }),
  },
  {
    id: "validTo",
    type: "day",
    label: () => msg("Viimeinen päivä", { id: "record.valid-to" }),
  },
];

/** All that a row of a list is asked. */
export function fieldsOf(list: RecordList): readonly RecordField[] {
  const label: RecordField[] = list.idsOf
    ? [
        {
          id: "label",
          type: "text",
          lines: "one",
          each: true,
          label: () => msg("Nimi", { id: "record.label" }),
        },
      ]
    : [];
  return [...label, ...list.fields, ...(list.dated ? days : [])];
}

/** True for a row whose last day has passed. */
export function hasEnded({ validTo }: JsonObject, today: string): boolean {
  return isDay(validTo) && validTo < today;
}

/** True for days that cannot both be right. */
export function endsFirst({ validFrom, validTo }: JsonObject): boolean {
  return isDay(validFrom) && isDay(validTo) && validTo < validFrom;
}
