import { objectOf } from "./document-record.js";
import { SLOTS } from "./record-name.js";
import { foreign } from "./trouble.js";

/** Which document stands under which `store-key`. */
export type Slots = ReadonlyMap<string, string>;

const FORM = 1;

/** A list of pairs, because any string can be a key. */
export function slotsText(slots: Slots): string {
  return JSON.stringify({ askelmatSlots: FORM, slots: [...slots] });
}

/** @throws StorageError when the text is not one that {@link slotsText} made. */
export function slotsOf(text: string | undefined): Slots {
  if (text === undefined) return new Map();
  const { slots } = objectOf(SLOTS, text, "askelmatSlots", FORM);
  if (!Array.isArray(slots) || !slots.every(isPair))
    throw foreign(SLOTS, "it is not what slots hold");
  return new Map(slots);
}

function isPair(value: unknown): value is [string, string] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === "string")
  );
}
