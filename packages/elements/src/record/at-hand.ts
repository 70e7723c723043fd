// What the documents on this device can tell one that is open.
import {
  contentOf,
  namedOrganisations,
  type AskelmatDocument,
  type NamedOrganisation,
} from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import type { Library } from "../elo-workbook/library.js";
import { dayOf } from "./day-of.js";
import type { Session } from "../session/session.js";
import { suggest } from "../shared/named.js";

const known = new WeakMap<Session, readonly AskelmatDocument[]>();

const around = new WeakMap<Session, EloWorkbook>();

/** The workbook that a session's document is open in; undefined outside one. */
export function workbookAround(session: Session): EloWorkbook | undefined {
  return around.get(session);
}

/** The other documents at hand where a session's document is open; none outside a workbook. */
export function documentsFor(session: Session): readonly AskelmatDocument[] {
  return known.get(session) ?? [];
}

/** The organisations that documents on this device name, the group's own first. */
export async function organisationsAtHand(
  library: Library,
): Promise<readonly NamedOrganisation[]> {
  return namedOrganisations(await library.documents(), {
    on: dayOf(new Date()),
  });
}

/** Lets an open document know of the others: organisations to suggest, worksheets to take from. */
export async function tellOfOthers(
  library: Library,
  session: Session,
  workbook: EloWorkbook,
): Promise<void> {
  around.set(session, workbook);
  const all = await library.documents();
  const others = all.filter(({ id }) => id !== session.document.id);
  known.set(session, others);
  suggest(session, namedOrganisations(others, { on: dayOf(new Date()) }));
  const tool =
    workbook.renderRoot.querySelector<DocumentElement>("[data-tool]");
  if (tool?.session !== session) return;
  const { previous } = contentOf(session.document);
  if (
    previous !== undefined ||
    others.some(({ kind }) => kind === "action-plan")
  )
    await tellOfRows(workbook, tool, others);
}

/** What became of its rows, when a plan has some of them; and what was agreed on in the period before. */
async function tellOfRows(
  workbook: EloWorkbook,
  tool: DocumentElement,
  others: readonly AskelmatDocument[],
): Promise<void> {
  const [{ plansFrom, showOutcomes }, { previousOf, showLastPeriod }] =
    await Promise.all([
      import("../deeds/outcomes.js"),
      import("../deeds/last-period.js"),
    ]);
  const { document } = tool.session!;
  const plans = plansFrom(others, document.id);
  if (plans.length > 0) await showOutcomes(workbook, tool, plans);
  const previous = previousOf(document, others);
  if (
    previous &&
    (document.kind === "worksheet" || document.kind === "assessment")
  )
    await showLastPeriod(
      workbook,
      tool,
      previous,
      plansFrom(others, previous.id),
    );
}
