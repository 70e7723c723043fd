import {
  isOwn,
  parseTarget,
  rowIn,
  type HistoryItem,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { answersOf, type View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { commonPlace } from "./common-place.js";
import type { Deed } from "./history-gestures.js";
import { languageName } from "./text.js";

/** How a tool puts what was said into words. */
export interface HistoryWords {
  /** A place in words; undefined when it has no name here. */
  placeName(target: string, by: string): string | undefined;
  /** A value in words; undefined when it speaks for itself. */
  valueWords(target: string, value: Json): string | undefined;
  /** Brings a place into view. */
  showPlace(path: string): void;
  /** Where the places stand. */
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Where something was done, in words, and the place to show for it. */
export interface ToldPlace {
  readonly words: string;
  /** Absent when it stands nowhere in the work. */
  readonly shows?: string;
}

/** The place of a change. A row that is gone goes by what it was. */
export function placeOf(
  view: View,
  words: HistoryWords,
  { target, by, value }: HistoryItem,
): ToldPlace {
  const { segments = [], lang } = parseTarget(target) ?? {};
  if (segments[0] === "comments") return commentPlace(view, words, segments[1]);
  // Where a row stands, and whether it is seen, is about the row.
  const about = target.replace(/\/(position|hidden)$/, "");
  const name = words.placeName(about, by);
  const own = isOwn(target)
    ? msg("oma vastaus", { id: "history.own" })
    : undefined;
  const inLanguage =
    lang && lang !== view.locale ? languageName(lang) : undefined;
  if (name === undefined)
    return { words: listed(commonPlace(target) ?? target, inLanguage) };
  const answers = isOwn(target) ? answersOf(view.content, by) : view.content;
  if (isThere(answers, segments))
    return { words: listed(name, own, inLanguage), shows: about };
  // A row that is gone has no number to go by.
  const gone = value === null && segments.length === 2;
  const row = gone ? msg("rivi", { id: "history.row" }) : name;
  return { words: listed(row, own, inLanguage) };
}

/** A remark is at the place it is about. */
function commentPlace(view: View, words: HistoryWords, id = ""): ToldPlace {
  const row = rowIn(view.content, "comments", id);
  // An answer is at the place of the remark.
  const to = row?.["to"];
  const about = (
    typeof to === "string" ? rowIn(view.content, "comments", to) : row
  )?.["about"];
  const name =
    typeof about === "string" ? words.placeName(about, "") : undefined;
  const remark = msg("huomautus", { id: "history.place-comment" });
  return name === undefined
    ? { words: remark }
    : { words: `${remark}: ${name}`, shows: about as string };
}

const listed = (...parts: readonly (string | undefined)[]) =>
  parts.filter(Boolean).join(", ");

/** True when the rows on the way to a place are there; a template's always are. */
function isThere(answers: JsonObject, segments: readonly string[]): boolean {
  const [list, id, ...rest] = segments;
  if (list === undefined || id === undefined) return true;
  const row = rowIn(answers, list, id);
  return row ? isThere(row, rest) : !/^[a-z]{1,2}-/.test(id);
}

/** What was done, in a word after the place. */
export function verbOf({ item: { target, value }, before }: Deed): string {
  const { segments = [], row } = parseTarget(target) ?? {};
  const field = segments.at(-1);
  const wasThere = before.length > 0;
  if (!row && field === "position")
    return msg("siirretty", { id: "history.moved" });
  if (!row && field === "hidden")
    return value === null
      ? msg("palautettu näkyviin", { id: "history.shown" })
      : msg("piilotettu", { id: "history.hidden" });
  if (
    segments[0] === "comments" &&
    (field === "settled" || field === "outcome")
  )
    return value === null || value === "open"
      ? msg("avattu uudelleen", { id: "history.reopened" })
      : msg("ratkaistu", { id: "history.settled" });
  if (value === null)
    return row
      ? msg("poistettu", { id: "history.deleted" })
      : msg("tyhjennetty", { id: "history.cleared" });
  if (row || segments[0] === "comments" || segments[0] === "organisations")
    return wasThere && !row
      ? msg("muutettu", { id: "history.changed" })
      : msg("lisätty", { id: "history.added" });
  return wasThere
    ? msg("muutettu", { id: "history.changed" })
    : msg("täytetty", { id: "history.filled" });
}

/** A value in words; undefined when the verb has said it all. */
export function valueIn(
  words: HistoryWords,
  target: string,
  value: Json,
): string | undefined {
  const field = parseTarget(target)?.segments.at(-1);
  if (field === "position" || field === "hidden" || field === "settled")
    return undefined;
  if (field === "outcome" && target.startsWith("comments/")) return undefined;
  const told = words.valueWords(target, value);
  if (told !== undefined || value === true || value === null) return told;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What a row that is gone said: the first words in it. */
export function saidIn(
  items: readonly HistoryItem[],
  row: string,
): string | undefined {
  const texts = items.filter(
    ({ target, value }) =>
      target.startsWith(row + "/") &&
      typeof value === "string" &&
      parseTarget(target)?.lang !== undefined,
  );
  return texts.at(-1)?.value as string | undefined;
}

/** How many changes were made at once. */
export function countWords(count: number): string {
  return msg(str`${count} muutosta`, { id: "history.count" });
}
