import type { ReactiveController } from "lit";
import { joined } from "../session/joined.js";
import type { Session } from "../session/session.js";
import { sharedStorage } from "../session/shared-storage.js";
import type { EloMerge } from "./elo-merge.js";

/**
 * Windows of one device on the same document: what one has saved the others
 * show at once, so that a facilitator can work in one and the room look at another.
 */
export class Windows implements ReactiveController {
  readonly #tool: EloMerge;
  #session: Session | undefined;
  #stop: (() => void) | undefined;

  constructor(tool: EloMerge) {
    this.#tool = tool;
    tool.addController(this);
  }

  hostUpdated(): void {
    const { session } = this.#tool;
    if (session === this.#session) return;
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
  #follow(session: Session): () => void {
    const channel = new BroadcastChannel(`askelmat ${session.document.id}`);
    const silence = session.listen(({ what }) => {
      if (what === "save" && session.save.state === "saved")
        channel.postMessage("saved");
    });
    channel.onmessage = () => {
      this.#catchUp(session).catch((error: unknown) => {
        // It will be seen when this window is opened anew.
        console.warn("askelmat: another window's work was not read", error);
      });
    };
    return () => {
      silence();
      channel.close();
    };
  }

  async #catchUp(session: Session): Promise<void> {
    const { storage } = this.#tool;
    const adapter = storage ?? (await sharedStorage()).adapter;
    await session.settled();
    const stored = await adapter.load(session.document.id);
    if (stored && session === this.#session)
      session.replace((document) => joined(document, stored.document, session));
  }
}
