import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { problemWords } from "../locale/problem-words.js";
import { languageNotice } from "../shared/language-notice.js";
import type { DocumentElement } from "./document-element.js";
import type { View } from "./view.js";

/** What the reader should know before working: each thing once, in words. */
export function noticesView(
  tool: DocumentElement,
  view: View | undefined,
): TemplateResult | typeof nothing {
  const notices = [
    tool.missingLocale ? languageNotice(tool.missingLocale) : nothing,
    problemsView(tool, false),
    problemsView(tool, true),
    ...(view ? tool.extras.notices(view) : []),
    view || tool.problems.length > 0 ? nothing : waiting(),
  ].filter((notice) => notice !== nothing);
  return notices.length === 0
    ? nothing
    : html`<div class="notices no-print">${notices}</div>`;
}

/** Where a list is open, a code that it lacks is no fault. Standard: COD-3. */
function isNote({ code, params }: Problem): boolean {
  return code === "code-unknown" && !params?.["closed"];
}

/** Errors, or apart from them what only needs to be known. */
function problemsView(tool: DocumentElement, notes: boolean): unknown {
  const elsewhere = tool.extras.get("problems")?.toMend;
  const problems = tool.problems.filter(
    (one) => isNote(one) === notes && !elsewhere?.includes(one),
  );
  if (problems.length === 0) return nothing;
  const close = () =>
    (tool.problems = tool.problems.filter((one) => !problems.includes(one)));
  return html`<div
    class="notice ${notes ? "warn" : "error"}"
    role=${notes ? "status" : "alert"}
  >
    <ul class="problems">
      ${problems.map((problem) => {
        const place = tool.placeName(problem.path);
        return html`<li>
          ${
            place
              ? html`<button
                    class="plain"
                    @click=${() => tool.showPlace(problem.path)}
                  >
                    ${place}</button
                  >: `
              : nothing
          }${problemWords(problem)}
        </li>`;
      })}
    </ul>
    ${
      tool.session
        ? html`<button @click=${close}>
            ${msg("Selvä", { id: "problems.close" })}
          </button>`
        : html`<button @click=${() => tool.retry()}>
            ${msg("Yritä uudelleen", { id: "open.retry" })}
          </button>`
    }
  </div>`;
}

/** Said once, above all that can be written. */
export function rolesHint(): TemplateResult {
  return html`<p class="small quiet no-print">
    ${msg(
      "Kirjoita teksteihin rooleja ja organisaatioita, ei ihmisten nimiä.",
      { id: "hint.roles" },
    )}
  </p>`;
}

/** Shown only when opening takes its time: the style waits before it appears. */
function waiting(): TemplateResult {
  return html`<p class="opening quiet">
    ${msg("Avataan…", { id: "open.wait" })}
  </p>`;
}
