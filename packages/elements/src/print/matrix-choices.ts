import type { Item, Json } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { box } from "./marks.js";
import { ratingRow } from "./matrix-grounds.js";
import { unanswered, UNANSWERED, type Levels } from "./matrix-words.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";
import { texts, words, wordsInLine, type Paper } from "./paper.js";

/** An item's number in its source, and its name. */
export function itemTitle(paper: Paper, item: Item): PrintContent {
  const code = item["code"];
  return [
    typeof code === "string" && `${code} `,
    texts(paper, item.label),
    item.overall &&
      el(
        "span",
        { class: "note" },
        words(paper, () =>
          msg("koko tilanne, ei rivien keskiarvo", { id: "print.overall" }),
        ),
      ),
  ];
}

/** What is ticked: what is agreed, else the answer of the only one who has given any. */
export function choiceOn(
  paper: Paper,
  item: Item,
): { readonly value?: Json; readonly who?: PrintContent } {
  if (paper.blank) return {};
  const agreed = ratingRow(paper.content, item.id)["rating"];
  if (agreed !== undefined)
    return {
      value: agreed,
      who: wordsInLine(paper, () => msg("sovittu", { id: "print.is-agreed" })),
    };
  const own = (paper.content.own ?? []).flatMap(
    (one) => ratingRow(one, item.id)["rating"] ?? [],
  );
  return own.length === 1 && own[0] !== undefined
    ? {
        value: own[0],
        who: wordsInLine(paper, () => msg("oma vastaus", { id: "print.mine" })),
      }
    : {};
}

/** The answers that are not a whole level, to tick. */
export function otherBoxes(paper: Paper, levels: Levels): PrintPart {
  const between = levels.isNamed ? [] : levels.all.slice(1);
  const choice = (...named: PrintContent[]) =>
    el("span", { class: "option" }, box(), " ", named);
  return el(
    "p",
    { class: "options" },
    between.length > 0 && [
      el(
        "span",
        { class: "option" },
        wordsInLine(paper, () =>
          msg("Tasojen välissä:", { id: "print.between-line" }),
        ),
      ),
      between.map((_, index) => choice(`${index + 1}–${index + 2}`)),
    ],
    UNANSWERED.map((kind) => choice(unanswered(paper, kind))),
  );
}
