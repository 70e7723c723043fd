import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Json } from "@askelmat/core";
import { DocumentElement } from "../base/document-element.js";
import type { Opening } from "../base/opening.js";
import type { Stops } from "../base/stop.js";
import type { View } from "../base/view.js";
import type { MergeWork } from "./merge-work.js";

/**
 * Bring members' files together: who has answered, where answers lie apart,
 * what the group agrees on and why. Nothing is averaged.
 *
 * @example
 * <elo-merge lang="fi" store="local"></elo-merge>
 *
 * @tag elo-merge
 * @slot - shows nothing; a `<script type="application/json">` here is the document that answers are brought into
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
export class EloMerge extends DocumentElement {
  /**
   * Address of a service that gives what has been returned to it. Nothing is
   * asked before the reader presses *Hae palvelusta*. Needs `connect-src`.
   */
  @property() endpoint: string | null = null;
  protected readonly defaultTemplate = "elo-merge";
  protected readonly templateKind = "";
  /** What the tool does: few visits are the coordinator's, so it comes when the tool does. */
  work?: MergeWork;
  #coming?: Promise<void> | undefined;

  constructor() {
    super();
    // Here everybody's answers are looked at together: nobody fills their own.
    this.mode = "agree";
  }

  override placeName(path: string): string | undefined {
    return this.work?.placeName(path);
  }

  override valueWords(path: string, value: Json): string | undefined {
    return this.work?.valueWords(path, value);
  }

  override async stops(): Promise<Stops> {
    await this.#fetch();
    return (view) => this.work?.stops(view) ?? [];
  }

  /** Where this tool's document is kept on this device. */
  get keptAt(): string {
    return this.key;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Whoever brings answers together need not have given any.
    this.asksWho = false;
    super.willUpdate(changed);
  }

  /** Nothing need be named: the first file says which document it is. */
  protected override async open(): Promise<void> {
    const isWanted = this.beginOpening();
    await this.#fetch();
    const { work } = this;
    // A document that the page handed over meanwhile is not put away again.
    if (!work || !isWanted()) return;
    if (this.template ?? this.src ?? this.firstElementChild) {
      await super.open();
      return;
    }
    this.session = undefined;
    this.problems = [];
    work.intake.lines = [];
    await work.reopen();
  }

  protected override refusalOf(opening: Opening): readonly [] | undefined {
    return opening.template ? undefined : [];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetch();
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { session, work } = this;
    const body = session ? undefined : work?.emptyView();
    return html`${body ?? super.render()}${work?.besideView()}`;
  }

  protected override renderBody(view: View): unknown {
    return this.work?.bodyView(view);
  }

  protected override progressWords(view: View): string {
    return this.work?.progressWords(view) ?? "";
  }

  #fetch(): Promise<void> {
    return (this.#coming ??= import("./merge-work.js")
      .then(({ startMerge }) => startMerge(this))
      .then(
        (work) => {
          this.work = work;
          this.requestUpdate();
        },
        (error: unknown) => {
          this.#coming = undefined;
          console.error("askelmat: a part of the tool did not load", error);
          this.report([{ path: "", code: "leaf-dialogs" }]);
        },
      ));
  }
}
