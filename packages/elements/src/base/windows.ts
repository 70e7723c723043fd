import type { ReactiveController } from "lit";
import { joined } from "../session/joined.js";
import type { Session } from "../session/session.js";
import type { SessionElement } from "./session-element.js";

/**
 * Windows of one device on the same document: what one has saved the others
 * show at once, so that a facilitator can work in one and the room look at
 * another. What is being typed here stays as it is.
 */
export class Windows implements ReactiveController {
  readonly #tool: SessionElement;
  #session: Session | undefined;
  #stop: (() => void) | undefined;

  constructor(tool: SessionElement) {
    this.#tool = tool;
    tool.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { session, isConnected } = this.#tool;
    if (!isConnected || session === this.#session) return;
    this.hostDisconnected();
    this.#session = session;
    if (session) this.#stop = this.#follow(session);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#session = undefined;
  }

  /** @returns what ends it */
  #follow(session: Session): (() => void) | undefined {
    let channel: BroadcastChannel;
    try {
      channel = new BroadcastChannel(`askelmat ${session.document.id}`);
    } catch {
      // A browser that keeps windows apart, or a sandbox: they see each other's work when they are opened anew.
      return undefined;
    }
    const tell = () => {
      if (session.save.state === "saved") channel.postMessage("saved");
    };
    const silence = session.listen(({ what }) => {
      if (what === "save") tell();
    });
    const catchUp = () => {
      this.#catchUp(session).catch((error: unknown) => {
        // It will be seen when this window is opened anew.
        console.warn("askelmat: another window's work was not read", error);
      });
    };
    channel.onmessage = catchUp;
    // This came a moment after the document did: what either has saved meanwhile is news.
    tell();
    catchUp();
    return () => {
      silence();
      channel.close();
    };
  }

  async #catchUp(session: Session): Promise<void> {
    await session.settled();
    const stored = await session.store?.load(session.document.id);
    if (stored && session === this.#session)
      session.replace((document) => joined(document, stored.document, session));
  }
}
