import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SaveState, Session } from "../session/session.js";

/** How long typing must rest before "saving" gives way to "saved" on screen. */
const REST_MS = 400;

/**
 * The save state as the reader sees it: never ahead of the truth, and calm.
 * Between two keys of a burst a write completes; the line waits for the rest.
 */
export class SaveLine implements ReactiveController {
  shown: SaveState = { state: "host" };
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Follows a session's save state. */
  follow(session: Session): void {
    clearTimeout(this.#timer);
    const { save } = session;
    const calm = this.shown.state === "saving" && save.state === "saved";
    if (!calm) this.#show(save);
    else this.#timer = setTimeout(() => this.#show(session.save), REST_MS);
  }

  #show(save: SaveState): void {
    if (save === this.shown) return;
    this.shown = save;
    this.#host.requestUpdate();
  }
}
