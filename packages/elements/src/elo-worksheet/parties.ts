import { html, type TemplateResult } from "lit";
import { rowsOf, type Column, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { localText, plainText } from "../shared/text.js";
import {
  organisationFor,
  organisationName,
  organisationsFor,
} from "./organisations.js";
import { labelOf, placeOf, write, type Sheet, type Spot } from "./sheet.js";
import { rolesOf } from "./shown.js";

/** Organisations in roles: those chosen, each with a way out, and a field for one more. */
export function partiesControl(
  sheet: Sheet,
  column: Column,
  spot: Spot,
): TemplateResult {
  return html`${rolesOf(column).map((role) => roleControl(sheet, role, spot))}`;
}

function roleControl(sheet: Sheet, role: Row, spot: Spot): TemplateResult {
  const { place, voice, row } = spot;
  const set = placeOf(place, role.id);
  const id = `f:${voice}${set}`;
  const chosen = rowsOf(row, role.id);
  return html`<div class="field" data-place=${set}>
    <label class="small" for=${id} id="${id}:label"
      >${labelOf({ ...spot, title: localText(role["title"]) })}</label
    >
    ${
      chosen.length > 0
        ? html`<ul class="chips" aria-labelledby="${id}:label">
            ${chosen.map((party) => chip(sheet, spot, set, party.id, id))}
          </ul>`
        : ""
    }
    <div class="party">
      ${workIcon("add")}
      <input
        class="text"
        id=${id}
        list="organisations"
        dir="auto"
        autocomplete="off"
        placeholder=" "
        @change=${(event: Event) => addParty(sheet, spot, set, event)}
        @keydown=${enters}
        @keyup=${(event: KeyboardEvent) => {
          if (entered(event)) addParty(sheet, spot, set, event);
        }}
      />
      <span class="enter small quiet" aria-hidden="true"
        >${msg("Lisää: Enter", { id: "worksheet.party-enter" })}</span
      >
    </div>
  </div>`;
}

function chip(
  sheet: Sheet,
  spot: Spot,
  set: string,
  party: string,
  field: string,
): TemplateResult {
  const name = organisationName(sheet, party);
  const remove = () => {
    const target = spot.voice + placeOf(set, party);
    sheet.edit([{ type: "delete-row", target }]);
    sheet.tool.say(() =>
      msg(str`Poistettu: ${name}`, { id: "worksheet.party-removed" }),
    );
    sheet.tool.focusNext((root) => byId(root, field));
  };
  return html`<li class="chip">
    <span dir="auto">${name}</span
    ><button
      class="icon"
      aria-label=${msg(str`Poista ${name}`, { id: "worksheet.party-remove" })}
      @click=${remove}
    >
      ${workIcon("close")}
    </button>
  </li>`;
}

let enteredText: string | undefined;

function enters(event: KeyboardEvent): void {
  const isEnter = event.key === "Enter" && !event.isComposing;
  const { value } = event.target as HTMLInputElement;
  enteredText = isEnter ? value : undefined;
}

/**
 * Whether Enter was pressed on what stands: WebKit's list of suggestions takes
 * the key, so that no change follows. One picked from a list is another text.
 */
function entered({ key, target }: KeyboardEvent): boolean {
  const { value } = target as HTMLInputElement;
  return key === "Enter" && enteredText === value;
}

function addParty(sheet: Sheet, spot: Spot, set: string, event: Event): void {
  const field = event.target as HTMLInputElement;
  const name = field.value.trim();
  field.value = "";
  if (name === "") return;
  const { id, edits } = organisationFor(sheet, name);
  const target = spot.voice + placeOf(set, id);
  write(sheet, set, [...edits, { type: "add-row", target }]);
  sheet.tool.say(() =>
    msg(str`Lisätty: ${name}`, { id: "worksheet.party-added" }),
  );
}

/** The organisations that can be chosen, once for the whole sheet. */
export function organisationList(sheet: Sheet): TemplateResult {
  const names = new Set(
    organisationsFor(sheet).map(({ name }) => plainText(name)),
  );
  return html`<datalist id="organisations">
    ${[...names]
      .filter((name) => name !== "")
      .sort((a, b) => a.localeCompare(b, sheet.locale))
      .map((name) => html`<option value=${name}></option>`)}
  </datalist>`;
}

/** An element by its id, which may hold any character. */
export function byId(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}
