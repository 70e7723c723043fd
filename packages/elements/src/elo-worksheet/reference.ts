import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import {
  fieldOf,
  isLanguageMap,
  isObject,
  member,
  textIn,
  type Column,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { grow } from "../shared/grow.js";
import { workIcon } from "../shared/work-icons.js";
import { languageName } from "../shared/text.js";
import { byId } from "./parties.js";
import {
  birthOf,
  labelFor,
  placeOf,
  write,
  type Sheet,
  type Spot,
} from "./sheet.js";
import { shownMisfit } from "./shown.js";

/** A row elsewhere that an answer points at, or words of one's own in its place. */
export function referenceControl(
  sheet: Sheet,
  column: Column,
  spot: Spot,
): TemplateResult {
  const { place, voice, row } = spot;
  const at = placeOf(place, fieldOf(column));
  const target = voice + at;
  const said =
    sheet.session.typed(target) ?? (row && member(row, fieldOf(column)));
  const picked = isObject(said) && said["row"] !== undefined;
  return html`<div class="field" data-place=${at}>
    ${labelFor(`f:${target}`, spot)}
    ${
      picked
        ? pickedView(sheet, target, said)
        : html`${shownMisfit(sheet, textsOf(said))}
          ${wordsField(sheet, spot, at, said)} ${pickList(sheet, spot, at)}`
    }
  </div>`;
}

/** The row that was picked; its words are not ours to change. */
function pickedView(
  sheet: Sheet,
  target: string,
  said: JsonObject,
): TemplateResult {
  const shown = textIn(said["text"], sheet.locale);
  const text = shown?.text ?? JSON.stringify(said["row"]);
  const remove = () => {
    sheet.edit([{ type: "set", target, value: null }]);
    sheet.tool.focusNext((root) => byId(root, `f:${target}`));
  };
  return html`<div class="chips">
    <span class="chip">
      <span lang=${shown?.lang ?? ""} dir="auto">${text}</span>
      <button
        class="icon"
        id=${`f:${target}`}
        aria-label=${msg(str`Poista ${text}`, { id: "worksheet.party-remove" })}
        @click=${remove}
      >
        ${workIcon("close")}
      </button>
    </span>
  </div>`;
}

function wordsField(
  sheet: Sheet,
  { voice, labelledBy }: Spot,
  at: string,
  said: Json | undefined,
): TemplateResult {
  const target = voice + at;
  const texts = textsOf(said);
  const shown = textIn(texts, sheet.locale);
  const lang = shown && shown.lang !== "und" ? shown.lang : sheet.locale;
  const type = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    const next = withText(texts, lang, field.value);
    sheet.session.type(target, next, birthOf(sheet.births, at));
    grow(field.parentElement);
  };
  return html`${
      lang === sheet.locale
        ? nothing
        : html`<span class="lang small">${languageName(lang)}</span>`
    }
    <textarea
      class="paper"
      rows="1"
      id=${`f:${target}`}
      lang=${lang}
      dir="auto"
      aria-labelledby=${labelledBy ?? nothing}
      .value=${live(shown?.text ?? "")}
      @input=${type}
      @change=${() => sheet.session.endGesture()}
    ></textarea>`;
}

/** The words of a reference; all of it when it has none, so that it can be shown. */
function textsOf(said: Json | undefined): Json | undefined {
  return isObject(said) ? (said["text"] ?? said) : said;
}

function withText(texts: Json | undefined, lang: string, text: string): Json {
  const others = Object.entries(isLanguageMap(texts) ? texts : {});
  const rest = others.filter(([other]) => other !== lang);
  const all = text === "" ? rest : [...rest, [lang, text]];
  return all.length === 0
    ? ""
    : { text: Object.fromEntries(all) as JsonObject };
}

function pickList(
  sheet: Sheet,
  { voice, where }: Spot,
  at: string,
): TemplateResult | typeof nothing {
  const { references } = sheet;
  if (references.length === 0) return nothing;
  const pick = (event: Event) => {
    const list = event.target as HTMLSelectElement;
    const picked = references[list.selectedIndex - 1];
    if (!picked) return;
    const { document, row, text } = picked;
    write(sheet, at, [
      { type: "set", target: voice + at, value: { document, row, text } },
    ]);
    sheet.tool.focusNext((root) => byId(root, `f:${voice + at}`));
  };
  const name = msg("Valitse luettelosta", { id: "worksheet.pick" });
  return html`<select aria-label="${name}, ${where}" @change=${pick}>
    <option>${name}</option>
    ${references.map(
      ({ text }) => html`<option>${textIn(text, sheet.locale)?.text}</option>`,
    )}
  </select>`;
}
