import { html, nothing, type TemplateResult } from "lit";
import type { Template } from "@askelmat/core";
import { isForm } from "../base/is-form.js";
import { msg, str } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { icon } from "../shared/icons.js";
import { plainText } from "../shared/text.js";
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
      ${isForm(template) ? nothing : dialogField("period", periodWord(), year)}
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
