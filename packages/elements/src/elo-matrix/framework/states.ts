import { html, nothing } from "lit";
import {
  levelsOf,
  rowsOf,
  scaleOf,
  type Item,
  type Scale,
  type Template,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { levelMark } from "../../shared/level-mark.js";
import { localText } from "../../shared/text.js";
import { levelTitle, type NamedLevel } from "../matrix-words.js";
import { ratingRow } from "../ratings.js";

/**
 * The levels of an item. Those of a scale that headings count are states, such
 * as *met*: they go by their names and have nothing in between.
 */
export function levelsFor(
  template: Template,
  item: Item,
): readonly NamedLevel[] {
  const levels = levelsOf(template, item);
  return scaleOf(template, item)?.shareOf
    ? levels.map((level) => ({ ...level, byName: true }))
    : levels;
}

/** True when an item says what the situation is like on some level. */
export function isDescribed(item: Item): boolean {
  return rowsOf(item, "descriptors").length > 0;
}

/** True when an item is for rating, or somebody has rated it all the same. */
export function isRated({ content }: View, item: Item): boolean {
  return (
    item.scale !== undefined ||
    [content, ...(content.own ?? [])].some(
      (answers) => ratingRow(answers, item.id)["rating"] !== undefined,
    )
  );
}

/** What the levels mean, once, for scales that say it of all their items. */
export function legendView(template: Template): unknown {
  return rowsOf<Scale>(template.content, "scales").map((scale) => {
    const levels = levelsFor(template, { id: "", scale: scale.id });
    if (!levels.some((level) => level["text"])) return nothing;
    return html`<dl class="legend small">
      ${levels.map(
        (level, index) =>
          html`<div>
            <dt>
              ${levelMark({ of: levels.length, chosen: [index + 1] })}
              ${levelTitle(level, index + 1)}
            </dt>
            <dd>${localText(level["text"])}</dd>
          </div>`,
      )}
    </dl>`;
  });
}
