import { contentOf } from "../document.js";
import { encodeSegment } from "../target.js";
import { rowsOf, type Row } from "../template.js";
import type { AskelmatDocument, Template } from "../types.js";

/** How far a programme takes up a theme. */
export type Uptake = "taken-up" | "partly" | "open";

/** A heading, a theme or a linkage of the template, with what stands under it. */
export interface ThemeNode {
  readonly row: Row;
  /** Where it stands in the template: `themes/coordination`. */
  readonly place: string;
  readonly uptake: Uptake;
  /** The parts of the programme that name it, in order; dropped ones are not counted. */
  readonly items: readonly Row[];
  readonly under: readonly ThemeNode[];
}

/** The lists of a template that a part of a programme can name, each with the list of its headings. */
const HEADINGS = { themes: ["modules"], linkages: [] } as const;

/**
 * The themes of a template, or its linkages, as a tree, and which of them a
 * programme takes up: a theme is taken up when a part of the programme names
 * it or what it stands under, or when all that stands under it is; partly,
 * when some of that is, partly or wholly. A part that was dropped takes up
 * nothing. Standard: PRG-1, PRG-5.
 */
export function themesOf(
  template: Template,
  programme: AskelmatDocument,
  list: keyof typeof HEADINGS = "themes",
): readonly ThemeNode[] {
  const naming = itemsNaming(programme, list);
  const rows = [...HEADINGS[list], list].flatMap((name) =>
    rowsOf(template.content, name).map((row) => ({
      row,
      place: `${name}/${encodeSegment(row.id)}`,
    })),
  );
  const places = new Set(rows.map(({ place }) => place));
  const under = new Map<string, (typeof rows)[number][]>();
  for (const one of rows) {
    const { in: said } = one.row;
    const above = typeof said === "string" && places.has(said) ? said : "";
    under.set(above, [...(under.get(above) ?? []), one]);
  }
  const seen = new Set<string>();
  const nodesUnder = (above: string, isTaken: boolean): ThemeNode[] =>
    (under.get(above) ?? []).flatMap((one) => nodeOf(one, isTaken));
  const nodeOf = (
    { row, place }: (typeof rows)[number],
    isAboveTaken: boolean,
  ): ThemeNode[] => {
    if (seen.has(place)) return [];
    seen.add(place);
    const items = place.startsWith(`${list}/`)
      ? (naming.get(row.id) ?? [])
      : [];
    const isTaken = isAboveTaken || items.length > 0;
    const inner = nodesUnder(place, isTaken);
    return [
      { row, place, items, under: inner, uptake: uptakeOf(isTaken, inner) },
    ];
  };
  const tops = nodesUnder("", false);
  // What only leads round in a ring stands at the top as well.
  const ring = rows.flatMap((one) => nodeOf(one, false));
  return [...tops, ...ring];
}

function uptakeOf(isTaken: boolean, under: readonly ThemeNode[]): Uptake {
  if (isTaken) return "taken-up";
  if (under.length > 0 && under.every(({ uptake }) => uptake === "taken-up"))
    return "taken-up";
  return under.some(({ uptake }) => uptake !== "open") ? "partly" : "open";
}

/** The parts of a programme that name a row of the template, by its id. */
function itemsNaming(
  programme: AskelmatDocument,
  list: string,
): ReadonlyMap<string, readonly Row[]> {
  const naming = new Map<string, Row[]>();
  for (const item of rowsOf(contentOf(programme), "items")) {
    if (item["status"] === "dropped") continue;
    for (const { id } of rowsOf(item, list)) {
      const items = naming.get(id);
      if (items) items.push(item);
      else naming.set(id, [item]);
    }
  }
  return naming;
}

/** How many themes have nothing under them, and how many of these are taken up. */
export function countThemes(nodes: readonly ThemeNode[]): {
  readonly taken: number;
  readonly all: number;
} {
  let [taken, all] = [0, 0];
  const count = (node: ThemeNode): void => {
    node.under.forEach(count);
    if (node.under.length > 0) return;
    all++;
    if (node.uptake === "taken-up") taken++;
  };
  nodes.forEach(count);
  return { taken, all };
}
