import { contentOf, type AskelmatDocument } from "@askelmat/core";
import { templateOf } from "../base/templates.js";
import { msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";

/** What a document is called: its own title, else its template's, else a plain word. */
export function documentTitle(document: AskelmatDocument): string {
  return (
    plainText(contentOf(document)["title"]) ||
    plainText(templateOf(document)?.content["title"]) ||
    msg("Asiakirja, jonka pohjaa ei ole", { id: "workbook.untitled" })
  );
}
