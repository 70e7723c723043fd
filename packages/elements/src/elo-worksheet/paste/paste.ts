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
export async function paste(
  sheet: Sheet,
  field: HTMLElement,
  { text, html }: Clipboard,
): Promise<void> {
  // What is being typed counts as what stands.
  sheet.session.endGesture();
  await sheet.tool.updateComplete;
  const place = field.closest<HTMLElement>("[data-place]")?.dataset["place"];
  if (place === undefined || !gridAt(sheet, place)) {
    insert(field, text);
    return;
  }
  const { rows, outside } = htmlTable(html);
  const isHtml = rows.flat().length > 1;
  const isNames = field.closest(".party") !== null && !text.includes("\t");
  const table = isHtml ? rows : isNames ? [[text]] : tabTable(text);
  sheet.tool.wear(pasteStyles);
  // Planned in the reader's language: headings and roles are known by their words.
  sheet.tool.question(() => {
    const grid = gridAt(sheet, place)!;
    const plan = planOf(sheet, grid, table, isHtml ? outside : "");
    const fill = (keepsLeft: boolean) => {
      const { edits, keepLeft, filled } = plan;
      sheet.edit(keepsLeft ? [...edits, ...keepLeft] : edits);
      sheet.tool.say(() =>
        msg(str`Liitetty taulukkoon: ${filled} kohtaa`, {
          id: "worksheet.pasted",
        }),
      );
    };
    return pasteDialog(grid, plan, fill, () => {
      insert(field, text);
    });
  });
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
