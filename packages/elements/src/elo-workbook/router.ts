import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isObject } from "@askelmat/core";

/** Our member of the page's `history.state`; other members are left alone. */
const MEMBER = "askelmat";

/**
 * Where the reader is in a workbook, kept in the page's history so that the
 * back button works and a reload stays. The address does not change: that is
 * the host page's.
 */
export class Router implements ReactiveController {
  readonly #key: () => string;
  readonly #go: (id: string | undefined) => void;

  constructor(
    host: ReactiveControllerHost,
    key: () => string,
    go: (id: string | undefined) => void,
  ) {
    this.#key = key;
    this.#go = go;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("popstate", this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#onPop);
  }

  /** The document that the page's history says is open. */
  get current(): string | undefined {
    const places = this.#places();
    const id = places[this.#key()];
    return typeof id === "string" ? id : undefined;
  }

  /** Notes that the reader has moved; a step for the back button. */
  push(id: string | undefined): void {
    if (id === this.current) return;
    const places = { ...this.#places(), [this.#key()]: id ?? null };
    try {
      history.pushState({ ...this.#state(), [MEMBER]: places }, "");
    } catch {
      // A page that allows no history: moving about works all the same.
    }
  }

  #state(): Record<string, unknown> {
    const state: unknown = history.state;
    return isObject(state) ? { ...state } : {};
  }

  #places(): Record<string, unknown> {
    const places = this.#state()[MEMBER];
    return isObject(places) ? { ...places } : {};
  }

  #onPop = (): void => this.#go(this.current);
}
