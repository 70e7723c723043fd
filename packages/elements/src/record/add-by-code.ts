import { html, type TemplateResult } from "lit";
import { rowsOf } from "@askelmat/core";
import { msg } from "../locale/locale.js";
import { plainText } from "../shared/text.js";
import { workIcon } from "../shared/work-icons.js";
import { codesFor, listAt } from "./codes.js";
import type { RecordList } from "./form.js";
import type { RecordView } from "./view.js";

/** Rows that are named by codes: which one, or another with a name of its own. */
export function addByCode(
  view: RecordView,
  list: RecordList,
  lists: readonly string[],
): TemplateResult {
  const there = new Set(rowsOf(view.content, list.id).map(({ id }) => id));
  const codes = lists
    .flatMap((id) => {
      const found = listAt(view, id);
      return found ? codesFor(found, view.on ?? view.today) : [];
    })
    .filter(({ id }) => !there.has(id));
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    select.value = "";
    if (value === "") return;
    view.work.addRow(view, list, value === "other" ? undefined : value);
  };
  const id = `add:${list.id}`;
  return html`<div class="line no-print">
    <label class="small" for=${id}>${workIcon("add")} ${list.add()}</label>
    <select id=${id} class="adds" @change=${add}>
      <option value="">${msg("– valitse –", { id: "record.choose" })}</option>
      ${codes.map(
        (code) =>
          html`<option value=${code.id}>
            ${plainText(code.label) || code.id}
          </option>`,
      )}
      <option value="other">
        ${msg("muu, jonka nimeät itse", { id: "record.other" })}
      </option>
    </select>
  </div>`;
}
