import type { RecordElement } from "../base/record-element.js";
import type { Mode } from "../base/view.js";
import type { OpenDocument } from "./open-document.js";

type Tool = HTMLElement & Pick<RecordElement, "session" | "mode">;

/** The tool of a kind whose form is its own. */
export const tagOf = (kind: string): string =>
  `elo-${kind === "action-plan" ? "plan" : kind}`;

const shown = new WeakMap<OpenDocument, Tool>();

/** The tool of a kind whose form is its own, with a document in it: the same element as long as it is shown. */
export function recordTool(
  open: OpenDocument,
  mode: Mode,
  onForget: (event: Event) => void,
): Tool {
  const { session } = open;
  let tool = shown.get(open);
  if (!tool?.isConnected) {
    tool = document.createElement(tagOf(session.document.kind)) as Tool;
    tool.toggleAttribute("data-tool", true);
    tool.addEventListener("elo-forget", onForget);
    shown.set(open, tool);
  }
  tool.session = session;
  tool.mode = mode;
  return tool;
}
