import { byCodeUnit, isObject, type Json } from "../json.js";
import { groupsOf } from "./joined.js";

/** Longer names are compared as they are; shorter ones differ by a letter too easily. */
const SLIPS = { from: 5, to: 120 } as const;

/** Something with a name in one or more languages. */
export interface Named {
  readonly id: string;
  /** A language map, or a text. */
  readonly name: Json | undefined;
}

/**
 * Names that may be one organisation's: the same but for case, spaces,
 * punctuation, hyphens and diacritics, or for one slip of the hand (a letter
 * more, less, another, or two turned round; never a digit). In any language.
 * Candidates only: a person joins them ({@link sameOrganisationEdits}).
 *
 * Each name costs what it is long, however many there are.
 *
 * @returns groups of two or more ids, in the order given
 */
export function likelySame(
  names: readonly Named[],
): readonly (readonly string[])[] {
  const byWord = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  const meet = (word: string, id: string) => {
    const other = byWord.get(word);
    if (other === undefined) byWord.set(word, id);
    else pairs.push([other, id]);
  };
  const spelled = names.flatMap(({ id, name }) =>
    spellings(name).map((word) => ({ id, word })),
  );
  for (const { id, word } of spelled) meet(`=${word}`, id);
  for (const { id, word } of spelled)
    for (const slip of slipsOf(word)) {
      if (slip.startsWith("=")) {
        const other = byWord.get(slip);
        if (other !== undefined) pairs.push([other, id]);
      } else meet(slip, id);
    }
  const groups = groupsOf(pairs);
  const found = new Map<string, string[]>();
  for (const id of new Set(names.map((one) => one.id))) {
    const group = groups.get(id);
    if (group === undefined) continue;
    const ids = found.get(group) ?? [];
    ids.push(id);
    found.set(group, ids);
  }
  return [...found.values()];
}

/** A name's letters and digits, in each language. */
function spellings(name: Json | undefined): readonly string[] {
  const texts = isObject(name) ? Object.values(name) : [name];
  const words = texts
    .filter((text): text is string => typeof text === "string")
    .map((text) =>
      text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ""),
    )
    .filter((word) => word !== "");
  return [...new Set(words)].sort(byCodeUnit);
}

/**
 * What a name could be with one slip: `=` before a whole name to look for, and
 * `place~` before one with a letter taken out of that place, which names that
 * differ in this one letter have in common.
 */
function slipsOf(word: string): readonly string[] {
  const letters = Array.from(word);
  if (letters.length < SLIPS.from || letters.length > SLIPS.to) return [];
  const slips = new Set<string>();
  letters.forEach((letter, at) => {
    if (isDigit(letter)) return;
    const without = letters.toSpliced(at, 1).join("");
    slips.add(`${at}~${without}`);
    if (letters.length > SLIPS.from) slips.add(`=${without}`);
    const next = letters[at + 1];
    if (next !== undefined && next !== letter && !isDigit(next))
      slips.add(`=${letters.toSpliced(at, 2, next, letter).join("")}`);
  });
  return [...slips];
}

function isDigit(letter: string): boolean {
  return /\p{N}/u.test(letter);
}
