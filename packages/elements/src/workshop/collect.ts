// Kokoa vastaukset: what members have returned is brought into the open document, on a screen of its own.
import "./words.js";
import "../elo-merge/words.js";
import { html, type TemplateResult } from "lit";
import { contentOf } from "@askelmat/core";
import { define } from "../base/define.js";
import { EloMerge } from "../elo-merge/elo-merge.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { aboutWords, documentTitle } from "../elo-workbook/document-words.js";
import type { OpenDocument } from "../elo-workbook/open-document.js";
import { load, msg } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";

/** Marks the step in the page's history that leads here, so that the browser's back button leads back. */
const STEP = "askelmatCollects";

/** Shows the open document's returns in place of its own screen. */
export async function collect(
  workbook: EloWorkbook,
  open: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  define("elo-merge", EloMerge);
  workbook.clearMessages();
  workbook.screen = (shown) => collectView(workbook, shown);
  try {
    const state = history.state as object | null;
    history.pushState({ ...state, [STEP]: open.id }, "");
  } catch {
    // A page that allows no history: the button on the screen leads back all the same.
  }
  await workbook.updateComplete;
  workbook.focusOn(".screen");
}

function leave(workbook: EloWorkbook, open: OpenDocument): void {
  const state = history.state as Record<string, unknown> | null;
  if (state?.[STEP] === open.id) history.back();
  else void workbook.show(open.id);
}

function collectView(
  workbook: EloWorkbook,
  open: OpenDocument,
): TemplateResult {
  const { session } = open;
  const { group, period } = contentOf(session.document);
  const forgotten = (event: CustomEvent) => {
    event.preventDefault();
    void workbook.acts.leaveDeleted(open.id);
  };
  return html`<div
    class="screen document"
    tabindex="-1"
    role="group"
    aria-label="${msg("Kokoa vastaukset", { id: "collect.act" })}: ${documentTitle(session.document)}"
  >
    <div class="line bar">
      <button class="plain no-print" @click=${() => leave(workbook, open)}>
        ${workIcon("back")}
        ${msg("Takaisin asiakirjaan", { id: "collect.back" })}
      </button>
      <b>${msg("Kokoa vastaukset", { id: "collect.act" })}</b>
      <span>${aboutWords(group, period)}</span>
    </div>
    <elo-merge
      data-tool
      .session=${session}
      .storage=${workbook.storage}
      .endpoint=${workbook.endpoint}
      @elo-forget=${forgotten}
    ></elo-merge>
  </div>`;
}
