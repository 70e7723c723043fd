import "./words.js";
import { contentOf, newId, newPlan, nextPlan } from "@askelmat/core";
import { dialogField, textOf } from "../elo-workbook/dialogs.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { OpenDocument } from "../elo-workbook/open-document.js";
import { html } from "lit";
import { load, msg } from "../locale/locale.js";

/**
 * Begins a plan for the group and the period of a document, with its
 * organisations. What goes over into it is chosen there. It is stored at its
 * first edit, as every document is.
 */
export async function startPlan(
  workbook: EloWorkbook,
  { session: { document } }: OpenDocument,
): Promise<void> {
  const { period } = contentOf(document);
  const me = newId("c");
  const plan = newPlan({
    by: me,
    at: new Date().toISOString(),
    from: document,
    sources: [],
    ...(typeof period === "string" && { period }),
  });
  await show(workbook, plan, me);
}

/** Asks for the next period, and opens the plan of it with the promises that are still open. */
export async function startNextPlan(
  workbook: EloWorkbook,
  { session: { document } }: OpenDocument,
): Promise<void> {
  await load(workbook.locale);
  const { period } = contentOf(document);
  workbook.ask(() => ({
    title: msg("Avaa seuraava kausi", { id: "deeds.next" }),
    body: html`<div class="fields">
      <p>
        ${msg(
          "Uuteen suunnitelmaan siirtyvät avoimet tavoitteet ja toimenpiteet, arvot ja se, mistä ei tingitä. Tämä suunnitelma jää ennalleen.",
          { id: "deeds.next-what" },
        )}
      </p>
      ${dialogField("period", msg("Kausi", { id: "deeds.period" }), following(period))}
    </div>`,
    confirm: msg("Avaa", { id: "deeds.next-do" }),
    onConfirm: (fields) => {
      const me = newId("c");
      const next = textOf(fields, "period");
      const plan = nextPlan(document, {
        by: me,
        at: new Date().toISOString(),
        ...(next !== "" && { period: next }),
      });
      void show(workbook, plan, me);
    },
  }));
}

/** The year after; nothing where the period is no year. */
function following(period: unknown): string {
  return typeof period === "string" && /^\d{4}$/.test(period)
    ? String(Number(period) + 1)
    : "";
}

async function show(
  workbook: EloWorkbook,
  plan: OpenDocument["session"]["document"],
  me: string,
): Promise<void> {
  const library = await workbook.library;
  library.add(new OpenDocument(plan, { me }));
  await workbook.show(plan.id);
}
