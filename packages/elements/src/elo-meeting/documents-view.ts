import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import {
  documentDigest,
  encodeSegment,
  rowsOf,
  type AskelmatDocument,
  type Row,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import { nameText } from "../elo-workbook/document-words.js";
import { atHand, type AtHand } from "./at-hand.js";
import { touchedName } from "./meeting-words.js";
import { collectView, optionsView } from "./collect-view.js";
import { pickView } from "./pick-view.js";

/** The documents worked on, each with the decisions that can be collected from it. */
export function documentsView(view: RecordView): TemplateResult {
  const hand = atHand(view);
  const rows = rowsOf(view.content, "documents");
  const touched = hand.touched(view);
  return html`${
    rows.length === 0
      ? html`<p class="quiet">
          ${msg("Asiakirjoja ei ole vielä merkitty.", {
            id: "meeting.documents-none",
          })}
        </p>`
      : html`<ul class="meeting-documents">
          ${repeat(
            rows,
            ({ id }) => id,
            (row) => guardedRow(view, hand, row, touched.get(row.id)),
          )}
        </ul>`
  }
  ${view.editable && touched.size > 0 ? optionsView(view, hand) : nothing}
  ${view.editable ? pickView(view, hand) : nothing}`;
}

/** Drawn anew only for a reason: looking for decisions reads a whole document. */
function guardedRow(
  view: RecordView,
  hand: AtHand,
  row: Row,
  document: AskelmatDocument | undefined,
): unknown {
  const { session, lists, locale, editable } = view;
  const { since, written } = hand;
  const ground = [session, session.document, document, lists.length];
  return guard([...ground, locale, editable, since, written], () =>
    rowView(view, hand, row, document),
  );
}

function rowView(
  view: RecordView,
  hand: AtHand,
  row: Row,
  document: AskelmatDocument | undefined,
): TemplateResult {
  const target = `documents/${encodeSegment(row.id)}`;
  const name = touchedName(row);
  const remove = () => view.edit([{ type: "delete-row", target }]);
  return html`<li data-place=${target}>
    <div class="line">
      <b class="grow"
        >${row["title"] === undefined ? name : nameText(row["title"])}</b
      >
      ${
        view.editable
          ? html`<button
              class="plain small"
              aria-label="${msg("Poista", { id: "meeting.remove" })}: ${name}"
              @click=${remove}
            >
              ${msg("Poista", { id: "meeting.remove" })}
            </button>`
          : nothing
      }
    </div>
    <p class="small quiet">${stateWords(row, document)}</p>
    ${document && view.editable ? collectView(view, hand, document, name) : nothing}
  </li>`;
}

/** The state that the meeting found the document in, or left it in; and whether it is another now. */
function stateWords(row: Row, document: AskelmatDocument | undefined): string {
  const { before, after } = row;
  const short = (digest: string) => digest.slice(7, 15);
  const known =
    typeof after === "string"
      ? msg(str`Tapaamisen päättyessä: tarkiste ${short(after)}.`, {
          id: "meeting.digest",
        })
      : typeof before === "string"
        ? msg(str`Tapaamisen alkaessa: tarkiste ${short(before)}.`, {
            id: "meeting.digest-before",
          })
        : "";
  const noted = after ?? before;
  const since =
    document && noted !== undefined && documentDigest(document) !== noted
      ? msg("Sitä on muutettu sen jälkeen.", { id: "meeting.changed-since" })
      : "";
  return [known, since].filter(Boolean).join(" ");
}
