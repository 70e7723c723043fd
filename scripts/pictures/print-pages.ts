import { templateById } from "@askelmat/content";
import { readFile } from "@askelmat/core";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
import {
  offerTemplates,
  templateOf,
} from "../../packages/elements/src/base/templates.js";

offerTemplates((id) => templateById(id));

/** A document of ready content as the page that is printed. */
export async function printPages(
  text: string,
  lang: "fi" | "sv",
  blank: boolean,
): Promise<string> {
  const read = readFile(text);
  const document = read.ok ? read.document : undefined;
  const template = document && templateOf(document);
  if (!template) throw new Error("The file holds no document of a template.");
  const form = await printDocument(document, template, {
    blank,
    languages: [lang],
  });
  return printHtml(form);
}
