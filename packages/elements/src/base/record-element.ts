import type { PropertyValues } from "lit";
import type { Json, Problem, Template } from "@askelmat/core";
import type { RecordWork } from "../record/work.js";
import { DocumentElement } from "./document-element.js";
import { formOf } from "./forms.js";
import type { Opening } from "./opening.js";
import type { Stops } from "./stop.js";
import type { Mode, View } from "./view.js";

/**
 * A tool for documents that need no template: what is asked is declared in the
 * tool itself. Everything said is the group's. The work is fetched with the
 * tool, since few visits need it.
 */
export abstract class RecordElement extends DocumentElement {
  /** What the tool does; undefined until it is here. */
  work?: RecordWork;
  #coming?: Promise<void> | undefined;

  /** The kind of document; also names its form. */
  protected abstract override readonly defaultTemplate: string;

  /** Fetches what the tool does. */
  protected abstract fetchWork(): Promise<RecordWork>;

  constructor() {
    super();
    this.mode = "agree";
  }

  protected get templateKind(): string {
    return this.defaultTemplate;
  }

  override get currentMode(): Mode {
    const mode = super.currentMode;
    return mode === "fill" ? "agree" : mode;
  }

  override placeName(path: string): string | undefined {
    return this.work?.placeName(path);
  }

  override valueWords(target: string, value: Json): string | undefined {
    return this.work?.valueWords(target, value);
  }

  override showPlace(path: string): void {
    this.work?.open(path);
    super.showPlace(path);
  }

  override async stops(): Promise<Stops> {
    await this.#fetch();
    return (view) => this.work?.stops(view) ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Nobody's own answers are asked for.
    this.asksWho = false;
    const form = this.session && this.#form;
    if (form) this.filled = form;
  }

  protected override refusalOf(
    opening: Opening,
  ): readonly Problem[] | undefined {
    const { kind = this.templateKind } = opening.document ?? {};
    return kind === this.templateKind
      ? super.refusalOf(opening)
      : [{ path: "", code: "template-other-tool" }];
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetch();
    return super.getUpdateComplete();
  }

  protected override renderBody(view: View): unknown {
    return this.work?.bodyView(view);
  }

  get #form(): Template | undefined {
    return formOf(this.defaultTemplate);
  }

  #fetch(): Promise<void> {
    return (this.#coming ??= this.fetchWork().then(
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
