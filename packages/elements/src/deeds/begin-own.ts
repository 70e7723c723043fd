import { applyEdits, contentOf, type AskelmatDocument } from "@askelmat/core";
import { furtherTemplate } from "../base/further.js";
import { findTemplate } from "../base/templates.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { newDocument, OpenDocument } from "../elo-workbook/open-document.js";

/**
 * Opens a document of the reader's own for what a programme's assignment is
 * filled from, in the programme's group and period; or notes, which are no
 * group's. It is stored at its first edit, as every document is.
 */
export async function beginOwn(
  workbook: EloWorkbook,
  programme: AskelmatDocument,
  uri: string,
): Promise<void> {
  const template = findTemplate(uri) ?? (await furtherTemplate(uri));
  if (!template) {
    workbook.warnings = [
      { path: "", code: "template-unknown", params: { template: uri } },
    ];
    workbook.focusOn(".warnings");
    return;
  }
  const { period } = contentOf(programme);
  const blank = newDocument(template, {
    group: "",
    period: typeof period === "string" ? period : "",
    lang: workbook.locale,
  });
  const document =
    template.content["private"] === true
      ? blank.document
      : ofGroup(blank.document, blank.me, programme);
  const library = await workbook.library;
  library.add(new OpenDocument(document, { me: blank.me }));
  await workbook.show(document.id);
}

/** In the group's name, in all the languages it has. */
function ofGroup(
  document: AskelmatDocument,
  by: string,
  from: AskelmatDocument,
): AskelmatDocument {
  const group = contentOf(from)["group"] ?? {};
  const edits = Object.entries(group).map(([lang, value]) => ({
    type: "set" as const,
    target: `group@${lang}`,
    value: value as string,
  }));
  const at = new Date().toISOString();
  return applyEdits(document, edits, { by, at }).document;
}
