import { RecordElement } from "../base/record-element.js";
import type { RecordWork } from "../record/work.js";

/**
 * A good practice: what was done, in which situation, and what came of it. A
 * card that is read, printed and shared on its own.
 *
 * @example
 * <elo-practice lang="fi" store="local"></elo-practice>
 *
 * @tag elo-practice
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
export class EloPractice extends RecordElement {
  protected readonly defaultTemplate = "practice";

  protected async fetchWork(): Promise<RecordWork> {
    const { startPractice } = await import("./practice-work.js");
    return startPractice(this);
  }
}
