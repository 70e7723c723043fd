import { html, type TemplateResult } from "lit";
import type { RecordElement } from "../base/record-element.js";
import { msg } from "../locale/locale.js";
import type { RecordView } from "../record/view.js";
import type { EloPlan, PlanArrangement } from "./elo-plan.js";
import { followUpView } from "./follow-up-view.js";
import { partiesView } from "./parties.js";
import { tableView } from "./table-view.js";
import { timelineView } from "./timeline.js";

type Draw = (view: RecordView) => TemplateResult;

/** What can be chosen, in order; goals are the list of the section itself. */
const arrangements: readonly (readonly [
  id: PlanArrangement,
  label: () => string,
  draw?: Draw,
])[] = [
  ["goals", () => msg("Tavoitteittain", { id: "plan.view-goals" })],
  ["table", () => msg("Taulukko", { id: "plan.view-table" }), tableView],
  [
    "parties",
    () => msg("Tahoittain", { id: "plan.view-parties" }),
    partiesView,
  ],
  ["timeline", () => msg("Aikajana", { id: "plan.timeline" }), timelineView],
  [
    "follow-up",
    () => msg("Seurantakokous", { id: "plan.view-follow-up" }),
    followUpView,
  ],
];

/** Views that draw a measure's row, and so can show it and open it. */
const DRAWS_MEASURES = new Set<PlanArrangement>(["goals", "table"]);

type Arranged = Pick<EloPlan, "view">;

/** The arrangement that is shown; an unknown name shows the goals. */
function shown(tool: Arranged): PlanArrangement {
  return arrangements.some(([id]) => id === tool.view) ? tool.view : "goals";
}

/** Lets the reader choose how goals and measures are shown. */
export function viewSwitch(view: RecordView): TemplateResult {
  const tool = view.work.tool as unknown as Arranged;
  const now = shown(tool);
  return html`<div
    class="line arrangements no-print"
    role="group"
    aria-label=${msg("Näkymä", { id: "plan.view" })}
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

/** What is drawn in place of the goals; undefined for the goals themselves. */
export function chosenView(view: RecordView): TemplateResult | undefined {
  const now = shown(view.work.tool as unknown as Arranged);
  return arrangements.find(([id]) => id === now)?.[2]?.(view);
}

/** Before a row is gone to: an arrangement that draws it, if this one does not. */
export function revealIn(tool: RecordElement, place: string): void {
  const plan = tool as unknown as Arranged;
  const now = shown(plan);
  const [list] = place.split("/");
  const isThere =
    list === "measures"
      ? DRAWS_MEASURES.has(now)
      : list === "followUps"
        ? now === "goals" || now === "follow-up"
        : list !== "goals" && list !== "indicators";
  if (now !== "goals" && !isThere) plan.view = "goals";
}
