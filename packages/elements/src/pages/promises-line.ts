import "./words.js";
import { html, nothing, type TemplateResult } from "lit";
import { contentOf, type AskelmatDocument } from "@askelmat/core";
import { openPromises } from "@askelmat/exchange/pages.js";
import { documentTitle } from "../elo-workbook/document-words.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { load, msg, str } from "../locale/locale.js";
import { showPageStyles } from "./page.styles.js";
import { dayOf } from "../record/day-of.js";

interface PlanLine {
  readonly plan: AskelmatDocument;
  readonly open: number;
  readonly late: number;
}

/** Lets the first screen say what has been promised and not done, whoever the coordinator is by now. */
export async function tellPromises(workbook: EloWorkbook): Promise<void> {
  await load(workbook.locale);
  showPageStyles(workbook);
  const documents = await (await workbook.library).documents();
  const plans = new Map<string, PlanLine>();
  for (const { plan, due } of openPromises(documents, dayOf(new Date()))) {
    const { open, late } = plans.get(plan.id) ?? { open: 0, late: 0 };
    plans.set(plan.id, {
      plan,
      open: open + 1,
      late: late + (due.due === "overdue" ? 1 : 0),
    });
  }
  const lines = [...plans.values()];
  workbook.promises = () =>
    lines.length === 0
      ? nothing
      : html`<ul class="rows promises">
          ${lines.map((line) => lineView(workbook, line))}
        </ul>`;
}

function lineView(
  workbook: EloWorkbook,
  { plan, open, late }: PlanLine,
): TemplateResult {
  return html`<li>
    <div class="what">
      <button class="link" @click=${() => void workbook.show(plan.id)}>
        ${promiseWords(open, late)}
      </button>
      <div class="small quiet">${titleWords(plan)}</div>
    </div>
  </li>`;
}

function titleWords(plan: AskelmatDocument): string {
  const { period } = contentOf(plan);
  const title = documentTitle(plan);
  return typeof period === "string" && !title.includes(period)
    ? `${title} · ${period}`
    : title;
}

/** `7 lupausta auki, 2 myöhässä` */
function promiseWords(open: number, late: number): string {
  const words =
    open === 1
      ? msg("1 lupaus auki", { id: "pages.open-one" })
      : msg(str`${open} lupausta auki`, { id: "pages.open" });
  return late === 0
    ? words
    : `${words}, ${msg(str`${late} myöhässä`, { id: "pages.late" })}`;
}
