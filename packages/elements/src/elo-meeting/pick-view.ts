import { html, nothing } from "lit";
import {
  contentOf,
  rowsOf,
  touchEdits,
  type AskelmatDocument,
} from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { msg } from "../locale/locale.js";
import { isClock, isDay } from "../record/value-text.js";
import type { RecordView } from "../record/view.js";
import { plainText } from "../shared/text.js";
import type { AtHand } from "./at-hand.js";

export function pickView(view: RecordView, hand: AtHand): unknown {
  const here = new Set(rowsOf(view.content, "documents").map(({ id }) => id));
  const others = hand.work.filter(({ id }) => !here.has(id));
  if (others.length === 0)
    return hand.work.length > 0
      ? nothing
      : html`<p class="small quiet">
          ${msg(
            "Työkirjassa tähän voi poimia tällä laitteella olevia asiakirjoja ja koota niiden päätökset.",
            { id: "meeting.documents-where" },
          )}
        </p>`;
  const id = "meeting-document";
  const add = (event: Event) => {
    const select = (event.currentTarget as HTMLElement)
      .closest(".line")
      ?.querySelector("select");
    const document = others.find((one) => one.id === select?.value);
    if (document) touch(view, document);
  };
  return html`<div class="meeting-ready">
    <label for=${id} class="label"
      >${msg("Asiakirja tällä laitteella", { id: "meeting.pick" })}</label
    >
    <div class="line">
      <select id=${id}>
        ${others.map(
          (document) =>
            html`<option value=${document.id}>${nameAtHand(document)}</option>`,
        )}
      </select>
      <button @click=${add}>
        ${msg("Merkitse käsitellyksi", { id: "meeting.touch" })}
      </button>
    </div>
  </div>`;
}

/** Its title and period, so that years can be told apart. */
function nameAtHand(document: AskelmatDocument): string {
  const content = contentOf(document);
  const title = content["title"] ?? templateOf(document)?.content["title"];
  const { period } = content;
  return [plainText(title), typeof period === "string" ? period : ""]
    .filter(Boolean)
    .join(" · ");
}

/** Noted before the meeting, a document stands as the meeting found it; else as it left it. */
function touch(view: RecordView, document: AskelmatDocument): void {
  view.edit(
    touchEdits(view.session.document, document, {
      moment: isAhead(view) ? "before" : "after",
      title: templateOf(document)?.content["title"],
    }),
  );
}

function isAhead({ content }: RecordView): boolean {
  const { date, start } = content;
  if (!isDay(date)) return false;
  const begin = new Date(`${date}T${isClock(start) ? start : "00:00"}`);
  return begin.getTime() > Date.now();
}
