import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import { withLocale } from "../locale/locale.js";
import { mayHoldBack } from "../shared/apart.js";
import { dialogView, type DialogContent } from "../shared/dialog.js";
import { textDialog } from "../shared/text-dialog.js";
import { forgetDialog, nameDialog } from "./document-dialogs.js";

export { dialogStyles as styles } from "../shared/dialog.styles.js";

/** The one dialog of a tool, and what it asks of every document: most visits see none. */
export function start(tool: DocumentElement): Extra {
  const ask = (make: () => DialogContent) =>
    tool.ask(withLocale(tool.locale, make));
  return {
    toggle: () => undefined,
    dialog: dialogView,
    askName: () => ask(() => nameDialog(tool)),
    askForget: (forget) => ask(() => forgetDialog(tool, forget)),
    gave: async (file, isSent) => {
      if (isSent && !mayHoldBack()) return;
      const text = await file.text();
      ask(() => textDialog(text, isSent));
    },
  };
}
