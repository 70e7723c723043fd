import { property } from "lit/decorators.js";
import type { AskelmatDocument } from "@askelmat/core";
import { RecordElement } from "../base/record-element.js";
import type { RecordWork } from "../record/work.js";

/** The documents that a meeting may have worked on: at hand, or asked for when they are needed. */
export type DocumentsAtHand =
  readonly AskelmatDocument[] | (() => Promise<readonly AskelmatDocument[]>);

/**
 * A workshop or a meeting: who takes part, the agenda with its clock, the
 * documents worked on, the decisions made in them, and a record of one page.
 *
 * @example
 * <elo-meeting lang="fi" store="local"></elo-meeting>
 *
 * @tag elo-meeting
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
export class EloMeeting extends RecordElement {
  protected readonly defaultTemplate = "meeting";

  /**
   * The documents that the meeting may have worked on, or what gives them.
   * Without them the meeting is kept all the same; nothing is collected.
   * @public
   */
  @property({ attribute: false }) documents?: DocumentsAtHand;

  protected async fetchWork(): Promise<RecordWork> {
    const { startMeeting } = await import("./meeting-work.js");
    return startMeeting(this);
  }
}
