import { html, nothing, type TemplateResult } from "lit";
import { msg, str } from "../../locale/locale.js";
import type { DialogContent } from "../../shared/dialog.js";
import type { Grid } from "./grid.js";
import type { Plan, PlannedCell } from "./plan.js";

/** Rows that are shown; the others are counted. */
const SHOWN = 12;

/** What a paste would do: what is filled where, what is replaced, what is left over. */
export function pasteDialog(
  grid: Grid,
  plan: Plan,
  fill: (keepsLeft: boolean) => void,
  asText: () => void,
): DialogContent {
  const { left, keepLeft } = plan;
  return {
    title: msg("Liitetäänkö taulukko?", { id: "worksheet.paste-title" }),
    body: html`
      <p>${summary(plan).join(" ")}</p>
      ${preview(grid, plan)}
      ${
        left.length === 0
          ? nothing
          : html`<div class="notice warn">
              <p class="label">
                ${msg("Näille ei ole omaa paikkaa:", {
                  id: "worksheet.paste-left",
                })}
              </p>
              <ul class="left">
                ${left.map(
                  (text) => html`<li class="text-read" dir="auto">${text}</li>`,
                )}
              </ul>
              ${keepLeft.length > 0 ? keepBox() : nothing}
            </div>`
      }
      <fieldset class="choices">
        <legend class="sr">
          ${msg("Liittämisen tapa", { id: "worksheet.paste-how" })}
        </legend>
        ${choice("cells", msg("Täytä rivit ja sarakkeet", { id: "worksheet.paste-cells" }))}
        ${choice("text", msg("Liitä kaikki tekstinä tähän kohtaan", { id: "worksheet.paste-text" }))}
      </fieldset>
    `,
    confirm: msg("Liitä", { id: "worksheet.paste-confirm" }),
    onConfirm: (fields) => {
      if (fields.get("how") === "text") asText();
      else fill(fields.has("keep"));
    },
  };
}

function summary(plan: Plan): readonly string[] {
  const { filled, newRows, replaced } = plan;
  return [
    msg(str`Täytetään ${filled} kohtaa.`, { id: "worksheet.paste-filled" }),
    newRows === 0
      ? ""
      : newRows === 1
        ? msg("Tulee yksi uusi rivi.", { id: "worksheet.paste-row" })
        : msg(str`Tulee ${newRows} uutta riviä.`, {
            id: "worksheet.paste-rows",
          }),
    replaced === 0
      ? ""
      : msg(
          str`Näistä ${replaced} korvaa entisen vastauksen, jonka saa takaisin kumoamalla.`,
          { id: "worksheet.paste-replaced" },
        ),
    plan.skipsHeading
      ? msg("Otsikkorivi jätetään pois.", { id: "worksheet.paste-heading" })
      : "",
  ].filter(Boolean);
}

function preview({ names }: Grid, { cells }: Plan): TemplateResult {
  const columns = Math.max(...cells.map((row) => row.length));
  const more = cells.length - SHOWN;
  const heads = Array.from({ length: columns }, (_, column) => names[column]);
  return html`<div
      class="preview"
      tabindex="0"
      role="region"
      aria-label=${msg("Liitettävä taulukko", { id: "worksheet.paste-preview" })}
    >
      <table>
        <thead>
          <tr>
            ${heads.map(
              (name) =>
                html`<th scope="col">
                  ${name ?? msg("Ei saraketta", { id: "worksheet.paste-none" })}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${cells.slice(0, SHOWN).map(
            (row) =>
              html`<tr>
                ${heads.map((_, column) => cellView(row[column]))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      more > 0
        ? html`<p class="small quiet">
            ${msg(str`ja ${more} riviä lisää`, { id: "worksheet.paste-more" })}
          </p>`
        : nothing
    }`;
}

function cellView(cell: PlannedCell | undefined): TemplateResult {
  if (!cell || cell.fate === "empty") return html`<td></td>`;
  const { text, fate } = cell;
  return html`<td data-fate=${fate}>
    <span class="text-read" dir="auto">${text}</span>
    ${
      fate === "replaces"
        ? html`<span class="small fate"
            >${msg("korvaa entisen", { id: "worksheet.paste-replaces" })}</span
          >`
        : fate === "left"
          ? html`<span class="small fate"
              >${msg("ei paikkaa", { id: "worksheet.paste-unplaced" })}</span
            >`
          : nothing
    }
  </td>`;
}

function keepBox(): TemplateResult {
  return html`<label class="choice-line"
    ><input type="checkbox" name="keep" checked /> ${msg(
      "Lisää ne oman rivinsä viimeiseen tekstiin",
      {
        id: "worksheet.paste-keep",
      },
    )}</label
  >`;
}

function choice(value: string, word: string): TemplateResult {
  return html`<label class="choice-line"
    ><input
      type="radio"
      name="how"
      ?autofocus=${value === "cells"}
      value=${value}
      ?checked=${value === "cells"}
    />
    ${word}</label
  >`;
}
