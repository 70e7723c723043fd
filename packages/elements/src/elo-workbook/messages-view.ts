import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { languageNotice } from "../shared/language-notice.js";
import type { EloWorkbook } from "./elo-workbook.js";
import { filePicker } from "./file-picker.js";

/** A file and what is wrong with it. */
export interface FileProblems {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** What the reader should hear now: files refused, storage in trouble, things done. */
export function messagesView(workbook: EloWorkbook): unknown {
  const parts = [
    workbook.missingLocale ? languageNotice(workbook.missingLocale) : nothing,
    warningsNotice(workbook),
    workbook.open ? nothing : (workbook.lost?.() ?? nothing),
    refusedNotice(workbook),
    messageNotice(workbook),
  ].filter((part) => part !== nothing);
  return parts.length === 0
    ? nothing
    : html`<div class="messages no-print">${parts}</div>`;
}

function warningsNotice(workbook: EloWorkbook): unknown {
  const { warnings } = workbook;
  if (warnings.length === 0) return nothing;
  return html`<div class="notice warn warnings" role="alert" tabindex="-1">
    ${warnings.map((problem) => html`<p>${problemWords(problem)}</p>`)}
  </div>`;
}

function refusedNotice(workbook: EloWorkbook): unknown {
  const { refused } = workbook;
  if (refused.length === 0) return nothing;
  return html`<div class="notice error refused" role="alert" tabindex="-1">
    ${refused.map(
      ({ name, problems }) =>
        html`<p>
          <b>${name}</b><br />
          ${problems.map((problem) => problemWords(problem)).join(" ")}
        </p>`,
    )}
    <p>
      ${msg("Mitään ei muutettu: asiakirjat ovat tallella ennallaan.", {
        id: "workbook.refused-safe",
      })}
    </p>
    <div class="line">
      ${filePicker(
        msg("Valitse toinen tiedosto", { id: "workbook.pick-other" }),
        (files) => void workbook.desk.take(files),
      )}
      ${closeButton(workbook)}
    </div>
  </div>`;
}

function messageNotice(workbook: EloWorkbook): unknown {
  const { message } = workbook;
  if (!message) return nothing;
  const { words, text, keep = [] } = message;
  const keepAll = () => {
    for (const open of keep) open.keep();
    workbook.clearMessages();
    void workbook.list();
  };
  return html`<div class="notice message" role="status" tabindex="-1">
    <p>${words}</p>
    <div class="line">
      ${
        text
          ? html`<button @click=${() => void workbook.desk.showText(text)}>
              ${msg("Lataus ei näy: näytä teksti kopioitavaksi", {
                id: "workbook.exported-text",
              })}
            </button>`
          : nothing
      }
      ${
        keep.length > 0
          ? html`<button @click=${keepAll}>
              ${msg("Tallenna kaikki tälle laitteelle", {
                id: "workbook.keep-all",
              })}
            </button>`
          : nothing
      }
      ${closeButton(workbook)}
    </div>
  </div>`;
}

/** Puts away what was said. */
export function closeButton(workbook: EloWorkbook): TemplateResult {
  const close = () => {
    workbook.clearMessages();
    workbook.focusOn(".screen");
  };
  return html`<button @click=${close}>
    ${msg("Selvä", { id: "problems.close" })}
  </button>`;
}
