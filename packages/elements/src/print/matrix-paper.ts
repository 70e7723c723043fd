import {
  itemsBelow,
  outlineOf,
  rowsOf,
  type Item,
  type OutlineItem,
  type Scale,
} from "@askelmat/core";
import { criteriaPaper } from "./criteria-paper.js";
import { figuresOf, figuresPaper } from "./figures-paper.js";
import { box, steps } from "./marks.js";
import { choiceOn, itemTitle, otherBoxes } from "./matrix-choices.js";
import { groundsPaper, ratingRow, roomForGrounds } from "./matrix-grounds.js";
import { levelName, levelsFor, ranksOf, type Levels } from "./matrix-words.js";
import { el, type PrintContent, type PrintPart } from "./nodes.js";
import { texts, type Paper } from "./paper.js";

/** A framework's items as they are read: rubrics as tables, the rest as lists, figures as rows. */
export function matrixPaper(paper: Paper): PrintContent {
  return [legendPaper(paper), branchPaper(paper, outlineOf(paper.template), 2)];
}

/** What the levels mean, once, for scales that say it of all their items. */
function legendPaper(paper: Paper): PrintContent {
  const scales = rowsOf<Scale>(paper.template.content, "scales");
  return scales.map((scale) => {
    const levels = levelsFor(paper.template, { id: "", scale: scale.id });
    if (!levels.all.some((level) => level["text"])) return undefined;
    return el(
      "div",
      { class: "legend" },
      levels.all.map((level, index) =>
        el(
          "div",
          {},
          el("p", { class: "who" }, levelName(paper, levels, index + 1)),
          el("p", {}, texts(paper, level["text"])),
        ),
      ),
    );
  });
}

function branchPaper(
  paper: Paper,
  outline: readonly OutlineItem[],
  level: number,
): readonly PrintPart[] {
  const parts: PrintPart[] = [];
  let run: Item[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push(...runPaper(paper, run));
    run = [];
  };
  for (let index = 0; index < outline.length;) {
    const { item } = outline[index]!;
    // Deeper headings than there are tags: the rest stands one after another.
    const below = level < 6 ? itemsBelow(outline, index) : [];
    index += 1 + below.length;
    const figures = figuresOf(paper, item);
    if (below.length === 0 && figures.length === 0) {
      if (run[0] && !isAlike(run[0], item)) endRun();
      run.push(item);
      continue;
    }
    endRun();
    parts.push(
      el(
        "section",
        {},
        el(`h${level}`, {}, itemTitle(paper, item)),
        isRated(paper, item) && runPaper(paper, [item]),
        figures.length > 0 && figuresPaper(paper, item, figures),
        branchPaper(paper, below, level + 1),
      ),
    );
  }
  endRun();
  return parts;
}

function isRated({ content }: Paper, item: Item): boolean {
  return (
    item.scale !== undefined ||
    [content, ...(content.own ?? [])].some(
      (answers) => ratingRow(answers, item.id)["rating"] !== undefined,
    )
  );
}

const isDescribed = (item: Item) => rowsOf(item, "descriptors").length > 0;

const isAlike = (one: Item, other: Item) =>
  one.scale === other.scale && isDescribed(one) === isDescribed(other);

function runPaper(paper: Paper, run: readonly Item[]): readonly PrintPart[] {
  const levels = levelsFor(paper.template, run[0]!);
  return levels.all.length > 0 && isDescribed(run[0]!)
    ? [rubricPaper(paper, run, levels)]
    : [criteriaPaper(paper, run, levels)];
}

/**
 * A column a level, as in the source. An item's name stands over its row, so
 * that the prose has room on an upright page.
 */
function rubricPaper(
  paper: Paper,
  items: readonly Item[],
  levels: Levels,
): PrintPart {
  const count = levels.all.length;
  return el(
    "table",
    { class: `rubric of-${count}` },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        levels.all.map((_, index) =>
          el(
            "th",
            { scope: "col" },
            steps(count, [index + 1]),
            " ",
            levelTitle(paper, levels, index + 1),
          ),
        ),
      ),
    ),
    items.map((item) => itemPaper(paper, item, levels)),
  );
}

function levelTitle(paper: Paper, { all, isNamed }: Levels, rank: number) {
  const label = texts(paper, all[rank - 1]?.label);
  return isNamed && label.length > 0 ? label : [`${rank} `, label];
}

function itemPaper(paper: Paper, item: Item, levels: Levels): PrintPart {
  const { value, who } = choiceOn(paper, item);
  const chosen = ranksOf(levels, value);
  const said = paper.blank ? [] : groundsPaper(paper, item, levels);
  const cells = levels.all.map((level, index) => {
    const rank = index + 1;
    const isChosen = chosen.length === 1 && chosen[0] === rank;
    const cell = rowsOf(item, "descriptors").find(
      (row) => row["level"] === level.id,
    );
    return el(
      "td",
      isChosen ? { class: "chosen" } : {},
      el(
        "p",
        {},
        box(isChosen),
        " ",
        isChosen && [el("b", {}, who), el("br", {})],
        texts(paper, cell?.["text"]),
      ),
    );
  });
  const span = { colspan: String(levels.all.length) };
  return el(
    "tbody",
    {},
    el(
      "tr",
      { class: "name" },
      el("th", { ...span, scope: "rowgroup" }, itemTitle(paper, item)),
    ),
    el("tr", {}, cells),
    paper.blank &&
      el(
        "tr",
        { class: "room" },
        el("td", span, otherBoxes(paper, levels), roomForGrounds(paper, true)),
      ),
    said.length > 0 && el("tr", { class: "grounds" }, el("td", span, said)),
  );
}
