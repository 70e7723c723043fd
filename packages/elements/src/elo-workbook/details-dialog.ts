import { html, nothing, type TemplateResult } from "lit";
import {
  contentOf,
  isObject,
  textIn,
  type Edit,
  type Json,
  type OpenItem,
} from "@askelmat/core";
import type { Locale } from "../locale/locale.js";
import { msg, str } from "../locale/locale.js";
import type { Session } from "../session/session.js";
import type { DialogContent } from "../shared/dialog.js";
import { languageName } from "../shared/text.js";
import { dialogField, groupWord, periodWord, textOf } from "./dialogs.js";

interface Field {
  readonly name: string;
  readonly target: string;
  readonly label: string;
  readonly value: string;
  /** What several people have said, when they do not agree. */
  readonly tie: OpenItem | undefined;
}

/** What a detail is called. */
export function detailName(target: string): string {
  switch (target.replace(/@.*$/, "")) {
    case "title":
      return msg("Otsikko", { id: "workbook.field-title" });
    case "group":
      return groupWord();
    case "period":
      return periodWord();
    default:
      return msg("Pohja", { id: "workbook.field-template" });
  }
}

/** Lets the reader say what the document is called, whose and of when it is. */
export function detailsDialog(session: Session, locale: Locale): DialogContent {
  const fields = ["title", "group", "period"].map((name) =>
    fieldOf(session, name, locale),
  );
  const template = tieAt(session, "template");
  return {
    title: msg("Asiakirjan tiedot", { id: "workbook.details-title" }),
    body: html`<div class="fields">
      ${fields.map(({ name, label, value, tie }) =>
        dialogField(name, label, value, tie && tieHint(tie)),
      )}
      <p class="small quiet">
        ${msg("Tyhjän otsikon paikalla näkyy työpohjan nimi.", {
          id: "workbook.details-hint",
        })}
      </p>
      ${template ? templateField(template) : nothing}
    </div>`,
    confirm: msg("Tallenna", { id: "workbook.details-save" }),
    onConfirm: (data) => {
      const edits = fields.flatMap((field): Edit[] => {
        const text = textOf(data, field.name);
        if (text === field.value) return [];
        return [{ type: "set", target: field.target, value: text || null }];
      });
      const chosen = template?.values[Number(textOf(data, "template") || NaN)];
      if (chosen)
        edits.push({ type: "set", target: "template", value: chosen.value });
      if (edits.length > 0) session.edit(edits);
    },
  };
}

/** A text in the reader's language, else in the one it is said in, labelled. */
function fieldOf(session: Session, name: string, locale: Locale): Field {
  const value = contentOf(session.document)[name];
  const label = detailName(name);
  if (name === "period") {
    const text = typeof value === "string" ? value : "";
    return {
      name,
      label,
      target: name,
      value: text,
      tie: tieAt(session, name),
    };
  }
  const shown = textIn(value, locale);
  const tie = shown ? undefined : tieAt(session, name);
  const lang = shown?.lang ?? tie?.target.split("@")[1] ?? locale;
  return {
    name,
    target: `${name}@${lang}`,
    label: lang === locale ? label : `${label} (${languageName(lang)})`,
    value: shown?.text ?? "",
    tie,
  };
}

function tieAt(session: Session, name: string): OpenItem | undefined {
  const open = contentOf(session.document).open ?? [];
  return open.find(({ target }) => target.replace(/@.*$/, "") === name);
}

function tieHint({ values }: OpenItem): string {
  const said = values.map(({ value }) => storedText(value)).join(" / ");
  return msg(
    str`Avoin: eri vastauksia on annettu (${said}). Kirjoita, mikä jää voimaan.`,
    { id: "workbook.details-tie" },
  );
}

/** A tied value in words: a text, or that it was cleared. */
function storedText(value: Json): string {
  return typeof value === "string" ? value : "–";
}

function templateField({ values }: OpenItem): TemplateResult {
  return html`<div>
    <label class="small" for="template"
      >${msg("Pohjan versio (avoin: valitse, mikä jää voimaan)", {
        id: "workbook.field-versions",
      })}</label
    >
    <select id="template" name="template">
      <option value=""></option>
      ${values.map(
        ({ value }, index) =>
          html`<option value=${index}>${versionWords(value)}</option>`,
      )}
    </select>
  </div>`;
}

/** `tyotapa-1 1.0.0 (sha256-3fk…)`: two editions may call themselves alike. */
function versionWords(value: Json): string {
  if (!isObject(value)) return "–";
  const part = (name: string) => {
    const text = value[name];
    return typeof text === "string" ? text : "";
  };
  const name = part("uri").replace(/^.*\//, "");
  return `${name} ${part("version")} (${part("digest").slice(0, 15)}…)`;
}
