import { html } from "lit";
import { msg } from "../locale/locale.js";
import type { DialogContent } from "./dialog.js";

/**
 * Shows a file's text, to be copied where downloads do not work.
 *
 * @param isDoubtful the file may have come: nobody knows
 */
export function textDialog(text: string, isDoubtful = false): DialogContent {
  const copy = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const area = button.closest("form")?.querySelector("textarea");
    area?.select();
    // Where the page may not write to the clipboard, the text is selected: Ctrl+C.
    if ("clipboard" in navigator)
      navigator.clipboard.writeText(text).catch(() => undefined);
  };
  return {
    title: isDoubtful
      ? msg("Jos lataus ei näy, kopioi teksti", { id: "text.doubtful" })
      : msg("Tiedoston teksti", { id: "text.title" }),
    body: html`<div class="fields">
      <p id="text-hint">
        ${msg(
          "Kopioi teksti ja tallenna se tiedostoksi, jonka nimen lopussa on .askelmat.json.",
          { id: "text.hint" },
        )}
      </p>
      <textarea
        class="file-text small"
        readonly
        rows="8"
        aria-labelledby="dialog-title"
        aria-describedby="text-hint"
        .value=${text}
      ></textarea>
      <div>
        <button type="button" @click=${copy}>
          ${msg("Valitse ja kopioi", { id: "text.copy" })}
        </button>
      </div>
    </div>`,
  };
}
