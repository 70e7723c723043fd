import type { Json } from "../json.js";
import type { Level, Row } from "../template.js";
import type { LanguageMap, OpenItem } from "../types.js";

/**
 * What is asked at a place: `rating` on levels, `figure` a decimal in a unit,
 * `text` in languages, `rows` everybody's own rows of a list as one item,
 * `choice` anything else that is one value or a set.
 */
export type WorkshopSort = "rating" | "figure" | "text" | "rows" | "choice";

/**
 * `disagreement`: different values. `gap`: an answer against don't-know.
 * `scope`: an answer against not-applicable or not-mine.
 */
export type Clash = "disagreement" | "gap" | "scope";

/** A place that people are asked about. */
export interface AskedItem {
  /** The target without `own/` and language; `goals` for all rows of a list. */
  readonly place: string;
  readonly sort: WorkshopSort;
  /** The heading, of the template or of a shared row; `{und: id}` when nobody words it. */
  readonly title: LanguageMap;
  /** The column's heading when a row has several answers; for a figure its item's. */
  readonly detail?: LanguageMap;
  /** Of a period column: the period. */
  readonly period?: string;
  /** Headings above it, outermost first. */
  readonly above: readonly LanguageMap[];
  /** Ids of what it stands in: section and row, or headings and item. */
  readonly within: readonly string[];
  /** False for what the template does not ask, and is here because somebody said something. */
  readonly asked: boolean;
  /** Of a rating: the levels of its scale, lowest first. */
  readonly levels?: readonly Level[];
  /** Of a figure: the unit that the indicator names. */
  readonly unit?: string;
}

/** A place with all that is said there. */
export interface WorkshopItem extends AskedItem {
  /** Its place among all items, from 0. */
  readonly order: number;
  /** By `by`. A tie of somebody's own gives several, each `tied`. */
  readonly answers: readonly WorkshopAnswer[];
  /** The shared value that stands; absent in a tie. */
  readonly agreed?: Agreed;
  /** Of ratings and figures with at least one position. Counts, never means. */
  readonly spread?: Spread;
  /** People by the code that they gave in the place of an answer. */
  readonly unknown: readonly {
    readonly code: string;
    readonly people: number;
  }[];
  /** People who said something that has no position on the scale. */
  readonly unread: number;
  /** People whose own answers differ among themselves: at no position, counted once. */
  readonly several: number;
  /** People who are asked about it and have said nothing. */
  readonly silent: number;
  /** People who have said something here. */
  readonly people: number;
  readonly clashes: readonly Clash[];
  /** The first of `open`. */
  readonly tie?: OpenItem;
  /** What a person must settle at the shared place, or in it. */
  readonly open: readonly OpenItem[];
}

/** What one speaker said at a place. */
export interface WorkshopAnswer {
  readonly by: string;
  /** The id that stands for the person when ids are joined; else `by`. */
  readonly person: string;
  /** Absent when there is only a reason or evidence. */
  readonly value?: Json;
  readonly reason?: Json;
  /** What stands beside a figure. */
  readonly note?: Json;
  readonly evidence?: readonly Row[];
  /** True for one of several values that the speaker has not settled. */
  readonly tied?: true;
  /** Of a tie inside a row: where exactly. */
  readonly target?: string;
  /** Ids of the entries that say it. */
  readonly entries: readonly string[];
}

/** What has been agreed at a place. `by`, `via`, `at` and `reason` are of the latest entry. */
export interface Agreed {
  readonly value: Json;
  readonly by: string;
  readonly via?: string;
  readonly at?: string;
  readonly basis: readonly string[];
  readonly reason?: string;
  /** The text that stands beside it in content: the reason field of a rating. */
  readonly words?: Json;
  readonly entries: readonly string[];
  /** With a basis: those whose answer came or changed after it. */
  readonly since: readonly string[];
}

/** How answers lie. */
export interface Spread {
  /** From the lowest up; only where somebody is. */
  readonly counts: readonly SpreadCount[];
  /** Absent, both, when figures are in different units. */
  readonly lowest?: SpreadCount;
  readonly highest?: SpreadCount;
  /** Ratings: steps between these, in halves. */
  readonly steps?: number;
  /** Figures: the exact difference. */
  readonly difference?: string;
  /** For ordering alone: thousandths of the scale. */
  readonly width: number;
}

/** One position, and who is there. */
export interface SpreadCount {
  /** 1 for the lowest level, 1.5 between the first two; of figures 1, 2, 3 … */
  readonly at: number;
  readonly levels?: readonly string[];
  readonly number?: string;
  readonly unit?: string;
  /** People counted here; those whose own answers differ are in `several` instead. */
  readonly people: number;
  /** All who said it. */
  readonly by: readonly string[];
}
