import { html, type TemplateResult } from "lit";
import { msg } from "../locale/locale.js";
import type { Locale } from "../locale/locale.js";
import { levelMark } from "../shared/level-mark.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { messagesView } from "./messages-view.js";

/** Each language calls itself by its own name. */
const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ["fi", "Suomeksi"],
  ["sv", "På svenska"],
  ["en", "In English"],
];

/** What stands around every screen: the name, the languages, and what was just said. */
export function frameView(
  workbook: EloWorkbook,
  screen: unknown,
): TemplateResult {
  const about = () =>
    void workbook.desk.part(import("./about-dialog.js"), ({ showAbout }) =>
      showAbout(workbook),
    );
  return html`<div class="top no-print">
      <span class="brand">
        ${levelMark({ of: 4, chosen: [3] })}<span>Askelmat</span>
      </span>
      <span class="grow"></span>
      <div
        class="line languages"
        role="group"
        aria-label=${msg("Kieli", { id: "workbook.language" })}
      >
        ${LANGUAGES.map(
          ([locale, name]) =>
            html`<button
              class="plain small"
              lang=${locale}
              aria-pressed=${workbook.locale === locale}
              @click=${() => workbook.speak(locale)}
            >
              ${name}
            </button>`,
        )}
      </div>
    </div>
    ${messagesView(workbook)} ${screen}
    <div class="bottom no-print">
      <button class="plain small" @click=${about}>
        ${msg("Tietoja Askelmista", { id: "workbook.about" })}
      </button>
    </div>`;
}
