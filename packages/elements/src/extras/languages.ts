import "./words.js";
import { css, html } from "lit";
import { textIn } from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import type { Extra } from "../base/extra.js";
import {
  currentLocale,
  load,
  msg,
  withLocale,
  type Locale,
} from "../locale/locale.js";
import { softText, type Beside } from "../shared/text.js";
import { languagesBar } from "./languages/languages-bar.js";

export const styles = css`
  .second {
    display: block;
    margin-block-start: 2px;
    font-size: max(0.875em, 0.875rem);
    font-weight: 400;
    line-height: 1.35;
    color: var(--_quiet);
  }
  .second.missing {
    inline-size: fit-content;
  }
  h2 .second {
    font-size: 0.64em;
  }
  .languages {
    display: grid;
    gap: 8px;
  }
  .languages > * + * {
    margin-block-start: 0;
  }
  .languages label {
    font-weight: 400;
  }
  .languages select {
    width: auto;
  }
  .languages details > ul {
    display: grid;
    gap: 8px;
    margin-block: 8px;
  }
`;

const OURS: readonly string[] = ["fi", "sv", "en"];

/** Each text of the template in two languages, and how far it is translated. */
export function start(tool: DocumentElement): Extra {
  let isOpen = false;

  /** The words that say something is missing come with their language. */
  const loaded = new Set<string>(["fi"]);
  const fetchWords = (lang: string) => {
    if (!OURS.includes(lang) || loaded.has(lang)) return;
    loaded.add(lang);
    void load(lang as Locale).then(() => tool.requestUpdate());
  };

  const choose = (lang: string | null) => {
    tool.secondLang = lang;
    if (lang !== null) fetchWords(lang);
    else isOpen = false;
    tool.requestUpdate();
  };

  const close = () => {
    choose(null);
    const button = '[data-act="languages"]';
    void tool.updateComplete.then(() =>
      tool.renderRoot.querySelector<HTMLElement>(button)?.focus(),
    );
  };

  const shown = () =>
    tool.secondLang === tool.locale
      ? undefined
      : (tool.secondLang ?? undefined);

  if (tool.secondLang) fetchWords(tool.secondLang);
  tool.requestUpdate();
  return {
    get isOn() {
      return shown() !== undefined;
    },
    get besides() {
      const lang = shown();
      return lang === undefined ? undefined : besideIn(lang);
    },
    toggle() {
      if (shown() !== undefined) choose(null);
      else {
        isOpen = true;
        choose(tool.locale === "fi" ? "sv" : "fi");
      }
    },
    bar: (view) =>
      isOpen && tool.secondLang !== null
        ? languagesBar(view, tool.secondLang, choose, close)
        : undefined,
  };
}

/** The text in a language, marked up as that language; or that it is missing there. */
function besideIn(lang: string): Beside {
  return (map) => {
    const text = textIn(map, lang);
    // What stands above already is in no other language.
    if (!text || text.lang === "und") return undefined;
    if (text.lang === lang && textIn(map, currentLocale())?.lang === lang)
      return undefined;
    if (!text.missing)
      return html`<span class="second" lang=${lang}
        >${softText(text.text)}</span
      >`;
    const words = OURS.includes(lang) ? (lang as Locale) : currentLocale();
    return html`<span class="second missing" lang=${words}
      >${withLocale(words, () =>
        msg("käännös puuttuu", { id: "text.missing" }),
      )}</span
    >`;
  };
}
