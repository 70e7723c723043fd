import { html, nothing, type TemplateResult } from "lit";
import type { Template } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { icon } from "../shared/icons.js";
import { plainText } from "../shared/text.js";
import type { CopyChoice } from "./copies.js";
import type { Line } from "./library.js";

/** What a person types into a dialog, without the spaces around it. */
export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** A labelled one-line field of a dialog. */
export function dialogField(
  name: string,
  label: string,
  value: string,
  hint?: TemplateResult | string,
): TemplateResult {
  return html`<div>
    <label class="small" for=${name}>${label}</label>
    <input
      class="text"
      id=${name}
      name=${name}
      autocomplete="off"
      .value=${value}
    />
    ${hint ? html`<p class="small quiet">${hint}</p>` : nothing}
  </div>`;
}

/** Asks which group and period a new document is for. */
export function startDialog(
  template: Template,
  group: string,
  onStart: (about: { group: string; period: string }) => void,
): DialogContent {
  const year = String(new Date().getFullYear());
  return {
    title: plainText(template.content["title"]),
    body: html`<div class="fields">
      ${dialogField("group", groupWord(), group)}
      ${dialogField("period", periodWord(), year)}
      <p class="small quiet">
        ${msg("Voit jättää kentät tyhjiksi ja täydentää ne myöhemmin.", {
          id: "workbook.start-hint",
        })}
      </p>
    </div>`,
    confirm: msg("Aloita", { id: "workbook.start-do" }),
    onConfirm: (fields) =>
      onStart({
        group: textOf(fields, "group"),
        period: textOf(fields, "period"),
      }),
  };
}

export function groupWord(): string {
  return msg("Ryhmä", { id: "workbook.group" });
}

export function periodWord(): string {
  return msg("Kausi, esimerkiksi vuosi", { id: "workbook.period" });
}

/** Asks what to do with a copy of a document that is here already. */
export function copyDialog(
  what: string,
  onChoose: (choice: CopyChoice | undefined) => void,
): DialogContent {
  const choice = (value: CopyChoice, word: string, what: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="choice"
        value=${value}
        ?checked=${value === "merge"}
      />
      <span>${word} <span class="small quiet">${what}</span></span>
    </label>`;
  return {
    title: msg("Asiakirja on jo tällä laitteella", { id: "workbook.copy" }),
    body: html`<div class="fields">
      <p>${what}</p>
      <div role="radiogroup" aria-labelledby="dialog-title">
        ${choice(
          "merge",
          msg("Yhdistä vastaukset", { id: "workbook.copy-merge" }),
          msg("Kaikkien vastaukset jäävät näkyviin rinnakkain.", {
            id: "workbook.copy-merge-what",
          }),
        )}
        ${choice(
          "separate",
          msg("Pidä erillään", { id: "workbook.copy-separate" }),
          msg(
            "Tiedostosta tulee oma asiakirja, jota ei voi enää yhdistää tähän.",
            {
              id: "workbook.copy-separate-what",
            },
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

/** Asks before a document is deleted, and offers it as a file first. */
export function removeDialog(
  title: string,
  onExport: () => void,
  onRemove: () => void,
): DialogContent {
  return {
    title: msg("Poistetaanko asiakirja tältä laitteelta?", {
      id: "workbook.remove",
    }),
    body: html`<div class="fields">
      <p>
        ${msg(
          str`”${title}” häviää tästä selaimesta, eikä sitä voi palauttaa. Tiedostot, jotka olet vienyt tai lähettänyt, säilyvät.`,
          { id: "workbook.remove-what" },
        )}
      </p>
      <div>
        <button type="button" @click=${onExport}>
          ${icon("download")}
          ${msg("Vie ensin tiedostoon", { id: "workbook.export-first" })}
        </button>
      </div>
    </div>`,
    confirm: msg("Poista asiakirja", { id: "workbook.remove-do" }),
    onConfirm: onRemove,
  };
}

/** Asks before the example is deleted; says so when something else was written in it. */
export function removeExampleDialog(
  lines: readonly Line[],
  onRemove: () => void,
): DialogContent {
  const count = lines.length;
  return {
    title: msg("Poistetaanko esimerkki?", { id: "workbook.example-remove" }),
    body: msg(
      str`Esimerkin ${count} asiakirjaa poistetaan tältä laitteelta, myös niihin tehdyt muutokset. Omat asiakirjasi säilyvät.`,
      { id: "workbook.example-remove-what" },
    ),
    confirm: msg("Poista esimerkki", { id: "workbook.example-remove-do" }),
    onConfirm: onRemove,
  };
}

/** Shows a file's text, to be copied where downloads do not work. */
export function textDialog(text: string): DialogContent {
  const copy = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const area = button.closest("form")?.querySelector("textarea");
    area?.select();
    // Where the page may not write to the clipboard, the text is selected: Ctrl+C.
    if ("clipboard" in navigator)
      navigator.clipboard.writeText(text).catch(() => undefined);
  };
  return {
    title: msg("Tiedoston teksti", { id: "workbook.text" }),
    body: html`<div class="fields">
      <p id="text-hint">
        ${msg(
          "Kopioi teksti ja tallenna se tiedostoksi, jonka nimen lopussa on .askelmat.json.",
          { id: "workbook.text-hint" },
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
          ${msg("Valitse ja kopioi", { id: "workbook.text-copy" })}
        </button>
      </div>
    </div>`,
  };
}
