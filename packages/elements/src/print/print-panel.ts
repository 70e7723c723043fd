import { html, nothing, type TemplateResult } from "lit";
import { msg, type Locale } from "../locale/locale.js";
import { icon } from "../shared/icons.js";

/** What the reader has chosen to print. */
export interface PrintChoice {
  blank: boolean;
  first: Locale;
  second: Locale | "";
}

/** The languages a form can be printed in. */
export const LANGUAGES: readonly Locale[] = ["fi", "sv", "en"];

/** The choices before printing: with or without answers, in which languages. */
export function printPanel(
  choice: PrintChoice,
  acts: {
    readonly choose: (part: Partial<PrintChoice>) => void;
    readonly print: () => void;
    readonly close: () => void;
  },
): TemplateResult {
  const kind = (blank: boolean, words: string) =>
    html`<label class="line"
      ><input
        type="radio"
        name="print-kind"
        .checked=${choice.blank === blank}
        @change=${() => acts.choose({ blank })}
      />
      ${words}</label
    >`;
  const close = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    acts.close();
  };
  return html`<div
    class="notice print-panel no-print"
    role="group"
    aria-label=${msg("Tulostus", { id: "print.panel" })}
    @keydown=${close}
  >
    <fieldset>
      <legend class="label">
        ${msg("Mitä tulostetaan", { id: "print.what" })}
      </legend>
      ${kind(false, msg("Täytetty lomake", { id: "print.filled" }))}
      ${kind(true, msg("Tyhjä lomake käsin täytettäväksi", { id: "print.blank" }))}
    </fieldset>
    <div class="line">
      ${languageChoice("print-first", msg("Kieli", { id: "print.language" }), choice.first, (first) => acts.choose({ first: first as Locale }))}
      ${languageChoice(
        "print-second",
        msg("Toinen kieli", { id: "print.second" }),
        choice.second,
        (second) => acts.choose({ second: second as Locale | "" }),
        choice.first,
      )}
    </div>
    <div class="line">
      <button class="primary" @click=${acts.print}>
        ${icon("print")} ${msg("Tulosta", { id: "act.print" })}
      </button>
      <button @click=${acts.close}>
        ${msg("Sulje", { id: "dialog.close" })}
      </button>
    </div>
  </div>`;
}

/** @param taken the first language, when this is the second one, which need not be */
function languageChoice(
  id: string,
  label: string,
  chosen: string,
  choose: (language: string) => void,
  taken?: Locale,
): TemplateResult {
  return html`<span class="line"
    ><label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${
        taken
          ? html`<option value="" .selected=${chosen === ""}>
              ${msg("ei toista kieltä", { id: "print.one-language" })}
            </option>`
          : nothing
      }
      ${LANGUAGES.filter((language) => language !== taken).map(
        (language) =>
          html`<option value=${language} .selected=${chosen === language}>
            ${languageTitle(language)}
          </option>`,
      )}
    </select></span
  >`;
}

function languageTitle(language: Locale): string {
  switch (language) {
    case "fi":
      return msg("suomi", { id: "print.language-fi" });
    case "sv":
      return msg("ruotsi", { id: "print.language-sv" });
    case "en":
      return msg("englanti", { id: "print.language-en" });
  }
}
