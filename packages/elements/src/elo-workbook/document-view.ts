import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { contentOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { icon } from "../shared/icons.js";
import { workIcon } from "../shared/work-icons.js";
import { isDetail } from "./is-detail.js";
import { aboutWords, documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { filePicker } from "./file-picker.js";
import type { OpenDocument } from "./open-document.js";
import { plainView } from "./plain-view.js";
import { recordTool } from "./record-tools.js";

/** A document's screen: what can be done with it as a whole, then the tool. */
export function documentView(
  workbook: EloWorkbook,
  open: OpenDocument,
): TemplateResult {
  return html`<div
    class="screen document"
    tabindex="-1"
    role="group"
    aria-label=${documentTitle(open.session.document)}
  >
    ${barView(workbook, open)}
    <div class="messages no-print">
      ${readOnlyNotice(open)} ${open.invited?.() ?? whoNotice(workbook, open)}
      ${detailsNotice(workbook, open)} ${keepNotice(workbook, open)}
      ${roundNotice(workbook, open)} ${open.merged?.() ?? nothing}
    </div>
    ${keyed(open.id, toolView(workbook, open))}
  </div>`;
}

function barView(workbook: EloWorkbook, open: OpenDocument): TemplateResult {
  return html`<div class="line bar">
    <button class="plain no-print" @click=${() => void workbook.show()}>
      ${workIcon("back")} ${msg("Kaikki asiakirjat", { id: "workbook.back" })}
    </button>
    ${detailsView(workbook, open)}
    <div class="line acts push no-print">
      ${
        open.isEditable
          ? filePicker(
              msg("Yhdistä tiedosto", { id: "workbook.merge" }),
              (files) => void workbook.desk.merge(files),
              { icon: workIcon("merge") },
            )
          : nothing
      }
      <button
        @click=${() => void workbook.desk.links((links) => links.shareLink(workbook, open))}
      >
        ${msg("Jaa linkki", { id: "workbook.share-link" })}
      </button>
      <button
        aria-haspopup="dialog"
        @click=${() => void workbook.desk.part(import("../workshop/menu.js"), (menu) => menu.showMenu(workbook, open))}
      >
        ${msg("Työpaja", { id: "workbook.workshop" })}
      </button>
      <button
        class=${open.session.document.holder ? "" : "primary"}
        @click=${() => void workbook.desk.give(open.id)}
      >
        ${icon("download")} ${msg("Vie tiedostoon", { id: "workbook.export" })}
      </button>
    </div>
  </div>`;
}

/** Group and period, and what can be said about them and about who answers. */
function detailsView(
  workbook: EloWorkbook,
  open: OpenDocument,
): TemplateResult {
  const { session, isEditable } = open;
  const content = contentOf(session.document);
  const about = aboutWords(content["group"], content["period"]);
  const toggle = () => {
    open.reading = !open.reading;
    workbook.requestUpdate();
  };
  const isAnswering = isEditable && !open.asksWho;
  return html`<div class="line details">
    ${about === nothing ? nothing : html`<span>${about}</span>`}
    ${
      isEditable
        ? html`<button
            class="plain no-print"
            @click=${() => workbook.askDetails()}
          >
            ${
              about === nothing
                ? msg("Lisää otsikko, ryhmä ja kausi", {
                    id: "workbook.details-add",
                  })
                : msg("Muuta tietoja", { id: "workbook.details" })
            }
          </button>`
        : nothing
    }
    ${
      isAnswering
        ? html`<button class="plain no-print" @click=${() => workbook.askWho()}>
              ${msg("Vaihda vastaajaa", { id: "workbook.who" })}
            </button>
            <button
              class="plain no-print"
              aria-pressed=${open.reading}
              @click=${toggle}
            >
              ${msg("Vain luku", { id: "workbook.read" })}
            </button>`
        : nothing
    }
  </div>`;
}

function readOnlyNotice({ readOnly }: OpenDocument): unknown {
  return readOnly
    ? html`<div class="notice warn" role="status">
        ${problemWords(readOnly)}
      </div>`
    : nothing;
}

/** Until the reader says who answers, nothing can be answered by mistake. */
function whoNotice(workbook: EloWorkbook, open: OpenDocument): unknown {
  if (!open.asksWho) return nothing;
  return html`<div class="notice line">
    <span class="grow"
      >${msg(
        "Asiakirjassa on muiden vastauksia. Kerro kuka olet, niin voit vastata.",
        {
          id: "workbook.who-first",
        },
      )}</span
    >
    <button @click=${() => workbook.askWho()}>
      ${msg("Kerro kuka olet", { id: "workbook.who-tell" })}
    </button>
  </div>`;
}

/** Ties that no tool shows: about the document itself. */
function detailsNotice(workbook: EloWorkbook, open: OpenDocument): unknown {
  const ties = contentOf(open.session.document).open ?? [];
  if (!open.isEditable || !ties.some(({ target }) => isDetail(target)))
    return nothing;
  return html`<div class="notice warn line">
    <span class="grow"
      >${msg("Asiakirjan tiedoista on annettu eri vastauksia.", {
        id: "workbook.details-open",
      })}</span
    >
    <button @click=${() => workbook.askDetails()}>
      ${msg("Valitse, mikä jää voimaan", { id: "workbook.details-choose" })}
    </button>
  </div>`;
}

/** An opened file is not on this device until somebody changes it or says so. */
function keepNotice(workbook: EloWorkbook, open: OpenDocument): unknown {
  if (!open.isFile || open.isStored || open.readOnly) return nothing;
  const keep = () => {
    open.keep();
    workbook.requestUpdate();
  };
  return html`<div class="notice line">
    <span class="grow"
      >${msg("Tiedosto on auki, mutta ei tällä laitteella.", {
        id: "workbook.keep-what",
      })}
      ${
        open.isEditable
          ? msg("Se tallentuu, kun muutat jotakin.", {
              id: "workbook.keep-when",
            })
          : nothing
      }</span
    >
    <button @click=${keep}>
      ${msg("Tallenna tälle laitteelle", { id: "workbook.keep" })}
    </button>
  </div>`;
}

/** A draft that is commented on says so; what says it is fetched with the first one. */
function roundNotice(workbook: EloWorkbook, open: OpenDocument): unknown {
  const { rounds, approvals } = contentOf(open.session.document);
  if (!open.round && (rounds || approvals)) {
    open.round = () => nothing;
    void workbook.desk.part(import("../workshop/round/notice.js"), (notice) =>
      notice.showNotice(workbook, open),
    );
  }
  return open.round?.() ?? nothing;
}

function toolView(workbook: EloWorkbook, open: OpenDocument): unknown {
  const { session, template } = open;
  const mode =
    open.isEditable && !open.reading && !open.asksWho ? null : "read";
  const forgotten = (event: Event) => {
    event.preventDefault();
    void workbook.acts.leaveDeleted(open.id);
  };
  switch (template?.kind ?? session.document.kind) {
    case "worksheet-template":
      return html`<elo-worksheet
        data-tool
        .session=${session}
        .references=${open.references}
        .mode=${mode}
        @elo-forget=${forgotten}
      ></elo-worksheet>`;
    case "assessment-framework":
      return html`<elo-matrix
        data-tool
        .session=${session}
        .mode=${mode}
        @elo-forget=${forgotten}
      ></elo-matrix>`;
    default:
      return open.isRecord
        ? recordTool(open, mode ?? "agree", forgotten)
        : plainView(session.document);
  }
}
