import {
  ratingOf,
  rowIn,
  type Json,
  type JsonObject,
  type Level,
} from "@askelmat/core";

/** The answers that are not a level, kept apart. */
export const UNANSWERED = [
  "not-applicable",
  "dont-know",
  "not-assessed",
] as const;

/** Those that are offered: what is not one's own to judge only oneself can say. */
export function unansweredIn(mode: string): readonly string[] {
  return mode === "fill" ? [...UNANSWERED, "not-mine"] : UNANSWERED;
}

/** What somebody has said about an item; an empty object when nothing. */
export function ratingRow(answers: JsonObject, item: string): JsonObject {
  return rowIn(answers, "ratings", item) ?? {};
}

/** The ranks from 1 that a rating lies on: one, two for between, none for no level. */
export function ranksOf(
  levels: readonly Level[],
  value: Json | undefined,
): readonly number[] {
  const rating = ratingOf(value);
  if (!rating || "unanswered" in rating) return [];
  const ids = "level" in rating ? [rating.level] : rating.between;
  const ranks = ids.map(
    (id) => levels.findIndex((level) => level.id === id) + 1,
  );
  return ranks.includes(0) ? [] : [...ranks].sort((a, b) => a - b);
}

/** An address that may be followed; anything else stays text. */
export function safeLink(value: Json | undefined): string | undefined {
  return typeof value === "string" && /^https?:\/\//i.test(value)
    ? value
    : undefined;
}
