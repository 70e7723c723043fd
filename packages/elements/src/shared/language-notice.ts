import { html, type TemplateResult } from "lit";
import type { Locale } from "../locale/locale.js";

/**
 * Said when a language's texts did not load: in that language, which is the
 * reader's, and so written out here.
 */
export function languageNotice(locale: Locale): TemplateResult {
  return html`<div class="notice warn" role="alert" lang=${locale}>
    ${
      locale === "sv"
        ? "De svenska texterna kunde inte laddas, så verktyget talar finska. Svaren finns kvar. Ladda om sidan för att försöka igen."
        : "The English texts could not be loaded, so the tool speaks Finnish. Answers are safe. Reload the page to try again."
    }
  </div>`;
}
