import { html, type TemplateResult } from "lit";
import { isLanguageMap, rowsOf, textIn, type Json } from "@askelmat/core";
import type { Locale } from "../locale/locale.js";
import { languageName } from "../shared/text.js";
import { textField } from "../shared/text-field.js";
import type { FieldAt, TextAsked } from "./form.js";
import { hintView, labelWords } from "./label.js";
import { asStored, otherTexts } from "./shown.js";
import type { RecordView } from "./view.js";

/**
 * A text: in the reader's language when it exists there or nowhere, else in
 * the one it has, and the others under it to be read. A name has a field for
 * each language of the document, and so has every text while two are shown.
 */
export function textControl(
  view: RecordView,
  field: TextAsked,
  at: FieldAt,
): TemplateResult {
  const { place, value } = at;
  const langs = languagesFor(view, field, value);
  const options = {
    place,
    label: labelWords(field, at),
    oneLine: field.lines === "one",
  };
  const hint = hintView(field, place);
  const isMisfit =
    value !== undefined && value !== null && !textIn(value, view.locale);
  const misfit = isMisfit ? asStored(value) : "";
  if (langs.length === 1) {
    const lang = textIn(value, view.locale)?.lang ?? view.locale;
    return html`<div class="asked wide">
      ${misfit}${textField(view, { ...options, value })}
      ${otherTexts(value, [lang])}${hint}
    </div>`;
  }
  return html`<div class="asked wide">
    ${misfit}
    <div class="tongues">
      ${langs.map((lang) =>
        textField(
          { ...view, locale: lang as Locale },
          {
            ...options,
            value: textAlone(value, lang),
            label: labelWords(
              field,
              at,
              html` <span class="lang small">${languageName(lang)}</span>`,
            ),
          },
        ),
      )}
    </div>
    ${otherTexts(value, langs)}${hint}
  </div>`;
}

/** The languages that a text has fields for; the reader's own first. */
function languagesFor(
  view: RecordView,
  { each }: TextAsked,
  value: Json | undefined,
): readonly string[] {
  if (typeof value === "string") return [view.locale];
  const there = isLanguageMap(value) ? Object.keys(value) : [];
  if (each) return [...new Set([...languagesIn(view), ...there])];
  return view.second === undefined
    ? [view.locale]
    : [...new Set([view.locale, view.second])];
}

/** The languages of the document, the reader's own first; Finnish and Swedish until it says. */
export function languagesIn({
  content,
  locale,
}: Pick<RecordView, "content" | "locale">): readonly string[] {
  const said = rowsOf(content, "languages").map(({ id }) => id);
  return [...new Set([locale, ...(said.length > 0 ? said : ["fi", "sv"])])];
}

function textAlone(value: Json | undefined, lang: string): Json | undefined {
  const text = isLanguageMap(value) ? value[lang] : undefined;
  return typeof text === "string" ? { [lang]: text } : undefined;
}
