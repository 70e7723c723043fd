import { contentOf } from "../document.js";
import { isObject, type Json, type JsonObject } from "../json.js";
import { rowIn, rowsOf, type Row } from "../template.js";
import type { AskelmatDocument } from "../types.js";

/** By what practices are found: the sets of a card. */
export type PracticeFacet = "themes" | "regions" | "targetGroups";

/** A practice in a collection: what a list of them tells. */
export interface CollectedPractice {
  readonly id: string;
  readonly title?: Json;
  readonly summary?: Json;
  readonly years?: Json;
  /** The name of the organisation whose practice it is. */
  readonly organisation?: Json;
  readonly themes: readonly Row[];
  readonly regions: readonly Row[];
  readonly targetGroups: readonly Row[];
}

/** Something that practices can be chosen by, and how many have it. */
export interface FacetChoice {
  /** Names it among the choices of the same practices. */
  readonly key: string;
  /** The code, or the first row that says in words what it is. */
  readonly row: Row;
  readonly count: number;
  /** All that it is called. */
  readonly names: ReadonlySet<string>;
}

/** The practices among documents, in their order. Other kinds are passed by. */
export function practicesIn(
  documents: readonly AskelmatDocument[],
): readonly CollectedPractice[] {
  return documents.filter(({ kind }) => kind === "practice").map(collected);
}

function collected(document: AskelmatDocument): CollectedPractice {
  const content = contentOf(document);
  const { title, summary, years, organisation: whose } = content;
  const organisation =
    typeof whose === "string"
      ? rowIn(content, "organisations", whose)?.["name"]
      : undefined;
  return {
    id: document.id,
    ...(title !== undefined && { title }),
    ...(summary !== undefined && { summary }),
    ...(years !== undefined && { years }),
    ...(organisation !== undefined && { organisation }),
    themes: rowsOf(content, "themes"),
    regions: rowsOf(content, "regions"),
    targetGroups: rowsOf(content, "targetGroups"),
  };
}

/**
 * What practices can be chosen by in one of their sets. What was named by hand
 * is one choice wherever it is called the same in some language: its ids are
 * random, and another's in every card.
 */
export function choicesOf(
  practices: readonly CollectedPractice[],
  facet: PracticeFacet,
): readonly FacetChoice[] {
  let groups: { row: Row; names: Set<string> }[] = [];
  for (const practice of practices)
    for (const row of practice[facet]) {
      const names = namesOf(row);
      const alike = groups.filter((group) => meets(group.names, names));
      const [first] = alike;
      const joined = {
        row: first?.row ?? row,
        names: new Set([
          ...alike.flatMap((group) => [...group.names]),
          ...names,
        ]),
      };
      const at = first ? groups.indexOf(first) : groups.length;
      groups = [
        ...groups.slice(0, at),
        joined,
        ...groups.slice(at).filter((group) => !alike.includes(group)),
      ];
    }
  return groups.map(({ row, names }) => ({
    key: [...names].sort()[0]!,
    row,
    names,
    count: practices.filter((one) => hasOne(one[facet], names)).length,
  }));
}

/** The practices that have all that was chosen. */
export function practicesWith(
  practices: readonly CollectedPractice[],
  chosen: Readonly<Partial<Record<PracticeFacet, FacetChoice>>>,
): readonly CollectedPractice[] {
  const wanted = Object.entries(chosen) as [PracticeFacet, FacetChoice][];
  return practices.filter((practice) =>
    wanted.every(([facet, { names }]) => hasOne(practice[facet], names)),
  );
}

const hasOne = (rows: readonly Row[], names: ReadonlySet<string>): boolean =>
  rows.some((row) => meets(names, namesOf(row)));

const meets = (names: ReadonlySet<string>, others: readonly string[]) =>
  others.some((name) => names.has(name));

/** What a row is called: its code, or its words in each language, in small letters. */
function namesOf(row: Row): readonly string[] {
  const { label } = row as JsonObject;
  const texts = isObject(label)
    ? Object.entries(label).flatMap(([lang, text]) =>
        typeof text === "string" && text.trim() !== ""
          ? [`${lang} ${text.trim().toLowerCase()}`]
          : [],
      )
    : [];
  return texts.length > 0 ? texts : [row.id];
}
