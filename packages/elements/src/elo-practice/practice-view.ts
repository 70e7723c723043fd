import { html, nothing, type TemplateResult } from "lit";
import {
  encodeSegment,
  isLanguageMap,
  isObject,
  member,
  rowsOf,
  textIn,
  type Json,
  type Row,
} from "@askelmat/core";
import { formatList } from "../locale/format.js";
import { msg } from "../locale/locale.js";
import { fieldsOf } from "../record/dated.js";
import type { RecordField, Say } from "../record/form.js";
import { opensAt } from "../record/opens.js";
import { asStored, shownValue } from "../record/shown.js";
import { organisationText } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { languageName, plainText } from "../shared/text.js";
import { codeSet } from "../record/code-set.js";
import { regions, targetGroups, themes } from "./lists.js";
import * as card from "./practice-fields.js";

/** A practice to be read: what it is, then the story, then what is good to know of the card itself. */
export function practiceView(view: RecordView): TemplateResult {
  return html`<article class="practice">
    <div class="head">
      ${opensAt(view, "title", card.title)}
      ${part(view, card.summary, (text) => html`<div class="lead">${text}</div>`)}
      ${factsView(view)}
    </div>
    ${[card.context, card.actions, card.results].map((field) =>
      part(
        view,
        field,
        (text) =>
          html`<section>
            <h3>${field.label()}</h3>
            ${text}
          </section>`,
      ),
    )}
    ${evidenceView(view)} ${footView(view)}
  </article>`;
}

/** A member as it is read; what is open in it stands before it. */
function part(
  view: RecordView,
  field: RecordField,
  drawn: (said: unknown) => TemplateResult,
): unknown {
  const value = member(view.content, field.id);
  const open = opensAt(view, encodeSegment(field.id), field);
  const said = saidView(view, field, value);
  return html`${open}${
    said === nothing
      ? nothing
      : html`<div data-place=${encodeSegment(field.id)}>${drawn(said)}</div>`
  }`;
}

function saidView(
  view: RecordView,
  field: RecordField,
  value: Json | undefined,
): unknown {
  if (value === undefined || value === null) return nothing;
  if (field.type === "custom")
    return field.draw(view, {
      place: field.id,
      value,
      row: view.content,
      where: "",
    });
  return field.type === "text"
    ? runningText(view, value)
    : shownValue(view, field, value);
}

/** A text in the reader's language, else in the one it has and marked; in a second one where two are read. */
function runningText(view: RecordView, value: Json): unknown {
  if (!isLanguageMap(value)) return shownText(value);
  const first = textIn(value, view.locale);
  if (!first) return asStored(value);
  const second = view.second === undefined ? undefined : value[view.second];
  return html`${tongue(view, first.lang)}
    <p class="text-read" lang=${langOf(first.lang)} dir="auto">${first.text}</p>
    ${
      typeof second === "string" && view.second !== first.lang
        ? html`<p class="text-read quiet" lang=${view.second!} dir="auto">
            ${second}
          </p>`
        : nothing
    }`;
}

const shownText = (value: Json): unknown =>
  typeof value === "string"
    ? html`<p class="text-read" lang="" dir="auto">${value}</p>`
    : asStored(value);

const langOf = (lang: string): string => (lang === "und" ? "" : lang);

function tongue(view: RecordView, lang: string): unknown {
  return lang === view.locale || lang === "und"
    ? nothing
    : html`<span class="lang small">${languageName(lang)}</span>`;
}

/** Whose, where and when, in one quiet line. */
function factsView(view: RecordView): unknown {
  const facts = [card.organisation, codeSet(regions), card.years].flatMap(
    (field) => {
      const open = opensAt(view, encodeSegment(field.id), field);
      const said = saidView(view, field, member(view.content, field.id));
      return said === nothing && open.length === 0
        ? []
        : [
            html`${open}${
              said === nothing
                ? nothing
                : html`<li data-place=${encodeSegment(field.id)}>
                    <span class="sr">${field.label()}: </span>${said}
                  </li>`
            }`,
          ];
    },
  );
  return facts.length === 0
    ? nothing
    : html`<ul class="facts">
        ${facts}
      </ul>`;
}

function evidenceView(view: RecordView): unknown {
  const rows = rowsOf(view.content, "evidence");
  const rowView = (row: Row) => {
    const place = `evidence/${encodeSegment(row.id)}`;
    return html`<li data-row=${place} data-place=${place}>
      ${fieldsOf(card.evidence).map((field) => {
        const at = `${place}/${field.id}`;
        return html`${opensAt(view, at, field)}
          <div data-place=${at}>
            ${saidView(view, field, member(row, field.id))}
          </div>`;
      })}
      ${opensAt(view, place)}
    </li>`;
  };
  const open = rows.length === 0 ? opensAt(view, "evidence") : [];
  if (rows.length === 0 && open.length === 0) {
    const value = member(view.content, "evidence");
    return value === undefined ? nothing : asStored(value);
  }
  return html`<section data-place="evidence">
    <h3>${card.evidenceTitle()}</h3>
    <ul class="evidence">
      ${rows.map(rowView)}
    </ul>
    ${rows.length === 0 ? open : opensAt(view, "evidence")}
  </section>`;
}

/** What is good to know of the card: by what it is found, whom to ask, on which terms it may be used. */
function footView(view: RecordView): unknown {
  const { content } = view;
  const others = rowsOf(content, "organisations").filter(
    ({ id }) => id !== content["organisation"],
  );
  const named = formatList(others.map(({ id }) => organisationText(view, id)));
  const fields = [
    codeSet(themes),
    codeSet(targetGroups),
    card.contactRole,
    card.licence,
    card.licenceNote,
  ];
  const told = (
    name: string,
    say: Say,
    said: unknown,
    open: unknown = nothing,
  ) =>
    html`${open}
      <div class="pair" data-place=${name}>
        <dt class="small label">${say()}</dt>
        <dd>${said}</dd>
      </div>`;
  const lines = fields.map((field) => {
    const open = opensAt(view, encodeSegment(field.id), field);
    const said = saidView(view, field, member(content, field.id));
    return said === nothing
      ? html`${open}`
      : told(encodeSegment(field.id), field.label, said, open);
  });
  return html`<footer>
    <dl>
      ${lines}
      ${others.length > 0 ? told("organisations", card.togetherWith, named) : nothing}
      ${originView(view, told)}
    </dl>
    ${opensAt(view, "organisations")} ${opensAt(view, "group")}
  </footer>`;
}

/** Where the card was taken from: the words that stood there. */
function originView(
  { content }: RecordView,
  told: (name: string, say: Say, said: unknown) => unknown,
): unknown {
  const { origin } = content;
  if (origin === undefined) return nothing;
  const text = isObject(origin) ? plainText(origin["text"]) : "";
  return told(
    "origin",
    originTitle,
    text ? html`<span dir="auto">${text}</span>` : asStored(origin),
  );
}

/** The word before where a card was taken from. */
export const originTitle = (): string =>
  msg("Mistä tämä lähti", { id: "practice.origin" });
