import { rowsOf, type Row } from "../template.js";
import type { Content } from "../types.js";
import type { AskedItem } from "./types.js";

/** What somebody is asked about: ids of sections, rows, headings and items; all when undefined. */
export type Asks = ReadonlySet<string> | undefined;

/** Everybody who has said something of their own, and those listed who could. */
export function participantsIn(content: Content): readonly string[] {
  const listed = rowsOf(content, "contributors")
    .filter(({ role }) => role !== "room" && role !== "system")
    .map(({ id }) => id);
  const speaking = (content.own ?? []).map(({ by }) => by);
  const inTies = (content.open ?? []).flatMap(({ by }) => by ?? []);
  return [...new Set([...listed, ...speaking, ...inTies])];
}

/** What each contributor is asked about, by their row. */
export function asksIn(content: Content): (by: string) => Asks {
  const rows = new Map<string, Row>(
    rowsOf(content, "contributors").map((row) => [row.id, row]),
  );
  return (by) => {
    const asked = rowsOf(rows.get(by), "asked").map(({ id }) => id);
    return asked.length > 0 ? new Set(asked) : undefined;
  };
}

/** True when somebody is asked about a place. */
export function isAsked(asks: Asks, { within }: AskedItem): boolean {
  return asks === undefined || within.some((id) => asks.has(id));
}

/** Who takes part, joined ids as one person, and what they are asked about. */
export class Participants {
  readonly #all = new Set<string>();
  readonly #some = new Map<string, Set<string>>();

  constructor(content: Content, personOf: (by: string) => string) {
    const asksOf = asksIn(content);
    for (const by of participantsIn(content)) {
      const asks = asksOf(by);
      if (asks === undefined) this.#all.add(personOf(by));
      else
        for (const id of asks) {
          const people = this.#some.get(id) ?? new Set<string>();
          people.add(personOf(by));
          this.#some.set(id, people);
        }
    }
  }

  /** How many are asked about an item and are not among those who spoke. */
  silentAt(item: AskedItem, spoke: ReadonlySet<string>): number {
    if (!item.asked) return 0;
    const waited = new Set(this.#all);
    for (const id of item.within)
      for (const person of this.#some.get(id) ?? []) waited.add(person);
    let silent = 0;
    for (const person of waited) if (!spoke.has(person)) silent++;
    return silent;
  }
}
