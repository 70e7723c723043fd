import {
  asList,
  byCodeUnit,
  isObject,
  type Json,
  type JsonObject,
} from "./json.js";
import type { Row } from "./shape.js";
import { rowIn, rowsOf } from "./template.js";
import type { LanguageMap, Template } from "./types.js";

/** A code and the list it is of: the numberings of lists clash. Standard: Code lists. */
export interface CodeReference extends JsonObject {
  /** The id of the list. */
  readonly list: string;
  readonly code: string;
}

/** A code of a list; its `id` is the code. */
export interface Code extends Row {
  readonly label?: LanguageMap;
  readonly abbreviation?: string;
  /** The first and the last day, `YYYY-MM-DD`; open when absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** What the same code was called before, the oldest first. */
  readonly former?: readonly FormerLabel[];
  readonly successors?: readonly CodeReference[];
  readonly covers?: readonly CodeReference[];
}

export interface FormerLabel extends Row {
  readonly validTo: string;
  readonly label: LanguageMap;
}

/** The codes of a list, in order. */
export function codesOf(list: Template): readonly Code[] {
  return rowsOf<Code>(list.content, "codes");
}

/** The codes of a list that are valid on a day, in order: what to offer in a document of that day. */
export function codesOn(list: Template, date: string): readonly Code[] {
  return codesOf(list).filter((code) => isValid(code, date, date));
}

/** True when a code is valid on some day between two. */
export function isValid(code: Code, from: string, to: string): boolean {
  const { validFrom, validTo } = code;
  return (
    (validFrom === undefined || validFrom <= to) &&
    (validTo === undefined || validTo >= from)
  );
}

/**
 * What a code stands for, as a language map.
 *
 * @param options.on the day whose label is wanted, `YYYY-MM-DD`; see
 *   `documentDate()`. Without it the newest label.
 * @returns undefined when the list lacks the code: show the code itself
 */
export function labelOf(
  list: Template,
  code: string,
  { on }: { readonly on?: string | undefined } = {},
): LanguageMap | undefined {
  const found = rowIn<Code>(list.content, "codes", code);
  if (on === undefined || !found) return found?.label;
  const then = [...rowsOf<FormerLabel>(found, "former")]
    .sort((a, b) => byCodeUnit(a.validTo, b.validTo))
    .find(({ validTo }) => validTo >= on);
  return (then ?? found).label;
}

/**
 * What came after a code that has ended, through as many changes as there were:
 * codes that have no last day. None for a code that has not ended, and for one
 * that nothing came after.
 */
export function successorsOf(
  lists: readonly Template[],
  code: CodeReference,
): readonly CodeReference[] {
  const found = new Map<string, CodeReference>();
  const seen = new Set<string>();
  const follow = (from: CodeReference) => {
    for (const next of referencesIn(codeAt(lists, from)?.successors)) {
      const key = `${next.list} ${next.code}`;
      if (seen.has(key)) continue;
      seen.add(key);
      // A list that is not at hand cannot say that its code has ended.
      if (codeAt(lists, next)?.validTo === undefined) found.set(key, next);
      else follow(next);
    }
  };
  follow(code);
  return [...found.values()];
}

/**
 * Who covers a code on a day: for a region, the authorities of that day. One
 * as a rule; none for Åland.
 */
export function coveredBy(
  lists: readonly Template[],
  code: CodeReference,
  date: string,
): readonly CodeReference[] {
  return lists.flatMap((list) =>
    codesOn(list, date)
      .filter(({ covers }) =>
        referencesIn(covers).some(
          (one) => one.list === code.list && one.code === code.code,
        ),
      )
      .map(({ id }) => ({ list: list.id, code: id })),
  );
}

/** A list given later stands in the place of an earlier one with the same id. */
function codeAt(
  lists: readonly Template[],
  { list, code }: CodeReference,
): Code | undefined {
  const found = lists.findLast(({ id }) => id === list);
  return found && rowIn<Code>(found.content, "codes", code);
}

/** What is readable of a list that should be of references. */
function referencesIn(list: Json | undefined): readonly CodeReference[] {
  return asList(list).filter(
    (one): one is CodeReference =>
      isObject(one) &&
      typeof one["list"] === "string" &&
      typeof one["code"] === "string",
  );
}
