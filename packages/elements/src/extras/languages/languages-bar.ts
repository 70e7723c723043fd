import { html, nothing, type TemplateResult } from "lit";
import {
  languagesOf,
  templateCompleteness,
  textIn,
  type Template,
  type TemplateText,
} from "@askelmat/core";
import type { View } from "../../base/view.js";
import { msg, str } from "../../locale/locale.js";
import { languageName } from "../../shared/text.js";

/** Which language stands under the first, and how far the template is translated. */
export function languagesBar(
  view: View,
  second: string,
  choose: (lang: string) => void,
  close: () => void,
): TemplateResult {
  const { template, locale } = view;
  const all = [...new Set(["fi", "sv", ...languagesOf(template), second])];
  const others = all.filter((lang) => lang !== locale);
  const keydown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return html`<div
    class="notice languages no-print"
    role="group"
    aria-label=${msg("Kaksi kieltä", { id: "act.languages" })}
    @keydown=${keydown}
  >
    <div class="line">
      <label for="second-lang"
        >${msg("Toinen kieli kysymysten alla:", {
          id: "languages.second",
        })}</label
      >
      <select
        id="second-lang"
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${others.map(
          (lang) =>
            html`<option value=${lang} .selected=${lang === second}>
              ${languageName(lang)}
            </option>`,
        )}
      </select>
    </div>
    ${[...new Set([locale, second])].map((lang) => completeness(template, lang, locale))}
  </div>`;
}

/** `Pohjan tekstejä ruotsiksi: 41/44`, and which are missing. */
function completeness(
  template: Template,
  lang: string,
  locale: string,
): TemplateResult {
  const { total, missing } = templateCompleteness(template, lang);
  const there = total - missing.length;
  const name = languageName(lang);
  const line = msg(str`Pohjan tekstejä ${name}: ${there}/${total}`, {
    id: "languages.count",
  });
  if (missing.length === 0) return html`<p class="small">${line}</p>`;
  return html`<details>
    <summary class="small">${line}</summary>
    <p class="small quiet">
      ${msg("Nämä puuttuvat. Pohjan tekijä voi lisätä ne.", {
        id: "languages.missing",
      })}
    </p>
    <ul class="small">
      ${missing.map((one) => missingText(one, locale))}
    </ul>
  </details>`;
}

/** A text that lacks a language: what it says in another, and where it stands. */
function missingText({ path, text }: TemplateText, locale: string) {
  const other = textIn(text, locale);
  return html`<li>
    ${other ? html`<span lang=${other.lang}>${other.text}</span>` : nothing}
    <span class="quiet">– ${placeName(path)} <code>${path}</code></span>
  </li>`;
}

/** What kind of text stands at a place of a template. */
function placeName(path: string): string {
  const names = path.split("/");
  // Ids stand at every other place.
  const list = names.length % 2 === 1 ? names.at(-3) : names.at(-2);
  switch (list) {
    case "sections":
      return msg("osan otsikko", { id: "languages.section" });
    case "columns":
      return msg("sarakkeen otsikko", { id: "languages.column" });
    case "rows":
      return msg("rivin teksti", { id: "languages.row" });
    case "roles":
      return msg("rooli", { id: "languages.role" });
    case "levels":
      return msg("taso", { id: "languages.level" });
    case "items":
      return msg("arvioitava asia", { id: "languages.item" });
    case "descriptors":
      return msg("tason kuvaus", { id: "languages.descriptor" });
    case "indicators":
      return msg("mittari", { id: "languages.indicator" });
    case undefined:
      return msg("lomakkeen otsikko", { id: "languages.title" });
    default:
      return msg("muu teksti", { id: "languages.other" });
  }
}
