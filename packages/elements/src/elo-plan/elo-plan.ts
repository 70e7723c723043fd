import { property } from "lit/decorators.js";
import type { AskelmatDocument } from "@askelmat/core";
import { RecordElement } from "../base/record-element.js";
import type { RecordWork } from "../record/work.js";

/** How a plan's goals and measures can be shown. */
export type PlanArrangement =
  "goals" | "table" | "parties" | "timeline" | "follow-up";

/**
 * An action plan: goals as states, the measures that lead there, who answers for
 * them and when, indicators, and what was seen when the group followed up.
 *
 * @example
 * <elo-plan lang="fi" store="local"></elo-plan>
 *
 * @tag elo-plan
 * @slot - shows nothing; a `<script type="application/json">` here is the document to open
 * @fires {CustomEvent<{ edits: readonly Edit[] }>} elo-edit - before a person's edit; cancel it to keep the document as it is
 * @fires {CustomEvent<{ edits: readonly Edit[], value: AskelmatDocument }>} elo-change - after a person's edit; `detail.value` is the document
 * @fires {CustomEvent<SaveState>} elo-save - when the save state changes
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} elo-problem - when something is wrong; the reader is told in words as well
 * @fires {CustomEvent<{ id: string }>} elo-forget - when the reader has deleted the document from this device; cancel it to keep it on screen
 * @fires {CustomEvent<{ value: AskelmatDocument }>} elo-submit - when the reader presses *Valmis*
 * @csspart tool - the whole tool
 * @csspart acts - the actions in its head: find, remarks, two languages, big screen, print
 * @csspart stage - the big screen
 */
export class EloPlan extends RecordElement {
  protected readonly defaultTemplate = "action-plan";

  /**
   * Documents that the plan can be filled from: worksheets, assessments, the
   * group's own. Without them it is filled by hand all the same.
   * @public
   */
  @property({ attribute: false }) documents?: readonly AskelmatDocument[];

  /**
   * How goals and measures are shown: by goal, as a table, by those who answer
   * for them, in time, or as what a follow-up meeting goes through. The reader
   * can choose another.
   * @public
   */
  @property() view: PlanArrangement = "goals";

  protected async fetchWork(): Promise<RecordWork> {
    const { startPlan } = await import("./plan-work.js");
    return startPlan(this);
  }
}
