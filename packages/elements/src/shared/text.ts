import { html, nothing, type TemplateResult } from "lit";
import { textIn, type Json } from "@askelmat/core";
import { currentLocale, msg } from "../locale/locale.js";

/** Draws what stands under a text: the same in a second language. */
export type Beside = (map: Json | undefined) => unknown;

let beside: Beside | undefined;

/** Runs `work` with each text of the template followed by what `show` draws. */
export function withBeside(show: Beside | undefined, work: () => void): void {
  beside = show;
  try {
    work();
  } finally {
    beside = undefined;
  }
}

/** What stands under a text; nothing while one language is shown. */
export function besideText(map: Json | undefined): unknown {
  return beside?.(map);
}

/** The plain words of a text in the language being rendered, for names and labels. */
export function plainText(map: Json | undefined): string {
  return textIn(map, currentLocale())?.text ?? "";
}

/**
 * A text in the language being rendered. When it is missing in that language,
 * another one is shown, marked up as that language and said to be missing.
 */
export function localText(
  map: Json | undefined,
): TemplateResult | string | typeof nothing {
  const shown = textIn(map, currentLocale());
  if (!shown) return nothing;
  const text = shown.missing
    ? html`<span lang=${shown.lang}>${softText(shown.text)}</span>
        ${missingMark()}`
    : softText(shown.text);
  return beside ? html`${text}${beside(map)}` : text;
}

/** A text that may break after a slash, where browsers do not by themselves. */
export function softText(text: string): TemplateResult | string {
  const [first = "", ...rest] = text.split("/");
  return rest.length === 0
    ? text
    : html`${first}${rest.map((part) => html`/<wbr />${part}`)}`;
}

/** The words that say a translation is missing. */
export function missingMark(): TemplateResult {
  return html`<span class="missing"
    >${msg("käännös puuttuu", { id: "text.missing" })}</span
  >`;
}

/** The name of a language, in the language being rendered. */
export function languageName(lang: string): string {
  const names: Record<string, () => string> = {
    fi: () => msg("suomeksi", { id: "language.fi" }),
    sv: () => msg("ruotsiksi", { id: "language.sv" }),
    en: () => msg("englanniksi", { id: "language.en" }),
  };
  return names[lang]?.() ?? lang;
}
