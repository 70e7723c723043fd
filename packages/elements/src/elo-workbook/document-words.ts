import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  textIn,
  type AskelmatDocument,
  type Json,
} from "@askelmat/core";
import { formOf } from "../base/forms.js";
import { templateOf } from "../base/templates.js";
import { currentLocale, msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";

/** What a document is called: its own title, else its template's, else a plain word. */
export function documentTitle(document: AskelmatDocument): string {
  return (
    plainText(contentOf(document)["title"]) ||
    plainText(
      (templateOf(document) ?? formOf(document.kind))?.content["title"],
    ) ||
    msg("Asiakirja, jonka pohjaa ei ole", { id: "workbook.untitled" })
  );
}

/**
 * A name that people have given. It stands in its own language, marked as
 * that: a group's name is not a missing translation.
 */
export function nameText(
  map: Json | undefined,
): TemplateResult | typeof nothing {
  const shown = textIn(map, currentLocale());
  return shown ? html`<span lang=${shown.lang}>${shown.text}</span>` : nothing;
}

/** Whose and of when a document is: `Kainuun ELO-ryhmä · 2026`. */
export function aboutWords(
  group: Json | undefined,
  period: Json | undefined,
): TemplateResult | typeof nothing {
  const name = nameText(group);
  const time = typeof period === "string" ? period : "";
  if (name === nothing && time === "") return nothing;
  return html`${name}${name !== nothing && time !== "" ? " · " : ""}${time}`;
}
