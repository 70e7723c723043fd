import type { DocumentElement } from "../../base/document-element.js";
import { nodeAt } from "../../shared/node-at.js";
import { isOpen, type Remark } from "./remark.js";

/** The small marks at the places that open remarks are about. */
export class Marks {
  readonly #tool: DocumentElement;
  readonly #open: (id: string) => void;
  #shown: readonly HTMLElement[] = [];
  #what = "";

  /** @param open shows a remark */
  constructor(tool: DocumentElement, open: (id: string) => void) {
    this.#tool = tool;
    this.#open = open;
  }

  /** Puts the marks where they belong; leaves them alone while nothing is different. */
  show(remarks: readonly Remark[], words: (count: number) => string): void {
    const wanted = remarks
      .filter(isOpen)
      .map(({ id, about }) => ({ id, about }));
    const what = JSON.stringify([this.#tool.locale, wanted]);
    const isThere = this.#shown.every((mark) => mark.isConnected);
    if (what === this.#what && isThere && !this.#isMissing(wanted)) return;
    this.clear();
    this.#what = what;
    const at = new Map<HTMLElement, string[]>();
    for (const { id, about } of wanted) {
      const node = about === undefined ? undefined : nodeAt(this.#tool, about);
      if (node) at.set(node, [...(at.get(node) ?? []), id]);
    }
    this.#shown = [...at].map(([node, ids]) =>
      this.#mark(node, ids[0]!, words(ids.length)),
    );
  }

  clear(): void {
    for (const mark of this.#shown) mark.remove();
    this.#shown = [];
    this.#what = "";
  }

  /** True when a place has come on screen that was not there, as in another mode. */
  #isMissing(wanted: readonly { readonly about?: string | undefined }[]) {
    return wanted.some(({ about }) => {
      const node = about === undefined ? undefined : nodeAt(this.#tool, about);
      return node && !this.#shown.some((mark) => node.contains(mark));
    });
  }

  #mark(node: HTMLElement, id: string, words: string): HTMLElement {
    const mark = document.createElement("button");
    mark.type = "button";
    mark.className = "plain small remark-mark no-print";
    mark.textContent = words;
    mark.addEventListener("click", () => this.#open(id));
    seat(node).append(mark);
    return mark;
  }
}

/** What in a place can hold a mark: in a row of a table its first cell with words in it. */
function seat(node: HTMLElement): HTMLElement {
  const cell = ":is(th, td):not(.c-number)";
  return node.matches("tr, tbody")
    ? (node.querySelector<HTMLElement>(cell) ?? node)
    : node;
}
