// Lines that are written under the rows of an open tool, about things the tool itself knows nothing of.
import { css, type ReactiveController } from "lit";
import type { DocumentElement } from "../base/document-element.js";
import { isLoaded, load, withLocale } from "../locale/locale.js";

/** What a line says, and where. */
export interface RowLine {
  /** The place it is about: `goals/g-1`. */
  readonly place: string;
  /** What it is about, in words, for where the place itself is not drawn. */
  readonly name: string;
  /** Leads somewhere. */
  readonly link?: string;
  readonly words: string;
}

const styles = css`
  .row-line {
    margin: 8px 0;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_link);
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .row-line button {
    padding-inline: 0;
    font-size: inherit;
    max-width: 100%;
    text-align: start;
    white-space: normal;
  }
`;

/**
 * Writes a line under each row that has something to tell. The tool draws its
 * rows and knows nothing of this: a line stands last in its row, where nothing
 * else is put, and goes with it.
 */
export abstract class RowLines implements ReactiveController {
  protected readonly tool: DocumentElement;
  readonly #sort: string;

  /** @param sort tells its lines from those of others */
  constructor(tool: DocumentElement, sort: string) {
    this.tool = tool;
    this.#sort = sort;
    const { adoptedStyleSheets } = tool.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(styles.styleSheet!))
      adoptedStyleSheets.push(styles.styleSheet!);
    tool.addController(this);
  }

  /** What is told now, in the tool's language. */
  protected abstract lines(): readonly RowLine[];

  /** Goes where a line leads. */
  protected abstract follow(place: string): void;

  hostUpdated(): void {
    const { session, locale } = this.tool;
    if (!session) return;
    if (!isLoaded(locale))
      void load(locale).then((more) => {
        if (more) this.tool.requestUpdate();
      });
    const lines = withLocale(locale, () => this.lines());
    const places = new Set(lines.map(({ place }) => place));
    for (const line of this.tool.renderRoot.querySelectorAll<HTMLElement>(
      `.row-line[data-sort="${this.#sort}"]`,
    ))
      if (!places.has(line.dataset["about"]!)) line.remove();
    for (const line of lines) {
      const found = this.#rowAt(line.place);
      if (found) this.#write(found, line);
    }
  }

  /**
   * What a place is drawn in: of a table's row the cell with its answer. What
   * has no place of its own here is told by what it stands in.
   */
  #rowAt(
    place: string,
  ): { readonly row: Element; readonly isItself: boolean } | undefined {
    for (let at = place; at !== ""; at = at.replace(/(^|\/)[^/]*$/, "")) {
      const name = CSS.escape(at);
      const found = this.tool.renderRoot.querySelector(
        `.body [data-row="${name}"], .body [data-place="${name}"]`,
      );
      const row =
        found instanceof HTMLTableRowElement
          ? found.querySelector("td:not(.c-tools)")
          : found;
      if (row) return { row, isItself: at === place };
    }
    return undefined;
  }

  /** Nothing is touched while it says the same: the focus may be there. */
  #write(
    { row, isItself }: { readonly row: Element; readonly isItself: boolean },
    { place, name, link, words }: RowLine,
  ): void {
    const line = this.#lineIn(row, place);
    const said = [isItself ? "" : name, link ?? "", words];
    if (line.dataset["said"] === said.join("|")) return;
    line.dataset["said"] = said.join("|");
    const whose = document.createElement("b");
    whose.dir = "auto";
    whose.textContent = said[0]!;
    const parts: (Node | string)[] = said[0] ? [whose, " "] : [];
    if (link !== undefined) {
      const button = document.createElement("button");
      button.className = "plain small no-print";
      button.textContent = link;
      button.addEventListener("click", () => {
        this.follow(place);
      });
      parts.push(button, " ");
    }
    line.replaceChildren(...parts, words);
  }

  /** The line of a place in its row, made with the first words. */
  #lineIn(row: Element, place: string): HTMLElement {
    const there = row.querySelector<HTMLElement>(
      `:scope > .row-line[data-sort="${this.#sort}"][data-about="${CSS.escape(place)}"]`,
    );
    if (there) return there;
    const line = document.createElement("p");
    line.className = "row-line";
    line.dataset["sort"] = this.#sort;
    line.dataset["about"] = place;
    row.append(line);
    return line;
  }
}
