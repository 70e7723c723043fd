import { html, nothing, type TemplateResult } from "lit";
import {
  columnsOf,
  fieldOf,
  rowsOf,
  textIn,
  type Column,
  type Json,
} from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { labelOf, type RowView } from "./row-name.js";
import type { Slot } from "./slot.js";

/** How a text of a template begins a list of examples, in the languages there are. */
const EXAMPLES = /\((?:esim\.|t\.ex\.|e\.g\.)\s+([^()]+)\)/i;

/** The examples that a text lists: "Malli (esim. vastuut, johtaminen)" lists two. */
export function examplesIn(text: string): readonly string[] {
  const list = EXAMPLES.exec(text)?.[1] ?? "";
  const parts = list.split(list.includes(",") ? "," : "/");
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * The examples of a cell as chips: those its row's words list, always in sight,
 * and those its column's heading lists, while somebody is at work in the cell.
 */
export function hintsView(
  view: RowView,
  column: Column,
  slot: Slot,
): TemplateResult | typeof nothing {
  const { sheet, row } = view;
  if (column.type !== "text" && column.type !== "list") return nothing;
  const wordsOf = (text: Json | undefined) =>
    examplesIn(textIn(text, sheet.locale)?.text ?? "");
  const ofRow = row.template ? wordsOf(labelOf(view)) : [];
  const hints = ofRow.length > 0 ? ofRow : wordsOf(column.title);
  const said = saidIn(slot, sheet.locale);
  const unused = hints.filter((hint) => !said.includes(hint.toLowerCase()));
  if (unused.length === 0) return nothing;
  const add = (hint: string) => {
    import("./hint-act.js").then(
      ({ addHint }) => addHint(sheet, slot, hint),
      (error: unknown) => {
        console.error("askelmat: the examples did not load", error);
        sheet.tool.report([{ path: "", code: "leaf-dialogs" }]);
      },
    );
  };
  // The field keeps the focus: what was pressed may be gone once it has done its work.
  const stay = (event: Event) => {
    event.preventDefault();
  };
  return html`<div
    class="hints no-print"
    role="group"
    aria-label=${msg("Esimerkkejä", { id: "worksheet.hints" })}
    ?data-always=${ofRow.length > 0}
    @mousedown=${stay}
  >
    ${unused.map(
      (hint) =>
        html`<button
          class="small"
          aria-label=${msg(str`Lisää esimerkki: ${hint}`, { id: "worksheet.hint-add" })}
          @click=${() => {
            add(hint);
          }}
        >
          ${workIcon("add")} ${hint}
        </button>`,
    )}
  </div>`;
}

/** What is said in a cell, in small letters, to see which examples are there already. */
function saidIn({ column, row }: Slot, locale: string): string {
  const first = columnsOf(column)[0];
  const texts =
    column.type === "list" && first
      ? rowsOf(row, fieldOf(column)).map((item) => item[fieldOf(first)])
      : [row?.[fieldOf(column)]];
  const words = texts.map((text) => textIn(text, locale)?.text ?? "");
  return words.join("\n").toLowerCase();
}
