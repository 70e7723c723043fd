import type { Item } from "@askelmat/core";
import { box } from "./marks.js";
import { groundsPaper, roomForGrounds } from "./matrix-grounds.js";
import { choiceOn, itemTitle, otherBoxes } from "./matrix-choices.js";
import { levelName, ranksOf, type Levels } from "./matrix-words.js";
import { el, type PrintPart } from "./nodes.js";
import type { Paper } from "./paper.js";

/** Items whose levels are not described: a row each, with the levels to tick. */
export function criteriaPaper(
  paper: Paper,
  items: readonly Item[],
  levels: Levels,
): PrintPart {
  return el(
    "table",
    { class: "criteria" },
    items.map((item) => {
      const said = paper.blank ? [] : groundsPaper(paper, item, levels);
      return el(
        "tbody",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "row" }, itemTitle(paper, item)),
          el("td", {}, levelBoxes(paper, item, levels)),
        ),
        paper.blank &&
          el(
            "tr",
            { class: "room" },
            el("td", { colspan: "2" }, roomForGrounds(paper, false)),
          ),
        said.length > 0 &&
          el("tr", { class: "grounds" }, el("td", { colspan: "2" }, said)),
      );
    }),
  );
}

function levelBoxes(paper: Paper, item: Item, levels: Levels): PrintPart[] {
  const { value, who } = choiceOn(paper, item);
  const chosen = ranksOf(levels, value);
  const boxes = levels.all.map((_, index) => {
    const isChosen = chosen.length === 1 && chosen[0] === index + 1;
    return el(
      "span",
      { class: isChosen ? "option chosen" : "option" },
      box(isChosen),
      " ",
      levelName(paper, levels, index + 1),
      isChosen && [" (", who, ")"],
    );
  });
  return [
    ...(boxes.length > 0 ? [el("p", { class: "options" }, boxes)] : []),
    ...(paper.blank ? [otherBoxes(paper, levels)] : []),
  ];
}
