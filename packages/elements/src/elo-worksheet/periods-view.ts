import { html, nothing, type TemplateResult } from "lit";
import { msg, str } from "../locale/locale.js";
import { workIcon } from "../shared/work-icons.js";
import { byId } from "./parties.js";
import {
  addPeriodEdits,
  nextPeriod,
  periodsOf,
  removePeriodEdits,
} from "./periods.js";
import type { Sheet } from "./sheet.js";

/** The group's periods: which columns there are. Taking one away keeps its answers. */
export function periodsView(sheet: Sheet): TemplateResult | typeof nothing {
  if (!sheet.editable) return nothing;
  const periods = periodsOf(sheet);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector("input");
    if (!field) return;
    const period = field.value.trim();
    addPeriod(sheet, period);
    field.value = nextPeriod({ ...periods, shown: [...periods.shown, period] });
  };
  return html`<div
    class="periods line small no-print"
    role="group"
    aria-label=${msg("Kaudet", { id: "worksheet.periods" })}
  >
    <span class="label">${msg("Kaudet", { id: "worksheet.periods" })}</span>
    <ul class="chips">
      ${periods.shown.map(
        (period) =>
          html`<li class="chip">
            <span>${period}</span>
            ${periods.shown.length > 1 ? removeButton(sheet, period) : nothing}
          </li>`,
      )}
    </ul>
    <form class="line" @submit=${add}>
      <label class="sr" for="period"
        >${msg("Uusi kausi", { id: "worksheet.period-new" })}</label
      >
      <input
        class="text"
        id="period"
        name="period"
        size="8"
        autocomplete="off"
        .value=${nextPeriod(periods)}
      />
      <button>
        ${workIcon("add")}
        ${msg("Lisää sarake", { id: "worksheet.period-add" })}
      </button>
    </form>
    ${periods.aside.map(
      (period) =>
        html`<button class="plain" @click=${() => restore(sheet, period)}>
          ${msg(str`Palauta ${period}`, { id: "worksheet.period-restore" })}
        </button>`,
    )}
  </div>`;
}

function removeButton(sheet: Sheet, period: string): TemplateResult {
  const remove = () => {
    sheet.edit(removePeriodEdits(sheet, period));
    sheet.tool.say(() =>
      msg(str`Sarake ${period} poistettu näkyvistä. Vastaukset säilyvät.`, {
        id: "worksheet.period-removed",
      }),
    );
    goOnAtNew(sheet);
  };
  return html`<button
    class="icon"
    aria-label=${msg(str`Poista sarake ${period}`, {
      id: "worksheet.period-remove",
    })}
    @click=${remove}
  >
    ${workIcon("close")}
  </button>`;
}

/** The button goes with what it did. */
function restore(sheet: Sheet, period: string): void {
  addPeriod(sheet, period);
  goOnAtNew(sheet);
}

function goOnAtNew({ tool }: Sheet): void {
  tool.focusNext((root) => byId(root, "period"));
}

function addPeriod(sheet: Sheet, period: string): void {
  if (period === "" || periodsOf(sheet).shown.includes(period)) return;
  sheet.edit(addPeriodEdits(sheet, period));
  sheet.tool.say(() =>
    msg(str`Sarake ${period} lisätty`, { id: "worksheet.period-added" }),
  );
}
