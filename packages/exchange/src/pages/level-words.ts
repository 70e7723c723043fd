import {
  contentOf,
  itemsOfWorkshop,
  ratingOf,
  rowIn,
  textIn,
  type AskelmatDocument,
  type Json,
  type Level,
} from "@askelmat/core";
import { plain, templateOf, type Ground } from "./ground.js";

/** A dimension of a matrix in words. */
export interface LevelLine {
  readonly name: string;
  readonly level: string;
  /** Empty when none was set. */
  readonly target: string;
}

/** The dimensions on which a level was agreed, in the framework's order. Ties and own answers are left out. */
export function levelWords(
  ground: Ground,
  matrix: AskelmatDocument,
): readonly LevelLine[] {
  const template = templateOf(ground, matrix);
  const content = contentOf(matrix);
  return itemsOfWorkshop(matrix, template).flatMap((item) => {
    const { sort, agreed, levels = [], title, place } = item;
    if (sort !== "rating" || !agreed || !place.endsWith("/rating")) return [];
    const level = ratingWords(agreed.value, levels, ground.lang);
    if (level === undefined) return [];
    const [, id] = place.split("/");
    const row = id === undefined ? undefined : rowIn(content, "ratings", id);
    return {
      name: plain(ground, title),
      level,
      target: ratingWords(row?.["target"], levels, ground.lang) ?? "",
    };
  });
}

/** `2 Suunnitelmallinen`; undefined for what is no level, such as *not assessed*. */
function ratingWords(
  value: Json | undefined,
  levels: readonly Level[],
  lang: string,
): string | undefined {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return undefined;
  const ids = "between" in rating ? rating.between : [rating.level];
  return ids
    .map((id) => {
      const level = levels.find((one) => one.id === id);
      const label = textIn(level?.label, lang)?.text;
      return label === undefined ? id : `${level?.rank ?? ""} ${label}`.trim();
    })
    .join(" – ");
}
