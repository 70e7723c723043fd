import { fieldOf } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { cellEdits } from "./paste/cell-edits.js";
import { placeOf, write, type Sheet } from "./sheet.js";
import { rowAt, textTarget, type Slot } from "./slot.js";

/** Adds an example to a cell: as an item of a list, or as a line of a text. */
export async function addHint(
  sheet: Sheet,
  drawn: Slot,
  hint: string,
): Promise<void> {
  // What is being typed there counts as what stands.
  sheet.session.endGesture();
  await sheet.tool.updateComplete;
  const slot: Slot = { ...drawn, row: rowAt(sheet, drawn.place) };
  const place = placeOf(slot.place, fieldOf(slot.column));
  const at = slot.column.type === "text" ? textTarget(sheet, slot) : undefined;
  const text = [at?.text, hint].filter(Boolean).join("\n");
  const edits = at
    ? [{ type: "set", target: at.target, value: text } as const]
    : (cellEdits(sheet, slot, hint, new Map())?.edits ?? []);
  write(sheet, place, edits);
  sheet.tool.say(() =>
    msg(str`Lisätty: ${hint}`, { id: "worksheet.party-added" }),
  );
  sheet.tool.focusNext((root) => {
    const fields = root.querySelectorAll<HTMLTextAreaElement>(
      `[data-place="${CSS.escape(place)}"] textarea`,
    );
    return (
      [...fields].findLast(({ value }) => value.endsWith(hint)) ?? fields[0]
    );
  });
}
