import type { DocumentElement } from "../../base/document-element.js";
import type { Extra } from "../../base/extra.js";
import type { Stop, Stops } from "../../base/stop.js";
import type { View } from "../../base/view.js";
import { withLocale } from "../../locale/locale.js";
import { moveOf, usesKeys, type Move } from "./keys.js";
import { screenView } from "./screen-view.js";
import { Timer } from "./timer.js";

/**
 * The big screen. A dialog over everything, whatever the page around is made
 * of; and the whole display where the browser lets a page have it.
 */
export class BigScreen implements Extra {
  readonly tool: DocumentElement;
  readonly timer: Timer;
  #find?: Stops | undefined;
  #form: View["template"] | undefined;
  #stops: readonly Stop[] = [];
  /** The place that is shown, and where it was in order, should it be deleted. */
  #place: string | undefined;
  #index = 0;
  #black = false;
  /** How tall the tool was, so that the page around does not move meanwhile. */
  #height = 0;
  /** True until what is shown has been drawn, and whether the focus goes there. */
  #isNew = false;
  #focusNext = true;

  constructor(tool: DocumentElement) {
    this.tool = tool;
    this.timer = new Timer(
      () => tool.requestUpdate(),
      (words) => tool.announce(withLocale(tool.locale, words)),
    );
  }

  get isOn(): boolean {
    return this.#find !== undefined;
  }

  get isBlack(): boolean {
    return this.#black;
  }

  toggle(): Promise<void> | undefined {
    if (!this.isOn) return this.#enter();
    this.leave();
    return undefined;
  }

  stage(view: View): unknown {
    if (!this.#find) return undefined;
    this.#form ??= view.template;
    if (this.#form !== view.template) {
      // Another document has come in this one's place.
      queueMicrotask(() => void this.#end());
      return undefined;
    }
    this.#stops = this.#find(view);
    const at = this.#stops.findIndex(({ place }) => place === this.#place);
    this.#index = at < 0 ? clamp(this.#index, this.#stops.length) : at;
    const stop = this.#stops[this.#index];
    this.#place = stop?.place;
    return screenView(this, view, {
      stop,
      number: this.#index + 1,
      of: this.#stops.length,
    });
  }

  drawn(): void {
    const dialog = this.#dialog;
    if (!dialog) return;
    const held = dialog.previousElementSibling as HTMLElement;
    held.style.height = `${this.#height}px`;
    if (!dialog.open) dialog.showModal();
    if (!this.#isNew) return;
    this.#isNew = false;
    for (const part of [dialog, this.#work]) if (part) part.scrollTop = 0;
    if (this.#focusNext) this.#work?.focus({ preventScroll: true });
  }

  stop(): void {
    this.timer.stop();
    void this.#end();
  }

  go(move: Move): void {
    if (move === "black") {
      this.#black = true;
      this.tool.requestUpdate();
      return;
    }
    const last = this.#stops.length - 1;
    const steps = { next: 1, previous: -1, first: -last, last };
    const index = clamp(this.#index + steps[move], last + 1);
    if (index === this.#index) return;
    const focused = this.#focused;
    // The work is about to be replaced: what is half chosen in it is told first.
    if (focused && this.#work?.contains(focused)) focused.blur();
    this.#index = index;
    this.#place = this.#stops[index]?.place;
    // Somebody who presses the same button again is left on it.
    const onButton = focused?.closest("[data-go]");
    this.#isNew = true;
    this.#focusNext = !onButton;
    this.tool.requestUpdate();
    if (onButton)
      void this.tool.updateComplete.then(() =>
        this.tool.announce(this.#work?.getAttribute("aria-label") ?? ""),
      );
  }

  /** Goes back to the whole, at the place that was shown. */
  leave(): void {
    const field = this.#focused?.id;
    this.#focused?.blur();
    const place = this.#place;
    void this.#end().then(() => this.#showAgain(place, field));
  }

  #showAgain(place: string | undefined, field: string | undefined): void {
    const { tool } = this;
    const root = tool.renderRoot as ShadowRoot;
    if (place) tool.showPlace(place);
    const same = field ? root.getElementById(field) : null;
    same?.focus();
    if (root.activeElement) return;
    const act = root.querySelector<HTMLElement>('[data-act="big"]');
    act?.focus({ preventScroll: true });
  }

  async #enter(): Promise<void> {
    const { tool } = this;
    let find: Stops;
    try {
      find = await tool.stops();
    } catch (error) {
      console.error("askelmat: the big screen did not load", error);
      tool.report([{ path: "", code: "leaf-dialogs" }]);
      return;
    }
    if (this.isOn || !tool.isConnected) return;
    this.#focused?.blur();
    this.#height = tool.offsetHeight;
    this.#find = find;
    this.#isNew = true;
    this.#focusNext = true;
    addEventListener("keydown", this.#onKey);
    tool.addEventListener("fullscreenchange", this.#onFullscreen);
    tool.requestUpdate();
    // Refused without a person's press, and where the page forbids it: the dialog is enough.
    if (document.fullscreenEnabled)
      tool.requestFullscreen().catch(() => undefined);
  }

  /** Resolves when the whole is drawn and the display is the browser's again. */
  async #end(): Promise<void> {
    if (!this.isOn) return;
    this.#find = undefined;
    this.#form = undefined;
    this.#black = false;
    removeEventListener("keydown", this.#onKey);
    const { tool } = this;
    tool.removeEventListener("fullscreenchange", this.#onFullscreen);
    tool.requestUpdate();
    // The browser puts the page back where it was: only then can a place be shown.
    if (this.#hasDisplay)
      await document.exitFullscreen().catch(() => undefined);
    await tool.updateComplete;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const root = this.tool.renderRoot as ShadowRoot;
    // A question on top of the work has the keys.
    if (root.querySelector("dialog[open]:not(.stage)")) return;
    if (event.key === "F5" && !event.ctrlKey && !event.shiftKey) {
      // Presenters begin a show with it; here it would load the page anew.
      event.preventDefault();
      return;
    }
    if (this.#black) {
      event.preventDefault();
      this.wake();
      return;
    }
    const move = moveOf(event, usesKeys(event.composedPath()[0]));
    if (!move) return;
    event.preventDefault();
    this.go(move);
  };

  /** Ends the dark. */
  wake(): void {
    this.#black = false;
    this.tool.requestUpdate();
    this.#work?.focus({ preventScroll: true });
  }

  /** The browser has taken the display or given it back: by Escape, as a rule. */
  readonly #onFullscreen = (): void => {
    if (!this.#hasDisplay) {
      this.leave();
      return;
    }
    // What came first lies under what came later.
    const focused = this.#focused;
    this.#dialog?.close();
    this.#dialog?.showModal();
    focused?.focus({ preventScroll: true });
  };

  /** True while the tool has the whole display. */
  get #hasDisplay(): boolean {
    const root = this.tool.getRootNode() as Document | ShadowRoot;
    return root.fullscreenElement === this.tool;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.tool.renderRoot.querySelector("dialog.stage");
  }

  get #work(): HTMLElement | null {
    return this.tool.renderRoot.querySelector(".stage .work");
  }

  get #focused(): HTMLElement | null {
    return (this.tool.renderRoot as ShadowRoot)
      .activeElement as HTMLElement | null;
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
