import { formatList } from "../locale/format.js";
import { msg, str } from "../locale/locale.js";
import { unansweredName } from "./matrix-words.js";
import type { Spread } from "./spread.js";

/** How many have answered. */
export function peopleWords(people: number): string {
  return people === 1
    ? msg("Yksi vastaaja", { id: "matrix.people-one" })
    : msg(str`${people} vastaajaa`, { id: "matrix.people" });
}

/** A spread in a sentence: `9 vastaajaa: tasot 1–3, eniten taso 2`. */
export function spreadWords(spread: Spread): string {
  const { people, range, most, unanswered } = spread;
  const who = peopleWords(people);
  const parts: string[] = [];
  if (range) parts.push(rangeWords(range));
  if (most.length > 0 && range && range[0] !== range[1])
    parts.push(mostWords(most));
  for (const [kind, count] of unanswered)
    parts.push(`${count} ${unansweredName(kind)}`);
  return parts.length > 0 ? `${who}: ${parts.join(", ")}` : who;
}

function rangeWords([low, high]: readonly [number, number]): string {
  return low === high
    ? msg(str`kaikki tasolla ${low}`, { id: "matrix.all-on" })
    : msg(str`tasot ${low}–${high}`, { id: "matrix.range" });
}

function mostWords(most: readonly number[]): string {
  const list = formatList(most.map(String));
  return most.length === 1
    ? msg(str`eniten taso ${list}`, { id: "matrix.most" })
    : msg(str`eniten tasot ${list}`, { id: "matrix.most-many" });
}
