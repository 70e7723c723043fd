import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { isObject, textIn, type Json } from "@askelmat/core";
import type { View } from "../base/view.js";
import { languageName } from "./text.js";

export interface TextFieldOptions {
  /** The field's place without `own/` and language: `ratings/forums/reason`. */
  readonly place: string;
  /** What stands there: a language map, or nothing yet. */
  readonly value: Json | undefined;
  readonly label: string | TemplateResult;
  /** Ids of visible elements that name the field, in place of a label of its own. */
  readonly labelledBy?: string;
  /** True to keep the label for those who cannot see where the field stands. */
  readonly hideLabel?: boolean;
  readonly oneLine?: boolean;
}

/**
 * A text that can be typed. The element's own listeners take what is typed to
 * the session by `data-target`, so a key costs no rendering.
 *
 * Language: the reader's own if the text exists in it or not at all; else the
 * language the text exists in, labelled, never silently replaced.
 */
export function textField(
  view: View,
  options: TextFieldOptions,
): TemplateResult | typeof nothing {
  const { place, label, labelledBy, hideLabel, oneLine } = options;
  const shown = textIn(options.value, view.locale);
  const lang = shown && isObject(options.value) ? shown.lang : view.locale;
  if (!view.editable)
    return shown ? readText(options, lang, shown.text) : nothing;
  const target = `${view.prefix}${place}@${lang}`;
  const id = `f:${target}`;
  const text = typedText(view, target, shown?.text);
  const other = lang === view.locale ? "" : languageName(lang);
  return html`<div class="field" data-place=${place}>
    ${
      labelledBy === undefined
        ? html`<label class=${hideLabel ? "sr" : "small"} for=${id}
            >${label}</label
          >`
        : nothing
    }
    ${other ? html`<span class="lang small">${other}</span>` : nothing}
    ${
      oneLine
        ? html`<input
            class="text"
            id=${id}
            lang=${lang}
            dir="auto"
            autocomplete="off"
            data-target=${target}
            aria-labelledby=${labelledBy ?? nothing}
            .value=${live(text)}
          />`
        : html`<textarea
            class="paper"
            rows="1"
            id=${id}
            lang=${lang}
            dir="auto"
            data-target=${target}
            aria-labelledby=${labelledBy ?? nothing}
            .value=${live(text)}
          ></textarea>`
    }
  </div>`;
}

/** What a text control holds: what is being typed, else what stands. */
export function typedText(
  { session }: View,
  target: string,
  stored: Json | undefined,
): string {
  const text = session.typed(target) ?? stored;
  return typeof text === "string" ? text : "";
}

function readText(
  { place, label, hideLabel, labelledBy }: TextFieldOptions,
  lang: string,
  text: string,
): TemplateResult {
  return html`<div class="field" data-place=${place}>
    ${
      hideLabel || labelledBy !== undefined
        ? nothing
        : html`<div class="label small">${label}</div>`
    }
    <span class="text-read" lang=${lang} dir="auto">${text}</span>
  </div>`;
}
