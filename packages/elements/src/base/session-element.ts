import type { PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import {
  contentOf,
  documentText,
  type AskelmatDocument,
  type Edit,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { News, StorageAdapter } from "@askelmat/storage";
import type { Session, SessionChange } from "../session/session.js";
import { FormElement } from "./form-element.js";
import { isForm } from "./is-form.js";
import {
  openFile,
  openSource,
  type FileText,
  type Opening,
} from "./opening.js";
import { SaveLine } from "./save-line.js";
import { startSession, startStored, type Started } from "./start-session.js";
import { templateOf } from "./templates.js";

/**
 * An element on one document: it opens what its attributes name, follows the
 * session, tells the page, and hands the document to it.
 */
export abstract class SessionElement extends FormElement {
  /** Where documents are kept when the page does not say. The one-file build sets `local`. */
  static defaultStore: "local" | "none" = "none";

  /** Id, short name or address of the template; the tool's own when absent. */
  @property() template: string | null = null;
  /** Address of a document or template to open. Needs `connect-src`. */
  @property() src: string | null = null;
  /** `local` keeps the document on this device, `none` leaves that to the page. */
  @property() store: "local" | "none" | null = null;
  /** Names the place on this device; the template and the page's path when absent. */
  @property({ attribute: "store-key" }) storeKey: string | null = null;
  /**
   * Where `store="local"` keeps documents; this page's storage when absent.
   * @public
   */
  @property({ attribute: false }) storage?: StorageAdapter;
  /**
   * A session that somebody else owns, in place of one of this element's own.
   * @public
   */
  @property({ attribute: false }) session?: Session;

  /** True while the tool asks who is answering. */
  @state() asksWho = false;
  /** The template that is filled. */
  @state() filled?: Template;
  /** Why the document may not be changed here, when it may not. */
  @state() readOnlyWhy?: Problem;
  /** The document as it was opened here, for a form that is reset. */
  begun?: AskelmatDocument | undefined;

  protected readonly saveLine = new SaveLine(this);
  /** The file as it came, when it may only be handed on as it is. */
  protected original?: FileText;
  #own?: Session;
  #given = false;
  #ticket = 0;
  /** What the page has set and what is being opened. */
  #coming: AskelmatDocument | undefined;
  #opening: Promise<void> | undefined;
  #listening?: { session: Session; stop: () => void };
  #windows?: unknown;

  /** The template this tool fills when `template` is absent. */
  protected abstract readonly defaultTemplate: string;
  /** The kind of template this tool can draw. */
  protected abstract readonly templateKind: string;
  /**
   * The document, immutable. Setting it opens another one, which
   * `updateComplete` waits for; null begins anew.
   * @public
   */
  get value(): AskelmatDocument | null {
    if (this.#coming) return this.#coming;
    if (!this.session) return null;
    this.session.flush();
    const { document } = this.session;
    return { ...document, content: contentOf(document) };
  }

  set value(value: AskelmatDocument | null) {
    this.#coming = value ?? undefined;
    if (value === null) {
      this.#opening = this.open();
      return;
    }
    // What is still being typed is in `content` too: it is nobody else's edit.
    const { content, ...rest }: JsonObject = value;
    const ours = Array.isArray(value.drafts) && value.drafts.length > 0;
    const text = JSON.stringify(ours ? rest : { ...rest, content });
    this.#opening = openFile(text, this.#source).then((opening) => {
      if (this.#coming !== value) return;
      this.#coming = undefined;
      void this.adopt(opening);
    });
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const source = ["template", "src", "store", "storeKey", "storage"];
    const first = !this.hasUpdated;
    const given =
      this.#given ||
      this.#coming !== undefined ||
      (first && this.session !== undefined);
    if (!given && (first || source.some((name) => changed.has(name))))
      this.#opening = this.open();
    this.#follow();
  }

  /** Done when what was asked for is open and drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#opening) return done;
    await this.#opening;
    this.#opening = undefined;
    return super.getUpdateComplete();
  }

  /** Opens what the attributes and the inline script name. */
  protected async open(): Promise<void> {
    const isWanted = this.beginOpening();
    this.report([]);
    const opening = openSource(this.#source);
    const result = opening instanceof Promise ? await opening : opening;
    if (isWanted()) void this.#adopt(result);
  }

  /** An opening begins; the answer says, later, whether the page or the reader has asked for nothing else since. */
  protected beginOpening(): () => boolean {
    const ticket = ++this.#ticket;
    this.#given = false;
    this.#coming = undefined;
    return () => ticket === this.#ticket && this.#coming === undefined;
  }

  /** Opens what the page or the reader has handed over, in place of the attributes' choice. */
  async adopt(opening: Opening): Promise<void> {
    this.#given = true;
    this.#ticket++;
    await this.#adopt(opening);
  }

  #adopt(opening: Opening): Promise<void> | undefined {
    const refusal = this.refusalOf(opening);
    if (refusal) {
      this.session = undefined;
      this.filled = undefined;
      this.report([...opening.problems, ...refusal]);
      return undefined;
    }
    const ticket = this.#ticket;
    const { template, document } = opening;
    const keep = (started: Started) => {
      if (ticket === this.#ticket) this.#begin(started, opening);
    };
    const { defaultStore } = this.constructor as typeof SessionElement;
    if ((this.store ?? defaultStore) === "local")
      return startStored(template!, document, this.key, this.storage).then(
        keep,
      );
    keep(startSession(template!, document));
    return undefined;
  }

  #begin(started: Started, opening: Opening): void {
    this.#own = started.session;
    this.session = started.session;
    this.asksWho = started.asksWho;
    this.filled = opening.template;
    this.readOnlyWhy = opening.readOnly;
    this.original = opening.original;
    this.report([...opening.problems, ...started.problems]);
    void started.news?.then((news) => {
      if (this.session === started.session) this.hear(news);
    });
  }

  /** Hears what happened on this device since the last visit. */
  hear(_news: News): void {
    // Who has a place to say it does.
  }

  /** Why what was opened cannot be shown here; undefined when it can. */
  protected refusalOf({ template }: Opening): readonly Problem[] | undefined {
    if (!template) return [];
    return template.kind === this.templateKind
      ? undefined
      : [{ path: "", code: "template-other-tool" }];
  }

  /** False when somebody around the tool gave the session, and shows what is about the document itself. */
  get ownsSession(): boolean {
    return this.session === this.#own;
  }

  /** Fires an event at the page; false when the page cancelled it. */
  protected fire(type: string, detail: unknown, cancelable = false): boolean {
    const options = { detail, cancelable, bubbles: true, composed: true };
    return this.dispatchEvent(new CustomEvent(type, options));
  }

  /** The document as a file's text, with its template. */
  fileText(): string {
    const { session, filled } = this;
    return documentText(session!.document, {
      at: new Date().toISOString(),
      ...(filled && !isForm(filled) && { snapshots: [filled] }),
    });
  }

  get #source() {
    const inline = this.querySelector(
      ':scope > script[type="application/json"]',
    );
    return {
      template: this.template ?? this.defaultTemplate,
      src: this.src,
      inline: inline?.textContent ?? undefined,
    };
  }

  /** The slot on this device: two pages, or two elements on one, do not share a document by accident. */
  get key(): string {
    if (this.storeKey !== null) return this.storeKey;
    const template = this.template ?? this.defaultTemplate;
    const alike = [...document.querySelectorAll(this.localName)].filter(
      (other) =>
        other instanceof SessionElement &&
        other.storeKey === null &&
        other.id === this.id &&
        other.template === this.template,
    );
    const number = Math.max(0, alike.indexOf(this)) || "";
    return [template, location.pathname, this.id, number]
      .filter(Boolean)
      .join(" ");
  }

  #follow(): void {
    const { session } = this;
    if (this.#listening?.session === session) return;
    this.#listening?.session.flush();
    this.#listening?.stop();
    this.#listening = undefined;
    if (!session) return;
    if (session !== this.#own) this.filled = templateOf(session.document);
    session.allow = (edits) => this.fire("elo-edit", { edits }, true);
    const stop = session.listen((change) => this.#onSession(session, change));
    this.#listening = { session, stop };
    this.begun = session.document;
    this.#saved(session);
  }

  /** Another window of this device may have the same document: what follows it comes when something has been saved. */
  #saved(session: Session): void {
    this.saveLine.follow(session);
    if (session.save.state === "saved")
      this.#windows ??= import("./windows.js").then(
        ({ Windows }) => new Windows(this),
        () => (this.#windows = undefined),
      );
  }

  #onSession(session: Session, change: SessionChange): void {
    const { what, edits, goesOn } = change;
    if (what === "save") {
      this.#saved(session);
      this.fire("elo-save", session.save);
      return;
    }
    this.formChanged();
    if (!goesOn || !this.#holds(edits)) this.requestUpdate();
    if (!edits) return;
    const value = () => this.value;
    this.fire("elo-change", {
      edits,
      get value() {
        return value();
      },
    });
  }

  /** True when the words are those in a field of this very tool: it shows them already. */
  #holds(edits: readonly Edit[] = []): boolean {
    const { activeElement } = this.renderRoot as ShadowRoot;
    const target = (activeElement as HTMLElement | null)?.dataset["target"];
    return edits.every((edit) => "target" in edit && edit.target === target);
  }

  readonly #flush = (): void => {
    this.session?.flush();
    this.formKept();
  };
}
