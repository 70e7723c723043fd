import { property } from "lit/decorators.js";
import type { AskelmatDocument } from "@askelmat/core";
import { RecordElement } from "../base/record-element.js";
import type { RecordWork } from "../record/work.js";

/** How the parts of a programme are shown. */
export type ProgrammeArrangement = "parts" | "calendar" | "themes";

/**
 * A training programme that a group runs: starting points and goals, phases
 * and parts with themes, methods, materials and assignments, who takes part,
 * what was asked and advised, and what was learnt on the way. What the group's
 * weak rows in the matrix suggest is shown with its reason.
 *
 * @example
 * <elo-programme lang="fi" store="local"></elo-programme>
 *
 * @tag elo-programme
 * @slot - shows nothing; a `<script type="application/json">` here is the document to open
 * @fires {CustomEvent<{ edits: readonly Edit[] }>} elo-edit - before a person's edit; cancel it to keep the document as it is
 * @fires {CustomEvent<{ edits: readonly Edit[], value: AskelmatDocument }>} elo-change - after a person's edit; `detail.value` is the document
 * @fires {CustomEvent<SaveState>} elo-save - when the save state changes
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} elo-problem - when something is wrong; the reader is told in words as well
 * @fires {CustomEvent<{ id: string }>} elo-forget - when the reader has deleted the document from this device; cancel it to keep it on screen
 * @fires {CustomEvent<{ value: AskelmatDocument }>} elo-submit - when the reader presses *Valmis*
 * @fires {CustomEvent<{ template: string }>} elo-begin - when the reader wants a copy of their own of what an assignment is filled from, or notes of their own; `detail.template` is its id. Cancel it to open one yourself; else a workbook around the tool does
 * @csspart tool - the whole tool
 * @csspart acts - the actions in its head: find, remarks, two languages, big screen, print
 * @csspart stage - the big screen
 */
export class EloProgramme extends RecordElement {
  protected readonly defaultTemplate = "programme";

  /**
   * Documents beside the programme: assessments that themes are suggested
   * from, notes of one's own that something can be shared from. Without them
   * the programme is built by hand all the same.
   * @public
   */
  @property({ attribute: false }) documents?: readonly AskelmatDocument[];

  /**
   * How the parts are shown: one by one, as a calendar, or by the template's
   * themes. The reader can choose another.
   * @public
   */
  @property() view: ProgrammeArrangement = "parts";

  protected async fetchWork(): Promise<RecordWork> {
    const { startProgramme } = await import("./programme-work.js");
    return startProgramme(this);
  }
}
