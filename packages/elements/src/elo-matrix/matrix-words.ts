import { html } from "lit";
import {
  ratingOf,
  textIn,
  type Item,
  type Json,
  type Level,
} from "@askelmat/core";
import { currentLocale, msg, str } from "../locale/locale.js";
import { besideText, missingMark, plainText } from "../shared/text.js";
import { ranksOf } from "./ratings.js";

/** A level that is called by its name alone: a state, such as *met*, and no step. */
export interface NamedLevel extends Level {
  readonly byName?: boolean;
}

/** True when the levels are states that have names. */
export function isNamed([first]: readonly NamedLevel[]): boolean {
  return first?.byName === true;
}

/** A level by its number and name: `2 ”Herääminen”`. */
export function levelName(level: NamedLevel, rank: number): string {
  const label = plainText(level.label);
  return level.byName && label ? label : label ? `${rank} ${label}` : `${rank}`;
}

/** A place of the matrix: the item, the part of its row, and the shared view if it is that. */
export function placeWords(
  item: Item,
  part: string | undefined,
  shared: boolean,
): string {
  const parts: Record<string, () => string> = {
    reason: () => msg("Perustelu", { id: "matrix.reason" }),
    evidence: () => msg("Näyttö", { id: "matrix.evidence" }),
    target: () => msg("Tavoitetaso", { id: "matrix.target" }),
  };
  return joinedWords([plainText(item.label), parts[part ?? ""]?.()], shared);
}

/** Words for the parts of a place, from the outer one in. */
export function joinedWords(
  parts: readonly (string | undefined)[],
  shared: boolean,
): string {
  return [
    ...parts,
    shared ? msg("Yhteinen näkemys", { id: "mode.agree" }) : undefined,
  ]
    .filter((words) => words !== undefined)
    .join(" – ");
}

/** {@link levelName} to look at: in one piece, and marked when it is in another language. */
export function levelTitle(level: Level, rank: number): unknown {
  const shown = textIn(level.label, currentLocale());
  const name = levelName(level, rank);
  const title = shown?.missing
    ? html`<span lang=${shown.lang}>${name}</span> ${missingMark()}`
    : name;
  const second = besideText(level.label);
  return second === undefined ? title : html`${title}${second}`;
}

/** The words for an answer that is not a level. */
export function unansweredName(kind: string): string {
  switch (kind) {
    case "not-applicable":
      return msg("ei sovellu", { id: "matrix.not-applicable" });
    case "dont-know":
      return msg("en osaa sanoa", { id: "matrix.dont-know" });
    case "not-assessed":
      return msg("ei arvioitu", { id: "matrix.not-assessed" });
    case "not-mine":
      return msg("kuuluu muille", { id: "matrix.not-mine" });
    default:
      return kind;
  }
}

/** Any stored rating in words. What the framework lacks is shown as it is stored. */
export function ratingWords(
  value: Json | undefined,
  levels: readonly Level[],
): string {
  const rating = ratingOf(value);
  if (rating && "unanswered" in rating)
    return unansweredName(rating.unanswered);
  const ranks = ranksOf(levels, value);
  const [low, high] = ranks;
  if (low === undefined) return storedWords(value);
  if (high === undefined) {
    const level: NamedLevel = levels[low - 1]!;
    const name = levelName(level, low);
    if (level.byName) return name;
    return msg(str`taso ${name}`, { id: "matrix.level" });
  }
  return msg(str`tasojen ${low} ja ${high} välissä`, { id: "matrix.between" });
}

function storedWords(value: Json | undefined): string {
  const stored = JSON.stringify(value);
  return msg(str`${stored} (ei tässä pohjassa)`, { id: "matrix.stored" });
}

/** A rating in few words, where the levels' names stand near: `taso 2`. */
export function shortRating(
  value: Json | undefined,
  levels: readonly Level[],
): string {
  const [rank, second] = ranksOf(levels, value);
  return rank === undefined || second !== undefined || isNamed(levels)
    ? ratingWords(value, levels)
    : msg(str`taso ${rank}`, { id: "matrix.level" });
}
