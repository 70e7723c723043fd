import "./words.js";
import { css, html, nothing } from "lit";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { withLocale } from "../locale/locale.js";
import { historyList } from "../shared/history-changes.js";
import { historyStyles } from "../shared/history-styles.js";
import { Versions, type Earlier } from "./history/versions.js";
import { returnedWords, versionsView } from "./history/versions-view.js";
import { versionsStyles } from "./history/versions.styles.js";

/** Everything that has changed in the document, and the versions to come back to; costs nothing while it is closed. */
export function start(tool: DocumentElement): Extra {
  /** True when the reader asked for more than the newest. */
  let all = false;
  let allVersions = false;
  const versions = new Versions(tool);
  const comeBack = (earlier: Earlier) => {
    const places = versions.comeBack(earlier);
    tool.announce(
      withLocale(tool.locale, () => returnedWords(places, earlier)),
    );
  };
  const showAll = () => {
    all = true;
    tool.requestUpdate();
  };
  const showAllVersions = () => {
    allVersions = true;
    tool.requestUpdate();
  };
  return {
    toggle: () => undefined,
    history: (view, isOpen) => {
      if (!isOpen) {
        all = allVersions = false;
        versions.forget();
        return nothing;
      }
      return html`${historyList(view, tool, all, showAll)}
      ${
        view.editable
          ? versionsView(versions, allVersions, showAllVersions, comeBack)
          : nothing
      }`;
    },
  };
}

/** What both lists look like. */
export const styles = css`
  ${historyStyles}
  ${versionsStyles}
`;
