import {
  encodeSegment,
  isObject,
  rowIn,
  rowsOf,
  type Item,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { rules, steps } from "./marks.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";
import { opensAt, ownAnswer } from "./opens.js";
import {
  printed,
  printedRow,
  words,
  wordsInLine,
  written,
  type Paper,
} from "./paper.js";
import { ranksOf, ratingWords, type Levels } from "./matrix-words.js";

/** What one person, or the room, says about an item. */
export function ratingRow(answers: JsonObject, item: string): JsonObject {
  return rowIn(answers, "ratings", item) ?? {};
}

export const placeOf = (item: Item) => `ratings/${encodeSegment(item.id)}`;

/**
 * Under an item: what is open, what is agreed and why, then everybody's own.
 * Empty when nothing has been said.
 */
export function groundsPaper(
  paper: Paper,
  item: Item,
  levels: Levels,
): readonly PrintPart[] {
  const place = placeOf(item);
  const told = (value: Json) =>
    isObject(value) && !isText(value)
      ? ratingWords(paper, levels, value)
      : written(paper, value);
  const open = opensAt(paper, place, told);
  const agreed = ratingRow(paper.content, item.id);
  const common = saidPaper(paper, agreed, place, levels);
  const owns = (paper.content.own ?? []).flatMap((own) => {
    const row = ratingRow(own, item.id);
    const said = saidPaper(paper, row, place, levels, own.by);
    return said.length > 0 ? [ownAnswer(paper, own.by, said)] : [];
  });
  return [
    ...open,
    ...(common.length > 0
      ? [
          el(
            "div",
            { class: "agreed" },
            agreed["rating"] !== undefined && [
              el(
                "b",
                {},
                wordsInLine(paper, () =>
                  msg("Sovittu", { id: "print.agreed" }),
                ),
                ": ",
              ),
            ],
            common,
          ),
        ]
      : []),
    ...owns,
  ];
}

const isText = (value: JsonObject) =>
  !["level", "between", "unanswered"].some((name) => name in value);

/** A rating with its reason, evidence and target. */
function saidPaper(
  paper: Paper,
  row: JsonObject,
  place: string,
  levels: Levels,
  by?: string,
): readonly PrintPart[] {
  const { rating, reason, target } = row;
  if (row["id"] !== undefined) printedRow(paper, place, by);
  for (const [name, value] of Object.entries({ rating, reason, target }))
    if (value !== undefined) printed(paper, `${place}/${name}`, by);
  const ranks = ranksOf(levels, rating);
  const evidence = rowsOf(row, "evidence").map((one) => {
    const at = `${place}/evidence/${encodeSegment(one.id)}`;
    printedRow(paper, at, by);
    for (const name of ["text", "link"])
      if (one[name] !== undefined) printed(paper, `${at}/${name}`, by);
    return el(
      "li",
      {},
      written(paper, one["text"]),
      one["link"] !== undefined &&
        el("p", { class: "link" }, asText(one["link"])),
    );
  });
  return [
    ...(rating === undefined
      ? []
      : [
          el(
            "span",
            { class: "level" },
            ranks.length > 0 && [steps(levels.all.length, ranks), " "],
            ratingWords(paper, levels, rating),
          ),
        ]),
    ...(reason === undefined
      ? []
      : [asked(paper, reasonWord, written(paper, reason))]),
    ...(evidence.length === 0
      ? []
      : [asked(paper, evidenceWord, el("ul", {}, evidence))]),
    ...(target === undefined
      ? []
      : [
          asked(
            paper,
            targetWord,
            el("p", {}, ratingWords(paper, levels, target)),
          ),
        ]),
  ];
}

const asText = (value: Json) =>
  typeof value === "string" ? value : JSON.stringify(value);

const reasonWord = () => msg("Perustelu", { id: "print.reason" });
const evidenceWord = () => msg("Näyttö", { id: "print.evidence" });
const targetWord = () => msg("Tavoitetaso", { id: "print.target" });

function asked(paper: Paper, say: () => string, said: PrintContent): PrintPart {
  return el(
    "div",
    { class: "pair" },
    el("span", { class: "ask" }, wordsInLine(paper, say), ":"),
    " ",
    said,
  );
}

/** Room to write why, on what evidence, and where to. */
export function roomForGrounds(
  paper: Paper,
  hasTarget: boolean,
): readonly PrintPart[] {
  const part = (look: string, say: () => string, lines: number) =>
    el(
      "div",
      { class: look },
      el("span", { class: "ask" }, words(paper, say)),
      rules(lines),
    );
  return [
    el(
      "div",
      { class: "by-hand" },
      part("part wide", reasonWord, 2),
      part("part wide", evidenceWord, 2),
      hasTarget && part("part", targetWord, 1),
    ),
  ];
}
