import type { DocumentElement } from "../../base/document-element.js";
import type { Extra } from "../../base/extra.js";
import { withLocale } from "../../locale/locale.js";
import { withoutVoice } from "../../shared/voice.js";
import { barView, countWords } from "./bar.js";
import { blocksIn, isField, rangeIn, type Block } from "./blocks.js";
import { fold, placesOf } from "./fold.js";
import { Marks } from "./marks.js";

/** One place where the words stand. */
interface Match {
  /** Which text it is in, as they are read. */
  readonly index: number;
  readonly block: Block;
  readonly place: readonly [number, number];
}

/**
 * Finds words in what is asked and what has been said. It looks at what the
 * tool shows, so that it finds what a reader can see, in the order they read.
 */
export class Finder implements Extra {
  readonly #tool: DocumentElement;
  readonly #marks = new Marks();
  #isOn = false;
  #query = "";
  /** The texts there are; gathered anew after the tool has drawn. */
  #blocks: readonly Block[] | undefined;
  #matches: readonly Match[] = [];
  #now = 0;
  #status: Element | undefined;
  #from: HTMLElement | null = null;
  #frame: number | undefined;

  constructor(tool: DocumentElement) {
    this.#tool = tool;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  get query(): string {
    return this.#query;
  }

  toggle(): void {
    if (this.#isOn) {
      this.close();
      return;
    }
    this.#isOn = true;
    this.#from = (this.#tool.renderRoot as ShadowRoot)
      .activeElement as HTMLElement | null;
    this.#blocks = undefined;
    this.#tool.requestUpdate();
    void this.#tool.updateComplete.then(() => {
      this.#field?.focus();
      this.#field?.select();
      this.#search(false);
    });
  }

  bar(): unknown {
    return this.#isOn ? barView(this) : undefined;
  }

  /** The tool has drawn: texts may be others, and in other places. */
  drawn(): void {
    this.#blocks = undefined;
    if (!this.#isOn || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#isOn) this.#search(false);
    });
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#isOn = false;
    this.#marks.clear();
  }

  /** Takes the node that says how many places there are. */
  readonly tellIn = (node: Element | undefined): void => {
    this.#status = node;
  };

  readonly type = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#search(true);
  };

  readonly key = (event: KeyboardEvent): void => {
    const { key } = event;
    if (/^[zy]$/i.test(key) && (event.ctrlKey || event.metaKey)) {
      // Here it takes back what is typed here, not in the document.
      event.stopPropagation();
    } else if (key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (
      key === "Enter" &&
      !event.isComposing &&
      isField(event.target as Node)
    ) {
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    }
  };

  /** Goes to the next place or the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    const count = this.#matches.length;
    if (count === 0) return;
    this.#now = (this.#now + by + count) % count;
    this.#show(true);
  }

  /** Leaves the search: into the field that was found, with the words selected, else back. */
  close(): void {
    const match = this.#matches[this.#now];
    const from = this.#from;
    this.stop();
    this.#tool.requestUpdate();
    void this.#tool.updateComplete.then(() => {
      const field = match?.block.element;
      if (match && field?.isConnected && isField(field)) {
        field.focus({ preventScroll: true });
        field.setSelectionRange(...match.place);
        return;
      }
      const back = from?.isConnected
        ? from
        : this.#tool.renderRoot.querySelector<HTMLElement>('[data-act="find"]');
      back?.focus({ preventScroll: true });
    });
  }

  #search(moves: boolean): void {
    const query = fold(this.#query).text.trim();
    const before = this.#matches[this.#now];
    const blocks = (this.#blocks ??=
      query === "" ? undefined : blocksIn(this.#tool.renderRoot));
    this.#matches = (blocks ?? []).flatMap((block, index) =>
      placesOf(block.folded, query).map((place) => ({ index, block, place })),
    );
    // Typing on stays where it is as long as the words are there.
    const at = this.#matches.findIndex(
      ({ index, place }) =>
        before !== undefined &&
        (index > before.index ||
          (index === before.index && place[0] >= before.place[0])),
    );
    this.#now = Math.max(0, at);
    this.#show(moves);
  }

  #show(moves: boolean): void {
    const match = this.#matches[this.#now];
    const rangeOf = ({ block, place }: Match) => rangeIn(block, place);
    const inText = this.#matches.filter(({ block }) => block.nodes.length > 0);
    const now =
      match && match.block.nodes.length > 0 ? rangeOf(match) : undefined;
    this.#marks.set(inText.map(rangeOf), now, match?.block.element);
    if (match && moves) reveal(match);
    this.#tell(match);
  }

  /** Says how many there are, without drawing the work anew. */
  #tell(match: Match | undefined): void {
    const isAsked = fold(this.#query).text.trim() !== "";
    const words = withLocale(this.#tool.locale, () =>
      isAsked ? countWords(this.#matches.length, this.#now + 1) : "",
    );
    const where = document.createElement("span");
    where.className = "where";
    where.textContent = (match && this.#placeOf(match)) ?? "";
    this.#status?.replaceChildren(words, " ", where);
  }

  /** What the place is called where the words stand. */
  #placeOf({ block }: Match): string | undefined {
    const place = block.element
      .closest("[data-place]")
      ?.getAttribute("data-place");
    return place ? this.#tool.placeName(withoutVoice(place)) : undefined;
  }

  get #field(): HTMLInputElement | null {
    return this.#tool.renderRoot.querySelector(".find input");
  }
}

/** Brings a match into view, out of what is folded away. */
function reveal({ block, place }: Match): void {
  const { element, folded } = block;
  for (
    let folding = element.closest("details:not([open])");
    folding;
    folding = folding.closest("details:not([open])")
  )
    (folding as HTMLDetailsElement).open = true;
  // In a text taller than the window, at the end of it where the words are.
  const far = place[0] / (folded.at.at(-1) ?? 1);
  const tall = element.offsetHeight > innerHeight / 2;
  const end = far < 0.33 ? "start" : far > 0.66 ? "end" : "center";
  element.scrollIntoView({ block: tall ? end : "center" });
}
