import {
  contentOf,
  isOwn,
  itemsOf,
  parseTarget,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import type { DocumentElement } from "../base/document-element.js";
import { placeWords as matrixPlace } from "../elo-matrix/matrix-words.js";
import { placeWords as sheetPlace } from "../elo-worksheet/words.js";
import { mayLeave, type Leaving } from "../extras/privacy.js";
import { documentTitle } from "./document-words.js";
import type { EloWorkbook } from "./elo-workbook.js";
import type { OpenDocument } from "./open-document.js";

/** Asks about personal data in documents that are about to leave; false when they stay. */
export function mayLeaveFrom(
  workbook: EloWorkbook,
  documents: readonly OpenDocument[],
): Promise<boolean> {
  return mayLeave(
    documents.map((open) => leavingOf(workbook, open)),
    {
      locale: workbook.locale,
      renderRoot: workbook.renderRoot,
      ask: (dialog) => {
        workbook.ask(() => dialog);
      },
    },
  );
}

/** Tells what places of an open document are called. */
export function placeNames(
  workbook: EloWorkbook,
  open: OpenDocument,
): Leaving["placeName"] {
  const { template } = open;
  const tool = toolOf(workbook, open);
  return (target, by) =>
    tool
      ? tool.placeName(target, by)
      : template &&
        workbook.inLanguage(() =>
          nameIn(open.session.document, template, target, by),
        );
}

/** The tool that shows a document; null when it is not on screen. */
function toolOf(
  workbook: EloWorkbook,
  open: OpenDocument,
): DocumentElement | null {
  return workbook.open === open
    ? workbook.renderRoot.querySelector<DocumentElement>("[data-tool]")
    : null;
}

function leavingOf(workbook: EloWorkbook, open: OpenDocument): Leaving {
  const { session, original, readOnly } = open;
  const tool = toolOf(workbook, open);
  return {
    session,
    title: workbook.inLanguage(() => documentTitle(session.document)),
    fixed: original !== undefined || readOnly !== undefined,
    placeName: placeNames(workbook, open),
    ...(tool && {
      show: (target: string) => {
        tool.showPlace(target);
      },
    }),
  };
}

/** What a place is called in a document that is not on screen. */
export function nameIn(
  document: AskelmatDocument,
  template: Template,
  target: string,
  by: string,
): string | undefined {
  if (template.kind === "worksheet-template")
    return sheetPlace({ template, content: contentOf(document) }, target, by);
  const [list, id, part] = parseTarget(target)?.segments ?? [];
  const item =
    list === "ratings"
      ? itemsOf(template).find((one) => one.id === id)
      : undefined;
  return item && matrixPlace(item, part, !isOwn(target));
}
