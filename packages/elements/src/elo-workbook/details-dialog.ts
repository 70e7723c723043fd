import { html } from "lit";
import { contentOf, textIn, type Edit, type Json } from "@askelmat/core";
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
  readonly tied: readonly string[];
}

/** Lets the reader say what the document is called, whose and of when it is. */
export function detailsDialog(session: Session, locale: Locale): DialogContent {
  const fields = [
    textField(
      session,
      "title",
      msg("Otsikko", { id: "workbook.field-title" }),
      locale,
    ),
    textField(session, "group", groupWord(), locale),
    fieldAt(session, "period", "period", periodWord(), period(session)),
  ];
  return {
    title: msg("Asiakirjan tiedot", { id: "workbook.details-title" }),
    body: html`<div class="fields">
      ${fields.map(({ name, label, value, tied }) =>
        dialogField(
          name,
          label,
          value,
          tied.length > 0 ? tieHint(tied) : undefined,
        ),
      )}
      <p class="small quiet">
        ${msg("Tyhjän otsikon paikalla näkyy työpohjan nimi.", {
          id: "workbook.details-hint",
        })}
      </p>
    </div>`,
    confirm: msg("Tallenna", { id: "workbook.details-save" }),
    onConfirm: (data) => {
      const edits = fields.flatMap((field): Edit[] => {
        const text = textOf(data, field.name);
        if (text === field.value) return [];
        return [{ type: "set", target: field.target, value: text || null }];
      });
      if (edits.length > 0) session.edit(edits);
    },
  };
}

/** A text in the reader's language, else in the one it exists in, labelled. */
function textField(
  session: Session,
  name: string,
  label: string,
  locale: Locale,
): Field {
  const shown = textIn(contentOf(session.document)[name], locale);
  const lang = shown?.lang ?? locale;
  const named = lang === locale ? label : `${label} (${languageName(lang)})`;
  return fieldAt(session, name, `${name}@${lang}`, named, shown?.text ?? "");
}

function fieldAt(
  session: Session,
  name: string,
  target: string,
  label: string,
  value: string,
): Field {
  const open = contentOf(session.document).open ?? [];
  const tie = open.find((item) => item.target === target);
  const tied = (tie?.values ?? []).map((one) => storedText(one.value));
  return { name, target, label, value, tied };
}

function period(session: Session): string {
  const value = contentOf(session.document)["period"];
  return typeof value === "string" ? value : "";
}

/** A tied value in words: a text, or that it was cleared. */
function storedText(value: Json): string {
  return typeof value === "string" ? value : "–";
}

function tieHint(tied: readonly string[]): string {
  const values = tied.join(" / ");
  return msg(
    str`Avoin: eri vastauksia on annettu (${values}). Kirjoita, mikä jää voimaan.`,
    { id: "workbook.details-tie" },
  );
}
