import { contentOf, newId } from "../../document.js";
import { byCodeUnit, isObject, type JsonObject } from "../../json.js";
import { encodeSegment } from "../../target.js";
import { rowsOf, type Row } from "../../template.js";
import type { AskelmatDocument, Edit, LanguageMap } from "../../types.js";
import { joinedIds } from "../joined.js";
import { textEdits } from "./answer.js";
import { approvalsOf, type Approval } from "./approvals.js";
import { textsIn, words } from "./words.js";
import { draftEdit, Drafts, type DraftState } from "./drafts.js";
import { byMade, madeIn, type Made } from "./made.js";
import { remarksOf, type Remark } from "./remarks.js";

/** A draft sent to be commented on, and what has come of it. */
export interface Round extends Made, DraftState {
  readonly id: string;
  /** The day it was sent. */
  readonly opened?: string;
  /** The day until which remarks are waited for: the latest that anybody gave. */
  readonly until?: string;
  /** The first day that somebody named when they closed it. */
  readonly closed?: string;
  /** What is asked of those who read it. */
  readonly asks?: JsonObject;
  readonly remarks: readonly Remark[];
  /** Those who made remarks, and how many; joined ids are one person. */
  readonly commented: readonly {
    readonly by: string;
    readonly remarks: number;
  }[];
  /** Those who said that they have nothing to remark, and made no remark. */
  readonly nothing: readonly string[];
  /** Those who take part and have said neither. */
  readonly silent: readonly string[];
  readonly approvals: readonly Approval[];
}

export interface RoundOptions {
  /** `YYYY-MM-DD`. */
  readonly opened: string;
  readonly until?: string;
  readonly asks?: LanguageMap;
  readonly id?: string;
}

/** The edits that open a round about the text as it stands; one gesture. */
export function roundEdits(
  document: AskelmatDocument,
  { opened, until, asks = {}, id = newId("r") }: RoundOptions,
): readonly Edit[] {
  const row = rowOf(id);
  return [
    { type: "add-row", target: row },
    { type: "set", target: `${row}/opened`, value: opened },
    ...(until === undefined
      ? []
      : [{ type: "set" as const, target: `${row}/until`, value: until }]),
    ...textEdits(row, asks, "asks"),
    draftEdit(document, row),
  ];
}

/**
 * What is said of a round later: that there is more time (the latest day
 * holds), that it is closed (the first day holds), or that somebody, by
 * contributor id, has nothing to remark.
 */
export type RoundNews =
  | { readonly until: string }
  | { readonly closed: string }
  | { readonly nothing: string };

/** The edits that say so, in a row beside the round's own; one gesture. */
export function roundNewsEdits(
  round: string,
  news: RoundNews,
  id = newId("r"),
): readonly Edit[] {
  const row = rowOf(id);
  const [[name, value]] = Object.entries(news) as [[string, string]];
  return [
    { type: "add-row", target: row },
    { type: "set", target: `${row}/of`, value: round },
    { type: "set", target: `${row}/${name}`, value },
  ];
}

/** All rounds, the first one first. */
export function roundsOf(document: AskelmatDocument): readonly Round[] {
  const content = contentOf(document);
  const rows = rowsOf(content, "rounds");
  if (rows.length === 0) return [];
  const made = madeIn(document, "rounds");
  const drafts = new Drafts(document);
  const joined = joinedIds(document, "contributors");
  const personOf = (id: string) => joined.get(id) ?? id;
  const remarks = remarksOf(document);
  const approvals = approvalsOf(document);
  const people = rowsOf(content, "contributors").map(({ id }) => personOf(id));
  const isNews = (row: Row) => typeof row["of"] === "string";
  return rows
    .filter((row) => !isNews(row))
    .map((row): Round => {
      const all = [row, ...rows.filter((one) => one["of"] === row.id)];
      const who = made.get(row.id) ?? { by: "" };
      const mine = remarks.filter(({ round }) => round === row.id);
      const counts = new Map<string, number>();
      for (const { by } of mine)
        counts.set(personOf(by), (counts.get(personOf(by)) ?? 0) + 1);
      const free = each(textsIn(all, "nothing").map(personOf));
      const nothing = free.filter((id) => !counts.has(id));
      const heard = new Set([...counts.keys(), ...nothing, personOf(who.by)]);
      const until = textsIn(all, "until").at(-1);
      const [closed] = textsIn(all, "closed");
      return {
        id: row.id,
        ...who,
        ...words(row, ["opened"]),
        ...(until !== undefined && { until }),
        ...(closed !== undefined && { closed }),
        ...(isObject(row["asks"]) && { asks: row["asks"] }),
        remarks: mine,
        commented: [...counts]
          .map(([by, count]) => ({ by, remarks: count }))
          .sort((a, b) => byCodeUnit(a.by, b.by)),
        nothing,
        silent: each(people).filter((id) => !heard.has(id)),
        approvals: approvals.filter(({ round }) => round === row.id),
        ...drafts.stateOf(row["digest"]),
      };
    })
    .sort((a, b) => byCodeUnit(a.opened ?? "", b.opened ?? "") || byMade(a, b));
}

/** The round that is going on: the last one that nobody has closed. */
export function openRound(document: AskelmatDocument): Round | undefined {
  return roundsOf(document).findLast(({ closed }) => closed === undefined);
}

function rowOf(id: string): string {
  return `rounds/${encodeSegment(id)}`;
}

function each(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort(byCodeUnit);
}
