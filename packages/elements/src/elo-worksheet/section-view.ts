import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { encodeSegment, member, rowIn, type Section } from "@askelmat/core";
import { msg, str } from "../locale/locale.js";
import { textField } from "../shared/text-field.js";
import { localText, plainText } from "../shared/text.js";
import { textBeside } from "./beside.js";
import { boardOf } from "./boards.js";
import { opensAt } from "./opens.js";
import type { Sheet } from "./sheet.js";
import { shownValue } from "./shown.js";
import { tableView } from "./table-view.js";

/** A part of a worksheet. A type we do not know shows what is stored. */
export function sectionView(sheet: Sheet, section: Section): TemplateResult {
  switch (section.type) {
    case "table":
      return plainSection(sheet, section, tableOrBoard(sheet, section));
    case "text":
      return textView(sheet, section);
    default:
      return plainSection(
        sheet,
        section,
        html`${shownValue(sheet, member(sheet.answers, section.id))}
        ${textBeside(sheet, section)}`,
      );
  }
}

/** A table, or the same answers as a board where its template has one and the reader wants it. */
function tableOrBoard(sheet: Sheet, section: Section): TemplateResult {
  const board = boardOf(sheet.template, section);
  if (!board || sheet.mode === "print" || sheet.isPaper)
    return tableView(sheet, section);
  const { boards } = sheet.tool;
  const shows = boards.of(section.id);
  const choose = (isBoard: boolean, word: string) =>
    html`<button
      aria-pressed=${isBoard === (shows !== undefined)}
      @click=${() => {
        boards.choose(section.id, isBoard);
      }}
    >
      ${word}
    </button>`;
  const name = plainText(board.title);
  return html`<div
      class="segments views no-print"
      role="group"
      aria-label=${name}
    >
      ${choose(false, msg("Taulukko", { id: "worksheet.view-table" }))}
      ${choose(true, msg(str`Taulu: ${name}`, { id: "worksheet.view-board" }))}
    </div>
    ${shows ? shows(sheet, section, board) : tableView(sheet, section)}`;
}

function plainSection(
  sheet: Sheet,
  section: Section,
  body: TemplateResult,
): TemplateResult {
  return html`<section data-place=${encodeSegment(section.id)}>
    ${
      section.title
        ? html`<h3 id="h:${section.id}">${localText(section.title)}</h3>`
        : nothing
    }
    ${body} ${notMine(sheet, section)}
  </section>`;
}

/** Where somebody says that a section is not theirs to answer, which is neither "nothing" nor "don't know". */
function notMine(sheet: Sheet, { id }: Section): unknown {
  if (sheet.mode !== "fill" || !sheet.editable) return nothing;
  const isOn =
    rowIn(sheet.answers, "sections", id)?.["unanswered"] !== undefined;
  const target = `own/sections/${encodeSegment(id)}/unanswered`;
  return html`<label class="not-mine small no-print"
    ><input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${() => {
        sheet.edit([{ type: "set", target, value: isOn ? null : "not-mine" }]);
      }}
    />
    ${msg("Tämä osa kuuluu muille", { id: "worksheet.not-mine" })}</label
  >`;
}

function textView(sheet: Sheet, section: Section): TemplateResult {
  const place = encodeSegment(section.id);
  const title = plainText(section.title ?? sheet.template.content["title"]);
  return plainSection(
    sheet,
    section,
    html`${opensAt(sheet, place)}
    ${textField(sheet, {
      place,
      value: member(sheet.answers, section.id),
      label: title,
      hideLabel: true,
      ...(section.title && { labelledBy: `h:${section.id}` }),
    })}
    ${textBeside(sheet, section)}`,
  );
}
