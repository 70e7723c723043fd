import "./words.js";
import { html } from "lit";
import {
  contentOf,
  newId,
  newProgramme,
  type AskelmatDocument,
  type Template,
} from "@askelmat/core";
import { dialogField, periodWord, textOf } from "../elo-workbook/dialogs.js";
import type { EloWorkbook } from "../elo-workbook/elo-workbook.js";
import { OpenDocument } from "../elo-workbook/open-document.js";
import { load, msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";

/**
 * Asks for the period, and opens a programme built from the ready template for
 * the group of a document, with its organisations. It is stored at its first
 * edit, as every document is.
 */
export async function startProgramme(
  workbook: EloWorkbook,
  from: AskelmatDocument,
): Promise<void> {
  const [{ programmes }] = await Promise.all([
    import("@askelmat/content/programme"),
    load(workbook.locale),
  ]);
  const [template] = programmes as readonly unknown[] as readonly [Template];
  const { period } = contentOf(from);
  workbook.ask(() => ({
    title: plainText(template.content["title"]),
    body: html`<div class="fields">
      ${dialogField("period", periodWord(), typeof period === "string" ? period : "")}
    </div>`,
    confirm: msg("Aloita", { id: "deeds.start" }),
    onConfirm: (fields) => {
      const me = newId("c");
      const said = textOf(fields, "period");
      const programme = newProgramme({
        by: me,
        at: new Date().toISOString(),
        template,
        from,
        ...(said !== "" && { period: said }),
      });
      void show(workbook, programme, me);
    },
  }));
}

async function show(
  workbook: EloWorkbook,
  programme: AskelmatDocument,
  me: string,
): Promise<void> {
  const library = await workbook.library;
  library.add(new OpenDocument(programme, { me }));
  await workbook.show(programme.id);
}
