import { html, type TemplateResult } from "lit";
import type { Problem } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import { msg, str } from "../../locale/locale.js";
import { problemWords } from "../../locale/problem-words.js";
import type { Problems } from "./problems.js";

/** What is to be mended, each thing leading to its place. */
export function summaryView(
  tool: DocumentElement,
  problems: Problems,
  toMend: readonly Problem[],
): TemplateResult {
  const count = toMend.length;
  return html`<div
    class="notice error summary no-print"
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
    <ul class="problems">
      ${toMend.map((problem, index) => itemView(tool, problem, index))}
    </ul>
    <button @click=${() => problems.close()}>
      ${msg("Selvä", { id: "problems.close" })}
    </button>
  </div>`;
}

function itemView(
  tool: DocumentElement,
  problem: Problem,
  index: number,
): TemplateResult {
  const id = `problem-${index}`;
  return html`<li>
    <button
      class="plain"
      aria-describedby=${id}
      @click=${() => tool.showPlace(problem.path)}
    >
      ${tool.placeName(problem.path)}
    </button>
    <span id=${id}>${problemWords(problem)}</span>
  </li>`;
}
