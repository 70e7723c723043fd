import { html, nothing, type TemplateResult } from "lit";
import {
  itemsBelow,
  itemsOf,
  outlineOf,
  rowsOf,
  type Item,
  type OutlineItem,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg } from "../../locale/locale.js";
import { personName } from "../../shared/people.js";
import type { EloMatrix } from "../elo-matrix.js";
import { besideView, rowOf } from "../matrix-row.js";
import { tableView } from "../matrix-table.js";
import { ratingWords } from "../matrix-words.js";
import { branchHead } from "./branch-head.js";
import { compactList } from "./compact-row.js";
import { groundsOf } from "./figure-voices.js";
import { figuresOf, figuresView } from "./figures-view.js";
import { isDescribed, isRated, legendView, levelsFor } from "./states.js";

export { figureName, valueWords } from "./figure-words.js";
export { frameworkStyles } from "./framework.styles.js";

/** Deeper than this, items stand one after another as they are read. */
const DEEPEST = 4;

/**
 * A framework of any shape: headings over criteria over questions, each with
 * what it derives from those below, short choices where levels are not
 * described, and figures.
 */
export function bodyView(view: View, tool: EloMatrix): TemplateResult {
  return html`<div class="framework">
    ${legendView(view.template)}
    ${branchView(view, tool, outlineOf(view.template), 0)}
    ${strangersView(view)}
  </div>`;
}

/** Ratings that the framework has no row for: nothing is hidden. */
function strangersView({ session, template, content }: View): unknown {
  const known = new Set(itemsOf(template).map(({ id }) => id));
  const rows = [content, ...(content.own ?? [])].flatMap((answers) =>
    rowsOf(answers, "ratings")
      .filter(({ id }) => !known.has(id))
      .map((row) => ({ by: answers["by"] as string | undefined, row })),
  );
  if (rows.length === 0) return nothing;
  return html`<div>
    <h3>${msg("Ei tässä pohjassa", { id: "matrix.strangers" })}</h3>
    <ul>
      ${rows.map(
        ({ by, row }) =>
          html`<li>
            <b>${row.id}</b>
            ${by ? personName(session.document, by) : nothing}:
            ${ratingWords(row["rating"], [])}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Draws one item by itself; undefined for one that only is a heading. */
export function itemView(
  view: View,
  tool: EloMatrix,
  item: Item,
): (() => unknown) | undefined {
  const figures = figuresOf(view, item).length > 0;
  const rated = isRated(view, item);
  if (!figures && !rated) return undefined;
  return () =>
    html`<div class="framework">
      ${
        figures
          ? html`<div
              class="area"
              role="group"
              aria-labelledby=${`h:${item.id}`}
              data-place=${`ratings/${item.id}`}
            >
              ${branchHead(view, item, 0)}
              ${rated ? runView(view, tool, [item], true) : nothing}
              ${figuresPart(view, tool, item)}
            </div>`
          : runView(view, tool, [item])
      }
      ${rated ? legendView(view.template) : nothing}
    </div>`;
}

/** Items side by side, each with what is under it. */
function branchView(
  view: View,
  tool: EloMatrix,
  outline: readonly OutlineItem[],
  nesting: number,
): readonly unknown[] {
  const parts: unknown[] = [];
  let run: Item[] = [];
  const endRun = () => {
    if (run.length > 0) parts.push(runView(view, tool, run));
    run = [];
  };
  for (let index = 0; index < outline.length;) {
    const { item } = outline[index]!;
    const below = nesting < DEEPEST ? itemsBelow(outline, index) : [];
    index += 1 + below.length;
    const figures = figuresOf(view, item).length > 0;
    if (below.length === 0 && !figures && isRated(view, item)) {
      if (run[0] && !isAlike(run[0], item)) endRun();
      run.push(item);
    } else {
      endRun();
      parts.push(
        html`<div
          class=${nesting === 0 ? "area" : "branch"}
          role="group"
          aria-labelledby=${`h:${item.id}`}
          data-place=${`ratings/${item.id}`}
        >
          ${branchHead(view, item, nesting)}
          ${isRated(view, item) ? runView(view, tool, [item], true) : nothing}
          ${figures ? figuresPart(view, tool, item) : nothing}
          ${branchView(view, tool, below, nesting + 1)}
        </div>`,
      );
    }
  }
  endRun();
  return parts;
}

function isAlike(one: Item, other: Item): boolean {
  return one.scale === other.scale && isDescribed(one) === isDescribed(other);
}

/** Items on one scale: a table where its levels are described, else a list. */
function runView(
  view: View,
  tool: EloMatrix,
  run: readonly Item[],
  isHeaded = false,
): unknown {
  const [first] = run;
  const levels = levelsFor(view.template, first!);
  return levels.length > 0 && isDescribed(first!)
    ? tableView(view, run, levels, tool.clear)
    : compactList(view, run, levels, tool.clear, isHeaded);
}

function figuresPart(view: View, tool: EloMatrix, item: Item): unknown {
  return html`${figuresView(view, tool, item)}
  ${
    isRated(view, item)
      ? nothing
      : besideView(rowOf(view, item, [], tool.clear))
  }
  ${groundsOf(view, item)}`;
}
