import { css, html, nothing, type TemplateResult } from "lit";
import type { View } from "../base/view.js";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import type { EloMatrix } from "./elo-matrix.js";

/** Fewer cards than this are seen without help. */
const FEW = 3;

/**
 * Where in a long column of cards the reader is, and the way to the next one:
 * a bar at the foot of the screen, by the thumb. The current card is the one
 * that has the focus while that is in sight, else the one near the top of the
 * screen. Its buttons are for
 * a finger and for screen readers; by keyboard Tab leads from card to card.
 */
export class MatrixSteps {
  readonly #tool: EloMatrix;
  readonly #root: ShadowRoot;
  readonly #seen = new WeakSet<Element>();
  readonly #scrolled: IntersectionObserver;
  #current?: Element;

  constructor(tool: EloMatrix, root: ShadowRoot) {
    this.#tool = tool;
    this.#root = root;
    this.#scrolled = new IntersectionObserver(
      (entries) => {
        const top = entries.find(({ isIntersecting }) => isIntersecting);
        if (top && !this.#holdsFocus()) this.#be(top.target);
      },
      { rootMargin: "-30% 0px -70% 0px" },
    );
    root.addEventListener("focusin", ({ target }) => {
      const card = (target as Element).closest(".area, .item");
      if (card) this.#be(card.closest(".area") ?? card);
    });
  }

  /** The cards: the parts of a tree of criteria, else the dimensions. */
  #cards(): Element[] {
    const all = (cards: string) => [...this.#root.querySelectorAll(cards)];
    const areas = all(".body .area");
    return areas.length >= FEW ? areas : all(".body .item");
  }

  /** Looks for cards that are new. */
  drawn(): void {
    const cards = this.#cards();
    for (const card of cards)
      if (!this.#seen.has(card)) {
        this.#seen.add(card);
        this.#scrolled.observe(card);
      }
  }

  bar({ mode }: View): TemplateResult | typeof nothing {
    const cards = this.#cards();
    if (mode === "print" || cards.length < FEW) return nothing;
    const at = Math.max(0, this.#current ? cards.indexOf(this.#current) : 0);
    const back = nameOf(cards[at - 1]);
    const on = nameOf(cards[at + 1]);
    const step = (by: number) => () => this.#step(cards[at + by]);
    return html`<div
      class="steps no-print"
      role="group"
      aria-label=${msg("Kohdasta toiseen", { id: "matrix.steps" })}
    >
      <button
        tabindex="-1"
        ?disabled=${at === 0}
        aria-label=${
          back
            ? msg(str`Edellinen: ${back}`, { id: "matrix.step-back-to" })
            : nothing
        }
        @click=${step(-1)}
      >
        ${workIcon("left")} ${msg("Edellinen", { id: "matrix.step-back" })}
      </button>
      <span>${at + 1}/${cards.length}</span>
      <button
        tabindex="-1"
        ?disabled=${at === cards.length - 1}
        aria-label=${
          on ? msg(str`Seuraava: ${on}`, { id: "matrix.step-on-to" }) : nothing
        }
        @click=${step(1)}
      >
        ${msg("Seuraava", { id: "matrix.step-on" })} ${workIcon("right")}
      </button>
    </div>`;
  }

  #step(card: Element | undefined): void {
    if (!(card instanceof HTMLElement)) return;
    card.scrollIntoView({ block: "start" });
    const control =
      card.querySelector<HTMLElement>("input:checked") ??
      card.querySelector<HTMLElement>("button, input, textarea, select");
    // A card to read takes the focus itself.
    if (!control) card.tabIndex = -1;
    (control ?? card).focus({ preventScroll: true });
    this.#be(card);
  }

  /** True while what has the focus in the current card can be seen. */
  #holdsFocus(): boolean {
    const focused = this.#root.activeElement;
    if (!focused || !this.#current?.contains(focused)) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  #be(card: Element): void {
    if (this.#current === card || !this.#cards().includes(card)) return;
    this.#current = card;
    this.#tool.requestUpdate();
  }
}

function nameOf(card: Element | undefined): string {
  const name = card?.querySelector("h3, th > span, .ask > span");
  return name?.textContent.replace(/\s+/g, " ").trim() ?? "";
}

/** Only a narrow tool has it; what has the focus never lies under it. */
export const stepsStyles = css`
  .steps {
    display: none;
  }
  @container elo (width < 60em) {
    .steps {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
      margin: 16px -16px 0;
      padding: 8px 16px;
      background: var(--_paper);
      border-block-start: 1px solid var(--_border);
    }
    .steps button {
      gap: 4px;
      min-height: 44px;
      padding-inline: 8px;
      overflow-wrap: normal;
    }
    .steps span {
      white-space: nowrap;
    }
    .item,
    .area {
      scroll-margin-block: 8px 80px;
    }
    .body :is(button, input, textarea, select, summary, a) {
      scroll-margin-block: 16px 80px;
    }
    .steps button {
      scroll-margin-block: 0;
    }
    /* A keyboard on the screen leaves too little room for it. */
    .body:has(textarea:focus, .text:focus) > .steps {
      position: static;
    }
  }
  @container elo (width < 24em) {
    .steps {
      flex-wrap: wrap;
      font-size: 0.875em;
    }
  }
  @media (height < 22em) {
    .steps {
      position: static !important;
    }
  }
`;
