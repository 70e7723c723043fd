/** Names under which the browser knows what is marked; styles use them. */
const ALL = "elo-found";
const NOW = "elo-found-now";

/**
 * What is marked in one tool. The browser marks ranges without a change to the
 * page, and a field is marked by its frame; where it cannot mark ranges, so is
 * the paragraph.
 */
export class Marks {
  #ranges: readonly Range[] = [];
  #now: Range | undefined;
  #framed: Element | undefined;

  /** Marks every place in text, and of them the one that is looked at. */
  set(
    ranges: readonly Range[],
    now: Range | undefined,
    around?: Element,
  ): void {
    this.clear();
    this.#ranges = ranges;
    this.#now = now;
    for (const range of ranges) registered(ALL)?.add(range);
    if (now) registered(NOW)?.add(now);
    if (now && hasHighlights()) return;
    this.#framed = around;
    around?.setAttribute("data-found", "");
  }

  clear(): void {
    for (const range of this.#ranges) registered(ALL)?.delete(range);
    if (this.#now) registered(NOW)?.delete(this.#now);
    this.#framed?.removeAttribute("data-found");
    this.#ranges = [];
    this.#now = undefined;
    this.#framed = undefined;
  }
}

function hasHighlights(): boolean {
  return typeof Highlight === "function" && "highlights" in CSS;
}

/** One for the whole page, since names are the page's; tools share it. */
function registered(name: string): Highlight | undefined {
  if (!hasHighlights()) return undefined;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = name === NOW ? 1 : 0;
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}
