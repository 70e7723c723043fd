import { msg, str } from "../../locale/locale.js";
import type { Sheet } from "../sheet.js";
import { gridAt } from "./grid.js";
import { htmlTable } from "./html-table.js";
import { pasteDialog } from "./paste-dialog.js";
import { pasteStyles } from "./paste.styles.js";
import { planOf } from "./plan.js";
import { tabTable } from "./tab-table.js";

/** What is on the clipboard. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** Asks how a table is to be pasted where a field stands, and does it. */
export function paste(
  sheet: Sheet,
  field: HTMLElement,
  { text, html }: Clipboard,
): void {
  // What is being typed counts as what stands.
  sheet.session.flush();
  const place = field.closest<HTMLElement>("[data-place]")?.dataset["place"];
  const grid = place === undefined ? undefined : gridAt(sheet, place);
  const { rows, outside } = htmlTable(html);
  const isHtml = rows.flat().length > 1;
  const table = isHtml
    ? rows
    : field.closest(".party") && !text.includes("\t")
      ? [[text]]
      : tabTable(text);
  if (!grid) {
    insert(field, text);
    return;
  }
  sheet.tool.wear(pasteStyles);
  const plan = planOf(sheet, grid, table, isHtml ? outside : "");
  const asText = () => {
    insert(field, text);
  };
  const fill = (keepsLeft: boolean) => {
    const { edits, keepLeft, filled } = plan;
    sheet.edit(keepsLeft ? [...edits, ...keepLeft] : edits);
    sheet.tool.say(() =>
      msg(str`Liitetty taulukkoon: ${filled} kohtaa`, {
        id: "worksheet.pasted",
      }),
    );
  };
  sheet.tool.question(() => pasteDialog(grid, plan, fill, asText));
}

/** Puts a text where the cursor is, as pasting does. */
function insert(field: HTMLElement, text: string): void {
  if (!(
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  ))
    return;
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const { selectionStart, selectionEnd } = field;
  field.setRangeText(
    whole,
    selectionStart ?? field.value.length,
    selectionEnd ?? field.value.length,
    "end",
  );
  field.dispatchEvent(
    new InputEvent("input", { bubbles: true, composed: true }),
  );
}
