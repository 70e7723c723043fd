import { html, type TemplateResult } from "lit";
import type { RecordElement } from "../base/record-element.js";
import { msg } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import { calendarView } from "./calendar-view.js";
import type { EloProgramme, ProgrammeArrangement } from "./elo-programme.js";
import { themesView } from "./themes-view.js";

/** What can be chosen, in order; the parts are the list of the section itself. */
const arrangements: readonly (readonly [
  id: ProgrammeArrangement,
  label: () => string,
  draw?: (view: RecordView) => TemplateResult,
])[] = [
  ["parts", () => msg("Osuuksittain", { id: "programme.view-parts" })],
  [
    "calendar",
    () => msg("Kalenteri", { id: "programme.calendar" }),
    calendarView,
  ],
  [
    "themes",
    () => msg("Teemoittain", { id: "programme.view-themes" }),
    themesView,
  ],
];

type Arranged = Pick<EloProgramme, "view">;

/** The arrangement that is shown; an unknown name shows the parts. */
function shown(tool: Arranged): ProgrammeArrangement {
  return arrangements.some(([id]) => id === tool.view) ? tool.view : "parts";
}

/** Lets the reader choose how the parts are shown. */
export function viewSwitch(view: RecordView): TemplateResult {
  const tool = view.work.tool as unknown as Arranged;
  const now = shown(tool);
  return html`<div
    class="line arrangements no-print"
    role="group"
    aria-label=${msg("Näkymä", { id: "programme.view" })}
  >
    ${arrangements.map(
      ([id, label]) =>
        html`<button
          aria-pressed=${id === now}
          @click=${() => {
            tool.view = id;
          }}
        >
          ${label()}
        </button>`,
    )}
  </div>`;
}

/** What is drawn in place of the parts; undefined for the parts themselves. */
export function chosenView(view: RecordView): TemplateResult | undefined {
  const now = shown(view.work.tool as unknown as Arranged);
  return arrangements.find(([id]) => id === now)?.[2]?.(view);
}

/** Before a row is gone to: the arrangement that draws it. */
export function revealIn(tool: RecordElement, place: string): void {
  const [list = ""] = place.split("/");
  if (["items", "materials", "assignments"].includes(list))
    (tool as unknown as Arranged).view = "parts";
}
