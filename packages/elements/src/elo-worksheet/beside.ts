import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import {
  encodeSegment,
  member,
  type JsonObject,
  type Section,
} from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { personAnswer, personName } from "../shared/people.js";
import { cellName, shownIn, type Cell } from "./cell.js";
import { progressView } from "./progress-view.js";
import { tableStamp } from "./row-key.js";
import { rowElement } from "./row-tools.js";
import { ownRowsAbout, ownRowsBeside, type OwnRow } from "./rows.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { shownValue } from "./shown.js";
import { wordButton } from "./word-button.js";
import { isTaken, takeCell, takeRow } from "./take.js";

/** What else is said in a cell: the shared answer while filling, else everyone's own. */
export function cellBeside(
  sheet: Sheet,
  section: Section,
  cell: Cell,
  row: SheetRow,
): TemplateResult | typeof nothing {
  if (row.blank) return nothing;
  if (sheet.mode === "fill")
    return sharedBeside(shownIn(sheet, cell, row.shared));
  return voicesBeside(
    ownRowsAbout(sheet, section, row).flatMap((own) => {
      const shown = shownIn(sheet, cell, own.row);
      if (shown === nothing) return [];
      const name = personName(sheet.session.document, own.by);
      const take = () => takeCell(sheet, section, cell, own, row);
      return personAnswer(
        sheet.session,
        own.by,
        html`${shown}
        ${
          sheet.mode === "agree" &&
          sheet.editable &&
          !isTaken(cell, row.shared, own.row)
            ? wordButton(
                msg("Lisää yhteiseen", { id: "worksheet.take" }),
                name,
                take,
              )
            : nothing
        }`,
      );
    }),
  );
}

/** {@link cellBeside} for a section that is one text. */
export function textBeside(
  sheet: Sheet,
  section: Section,
): TemplateResult | typeof nothing {
  if (sheet.mode === "fill")
    return sharedBeside(shownValue(sheet, member(sheet.content, section.id)));
  return voicesBeside(
    (sheet.content.own ?? []).flatMap((own) => {
      const shown = shownValue(sheet, member(own, section.id));
      return shown === nothing
        ? []
        : personAnswer(sheet.session, own.by, shown);
    }),
  );
}

function sharedBeside(
  shown: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  return shown === nothing
    ? nothing
    : html`<div class="beside">
        <div class="label small">
          ${msg("Yhteinen näkemys", { id: "worksheet.shared" })}
        </div>
        ${shown}
      </div>`;
}

function voicesBeside(
  voices: readonly TemplateResult[],
): TemplateResult | typeof nothing {
  return voices.length === 0
    ? nothing
    : html`<ul class="beside">
        ${voices}
      </ul>`;
}

/** Everyone's own rows that no shared row speaks about. */
export function rowsBeside(
  sheet: Sheet,
  section: Section,
  cells: readonly Cell[],
  rows: readonly SheetRow[],
): TemplateResult | typeof nothing {
  if (sheet.mode === "fill") return nothing;
  const others = ownRowsBeside(sheet, section, rows);
  if (others.length === 0) return nothing;
  const list = encodeSegment(section.id);
  const count = sheet.tool.slices.of(`${list} beside`, others.length);
  const stamp = tableStamp(sheet, section);
  return html`<div class="others">
    <h3>${msg("Omat rivit", { id: "worksheet.own-rows" })}</h3>
    <ul>
      ${repeat(
        others.slice(0, count),
        ({ by, row }) => `${by} ${row.id}`,
        (own) =>
          guard([stamp, JSON.stringify(own)], () =>
            ownRow(sheet, section, cells, own),
          ),
      )}
    </ul>
    ${progressView(count, others.length)}
  </div>`;
}

function ownRow(
  sheet: Sheet,
  section: Section,
  cells: readonly Cell[],
  own: OwnRow,
): TemplateResult {
  const name = personName(sheet.session.document, own.by);
  const take = () => {
    const rows = sheet.rows.get(encodeSegment(section.id)) ?? [];
    const place = takeRow(sheet, section, own, rows);
    sheet.tool.say(() =>
      msg("Rivi lisätty yhteisiin", { id: "worksheet.row-taken" }),
    );
    sheet.tool.focusNext((root) =>
      rowElement(root, place)?.querySelector<HTMLElement>("textarea, input"),
    );
  };
  return personAnswer(
    sheet.session,
    own.by,
    html`${rowWords(sheet, cells, own.row)}
    ${
      sheet.mode === "agree" && sheet.editable
        ? wordButton(
            msg("Lisää yhteisiin riveihin", { id: "worksheet.take-row" }),
            name,
            take,
            "small",
          )
        : nothing
    }`,
  );
}

/** A row in words, column by column. */
export function rowWords(
  sheet: Sheet,
  cells: readonly Cell[],
  row: JsonObject | undefined,
): TemplateResult {
  const said = cells
    .map((cell) => [cellName(cell), shownIn(sheet, cell, row)] as const)
    .filter(([, shown]) => shown !== nothing);
  return said.length === 0
    ? html`<p class="quiet">
        ${msg("Tyhjä rivi", { id: "worksheet.empty-row" })}
      </p>`
    : html`<dl>
        ${said.map(
          ([name, shown]) =>
            html`<div>
              <dt class="small">${name}</dt>
              <dd>${shown}</dd>
            </div>`,
        )}
      </dl>`;
}
