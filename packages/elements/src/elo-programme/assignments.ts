import { html, nothing } from "lit";
import { encodeSegment, rowsOf, type Row } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { codeLabel } from "../record/codes.js";
import type { RecordWords } from "../record/form.js";
import { rowName } from "../record/row-name.js";
import type { RecordView } from "../record/view.js";
import { formatList } from "../locale/format.js";
import { workbookAround } from "../record/at-hand.js";
import { plainText } from "../shared/text.js";
import { findingsNote } from "./finding-words.js";
import { ASSIGNMENTS } from "./lists.js";
import { programmeNow } from "./programme-now.js";
import { participantRows } from "./rows.js";

/** An assignment is called what is filled in it, or else what it says. */
export function assignmentName(words: RecordWords, row: Row): string {
  const { template } = row;
  return typeof template === "string"
    ? codeLabel(words, [ASSIGNMENTS], template)
    : plainText(row["text"]);
}

/** Under an assignment: who has not done it yet, and a copy of one's own. */
export function assignmentNote(view: RecordView, row: Row): unknown {
  const place = `assignments/${encodeSegment(row.id)}`;
  const { progress } = programmeNow(view.session.document, view);
  const one = progress.each.find((each) => each.row.id === row.id);
  const left = (one?.participants ?? []).filter((id) => !one?.done.has(id));
  return html`${
    one && one.participants.length > 0
      ? html`<p class="small ${one.isLate ? "late" : "quiet"}">
          ${
            left.length === 0
              ? msg("Kaikki ovat tehneet.", { id: "programme.all-done" })
              : one.isLate
                ? msg(str`Myöhässä: ${names(view, left)}`, {
                    id: "programme.late",
                  })
                : msg(str`Tekemättä: ${names(view, left)}`, {
                    id: "programme.left",
                  })
          }
        </p>`
      : nothing
  }${copyButton(view, row)}${findingsNote(view, place)}`;
}

function names(view: RecordView, ids: readonly string[]): string {
  const rows = rowsOf(view.content, "participants");
  return formatList(
    ids.map((id) => {
      const row = rows.find((one) => one.id === id);
      return row ? rowName(view, participantRows, row) : id;
    }),
  );
}

/** A copy of one's own, where a workbook around the tool opens one. */
function copyButton(view: RecordView, row: Row): unknown {
  const { template } = row;
  if (typeof template !== "string" || view.mode === "print") return nothing;
  const name = codeLabel(view, [ASSIGNMENTS], template);
  return html`<div class="line no-print">
    ${beginButton(
      view,
      template,
      msg("Aloita oma kopio", { id: "programme.own-copy" }),
      name,
    )}
  </div>`;
}

/** Begins a document that is the reader's own. Where nobody opens one, the reader is told how to. */
export function beginButton(
  view: RecordView,
  template: string,
  label: string,
  name: string,
): unknown {
  return html`<button
    class="small"
    aria-label="${label}: ${name}"
    @click=${() => void begin(view, template, name)}
  >
    ${label}
  </button>`;
}

async function begin(
  { session, work }: RecordView,
  template: string,
  name: string,
): Promise<void> {
  const asks = new CustomEvent("elo-begin", {
    detail: { template },
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!work.tool.dispatchEvent(asks)) return;
  const workbook = workbookAround(session);
  if (workbook)
    await workbook.desk.part(import("../deeds/begin-own.js"), ({ beginOwn }) =>
      beginOwn(workbook, session.document, template),
    );
  else
    work.say(() =>
      msg(str`Avaa työkirjassa uusi asiakirja: ${name}.`, {
        id: "programme.begin-elsewhere",
      }),
    );
}
