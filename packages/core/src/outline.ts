import { itemsOf, type Item } from "./template.js";
import type { Template } from "./types.js";

/** An item and how deep it stands: 0 at the top. */
export interface OutlineItem {
  readonly item: Item;
  readonly depth: number;
}

const outlines = new WeakMap<Template, readonly OutlineItem[]>();

/**
 * The items of a framework as they are read: each one followed by those under
 * it, in order. An item whose `in` leads nowhere stands at the top, and so does
 * the first of items that lead into each other: none is left out.
 */
export function outlineOf(template: Template): readonly OutlineItem[] {
  let outline = outlines.get(template);
  if (!outline) outlines.set(template, (outline = arrange(template)));
  return outline;
}

/** The items under the one at an index of an outline. */
export function itemsBelow(
  outline: readonly OutlineItem[],
  index: number,
): readonly OutlineItem[] {
  const top = outline[index]?.depth ?? 0;
  const end = outline.findIndex(({ depth }, at) => at > index && depth <= top);
  return outline.slice(index + 1, end < 0 ? undefined : end);
}

function arrange(template: Template): readonly OutlineItem[] {
  const items = itemsOf(template);
  const places = new Set(items.map(({ id }) => `items/${id}`));
  const below = new Map<string, Item[]>();
  const top: Item[] = [];
  for (const item of items) {
    const parent = item["in"];
    if (typeof parent !== "string" || !places.has(parent)) top.push(item);
    else if (below.has(parent)) below.get(parent)!.push(item);
    else below.set(parent, [item]);
  }
  const outline: OutlineItem[] = [];
  const seen = new Set<Item>();
  // Without recursion: a file may nest its items as deep as it likes.
  for (const first of [...top, ...items]) {
    const waiting: OutlineItem[] = [{ item: first, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { item, depth } = next;
      if (seen.has(item)) continue;
      seen.add(item);
      outline.push(next);
      for (const child of (below.get(`items/${item.id}`) ?? []).toReversed())
        waiting.push({ item: child, depth: depth + 1 });
    }
  }
  return outline;
}
