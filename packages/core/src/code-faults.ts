import { codesOf, isValid } from "./code-list.js";
import { daysBetween, type Days } from "./days.js";
import { isObject, type Json } from "./json.js";
import type { Said, Stated } from "./stated.js";
import type { Problem, Template } from "./types.js";

/** A field of a kind, and a list that its codes are of. Standard: Code lists. */
export interface CodeField {
  readonly kinds: readonly string[];
  /** Member names and ids of content, `*` for any; after a leading `/`, of the file. */
  readonly field: string;
  /** The id of the list. A field of several lists holds `{list, code}`. */
  readonly list: string;
  /** True when other codes than the list's are expected too. */
  readonly open: boolean;
}

/** The lists there are, and the fields that use them. */
export interface CodeOptions {
  /** One given later stands in the place of an earlier one with the same id. */
  readonly codeLists?: readonly Template[];
  readonly codeFields?: readonly CodeField[];
}

/**
 * What is wrong with the codes of a file that has been read: see
 * {@link checkCodes}. An entry of its own, without state, so that a page can
 * load it with the code lists on first use.
 */
export function codeFaults(
  stated: Stated,
  { codeLists = [], codeFields = [] }: CodeOptions,
): readonly Problem[] {
  const { kind, said, period, times } = stated;
  const fields = codeFields.filter(({ kinds }) => kinds.includes(kind));
  const lists = new Map(codeLists.map((list) => [list.id, list]));
  const days = times && daysBetween(period, times);
  return [...new Set(fields.map(({ field }) => field))].flatMap((field) => {
    const bound = fields.filter((one) => one.field === field);
    const steps = field.split("/");
    const group = said.get(steps[0]!) ?? [];
    const ownDays = days && daysOfRows(group);
    return group.flatMap((one) =>
      valuesAt(steps, one).flatMap(({ path, value }) => {
        const code = faultOf(value, bound, lists, ownDays?.(one) ?? days);
        if (code === undefined) return [];
        const { by } = one;
        const params = {
          rule: "R10",
          value,
          list: bound[0]!.list,
          ...(bound.every(({ open }) => !open) && { closed: true }),
          ...(by !== undefined && { by }),
        };
        return [{ path, code, params }];
      }),
    );
  });
}

/** The first and the last day of something. */
type Span = Pick<Days, "from" | "to">;

/**
 * The days that rows give themselves: a row with `validFrom` or `validTo` tells
 * of those days, not of the document's. Standard: GRP-2.
 */
function daysOfRows(group: readonly Said[]): (said: Said) => Span | undefined {
  const spans = new Map<string, Span>();
  for (const one of group) {
    const end = ENDS.get(one.segments.at(-1)!);
    if (end === undefined || typeof one.value !== "string") continue;
    const row = rowOf(one);
    const known = spans.get(row) ?? { from: "", to: "9999" };
    spans.set(row, { ...known, [end]: one.value });
  }
  return (one) => (spans.size > 0 ? spans.get(rowOf(one)) : undefined);
}

const ENDS: ReadonlyMap<string, keyof Span> = new Map([
  ["validFrom", "from"],
  ["validTo", "to"],
]);

/** The row that a statement makes or speaks in, and who says it. */
function rowOf({ segments, by }: Said): string {
  const length = segments.length - (segments.length % 2);
  return JSON.stringify([by, ...segments.slice(0, length)]);
}

/** The values that a statement puts where a field stands: at it, or inside one value. */
function valuesAt(
  steps: readonly string[],
  { target, segments, value }: Said,
): readonly Place[] {
  const fits = (step: string | undefined, name: string) =>
    step === "*" || step === name;
  if (!segments.every((name, index) => fits(steps[index], name))) return [];
  return steps.slice(segments.length).reduce<Place[]>(
    (found, step) =>
      found.flatMap(({ path, value: outer }) =>
        Object.entries(isObject(outer) || Array.isArray(outer) ? outer : {})
          .filter(([name]) => fits(step, name))
          .map(([name, inner]) => ({
            // Inside a file a JSON Pointer; inside one value the value's place.
            path: target === "" ? `${path}/${name}` : path,
            value: inner as Json,
          })),
      ),
    [{ path: target, value }],
  );
}

interface Place {
  readonly path: string;
  readonly value: Json;
}

/** What is wrong with a value; undefined when nothing is, when it is no code, or when nobody can tell. */
function faultOf(
  value: Json,
  bound: readonly CodeField[],
  lists: ReadonlyMap<string, Template>,
  days: Span | undefined,
): string | undefined {
  const { list, code } = isObject(value) ? value : { code: value };
  if (typeof code !== "string") return undefined;
  const usual = bound.map((field) => field.list);
  // Several lists use the same codes for different things, so that one must be named.
  const id = list ?? (usual.length === 1 ? usual[0] : undefined);
  const found = typeof id === "string" ? lists.get(id) : undefined;
  if (!found)
    return usual.some((one) => one === id) ? undefined : "code-unknown";
  const codes = codesOf(found);
  const one = codes.find((listed) => listed.id === code);
  if (!one) return codes.length === 0 ? undefined : "code-unknown";
  return days && !isValid(one, days.from, days.to)
    ? "code-outdated"
    : undefined;
}
