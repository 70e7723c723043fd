import type { PropertyValues } from "lit";
import { property } from "lit/decorators.js";
import type { AskelmatDocument, Problem, Template } from "@askelmat/core";
import type { Session } from "../session/session.js";
import { EloElement } from "./elo-element.js";
import type { FormState } from "./form-state.js";
import type { Opening } from "./opening.js";

/**
 * An element that takes part in the form around it as native controls do: its
 * document is submitted, reset, restored and disabled with the rest. What few
 * forms ask for is fetched when a form does.
 */
export abstract class FormElement extends EloElement {
  static formAssociated = true;

  /** Joins the form around: the document is submitted under this name. */
  @property() name: string | null = null;
  /** The form is not submitted before something has been answered. */
  @property({ type: Boolean }) required = false;

  abstract session?: Session;
  /** The template that is filled. */
  abstract filled?: Template;
  /** The document as it was opened here. */
  abstract begun?: AskelmatDocument | undefined;
  protected readonly internals = this.attachInternals();
  #state?: Promise<FormState | undefined>;
  #endForm?: () => void;

  /** The document as a file's text. */
  abstract fileText(): string;
  /** Opens a document in place of what stands here. */
  abstract adopt(opening: Opening): Promise<void>;
  /** Says who answers from here on. */
  abstract answerWho(me?: string): void;
  /** Says something to those who listen to the page. */
  abstract announce(words: string): void;
  /** Shows problems to the reader, tells the page, and leaves the developer a line. */
  abstract report(problems: readonly Problem[]): void;

  constructor() {
    super();
    // A label leads to the first control: it hands its click to the element itself.
    this.addEventListener("click", (event) => {
      if (event.composedPath()[0] === this && this.internals.labels.length > 0)
        this.focus();
    });
  }

  /**
   * The form around, as of any control.
   * @public
   * @readonly
   */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /**
   * Why the form may not be submitted, as of any control.
   * @public
   * @readonly
   */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /**
   * {@link validity} in words.
   * @public
   * @readonly
   */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /**
   * False while the element is disabled.
   * @public
   * @readonly
   */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /**
   * False when the form may not be submitted. What is wrong in the document
   * does not keep a form back: see {@link setCustomValidity}.
   * @public
   */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /**
   * {@link checkValidity}, and says so to the reader.
   * @public
   */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /**
   * Keeps the form back with words of the page's own; an empty text lets it go.
   * @public
   */
  setCustomValidity(words: string): void {
    this.internals.setValidity(
      words ? { customError: true } : {},
      words,
      this.firstControl,
    );
    this.formChanged();
  }

  /** Moves the focus to the first control of the work. */
  override focus(options?: FocusOptions): void {
    const { firstControl } = this;
    if (firstControl) firstControl.focus(options);
    else super.focus(options);
  }

  /** The first control of the work. */
  get firstControl(): HTMLElement | undefined {
    return (
      this.renderRoot.querySelector<HTMLElement>(
        ".body :is(button, input, textarea, select)",
      ) ?? undefined
    );
  }

  /** True when the page has disabled the element, or a `<fieldset>` around it. */
  get isDisabled(): boolean {
    return this.matches(":disabled");
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#endForm?.();
    const add = ({ formData }: FormDataEvent) => {
      if (!this.name || !this.session || this.isDisabled) return;
      this.session.flush();
      formData.set(this.name, this.fileText());
    };
    form?.addEventListener("formdata", add);
    this.#endForm = () => form?.removeEventListener("formdata", add);
    if (form) void this.#formState();
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  async formResetCallback(): Promise<void> {
    (await this.#formState())?.reset();
  }

  async formStateRestoreCallback(state: unknown): Promise<void> {
    await (await this.#formState())?.restore(state);
  }

  /** Takes note that the document, or what is asked of it, is another; costs nothing outside a form. */
  protected formChanged(): void {
    void this.#state?.then((state) => state?.note());
  }

  /** Puts away what a form keeps, now. */
  protected formKept(): void {
    void this.#state?.then((state) => state?.keep());
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What a label names needs a role that can have a name.
    if (!this.hasUpdated && this.internals.labels.length > 0)
      this.internals.role = "group";
    if (this.required) void this.#formState();
    if (changed.has("required")) this.formChanged();
  }

  #formState(): Promise<FormState | undefined> {
    return (this.#state ??= this.#fetch());
  }

  async #fetch(): Promise<FormState | undefined> {
    try {
      const { FormState } = await import("./form-state.js");
      return new FormState(this, this.internals);
    } catch (error) {
      console.error("askelmat: what a form asks for did not load", error);
      this.report([{ path: "", code: "leaf-dialogs" }]);
      this.#state = undefined;
      return undefined;
    }
  }
}
