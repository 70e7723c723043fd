import {
  figureOf,
  indicatorsOf,
  isDecimal,
  itemsOf,
  parseTarget,
  ratingOf,
  type Json,
  type Row,
  type WorkshopItem,
} from "@askelmat/core";
import type { View } from "../base/view.js";
import { figureWords } from "../elo-matrix/framework/figure-words.js";
import { ratingWords, unansweredName } from "../elo-matrix/matrix-words.js";
import { organisationName } from "../elo-worksheet/organisations.js";
import { msg, str } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { withoutVoice } from "../shared/voice.js";
import { membersAt } from "../shared/row-columns.js";
import { plainWords } from "../shared/row-words.js";

/** What a place is called: its row, the column when the row has several, and the period. */
export function itemName(item: WorkshopItem): string {
  const { detail, period } = item;
  const part = partName(item) ?? (detail && plainText(detail));
  const title = unnamed(item) ?? plainText(item.title);
  return [title, part, period].filter(Boolean).join(" – ");
}

/** What is called by nothing in the template: all rows of the only table, or an id. */
export function unnamed({ title, sort }: WorkshopItem): string | undefined {
  const { und } = title;
  return und === undefined || Object.keys(title).length > 1
    ? undefined
    : sort === "rows"
      ? msg("Rivit", { id: "merge.rows" })
      : und;
}

/** The part of a place that a target leads to: a reason, evidence, a column of a row. */
export function innerName(
  { template }: View,
  { place, sort }: WorkshopItem,
  path: string,
): string | undefined {
  const segments = parseTarget(withoutVoice(path))?.segments ?? [];
  if (sort === "rows") {
    const at = parseTarget(place)?.segments.length ?? 0;
    const field = segments[at + 1];
    const member = membersAt(template, place).find(
      (one) => one.field === field,
    );
    return member && plainText(member.title);
  }
  const [list, , part] = segments;
  if (list !== "ratings") return undefined;
  if (part === "reason") return msg("Perustelu", { id: "matrix.reason" });
  return part === "evidence"
    ? msg("Näyttö", { id: "matrix.evidence" })
    : undefined;
}

/** What stands beside a rating and is a level, too: where to, not where now. */
export function partName({ place }: WorkshopItem): string | undefined {
  return /^ratings\/[^/]+\/target$/.test(place)
    ? msg("Tavoitetaso", { id: "matrix.target" })
    : undefined;
}

/** What somebody said at a place, in words. */
export function valueWords(
  view: View,
  item: WorkshopItem | undefined,
  value: Json,
): string {
  if (value === null) return msg("tyhjä", { id: "merge.value-none" });
  const rating = ratingOf(value);
  if (rating && "unanswered" in rating)
    return unansweredName(rating.unanswered);
  if (rating && item?.levels) return ratingWords(value, item.levels);
  if (item?.sort === "figure" && figureOf(value))
    return figureWords(value, indicatorAt(view, item));
  return plainWords(view, value);
}

function indicatorAt(view: View, { place, unit }: WorkshopItem): Row {
  const [, id, , indicator = ""] = parseTarget(place)?.segments ?? [];
  const item = itemsOf(view.template).find((one) => one.id === id);
  const known = item && indicatorsOf(item).find((one) => one.id === indicator);
  return known ?? { id: indicator, ...(unit !== undefined && { unit }) };
}

/** A row that has been added: the organisation that it names, when it names one. */
export function memberWords(view: View, path: string): string {
  const id = parseTarget(withoutVoice(path))?.segments.at(-1) ?? "";
  const name = organisationName(view, id);
  return name === id ? msg("rivi", { id: "merge.value-row" }) : name;
}

/** A spread as a range in words: lowest and highest, with no mean between them. */
export function rangeWords(view: View, item: WorkshopItem): string | undefined {
  const { lowest, highest } = item.spread ?? {};
  if (!lowest || !highest) return undefined;
  if (item.sort === "figure") {
    const words = ({ number = "", unit }: typeof lowest) =>
      isDecimal(number)
        ? valueWords(view, item, {
            number,
            ...(unit !== undefined && { unit }),
          })
        : number;
    const [low, high] = [words(lowest), words(highest)];
    return lowest.at === highest.at
      ? msg(str`kaikki ${low}`, { id: "merge.all-same" })
      : msg(str`${low} – ${high}`, { id: "merge.range" });
  }
  const [low, high] = [lowest.at, highest.at].map(halfWords) as [
    string,
    string,
  ];
  return lowest.at === highest.at
    ? msg(str`kaikki tasolla ${low}`, { id: "merge.all-on" })
    : msg(str`tasot ${low}–${high}`, { id: "merge.levels" });
}

/** A position on the steps: 2, or 2½ between two of them. */
function halfWords(at: number): string {
  return Number.isInteger(at) ? String(at) : `${Math.floor(at)}½`;
}
