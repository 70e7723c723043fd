import { html, nothing, type TemplateResult } from "lit";
import { contentOf } from "@askelmat/core";
import {
  aboutWords,
  documentTitle,
} from "../../elo-workbook/document-words.js";
import { filePicker } from "../../elo-workbook/file-picker.js";
import { msg } from "../../locale/locale.js";
import { icon } from "../../shared/icons.js";
import { workIcon } from "../../shared/work-icons.js";
import { approvalsView } from "./approvals-view.js";
import { remarksView } from "./remarks-view.js";
import type { RoundRoom } from "./round-room.js";
import { printRound } from "./round-print.js";
import { roundView } from "./round-view.js";
import { startView } from "./start-view.js";

/** The room: how the round stands, what came home, every remark with its answers, approvals. */
export function roomView(room: RoundRoom, leave: () => void): TemplateResult {
  const { open, rounds } = room;
  const { document } = open.session;
  const { group, period } = contentOf(document);
  const round = rounds.at(-1);
  const isOn = round && round.closed === undefined;
  const hasSomething = round !== undefined || room.remarks.length > 0;
  return html`<div
    class="screen document round"
    tabindex="-1"
    role="group"
    aria-label="${msg("Kommenttikierros", { id: "round.act" })}: ${documentTitle(document)}"
    @drop=${(event: DragEvent) => {
      drop(room, event);
    }}
  >
    <div class="line bar">
      <button class="plain" @click=${leave}>
        ${workIcon("back")}
        ${msg("Takaisin asiakirjaan", { id: "collect.back" })}
      </button>
      <div class="line details"><span>${aboutWords(group, period)}</span></div>
      <div class="line acts push">
        ${
          room.leads && hasSomething
            ? filePicker(
                msg("Kokoa kommentit", { id: "round.collect" }),
                (files) => void room.take(files),
                { icon: workIcon("merge") },
              )
            : nothing
        }
        ${
          hasSomething
            ? html`<button @click=${() => void printRound(room)}>
                ${icon("print")}
                ${msg("Tulosta kommenttikooste", { id: "round.print" })}
              </button>`
            : nothing
        }
      </div>
    </div>
    <div class="messages">
      ${whoView(room)} ${open.merged?.() ?? nothing} ${newsView(room)}
    </div>
    <div class="heading">
      <h2 id="round-title" tabindex="-1">
        ${msg("Kommenttikierros", { id: "round.act" })}
      </h2>
      <p class="quiet">${documentTitle(document)}</p>
    </div>
    ${round ? roundView(room, round) : nothing}
    ${hasSomething ? nothing : emptyView()}
    ${!isOn && room.leads ? startView(room) : nothing}
    ${hasSomething ? remarksView(room) : nothing}
    ${hasSomething || room.approvals.length > 0 ? approvalsView(room) : nothing}
  </div>`;
}

/** Copies that are dropped here are brought home at once: nobody is asked what to do with them. */
function drop(room: RoundRoom, event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0 || !room.leads) return;
  event.preventDefault();
  event.stopPropagation();
  // The workbook around marks where files can be dropped until they are or leave.
  event.target?.dispatchEvent(new DragEvent("dragleave", { bubbles: true }));
  void room.take(files);
}

function whoView({ open, workbook }: RoundRoom): unknown {
  return open.asksWho
    ? html`<div class="notice line">
        <span class="grow"
          >${msg("Kerro kuka olet, niin voit vastata ja hyväksyä.", {
            id: "round.who-first",
          })}</span
        >
        <button @click=${() => workbook.askWho()}>
          ${msg("Kerro kuka olet", { id: "workbook.who-tell" })}
        </button>
      </div>`
    : nothing;
}

function newsView({ news }: RoundRoom): unknown {
  return news.length > 0
    ? html`<div class="notice" role="status">
        ${news.map((words) => html`<p>${words}</p>`)}
      </div>`
    : nothing;
}

function emptyView(): TemplateResult {
  return html`<p class="quiet">
    ${msg("Tästä asiakirjasta ei ole ollut kommenttikierrosta.", {
      id: "round.none",
    })}
  </p>`;
}
