import { html, type TemplateResult } from "lit";
import { encodeSegment, sectionsOf, type Section } from "@askelmat/core";
import type { Stop, Stops } from "../base/stop.js";
import type { View } from "../base/view.js";
import { plainText } from "../shared/text.js";
import { cellsOf } from "./cell.js";
import { rowWords } from "./row-name.js";
import { rowView } from "./row-view.js";
import { sheetRows } from "./rows.js";
import { sectionView } from "./section-view.js";
import { isForm, type Sheet, type SheetRow, type SheetTool } from "./sheet.js";
import { columnHead, width } from "./table-view.js";

/** Draws a part of a worksheet as the whole of it is drawn. */
type Drawing = (view: View, draw: (sheet: Sheet) => unknown) => unknown;

/**
 * The prompts of a worksheet one at a time: each row of a table, and each other
 * section. A table that the group makes up itself is a stop as a whole, too,
 * after its rows: there rows are added, and others' own ones taken in.
 */
export function sheetStops(tool: SheetTool, inSheet: Drawing): Stops {
  return (view) => {
    const sheet: Sheet = {
      ...view,
      tool,
      births: new Map(),
      rows: new Map(),
      stamp: "",
      shown: new Set(),
      isPaper: false,
      references: [],
    };
    return sectionsOf(view.template).flatMap((section): readonly Stop[] => {
      const title = plainText(section.title ?? view.template.content["title"]);
      const whole: Stop = {
        place: encodeSegment(section.id),
        title,
        body: () => inSheet(view, (drawn) => sectionView(drawn, section)),
      };
      if (section.type !== "table") return [whole];
      const cells = cellsOf(sheet, section);
      const rows = sheetRows(sheet, section)
        .filter(({ hidden, blank }) => !hidden && !blank)
        .map((row, index): Stop => ({
          place: row.place,
          title: rowWords({
            sheet,
            section,
            cells,
            row,
            number: index + 1,
            tools: false,
          }),
          ...(section.title && { above: title }),
          body: () =>
            inSheet(view, (drawn) => oneRow(drawn, section, row, index + 1)),
        }));
      return isForm(section) && rows.length > 0 ? rows : [...rows, whole];
    });
  };
}

/** A row by itself, under the headings of its table. */
function oneRow(
  sheet: Sheet,
  section: Section,
  row: SheetRow,
  number: number,
): TemplateResult {
  const cells = cellsOf(sheet, section);
  sheet.rows.set(encodeSegment(section.id), sheetRows(sheet, section));
  return html`<table
    role="table"
    aria-label=${plainText(section.title ?? sheet.template.content["title"])}
    class=${width(cells.length)}
  >
    <thead>
      <tr role="row">
        ${cells.map((cell) => columnHead(section, cell))}
      </tr>
    </thead>
    <tbody>
      ${rowView({ sheet, section, cells, row, number, tools: false })}
    </tbody>
  </table>`;
}
