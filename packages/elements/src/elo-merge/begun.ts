import type { Opening } from "../base/opening.js";
import type { Session } from "../session/session.js";
import type { EloMerge } from "./elo-merge.js";

/** Opens a document in a tool; done when it stands there, with what this device has of it. */
export function begun(tool: EloMerge, opening: Opening): Promise<Session> {
  const before = tool.session;
  return new Promise((resolve) => {
    const watch = {
      hostUpdate() {
        const { session } = tool;
        if (!session || session === before) return;
        tool.removeController(watch);
        resolve(session);
      },
    };
    tool.addController(watch);
    void tool.adopt(opening);
    tool.requestUpdate();
  });
}
