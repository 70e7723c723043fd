import {
  encodeSegment,
  indicatorsOf,
  rowIn,
  rowsOf,
  type Indicator,
  type Item,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { groundsPaper, placeOf, ratingRow } from "./matrix-grounds.js";
import { figureWords, levelsFor, unitWords } from "./matrix-words.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";
import { opensAt, ownAnswer } from "./opens.js";
import {
  plain,
  printed,
  printedRow,
  texts,
  words,
  written,
  type Paper,
} from "./paper.js";

/** An item's indicators, and those that only the answers have. */
export function figuresOf(paper: Paper, item: Item): readonly Indicator[] {
  const known = indicatorsOf(item);
  if (paper.blank) return known;
  const strange = [paper.content, ...(paper.content.own ?? [])]
    .flatMap((answers) => rowsOf(ratingRow(answers, item.id), "values"))
    .map(({ id }) => id)
    .filter((id) => !known.some((one) => one.id === id));
  return [...known, ...[...new Set(strange)].map((id) => ({ id }))];
}

/** A row a figure: what is measured, how much, and what is said about it. */
export function figuresPaper(
  paper: Paper,
  item: Item,
  indicators: readonly Indicator[],
): readonly PrintPart[] {
  const heads = [
    () => msg("Mittari", { id: "print.indicator" }),
    () => msg("Arvo", { id: "print.value" }),
    () => msg("Huomautus", { id: "print.note" }),
  ];
  return [
    el(
      "table",
      { class: "figures" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          heads.map((say) => el("th", { scope: "col" }, words(paper, say))),
        ),
      ),
      el(
        "tbody",
        {},
        indicators.map((one) => figurePaper(paper, item, one)),
      ),
    ),
    ...(paper.blank
      ? []
      : groundsPaper(paper, item, levelsFor(paper.template, item))),
  ];
}

function figurePaper(paper: Paper, item: Item, indicator: Indicator) {
  const place = `${placeOf(item)}/values/${encodeSegment(indicator.id)}`;
  const from = plain(paper, indicator.source);
  const name = el(
    "th",
    { scope: "row" },
    indicator.label ? texts(paper, indicator.label) : indicator.id,
    indicator.text && el("p", { class: "note" }, texts(paper, indicator.text)),
    from !== "" &&
      el(
        "p",
        { class: "note" },
        words(paper, () => msg(str`Lähde: ${from}`, { id: "print.source" })),
      ),
  );
  if (paper.blank) {
    const unit = unitWords(paper, indicator.unit, indicator);
    return el(
      "tr",
      {},
      name,
      el("td", { class: "write unit" }, unit),
      el("td", { class: "write" }),
    );
  }
  const told = (value: Json) =>
    typeof value === "string"
      ? written(paper, value)
      : figureWords(paper, value, indicator);
  const open = opensAt(paper, place, told);
  const part = (
    member: string,
    show: (value: Json) => PrintContent,
  ): PrintContent => {
    const said = (answers: JsonObject, by?: string) => {
      const row = rowIn(ratingRow(answers, item.id), "values", indicator.id);
      if (row) printedRow(paper, place, by);
      const value = row?.[member];
      if (value === undefined) return undefined;
      printed(paper, `${place}/${member}`, by);
      return show(value);
    };
    return [
      said(paper.content),
      (paper.content.own ?? []).map((own) => {
        const value = said(own, own.by);
        return value !== undefined && ownAnswer(paper, own.by, value);
      }),
    ];
  };
  return el(
    "tr",
    {},
    name,
    el(
      "td",
      {},
      open,
      part("value", (value) =>
        el("span", {}, figureWords(paper, value, indicator)),
      ),
    ),
    el(
      "td",
      {},
      part("note", (value) => written(paper, value)),
    ),
  );
}
