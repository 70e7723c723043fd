import { html, nothing, type TemplateResult } from "lit";
import type { AskelmatDocument } from "@askelmat/core";
import { documentTitle } from "../elo-workbook/document-words.js";
import { formatList } from "../locale/format.js";
import { msg, str, type Locale } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { icon } from "../shared/icons.js";
import type { PageSort } from "./pages-desk.js";

/** What the reader has chosen. */
export interface PageChoice {
  readonly lang: Locale;
  /** The documents that the page is made of. */
  readonly ids: ReadonlySet<string>;
}

interface PageActs {
  readonly sort: PageSort;
  /** What in the page tells of persons. */
  readonly mentions: readonly string[];
  readonly change: (choice: PageChoice) => void;
  readonly print: () => void;
  readonly give: () => void;
}

const LANGUAGES: readonly Locale[] = ["fi", "sv", "en"];

/** Asks in which language, and of which documents, a page is made. */
export function pageDialog(
  documents: readonly AskelmatDocument[],
  choice: PageChoice,
  { sort, mentions, change, print, give }: PageActs,
): DialogContent {
  const toggle = (id: string) => {
    const ids = new Set(choice.ids);
    if (!ids.delete(id)) ids.add(id);
    change({ ...choice, ids });
  };
  return {
    title:
      sort === "summary"
        ? msg("Julkinen tiivistelmä", { id: "pages.summary" })
        : msg("Luovutus seuraavalle", { id: "pages.handover" }),
    body: html`<div class="fields page-choice">
      <p>
        ${
          sort === "summary"
            ? msg(
                "Yksi sivu kaikille, viimeisimmästä suunnitelmasta ja sovituista tasoista. Vastaajien nimiä ja omia vastauksia ei oteta mukaan.",
                { id: "pages.summary-what" },
              )
            : msg(
                "Yksi tiedosto, jonka voi lukea selaimessa ja avata työkirjassa. Siinä ovat kaikki vastaukset ja vastaajien nimet: anna se vain seuraavalle koordinaattorille.",
                { id: "pages.handover-what" },
              )
        }
      </p>
      <div>
        <label class="small" for="page-lang"
          >${msg("Kieli", { id: "pages.language" })}</label
        >
        <select
          id="page-lang"
          @change=${(event: Event) =>
            change({
              ...choice,
              lang: (event.target as HTMLSelectElement).value as Locale,
            })}
        >
          ${LANGUAGES.map(
            (lang) =>
              html`<option value=${lang} .selected=${choice.lang === lang}>
                ${languageWord(lang)}
              </option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend class="small">
          ${msg("Asiakirjat, joista se tehdään", { id: "pages.documents" })}
        </legend>
        ${documents.map(
          (one) =>
            html`<label
              ><input
                type="checkbox"
                .checked=${choice.ids.has(one.id)}
                @change=${() => {
                  toggle(one.id);
                }}
              />
              ${documentTitle(one)}</label
            >`,
        )}
      </fieldset>
      ${mentionsView(mentions)}
      ${
        choice.ids.size === 0
          ? html`<p class="notice" role="status">
              ${msg("Valitse ainakin yksi asiakirja.", { id: "pages.none" })}
            </p>`
          : html`<div>
              <button type="button" @click=${print}>
                ${icon("print")} ${msg("Tulosta", { id: "pages.print" })}
              </button>
            </div>`
      }
    </div>`,
    ...(choice.ids.size > 0 && {
      confirm: msg("Lataa tiedostona", { id: "pages.give" }),
      onConfirm: give,
    }),
  };
}

function mentionsView(
  mentions: readonly string[],
): TemplateResult | typeof nothing {
  if (mentions.length === 0) return nothing;
  const names = formatList(mentions);
  return html`<p class="notice warn" role="status">
    ${msg(
      str`Sivun teksteissä kerrotaan ihmisistä: ${names}. Tarkista ennen kuin julkaiset.`,
      { id: "pages.mentions" },
    )}
  </p>`;
}

function languageWord(lang: Locale): string {
  switch (lang) {
    case "fi":
      return msg("suomi", { id: "pages.fi" });
    case "sv":
      return msg("ruotsi", { id: "pages.sv" });
    case "en":
      return msg("englanti", { id: "pages.en" });
  }
}
