import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import {
  contentOf,
  fileName,
  sealDrafts,
  type AskelmatDocument,
  type Edit,
  type Json,
  type Problem,
} from "@askelmat/core";
import type { News } from "@askelmat/storage";
import { msg } from "../locale/locale.js";
import type { PrintOptions } from "../print/print-document.js";
import { isApart } from "../shared/apart.js";
import type { DialogContent } from "../shared/dialog.js";
import { grow } from "../shared/grow.js";
import { nodeAt } from "../shared/node-at.js";
import { sharedStyles } from "../shared/styles.js";
import { withBeside } from "../shared/text.js";
import { footView, headView, titleView } from "./document-chrome.js";
import { noticesView, rolesHint } from "./document-notices.js";
import { documentStyles } from "./document-styles.js";
import { Extras } from "./extras.js";
import { FieldEvents } from "./field-events.js";
import { files } from "./files.js";
import { openFile } from "./opening.js";
import { SessionElement } from "./session-element.js";
import type { Stops } from "./stop.js";
import { answersOf, type Mode, type View } from "./view.js";

/** What came of {@link DocumentElement.import}. */
export interface ImportReport {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** How many answers were new here, and how many places became open. */
  readonly added: number;
  readonly opened: number;
}

/**
 * What the document tools show alike: the frame around the work, modes, who is
 * answering, problems in words, undo, and the ways in and out as a file.
 */
export abstract class DocumentElement extends SessionElement {
  static override styles = [
    ...SessionElement.styles,
    sharedStyles,
    documentStyles,
  ];

  /** Nothing can be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** `fill` own answers, `agree` on shared ones, `read` or `print`; a switch when absent. */
  @property() mode: Mode | null = null;
  /** Shows the button *Valmis*, which fires `elo-submit`. */
  @property({ type: Boolean }) submit = false;
  /** A second language: each text of the template in both, the first one leading. */
  @property({ attribute: "second-lang" }) secondLang: string | null = null;

  /**
   * What is wrong now. Shown until closed.
   * @public
   * @readonly
   */
  @state() problems: readonly Problem[] = [];
  @state() private chosenMode: Mode = "fill";
  @state() private dialog?: DialogContent;
  @state() private showsHistory = false;
  /** What was last said to those who listen to the page. */
  @state() spoken = "";
  /** Where the reader last was, for remarks. */
  lastPlace?: string | undefined;
  /** True while the page is printed. */
  @state() private onPaper = false;
  /** True while a narrow tool shows what else can be done. */
  @state() showsActs = false;

  /** Finding, printing, the big screen…: what is fetched when it is asked for. */
  readonly extras = new Extras(this);
  /** On whose document what others have said has been asked for. */
  #meets?: SessionElement["session"];
  readonly #events = new FieldEvents(this);

  /** Draws the work itself. */
  protected abstract renderBody(view: View): unknown;

  /** Fetches what tells the prompts or dimensions apart, for the big screen. */
  abstract stops(): Promise<Stops>;

  /**
   * The mode in force: the page's, else the reader's choice.
   * @public
   */
  get currentMode(): Mode {
    if (this.readonly || this.readOnlyWhy || this.isDisabled)
      return this.mode === "print" ? "print" : "read";
    return this.mode ?? this.chosenMode;
  }

  /**
   * Everything wrong with the document, by place; shown to the reader, who is
   * taken to the first thing to mend.
   * @public
   */
  async validate(): Promise<readonly Problem[]> {
    if (!this.session) return [];
    const summary = await this.extras.use("problems");
    return (await summary?.check?.()) ?? this.problems;
  }

  /**
   * The document as a file. What is being typed is in it; a document that may
   * not be changed here goes out as it came. `pseudonymous` leaves out who said
   * what, `statistical` all that cannot be counted: copies of their own, which
   * are never merged back.
   * @public
   */
  async exportAs(format = "json"): Promise<File> {
    if (format !== "json")
      return (await import("../workshop/profiles/as-profile.js")).asProfile(
        this,
        format,
      );
    const { session } = this;
    if (!session) throw new Error("exportAs: no document is open yet.");
    if (!this.readOnlyWhy) session.replace(sealDrafts);
    return new File(
      [this.original ?? this.fileText()],
      fileName(session.document),
      { type: "application/vnd.askelmat+json" },
    );
  }

  /**
   * Takes a file in: another copy of this document is merged; any other
   * document opens if nothing has been answered here yet, else is refused.
   * @public
   */
  async import(file: Blob | string): Promise<ImportReport> {
    const input =
      typeof file === "string"
        ? file
        : new Uint8Array(await file.arrayBuffer());
    const opening = await openFile(input);
    const { session } = this;
    if (session && opening.document?.id === session.document.id) {
      const all = await files();
      const report = all.bringHome(all, session, input);
      this.report(report.problems);
      return report;
    }
    session?.flush();
    const taken = session !== undefined && !isUntouched(session.document);
    const refusal =
      this.refusalOf(opening) ??
      (taken ? [{ path: "", code: "merge-other-document" }] : undefined);
    const problems = [...opening.problems, ...(refusal ?? [])];
    if (refusal) this.report(problems);
    else await this.adopt(opening);
    const added = refusal ? 0 : (opening.document?.entries.length ?? 0);
    return { ok: !refusal, problems, added, opened: 0 };
  }

  /**
   * Makes one gesture's edits and shows what does not fit.
   * @public
   */
  edit(edits: readonly Edit[]): void {
    const problems = this.session?.edit(edits) ?? [];
    if (problems.length > 0) this.report(problems);
  }

  /**
   * The edits that choosing a value makes, when it is more than typing: by
   * default none, and the choice is a draft like any typing.
   */
  editsFor(_target: string, _value: Json): readonly Edit[] {
    return [];
  }

  /**
   * Takes the last step back, or says why it cannot be.
   * @public
   */
  undo(): void {
    this.#saidAfter(this.session?.undo(), () =>
      msg("Kumottu", { id: "undone" }),
    );
  }

  /**
   * Does again what was last taken back.
   * @public
   */
  redo(): void {
    this.#saidAfter(this.session?.redo(), () =>
      msg("Tehty uudelleen", { id: "redone" }),
    );
  }

  override report(problems: readonly Problem[]): void {
    this.problems = problems;
    for (const { code, path, params } of problems)
      console.warn(`askelmat: ${code} at "${path}"`, params ?? "");
    if (problems.length > 0) this.fire("elo-problem", { problems });
  }

  override hear(news: News): void {
    if (news.losses.length + news.crashed.length > 0 || isApart())
      void this.extras.use("kept").then((kept) => kept?.hear?.(news));
  }

  /** Begins again what could not be opened. */
  retry(): void {
    void this.open();
  }

  switchMode(mode: Mode): void {
    this.session?.endGesture();
    this.chosenMode = mode;
  }

  /** Says something to those who listen to the page. */
  announce(words: string): void {
    this.spoken = words;
  }

  /** What a place is called, for problems and history; undefined when it has no name. */
  placeName(_path: string, _by?: string): string | undefined {
    return undefined;
  }

  /** A value in words, for history; undefined when it speaks for itself. */
  valueWords(_target: string, _value: Json): string | undefined {
    return undefined;
  }

  /**
   * Brings a place into view and gives it focus.
   * @public
   */
  showPlace(path: string): void {
    const found = nodeAt(this, path);
    found?.scrollIntoView({ block: "center" });
    found
      ?.querySelector<HTMLElement>(
        ":is(button, input, textarea, select):not(.remark-mark)",
      )
      ?.focus({ preventScroll: true });
  }

  /**
   * Shows one prompt or dimension at a time in large type, for a room; Escape
   * brings the whole back.
   * @public
   */
  async present(): Promise<void> {
    await this.updateComplete;
    const big = await this.extras.use("big");
    if (big && !big.isOn) await this.extras.toggle("big");
    await this.updateComplete;
  }

  /**
   * Prints the form by itself, on pages of its own: filled, or blank to write on
   * by hand, in one language or two. Opens the browser's print dialog.
   * @public
   */
  async print(options: PrintOptions = {}): Promise<void> {
    await this.updateComplete;
    await (await this.extras.use("print"))?.print?.(options);
  }

  /** Opens a dialog. */
  ask(dialog: DialogContent): void {
    this.dialog = dialog;
    void this.extras.use("dialog");
  }

  askName(): void {
    void this.extras.use("dialog").then((dialog) => dialog?.askName?.());
  }

  askForget(): void {
    const forget = () => void this.#forget();
    void this.extras
      .use("dialog")
      .then((dialog) => dialog?.askForget?.(forget));
  }

  /**
   * Says who answers from here on: somebody who has spoken in this document, by
   * contributor id, or a new person.
   * @public
   */
  answerWho(me?: string): void {
    this.asksWho = false;
    this.session?.goOnAs(me);
  }

  /**
   * Gives the reader the document as a file, after asking about personal data
   * that is in it.
   * @public
   */
  async download(): Promise<void> {
    await this.give(() => this.exportAs("json"));
  }

  /** Gives the reader a file that is made of the document, after the same question. */
  async give(make: () => File | Promise<File>): Promise<void> {
    if (!(await this.#mayLeave())) return;
    const file = await make();
    let isSent = true;
    try {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(file);
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch {
      isSent = false;
    }
    void this.extras
      .use("dialog")
      .then((dialog) => dialog?.gave?.(file, isSent));
  }

  /** What cannot be checked leaves all the same: the file may be the only safe place. */
  async #mayLeave(): Promise<boolean> {
    try {
      const { toolMayLeave } = await import("../extras/privacy.js");
      return await toolMayLeave(this);
    } catch (error) {
      console.error("askelmat: the privacy check did not load", error);
      this.report([{ path: "", code: "leaf-privacy" }]);
      return true;
    }
  }

  /** Tells the page that the reader is done, unless something is to be mended first. */
  async finish(): Promise<void> {
    await this.validate();
    if (this.extras.get("problems")?.toMend?.length) return;
    this.fire("elo-submit", { value: this.value });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#toPaper);
    addEventListener("afterprint", this.#fromPaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#toPaper);
    removeEventListener("afterprint", this.#fromPaper);
    this.extras.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.secondLang && changed.has("secondLang"))
      void this.extras.use("languages");
    if (this.#meets !== this.session && this.#meetsOthers()) {
      this.#meets = this.session;
      void this.extras.use("others");
    }
  }

  /** Done when what draws a part of it is here, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { coming } = this.extras;
    if (!coming) return done;
    await coming;
    return super.getUpdateComplete();
  }

  protected override update(changed: PropertyValues): void {
    withBeside(this.extras.get("languages")?.besides, () =>
      super.update(changed),
    );
  }

  protected override updated(): void {
    grow(this.renderRoot);
    this.extras.drawn();
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    const events = this.#events;
    return html`<div
      class="elo"
      lang=${this.locale}
      @input=${events.input}
      @focusout=${events.focusout}
      @pointerdown=${events.pointerdown}
      @keydown=${events.keydown}
    >
      ${(view && this.extras.stage(view)) ?? this.#toolView(view)}
      <div class="sr" role="status">${this.spoken}</div>
      ${this.extras.get("dialog")?.dialog?.(this.dialog, this.#answered)}
    </div>`;
  }

  #toolView(view: View | undefined): TemplateResult {
    return html`<div class="tool" part="tool" data-mode=${this.currentMode}>
      ${
        view
          ? headView(
              this,
              view,
              this.renderTitle(view),
              this.progressWords(view),
            )
          : nothing
      }
      ${noticesView(this, view)}
      ${
        view
          ? html`${this.extras.parts("bar", view)}
              ${view.editable ? rolesHint() : nothing}
              <div class="body">${this.renderBody(view)}</div>
              ${this.extras.parts("foot", view)}
              <details class="history no-print" @toggle=${this.#onHistory}>
                <summary>
                  ${msg("Muutoshistoria", { id: "history.title" })}
                </summary>
                ${this.extras.get("history")?.history?.(view, this.showsHistory)}
              </details>
              ${footView(this, this.saveLine.shown)}`
          : nothing
      }
    </div>`;
  }

  /** The title of the tool. */
  protected renderTitle(view: View): unknown {
    return html`<h2>${titleView(view)}</h2>`;
  }

  /** How far the work is, in words; empty for nothing. */
  protected progressWords(_view: View): string {
    return "";
  }

  readonly #onHistory = ({ target }: Event): void => {
    this.showsHistory = (target as HTMLDetailsElement).open;
    if (this.showsHistory) void this.extras.use("history");
  };

  readonly #answered = (): void => {
    this.dialog = undefined;
  };

  #meetsOthers(): boolean {
    const { session } = this;
    return Boolean(
      session && (this.asksWho || contentOf(session.document).open?.length),
    );
  }

  #view(): View | undefined {
    const { session, filled: template, currentMode: mode, locale } = this;
    if (!session || !template) return undefined;
    const content = contentOf(session.document);
    return {
      session,
      content,
      template,
      mode,
      locale,
      editable: (mode === "fill" || mode === "agree") && !this.onPaper,
      prefix: mode === "agree" ? "" : "own/",
      answers: mode === "fill" ? answersOf(content, session.me) : content,
      edit: (edits) => this.edit(edits),
    };
  }

  async #forget(): Promise<void> {
    const { session } = this;
    await session?.forget();
    this.announce(
      this.inWords(() =>
        msg("Poistettu tältä laitteelta", { id: "forgotten" }),
      ),
    );
    if (this.fire("elo-forget", { id: session?.document.id }, true))
      await this.open();
  }

  /** Paper has no fields that scroll or are cut: while the page is printed, what is written is text. */
  readonly #toPaper = (): void => {
    this.session?.flush();
    this.onPaper = true;
    if (this.isUpdatePending) this.performUpdate();
  };

  readonly #fromPaper = (): void => {
    this.onPaper = false;
  };

  #saidAfter(problem: Problem | undefined, done: () => string): void {
    if (problem) this.report([problem]);
    else this.announce(this.inWords(done));
  }
}

/** True until somebody has said something: there is only what named the template. */
function isUntouched({ entries, drafts = [] }: AskelmatDocument): boolean {
  const isStart = entries.every(({ target }) => target === "template");
  return isStart && drafts.length === 0;
}
