import { html, nothing, type TemplateResult } from "lit";
import {
  itemsBelow,
  itemsOf,
  outlineOf,
  rowsOf,
  type Item,
  type OutlineItem,
  type Row,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg } from "../../locale/locale.js";
import { personName } from "../../shared/people.js";
import type { EloMatrix } from "../elo-matrix.js";
import * as beside from "../matrix-beside.js";
import { rowOf } from "../matrix-row.js";
import { tableView } from "../matrix-table.js";
import { groundsView } from "../matrix-voices.js";
import { ratingWords } from "../matrix-words.js";
import { branchHead } from "./branch-head.js";
import { compactList } from "./compact-row.js";
import { frameworkStyles } from "./framework.styles.js";
import { groundsOf } from "./figure-voices.js";
import { figuresOf, figuresView } from "./figures-view.js";
import { isDescribed, isRated, legendView, levelsFor } from "./states.js";

export { homeEnd } from "../home-end.js";

export { figureName, valueWords } from "./figure-words.js";

export const styles = [...beside.styles, frameworkStyles];

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
function strangersView(view: View): unknown {
  const { session, template, content } = view;
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
            ${strangerView(view, row)}
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

/** All that is said of such an item; what there are no words for, as it is stored. */
function strangerView(view: View, row: Row): unknown {
  const { id, rating, reason, evidence, ...rest } = row;
  const said = { reason: reason ?? null, evidence: evidence ?? null };
  return html`${rating === undefined ? nothing : ratingWords(rating, [])}
  ${groundsView(view, said)}
  ${Object.keys(rest).length > 0 ? ratingWords(rest, []) : nothing}`;
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
    ? tableView(view, run, levels, tool.clear, beside)
    : compactList(view, run, levels, tool.clear, isHeaded);
}

function figuresPart(view: View, tool: EloMatrix, item: Item): unknown {
  return html`${figuresView(view, tool, item)}
  ${
    isRated(view, item)
      ? nothing
      : beside.besideView(rowOf(view, item, [], tool.clear, beside))
  }
  ${groundsOf(view, item)}`;
}
