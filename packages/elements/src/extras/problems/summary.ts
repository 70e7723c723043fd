import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import { msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";
import type { Problems } from "./problems.js";

/** What is to be mended, each leading to its place; and apart from it what only needs to be known. */
export function summaryView(
  tool: DocumentElement,
  problems: Problems,
): TemplateResult {
  const { toMend, toKnow } = problems;
  const close = html`<button @click=${() => problems.close()}>
    ${msg("Selvä", { id: "problems.close" })}
  </button>`;
  const count = toMend.length;
  return html`<div class="notices no-print">
    ${
      count > 0
        ? html`<div
            class="notice error summary"
            role="group"
            aria-labelledby="summary-title"
          >
            <h3 id="summary-title">
              ${
                count === 1
                  ? msg("Korjaa yksi kohta", { id: "summary.one" })
                  : msg(str`Korjaa ${count} kohtaa`, { id: "summary.many" })
              }
            </h3>
            ${listView(tool, problems, toMend, "m")} ${close}
          </div>`
        : nothing
    }
    ${
      toKnow.length > 0
        ? html`<div class="notice warn" role="status">
            ${listView(tool, problems, toKnow, "k")}
            ${count > 0 ? nothing : close}
          </div>`
        : nothing
    }
  </div>`;
}

function listView(
  tool: DocumentElement,
  problems: Problems,
  some: readonly Problem[],
  letter: string,
): TemplateResult {
  return html`<ul class="problems">
    ${some.map((problem, index) => {
      const place = tool.placeName(problem.path);
      const id = `problem-${letter}-${index}`;
      const words = html`<span id=${id}>${problemWords(problem)}</span>`;
      return html`<li>
        ${
          place
            ? html`<button
                  class="plain"
                  aria-describedby=${id}
                  @click=${() => problems.show(problem.path)}
                >
                  ${place}</button
                >: ${words}`
            : words
        }
      </li>`;
    })}
  </ul>`;
}
