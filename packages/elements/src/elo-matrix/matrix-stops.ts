import { encodeSegment, levelsOf, outlineOf, type Item } from "@askelmat/core";
import type { Stop, Stops } from "../base/stop.js";
import { plainText } from "../shared/text.js";
import type { EloMatrix } from "./elo-matrix.js";
import * as beside from "./matrix-beside.js";
import { tableView } from "./matrix-table.js";

/**
 * The items of a framework one at a time, the one about the whole included.
 *
 * @param other what draws frameworks of other shapes, when this is one
 */
export function matrixStops(
  tool: EloMatrix,
  other?: typeof import("./framework/framework-body.js") | null,
): Stops {
  return (view) => {
    const above: Item[] = [];
    return outlineOf(view.template).flatMap(({ item, depth }): Stop[] => {
      above.splice(depth, Infinity, item);
      const body = other
        ? other.itemView(view, tool, item)
        : () =>
            tableView(
              view,
              [item],
              levelsOf(view.template, item),
              tool.clear,
              beside,
            );
      const headings = above.slice(0, -1).map(({ label }) => plainText(label));
      return body
        ? [
            {
              place: `ratings/${encodeSegment(item.id)}`,
              title: plainText(item.label) || item.id,
              ...(headings.length > 0 && { above: headings.join(" · ") }),
              body,
            },
          ]
        : [];
    });
  };
}
