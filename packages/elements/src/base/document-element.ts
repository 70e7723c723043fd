import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import {
  contentOf,
  fileName,
  fileText,
  isObject,
  readFile,
  sealDrafts,
  type AskelmatDocument,
  type Edit,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { StorageAdapter } from "@askelmat/storage";
import { msg } from "../locale/locale.js";
import type { Session, SessionChange } from "../session/session.js";
import { dialogView, type DialogContent } from "../shared/dialog.js";
import { sharedStyles } from "../shared/styles.js";
import { withoutVoice } from "../shared/ties.js";
import { checkFully } from "./checking.js";
import { footView, headView, noticesView, titleOf } from "./document-chrome.js";
import { forgetDialog, nameDialog } from "./document-dialogs.js";
import { documentStyles } from "./document-styles.js";
import { EloElement } from "./elo-element.js";
import { opened, openSource, type Opening } from "./opening.js";
import { SaveLine } from "./save-line.js";
import { startSession, startStored, type Started } from "./start-session.js";
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
 * Everything the document tools share: attributes, opening, saving, undo,
 * modes, who is answering, problems in words, import and export.
 */
export abstract class DocumentElement extends EloElement {
  static formAssociated = true;
  /** Where documents are kept when the page does not say. The one-file build sets `local`. */
  static defaultStore: "local" | "none" = "none";
  static override styles = [...EloElement.styles, sharedStyles, documentStyles];

  /** Id, short name or address of the template; the tool's own when absent. */
  @property() template: string | null = null;
  /** Address of a document or template to open. Needs `connect-src`. */
  @property() src: string | null = null;
  /** Nothing can be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** `fill` own answers, `agree` on shared ones, `read` or `print`; a switch when absent. */
  @property() mode: Mode | null = null;
  /** `local` keeps the document on this device, `none` leaves that to the page. */
  @property() store: "local" | "none" | null = null;
  /** Names the place on this device; the template and the page's path when absent. */
  @property({ attribute: "store-key" }) storeKey: string | null = null;
  /** Shows the button *Valmis*, which fires `elo-submit`. */
  @property({ type: Boolean }) submit = false;
  /** Joins the form around: the document is submitted under this name. */
  @property() name: string | null = null;
  /** Where `store="local"` keeps documents; this page's storage when absent. */
  @property({ attribute: false }) storage?: StorageAdapter;
  /** A session that somebody else owns, in place of one of this element's own. */
  @property({ attribute: false }) session?: Session;

  /** What is wrong now. Shown until closed. */
  @state() problems: readonly Problem[] = [];
  @state() asksWho = false;
  @state() protected form?: Template;
  @state() private readOnlyWhy?: Problem;
  @state() private chosenMode: Mode = "fill";
  @state() private dialog?: DialogContent;
  @state() private spoken = "";

  readonly #saveLine = new SaveLine(this);
  #given = false;
  #ticket = 0;
  #listening?: { session: Session; stop: () => void };
  #endForm?: () => void;

  /** The template this tool fills when `template` is absent. */
  protected abstract readonly defaultTemplate: string;
  /** The kind of template this tool can draw. */
  protected abstract readonly templateKind: string;
  /** Draws the work itself. */
  protected abstract renderBody(view: View): unknown;

  constructor() {
    super();
    this.attachInternals();
  }

  /** The document, immutable. Setting it opens another one; null begins anew. */
  get value(): AskelmatDocument | null {
    if (!this.session) return null;
    this.session.flush();
    const { document } = this.session;
    return { ...document, content: contentOf(document) };
  }

  set value(value: AskelmatDocument | null) {
    this.#given = value !== null;
    this.#ticket++;
    if (value === null) {
      void this.#open();
      return;
    }
    // What is still being typed is in `content` too: it is nobody else's edit.
    const { content, ...rest }: JsonObject = value;
    const ours = Array.isArray(value.drafts) && value.drafts.length > 0;
    const text = JSON.stringify(ours ? rest : { ...rest, content });
    this.#adopt(opened(readFile(text), this.#source), this.#ticket);
  }

  /** The mode in force: the page's, else the reader's choice. */
  get currentMode(): Mode {
    if (this.readonly || this.readOnlyWhy) return this.mode === "print" ? "print" : "read";
    return this.mode ?? this.chosenMode;
  }

  /** True when the language asked for could not be had. */
  get languageFailed(): boolean {
    return this.localeFailed;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#flush);
    addEventListener("pagehide", this.#flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flush();
    document.removeEventListener("visibilitychange", this.#flush);
    removeEventListener("pagehide", this.#flush);
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#endForm?.();
    const add = ({ formData }: FormDataEvent) => {
      if (this.name && this.session) formData.set(this.name, this.#fileText());
    };
    form?.addEventListener("formdata", add);
    this.#endForm = () => form?.removeEventListener("formdata", add);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const source = ["template", "src", "store", "storeKey", "storage"];
    const first = !this.hasUpdated;
    if (changed.has("session")) this.#follow();
    if (this.#given || (this.session && first)) return;
    if (first || source.some((name) => changed.has(name))) void this.#open();
  }

  /** Everything wrong with the document, by place; shown to the reader. */
  async validate(): Promise<readonly Problem[]> {
    if (!this.session) return [];
    this.session.flush();
    const problems = await checkFully(this.session.document, this.form);
    this.report(problems);
    return problems;
  }

  /** The document as a file. What is being typed is in it. */
  async exportAs(format: "json" = "json"): Promise<File> {
    if (format !== "json")
      throw new RangeError(`exportAs: "${String(format)}" is not known; use "json".`);
    const { session } = this;
    if (!session) throw new Error("exportAs: no document is open yet.");
    session.replace(sealDrafts);
    return new File([this.#fileText()], fileName(session.document), {
      type: "application/vnd.askelmat+json",
    });
  }

  /**
   * Takes a file in: another copy of this document is merged; any other
   * document opens if nothing has been answered here yet, else is refused.
   */
  async import(file: Blob | string): Promise<ImportReport> {
    const input =
      typeof file === "string" ? file : new Uint8Array(await file.arrayBuffer());
    const read = readFile(input);
    const { session } = this;
    if (read.ok && read.document && session?.document.id === read.document.id) {
      const { added, opened: ties, problems } = session.merge(read.document);
      this.report([...read.problems, ...problems]);
      return { ok: true, problems, added: added.length, opened: ties.length };
    }
    const opening = opened(read);
    const untouched = !session || session.document.entries.length <= 1;
    const refusal = this.#refusalOf(opening, untouched);
    if (refusal) return this.#refuse([...opening.problems, ...refusal]);
    this.#given = true;
    this.#adopt(opening, ++this.#ticket);
    const added = opening.document?.entries.length ?? 0;
    return { ok: true, problems: opening.problems, added, opened: 0 };
  }

  /** Makes one gesture's edits and shows what does not fit. */
  edit(edits: readonly Edit[]): void {
    const problems = this.session?.edit(edits) ?? [];
    if (problems.length > 0) this.report(problems);
  }

  undo(): void {
    this.#saidAfter(this.session?.undo(), () => msg("Kumottu", { id: "undone" }));
  }

  redo(): void {
    this.#saidAfter(this.session?.redo(), () =>
      msg("Tehty uudelleen", { id: "redone" }),
    );
  }

  /** Shows problems to the reader, tells the page, and leaves the developer a line. */
  report(problems: readonly Problem[]): void {
    this.problems = problems;
    for (const { code, path, params } of problems)
      console.warn(`askelmat: ${code} at "${path}"`, params ?? "");
    if (problems.length > 0) this.#fire("elo-problem", { problems });
  }

  clearProblems(): void {
    this.problems = [];
  }

  switchMode(mode: Mode): void {
    this.session?.endGesture();
    this.chosenMode = mode;
  }

  /** Says something to those who listen to the page. */
  announce(words: string): void {
    this.spoken = words;
  }

  /** What a place is called, for lists of problems; undefined when it has no name. */
  placeName(_path: string): string | undefined {
    return undefined;
  }

  /** Brings a place into view and gives it focus. */
  showPlace(path: string): void {
    let place = withoutVoice(path).replace(/@[^@]*$/, "");
    for (; place !== ""; place = place.replace(/\/?[^/]*$/, "")) {
      const found = this.renderRoot.querySelector<HTMLElement>(
        `main [data-place="${CSS.escape(place)}"]`,
      );
      if (!found) continue;
      found.scrollIntoView({ block: "center" });
      found
        .querySelector<HTMLElement>("button, input, textarea, select")
        ?.focus({ preventScroll: true });
      return;
    }
  }

  /** Opens a dialog. */
  ask(dialog: DialogContent): void {
    this.dialog = dialog;
  }

  askName(): void {
    this.ask(this.inWords(() => nameDialog(this)));
  }

  askForget(): void {
    this.ask(this.inWords(() => forgetDialog(() => void this.#forget())));
  }

  answerWho(me?: string): void {
    this.asksWho = false;
    this.session?.goOnAs(me);
  }

  /** Gives the reader the document as a file. */
  async download(): Promise<void> {
    const file = await this.exportAs("json");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  finish(): void {
    this.session?.flush();
    this.#fire("elo-submit", { value: this.value });
  }

  protected override render(): TemplateResult {
    const view = this.#view();
    return html`<div
      class="elo"
      lang=${this.locale}
      @input=${this.#onInput}
      @focusout=${this.#onFocusOut}
      @keydown=${this.#onKeydown}
    >
      <div class="tool" part="tool" data-mode=${this.currentMode}>
        ${view ? headView(this, view, this.renderTitle(view), this.progressWords(view)) : nothing}
        ${noticesView(this, view)}
        ${view ? html`<main>${this.renderBody(view)}</main>` : this.#waiting()}
        ${view ? footView(this, this.#saveLine.shown) : nothing}
      </div>
      <div class="sr" role="status">${this.spoken}</div>
      ${dialogView(this.dialog, () => (this.dialog = undefined))}
    </div>`;
  }

  /** The title of the tool. */
  protected renderTitle(view: View): unknown {
    return html`<h2>${titleOf(view)}</h2>`;
  }

  /** How far the work is, in words; empty for nothing. */
  protected progressWords(_view: View): string {
    return "";
  }

  #waiting(): TemplateResult {
    return this.problems.length > 0
      ? html`<div>
          <button @click=${() => void this.#open()}>
            ${msg("Yritä uudelleen", { id: "open.retry" })}
          </button>
        </div>`
      : html`<p class="opening quiet">${msg("Avataan…", { id: "open.wait" })}</p>`;
  }

  #view(): View | undefined {
    const { session, form, currentMode: mode, locale } = this;
    if (!session || !form) return undefined;
    const content = contentOf(session.document);
    const editable = mode === "fill" || mode === "agree";
    const prefix = mode === "agree" ? "" : "own/";
    const answers = mode === "fill" ? answersOf(content, session.me) : content;
    const edit = (edits: readonly Edit[]) => this.edit(edits);
    return { session, content, template: form, mode, locale, editable, prefix, answers, edit };
  }

  get #source() {
    const script = this.querySelector(':scope > script[type="application/json"]');
    return {
      template: this.template ?? this.defaultTemplate,
      src: this.src,
      inline: script?.textContent ?? undefined,
    };
  }

  async #open(): Promise<void> {
    const ticket = ++this.#ticket;
    this.#given = false;
    this.problems = [];
    const opening = openSource(this.#source);
    this.#adopt(opening instanceof Promise ? await opening : opening, ticket);
  }

  #adopt(opening: Opening, ticket: number): void {
    if (ticket !== this.#ticket) return;
    const refusal = this.#refusalOf(opening, true);
    if (refusal) {
      this.session = undefined;
      this.form = undefined;
      this.report([...opening.problems, ...refusal]);
      return;
    }
    const { template, document, readOnly, problems } = opening;
    const keep = (started: Started) => {
      if (ticket !== this.#ticket) return;
      this.form = template;
      this.readOnlyWhy = readOnly;
      this.session = started.session;
      this.asksWho = started.asksWho;
      this.report([...problems, ...started.problems]);
    };
    const store = this.store ?? (this.constructor as typeof DocumentElement).defaultStore;
    if (store !== "local") keep(startSession(template!, document));
    else
      void startStored(template!, document, this.#key, this.storage).then(keep);
  }

  /** Why what was opened cannot be shown here. */
  #refusalOf({ template, document }: Opening, untouched: boolean): readonly Problem[] | undefined {
    const because = (code: string) => [{ path: "", code }];
    if (!template) return [];
    if (template.kind !== this.templateKind) return because("template-other-tool");
    if (!untouched && document) return because("merge-other-document");
    return undefined;
  }

  #refuse(problems: readonly Problem[]): ImportReport {
    this.report(problems);
    return { ok: false, problems, added: 0, opened: 0 };
  }

  /** Two pages, or two elements with ids, do not share a document by accident. */
  get #key(): string {
    if (this.storeKey !== null) return this.storeKey;
    const template = this.template ?? this.defaultTemplate;
    return [template, location.pathname, this.id].filter(Boolean).join(" ");
  }

  #follow(): void {
    const { session } = this;
    if (this.#listening?.session === session) return;
    this.#listening?.session.flush();
    this.#listening?.stop();
    this.#listening = undefined;
    if (!session) return;
    session.allow = (edits) => this.#fire("elo-edit", { edits }, true);
    this.#listening = { session, stop: session.listen((change) => this.#onSession(session, change)) };
    this.#saveLine.follow(session);
  }

  #onSession(session: Session, { what, edits }: SessionChange): void {
    if (what === "save") {
      this.#saveLine.follow(session);
      this.#fire("elo-save", session.save);
      return;
    }
    this.requestUpdate();
    if (!edits) return;
    const value = () => this.value;
    this.#fire("elo-change", {
      edits,
      get value() {
        return value();
      },
    });
  }

  #fire(type: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(
      new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }),
    );
  }

  #fileText(): string {
    const { session, form } = this;
    return fileText(session!.document, {
      at: new Date().toISOString(),
      ...(form && { snapshots: [form] }),
    });
  }

  async #forget(): Promise<void> {
    const { session } = this;
    await session?.forget();
    this.announce(this.inWords(() => msg("Poistettu tältä laitteelta", { id: "forgotten" })));
    if (this.#fire("elo-forget", { id: session?.document.id }, true)) await this.#open();
  }

  #saidAfter(problem: Problem | undefined, done: () => string): void {
    if (problem) this.report([problem]);
    else this.announce(this.inWords(done));
  }

  #flush = (): void => this.session?.flush();

  #onInput = (event: InputEvent): void => {
    const field = event.target as HTMLInputElement;
    const target = field.dataset["target"];
    if (target !== undefined) this.session?.type(target, field.value);
  };

  #onFocusOut = (event: FocusEvent): void => {
    if ((event.target as HTMLElement).dataset["target"] !== undefined)
      this.session?.endGesture();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !this.session) return;
    const key = event.key.toLowerCase();
    const undo = key === "z" && !event.shiftKey;
    if (!undo && key !== "y" && key !== "z") return;
    event.preventDefault();
    if (undo) this.undo();
    else this.redo();
  };
}

/** True for a plain object that could be a document. */
export const isDocument = (value: unknown): value is AskelmatDocument =>
  isObject(value) && Array.isArray(value["entries"]);
