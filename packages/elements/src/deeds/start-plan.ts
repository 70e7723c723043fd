import "./words.js";
import { contentOf, newId, newPlan } from "@askelmat/core";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { OpenDocument } from "../elo-workbook/open-document.js";

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

async function show(
  workbook: EloWorkbook,
  plan: OpenDocument["session"]["document"],
  me: string,
): Promise<void> {
  const library = await workbook.library;
  library.add(new OpenDocument(plan, { me }));
  await workbook.show(plan.id);
}
