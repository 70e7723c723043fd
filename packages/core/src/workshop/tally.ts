import { byCodeUnit } from "../json.js";
import type { Participants } from "./participants.js";
import {
  choiceKey,
  figurePosition,
  positionOf,
  spreadOf,
  type Position,
} from "./spread.js";
import type {
  AskedItem,
  Clash,
  WorkshopAnswer,
  WorkshopItem,
} from "./types.js";
import { codeOf } from "./unanswered.js";

/** What is counted of an item's answers. */
export type Tally = Pick<
  WorkshopItem,
  "unknown" | "unread" | "several" | "silent" | "people" | "clashes" | "spread"
>;

/** What one person has said at a place, under all their ids. */
interface Standing {
  readonly positions: Set<string>;
  readonly codes: Set<string>;
  /** True for any value but a code. */
  answered: boolean;
}

/** Counts people, once each, whatever number of ids and values they have. */
export function tallyOf(
  item: AskedItem,
  answers: readonly WorkshopAnswer[],
  participants: Participants,
): Tally {
  const people = new Map<string, Standing>();
  const spots = new Map<string, { position: Position; by: Set<string> }>();
  const values = new Set<string>();
  for (const answer of answers) {
    const { by, person, value } = answer;
    const one: Standing = people.get(person) ?? {
      positions: new Set(),
      codes: new Set(),
      answered: false,
    };
    people.set(person, one);
    const code = codeOf(value);
    if (code !== undefined) one.codes.add(code);
    else if (value !== undefined) {
      one.answered = true;
      const position = positionIn(item, value);
      values.add(position?.key ?? `~${choiceKey(value)}`);
      if (!position) continue;
      one.positions.add(position.key);
      const spot = spots.get(position.key) ?? { position, by: new Set() };
      spots.set(position.key, spot);
      spot.by.add(by);
    }
  }
  const counted = count(item, [...people.values()]);
  const spread = spreadOf(
    [...spots.values()].map(({ position, by }) => ({
      position,
      people: counted.at.get(position.key) ?? 0,
      by: [...by].sort(byCodeUnit),
    })),
    item.sort === "rating" ? (item.levels ?? []) : undefined,
  );
  return {
    unknown: [...counted.unknown]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([code, number]) => ({ code, people: number })),
    unread: counted.unread,
    several: counted.several,
    silent: participants.silentAt(item, new Set(people.keys())),
    people: people.size,
    clashes: clashesIn(item, [...people.values()], values.size),
    ...(spread && { spread }),
  };
}

function positionIn(
  { sort, levels = [], unit }: AskedItem,
  value: WorkshopAnswer["value"],
): Position | undefined {
  if (sort === "rating") return positionOf(levels, value);
  return sort === "figure" ? figurePosition(unit, value) : undefined;
}

/** True where answers have a position on a scale. */
function hasScale({ sort }: AskedItem): boolean {
  return sort === "rating" || sort === "figure";
}

/** Each person to one place: a position, a code, one of neither, or one of several. */
function count(item: AskedItem, people: readonly Standing[]) {
  const at = new Map<string, number>();
  const unknown = new Map<string, number>();
  let unread = 0;
  let several = 0;
  const add = (map: Map<string, number>, key: string) =>
    map.set(key, (map.get(key) ?? 0) + 1);
  for (const { positions, codes, answered } of people) {
    const [position] = positions;
    const [code] = codes;
    if (positions.size > 1) several++;
    else if (position !== undefined) add(at, position);
    else if (answered || code === undefined) {
      if (hasScale(item)) unread++;
    } else if (codes.size === 1) add(unknown, code);
    else several++;
  }
  return { at, unknown, unread, several };
}

function clashesIn(
  { sort }: AskedItem,
  people: readonly Standing[],
  values: number,
): readonly Clash[] {
  if (sort === "text" || sort === "rows" || values === 0) return [];
  const said = (...codes: readonly string[]) =>
    people.some((one) => codes.some((code) => one.codes.has(code)));
  const clashes: Clash[] = [];
  if (values > 1) clashes.push("disagreement");
  if (said("dont-know")) clashes.push("gap");
  if (said("not-applicable", "not-mine")) clashes.push("scope");
  return clashes;
}
