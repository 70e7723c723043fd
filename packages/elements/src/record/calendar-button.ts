import { html, type TemplateResult } from "lit";
import { contentOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { icon } from "../shared/icons.js";
import { plainText } from "../shared/text.js";
import type { RecordView } from "./view.js";

/**
 * The way to take a document's days into one's own calendar.
 *
 * @param lines the calendar as text
 * @param otherwise what the file is called when the document has no title
 */
export function calendarButton(
  view: RecordView,
  lines: (view: RecordView) => string,
  otherwise: string,
): TemplateResult {
  const file = () => {
    const { title } = contentOf(view.session.document);
    const name = (plainText(title) || otherwise)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "");
    return new File([lines(view)], `${name || "askelmat"}.ics`, {
      type: "text/calendar",
    });
  };
  return html`<button @click=${() => void view.work.tool.give(file)}>
    ${icon("download")} ${msg("Lataa kalenteriin", { id: "record.calendar" })}
  </button>`;
}
