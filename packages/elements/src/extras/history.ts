import { nothing } from "lit";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { historyList } from "../shared/history-changes.js";

export { historyStyles as styles } from "../shared/history-styles.js";

/** Everything that has changed in the document; costs nothing while it is closed. */
export function start(tool: DocumentElement): Extra {
  /** True when the reader asked for more than the newest. */
  let all = false;
  const showAll = () => {
    all = true;
    tool.requestUpdate();
  };
  return {
    toggle: () => undefined,
    history: (view, isOpen) => {
      if (isOpen) return historyList(view, tool, all, showAll);
      all = false;
      return nothing;
    },
  };
}
