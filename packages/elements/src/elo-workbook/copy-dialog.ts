import { html, nothing } from "lit";
import { msg } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import type { CopyChoice } from "./copies.js";

/**
 * Asks what to do with a copy of a document that is here already.
 *
 * @param news what merging would change, when that could be found out
 */
export function copyDialog(
  what: string,
  news: unknown,
  onChoose: (choice: CopyChoice | undefined) => void,
): DialogContent {
  const choice = (value: CopyChoice, word: string, what: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="choice"
        value=${value}
        ?checked=${value === "merge"}
        ?autofocus=${value === "merge"}
      />
      <span>${word} <span class="small quiet">${what}</span></span>
    </label>`;
  return {
    title: msg("Sama asiakirja vai uusi?", { id: "workbook.copy" }),
    body: html`<div class="fields">
      <p id="copy-what">${what}</p>
      ${news ?? nothing}
      <div
        role="radiogroup"
        aria-labelledby="dialog-title"
        aria-describedby="copy-what copy-news"
      >
        ${choice(
          "merge",
          msg("Yhdistä vastaukset", { id: "workbook.copy-merge" }),
          msg("Sama asiakirja: kaikkien vastaukset jäävät rinnakkain.", {
            id: "workbook.copy-merge-what",
          }),
        )}
        ${choice(
          "separate",
          msg("Pidä erillään", { id: "workbook.copy-separate" }),
          msg(
            "Uusi asiakirja, esimerkiksi toiselle ryhmälle. Alkuperäisen kopioita ei voi enää yhdistää siihen.",
            { id: "workbook.copy-separate-what" },
          ),
        )}
      </div>
    </div>`,
    confirm: msg("Jatka", { id: "workbook.go-on" }),
    onConfirm: (fields) =>
      onChoose(fields.get("choice") === "separate" ? "separate" : "merge"),
    onCancel: () => onChoose(undefined),
  };
}
