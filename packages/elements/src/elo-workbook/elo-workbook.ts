import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { AskelmatDocument, Problem } from "@askelmat/core";
import type { News, StorageAdapter } from "@askelmat/storage";
import type { DocumentElement } from "../base/document-element.js";
import { EloElement } from "../base/elo-element.js";
import { files } from "../base/files.js";
import { offerTexts, type Locale } from "../locale/locale.js";
import { sharedStorage } from "../session/shared-storage.js";
import { dialogView, type DialogContent } from "../shared/dialog.js";
import { dialogStyles } from "../shared/dialog.styles.js";
import { sharedStyles } from "../shared/styles.js";
import { documentView } from "./document-view.js";
import { workbookStyles } from "./elo-workbook.styles.js";
import { FileDesk } from "./file-desk.js";
import { frameView } from "./frame-view.js";
import { Library, type Line } from "./library.js";
import type { FileProblems } from "./messages-view.js";
import type { OpenDocument } from "./open-document.js";
import { referencesFor } from "./references.js";
import { Router } from "./router.js";
import { offerExampleWords, ShelfActs } from "./shelf-acts.js";
import { shelfView } from "./shelf-view.js";

/** Gives the example region's documents; loaded when asked for. */
export type ExampleLoader = () => Promise<readonly AskelmatDocument[]>;

/** What the reader is told about an act that has gone well. */
export interface Message {
  readonly words: string;
  /** A file's text to copy, for when its download does not show up. */
  readonly text?: () => Promise<string>;
  /** Documents that are open and can be stored now. */
  readonly keep?: readonly OpenDocument[];
}

/**
 * Keep and fill a group's worksheets and matrix: all documents on this device,
 * files in and out, and what comes back merged.
 *
 * @example
 * <elo-workbook lang="fi"></elo-workbook>
 *
 * @tag elo-workbook
 * @fires {CustomEvent<{ edits: readonly Edit[] }>} elo-edit - before a person's edit; cancel it to keep the document as it is
 * @fires {CustomEvent<{ edits: readonly Edit[], value: AskelmatDocument }>} elo-change - after a person's edit; `detail.value` is the document
 * @fires {CustomEvent<SaveState>} elo-save - when the save state of the open document changes
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} elo-problem - when something is wrong; the reader is told in words as well
 * @csspart workbook - the whole workbook
 */
export class EloWorkbook extends EloElement {
  static {
    offerTexts("sv", () => import("../locale/generated/sv-workbook.js"));
    offerExampleWords();
  }
  static override styles = [
    ...EloElement.styles,
    sharedStyles,
    dialogStyles,
    workbookStyles,
  ];

  /**
   * Where documents are kept; this page's storage when absent.
   * @public
   */
  @property({ attribute: false }) storage?: StorageAdapter;
  /**
   * Where the example comes from; the ready one when not set.
   * @public
   */
  @property({ attribute: false }) loadExample: ExampleLoader = readyExample;

  /**
   * Address of a service for returns: what *Kokoa vastaukset* asks and
   * *Palauta* sends to, when the reader presses. Needs `connect-src`.
   */
  @property() endpoint: string | null = null;

  /** The documents at hand; undefined until they have been looked up. */
  @state() lines?: readonly Line[];
  /** The document on screen; undefined on the first screen. */
  @state() open?: OpenDocument;
  /** Files that could not be taken in, and why. */
  @state() refused: readonly FileProblems[] = [];
  /** What is wrong with this page or its storage. */
  @state() warnings: readonly Problem[] = [];
  @state() message?: Message;
  /** What stands in place of the open document's own screen; drawn by what put it there. */
  @state() screen?: ((open: OpenDocument) => unknown) | undefined;
  @state() private dragging = false;
  @state() private dialog?: DialogContent;

  /** Files in and out. */
  readonly desk = new FileDesk(this);
  /** Documents begun and deleted. */
  readonly acts = new ShelfActs(this);
  #library?: Promise<Library>;
  #stopListening?: () => void;
  #ticket = 0;
  #news?: News;
  #moved?: Promise<void>;
  readonly #router = new Router(
    this,
    () => this.id || "workbook",
    (id) => {
      this.#moved = this.show(id);
    },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("focus", this.#onReturn);
    addEventListener("hashchange", this.#onAddress);
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("focus", this.#onReturn);
    removeEventListener("hashchange", this.#onAddress);
  }

  /** The documents on this device; opened when first needed. */
  get library(): Promise<Library> {
    return (this.#library ??= this.#openLibrary());
  }

  /**
   * Shows a document by its id, or the first screen; resolves when it stands there.
   * @public
   */
  async show(id?: string): Promise<void> {
    const ticket = ++this.#ticket;
    const from = this.open?.id;
    const open = id === undefined ? undefined : await this.find(id);
    if (!open) await this.list();
    if (ticket !== this.#ticket) return;
    this.clearMessages();
    this.dialog = this.screen = undefined;
    this.open = open;
    this.#stopListening?.();
    this.#stopListening = open?.session.listen(() => {
      // What the browser refused at first it may keep by now.
      if (open.session.save.state === "saved")
        this.warnings = this.warnings.filter(
          ({ code }) => code !== "storage-memory",
        );
      this.requestUpdate();
    });
    this.#router.push(open?.id);
    await this.updateComplete;
    this.#focusScreen(from);
    if (open) void this.#tellOfOthers(open);
    if (open) void this.#tellNews(open);
    if (open) await this.#tellProblems(open);
    if (open?.asksWho) this.askWho(true);
    if (open?.session.document.holder !== undefined)
      void this.desk.part(
        import("../workshop/answer/invited.js"),
        ({ showInvited }) => showInvited(this, open),
      );
  }

  /** Looks up again which documents there are. */
  async list(): Promise<void> {
    const library = await this.library;
    this.lines = await this.attempt(() => library.lines(), this.lines ?? []);
    if (this.lines.some(({ kind }) => kind === "action-plan"))
      void import("../pages/promises-line.js").then(
        (line) => line.tellPromises(this),
        () => undefined,
      );
    else this.promises = undefined;
  }

  /** An open or stored document, with the rows of others that it can point at. */
  async find(id: string): Promise<OpenDocument | undefined> {
    const library = await this.library;
    const open = await this.attempt(() => library.open(id), undefined);
    if (open)
      open.references = await this.attempt(
        () => referencesFor(open.template, library),
        [],
      );
    return open;
  }

  /** Storage that fails is said in words; what is on screen stays usable. */
  async attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      console.error("askelmat: storage failed", error);
      this.warnings = [{ path: "", code: "storage-load" }];
      return otherwise;
    }
  }

  /** Opens a dialog; its words are found in this element's language. */
  ask(dialog: () => DialogContent): void {
    this.dialog = this.inWords(dialog);
  }

  /** Asks what the open document is called, whose and of when it is. */
  askDetails(): void {
    void this.desk.part(import("./details-dialog.js"), ({ detailsDialog }) => {
      const { open } = this;
      if (open) this.ask(() => detailsDialog(open.session, this.locale));
    });
  }

  /** Draws the tools that few begin with, once somebody has asked for them. */
  @state() further?: (workbook: EloWorkbook) => unknown;

  /** Draws what is promised in the plans here, once that has been counted. */
  @state() promises?: () => unknown;

  /** Draws what the browser has lost, until the reader knows. */
  @state() lost?: () => unknown;

  /** True while a question stands. */
  get isAsking(): boolean {
    return this.dialog !== undefined;
  }

  /** Asks who the reader is in the open document; by itself only when nothing else is asked meanwhile. */
  askWho(byItself = false): void {
    const { open } = this;
    if (!open) return;
    void this.desk.part(import("./who-dialog.js"), (who) =>
      who.askWho(this, open, byItself),
    );
  }

  /** Runs `work` with words in this element's language. */
  inLanguage<T>(work: () => T): T {
    return this.inWords(work);
  }

  /** Tells that something went well. */
  tell(words: () => string, more: Omit<Message, "words"> = {}): void {
    this.message = { words: this.inWords(words), ...more };
    this.focusOn(".message");
  }

  /** Tells the reader and the page that files could not be taken in. */
  refuse(files: readonly FileProblems[]): void {
    if (files.length === 0) return;
    this.refused = files;
    const problems = files.flatMap((file) => file.problems);
    const options = { bubbles: true, composed: true, detail: { problems } };
    this.dispatchEvent(new CustomEvent("elo-problem", options));
    this.focusOn(".refused");
  }

  clearMessages(): void {
    this.refused = [];
    this.message = undefined;
    if (this.open) delete this.open.merged;
  }

  /** Takes the reader to a part of the screen once it is drawn. */
  focusOn(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** Speaks another language from here on. */
  speak(locale: Locale): void {
    this.lang = locale;
  }

  protected override render(): TemplateResult {
    const { open, lines } = this;
    return html`<div
      class="elo"
      lang=${this.locale}
      @dragover=${this.#onDrag}
      @dragleave=${() => (this.dragging = false)}
      @drop=${this.#onDrop}
    >
      <div class="workbook ${this.dragging ? "dragging" : ""}" part="workbook">
        ${frameView(
          this,
          open
            ? (this.screen?.(open) ?? documentView(this, open))
            : lines
              ? shelfView(this, lines)
              : nothing,
        )}
      </div>
      ${dialogView(this.dialog, () => (this.dialog = undefined))}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another storage is another shelf.
    if (!changed.has("storage") || !this.hasUpdated) return;
    this.#library = undefined;
    void this.show();
  }

  async #begin(): Promise<void> {
    const { current } = this.#router;
    const library = await this.library;
    const isHere =
      current !== undefined &&
      (await this.attempt(() => library.has(current), false));
    if (isHere) await this.show(current);
    else if (!this.open) await this.list();
    await this.#takeAddress();
  }

  /** The page may have been opened with a link. */
  async #takeAddress(): Promise<void> {
    if (!/askelmat(=|%)/i.test(location.href)) return;
    // A new address is a step in the page's history, too, and may lead to another screen.
    await this.#moved;
    await this.desk.links((links) => links.takeAddress(this));
  }

  async #openLibrary(): Promise<Library> {
    if (this.storage) return new Library(this.storage);
    const { adapter, warnings, news } = await sharedStorage();
    this.warnings = warnings;
    void news().then((all) => this.#hear(all));
    return new Library(adapter);
  }

  /** Tells what happened on this device since the last visit. */
  #hear(news: News): void {
    this.#news = news;
    if (this.open) void this.#tellNews(this.open);
    if (news.losses.length > 0)
      void this.desk.part(import("./lost.js"), ({ showLost }) =>
        showLost(this, news.losses),
      );
  }

  /** The tool tells what a crash cut off, or the browser lost, of its document. */
  async #tellNews({ id }: OpenDocument): Promise<void> {
    await this.updateComplete;
    if (this.#news && this.open?.id === id) this.#tool?.hear(this.#news);
  }

  /** The tool tells what is wrong, by place. */
  async #tellProblems(open: OpenDocument): Promise<void> {
    const tool = this.#tool;
    if (!tool || !open.isUnchecked) return;
    open.isUnchecked = false;
    const found = await this.#check(open);
    await tool.updateComplete;
    const problems = [...open.problems, ...found];
    if (problems.length > 0) tool.report(problems);
  }

  /** What other documents name is suggested in this one; it can do without. */
  async #tellOfOthers({ session }: OpenDocument): Promise<void> {
    try {
      const { tellOfOthers } = await import("../record/at-hand.js");
      await tellOfOthers(await this.library, session, this);
      this.#tool?.requestUpdate();
    } catch (error) {
      console.warn("askelmat: other documents could not be asked", error);
    }
  }

  get #tool(): DocumentElement | null {
    return this.renderRoot.querySelector<DocumentElement>("[data-tool]");
  }

  /** A stored document was checked in full when it came; nobody asks for it now. */
  async #check({
    session: { document },
    template,
    isFile,
  }: OpenDocument): Promise<readonly Problem[]> {
    try {
      if (!isFile) return (await files()).checkRules(document, template);
      const { checkFully } = await import("../base/checking.js");
      return await checkFully(document, template);
    } catch (error) {
      console.error("askelmat: the checks did not load", error);
      return isFile ? [{ path: "", code: "leaf-validators" }] : [];
    }
  }

  /** Another window may have saved meanwhile. */
  async #catchUp(): Promise<void> {
    const { open } = this;
    const library = await this.library;
    if (open) await this.attempt(() => library.refresh(open), undefined);
    else await this.list();
  }

  #onAddress = (): void => void this.#takeAddress();

  #onReturn = (): void => void this.#catchUp();

  #focusScreen(from: string | undefined): void {
    const find = (selector: string) =>
      this.renderRoot.querySelector<HTMLElement>(selector);
    const line =
      from !== undefined && !this.open
        ? find(`[data-document="${CSS.escape(from)}"]`)
        : null;
    (line ?? find(".screen"))?.focus({ preventScroll: line === null });
    if (!line && this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dragging = true;
  };

  #onDrop = (event: DragEvent): void => {
    this.dragging = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.desk.take(files);
  };
}

async function readyExample(): Promise<readonly AskelmatDocument[]> {
  const { exampleDocuments } = await import("@askelmat/content/example");
  return exampleDocuments as readonly unknown[] as readonly AskelmatDocument[];
}
