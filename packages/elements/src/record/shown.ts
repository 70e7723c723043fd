import { html, nothing, type TemplateResult } from "lit";
import { isLanguageMap, textIn, type Json } from "@askelmat/core";
import { languageName } from "../shared/text.js";
import { codeReference, isForeign } from "./codes.js";
import type { CodeAsked, RecordField } from "./form.js";
import { msg } from "../locale/locale.js";
import { known } from "./value-text.js";
import type { RecordView } from "./view.js";

/** What a field holds, to be read; nothing when it holds nothing. */
export function shownValue(
  view: RecordView,
  field: RecordField,
  value: Json | undefined,
): unknown {
  if (value === undefined || value === null) return nothing;
  const words = known(view, field, value);
  if (words === undefined) return asStored(value);
  switch (field.type) {
    case "text":
      return shownText(view, value);
    case "link":
      return linkText(words);
    case "code":
      return html`<span>${words}</span>${foreignMark(view, field, value)}`;
    default:
      return html`<span dir="auto">${words}</span>`;
  }
}

/** What stands where something else belongs: shown, so that it is not written over unseen. */
export function asStored(value: Json): TemplateResult {
  return html`<code>${JSON.stringify(value)}</code>`;
}

/** A text in the reader's language, and in every other language that it has. */
function shownText(view: RecordView, value: Json): unknown {
  const first = textIn(value, view.locale);
  if (!first) return nothing;
  const lang = isLanguageMap(value) ? first.lang : undefined;
  return html`${tongue(view, lang)}<span
      class="text-read"
      lang=${lang ?? ""}
      dir="auto"
      >${first.text}</span
    >${otherTexts(value, [first.lang])}`;
}

function tongue(view: RecordView, lang: string | undefined): unknown {
  return lang === undefined || lang === view.locale || lang === "und"
    ? nothing
    : html`<span class="lang small">${languageName(lang)}</span> `;
}

/** A text in the languages that are not shown yet, each under the name of its language. */
export function otherTexts(
  value: Json | undefined,
  done: readonly string[],
): unknown {
  if (!isLanguageMap(value)) return nothing;
  return Object.entries(value)
    .filter(([lang, text]) => text !== "" && !done.includes(lang))
    .map(
      ([lang, text]) =>
        html`<span class="other-text"
          ><span class="lang small">${languageName(lang)}</span>
          <span class="text-read" lang=${lang} dir="auto"
            >${text as string}</span
          ></span
        >`,
    );
}

/** Only what a browser can open from here leads anywhere. */
function linkText(address: string): TemplateResult {
  return /^https?:\/\//i.test(address)
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer"
        >${address}</a
      >`
    : html`<span dir="auto">${address}</span>`;
}

/** Says that no list has a code: it is kept, and may be right. */
export function foreignMark(
  view: RecordView,
  { lists }: CodeAsked,
  value: Json,
): unknown {
  const reference = codeReference(value);
  const code = reference?.code ?? value;
  if (typeof code !== "string") return nothing;
  return isForeign(view, lists, code)
    ? html` <span class="missing"
        >${msg("ei luettelossa", { id: "record.foreign-code" })}</span
      >`
    : nothing;
}
