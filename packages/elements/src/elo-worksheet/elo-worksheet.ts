import {
  html,
  nothing,
  type CSSResult,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { property, state } from "lit/decorators.js";
import {
  contentOf,
  progressOf,
  sectionsOf,
  type Json,
  type OpenItem,
} from "@askelmat/core";
import { DocumentElement } from "../base/document-element.js";
import type { Stops } from "../base/stop.js";
import type { View } from "../base/view.js";
import { msg, offerTexts, str } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { localText } from "../shared/text.js";
import { withoutVoice } from "../shared/voice.js";
import { Blanks } from "./blanks.js";
import { worksheetStyles } from "./elo-worksheet.styles.js";
import { fieldStyles } from "./field.styles.js";
import { leftoversView } from "./leftovers.js";
import { startPaste } from "./paste-start.js";
import { organisationList } from "./parties.js";
import { Redraws } from "./redraws.js";
import { sectionView } from "./section-view.js";
import {
  birthOf,
  type Reference,
  type Sheet,
  type SheetTool,
} from "./sheet.js";
import { ShownBoards } from "./shown-boards.js";
import { Slices } from "./slices.js";
import { placeWords, valueWords } from "./words.js";

/**
 * Fill a worksheet of any template: prompts, tables that grow, parties in
 * roles, steps, periods; alone, or together beside everybody's own answers.
 *
 * @example
 * <elo-worksheet template="tyotapa-2" lang="fi" store="local"></elo-worksheet>
 *
 * @tag elo-worksheet
 * @slot - shows nothing; a `<script type="application/json">` here is the document or template to open
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
export class EloWorksheet extends DocumentElement implements SheetTool {
  static {
    offerTexts("sv", () => import("../locale/generated/sv-worksheet.js"));
  }
  static override styles = [
    ...DocumentElement.styles,
    worksheetStyles,
    fieldStyles,
  ];

  /**
   * Goals of other documents that a step can point at; without any, goals are written.
   * @public
   */
  @property({ attribute: false }) references: readonly Reference[] = [];

  @state() private printing = false;

  /** Grows with each slice of a long table. */
  @state() private slice = 0;

  readonly blanks = new Blanks();
  readonly slices = new Slices(() => this.slice++);
  readonly boards = new ShownBoards(
    () => {
      this.requestUpdate();
    },
    (error) => {
      console.error("askelmat: the board did not load", error);
      this.report([{ path: "", code: "leaf-dialogs" }]);
    },
  );

  protected readonly defaultTemplate = "tyotapa-1";
  protected readonly templateKind = "worksheet-template";

  readonly #redraws = new Redraws();
  #sheet?: Sheet;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#onPrint);
    addEventListener("afterprint", this.#onPrinted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#onPrint);
    removeEventListener("afterprint", this.#onPrinted);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("session")) {
      this.blanks.clear();
      this.boards.clear();
      this.#sheet = undefined;
    }
    const anew: readonly PropertyKey[] = [
      "session",
      "mode",
      "chosenMode",
      "locale",
    ];
    if (anew.some((name) => changed.has(name))) this.slices.clear();
    this.#redraws.note(changed, {
      session: this.session,
      save: this.saveLine.shown,
    });
  }

  protected override updated(): void {
    super.updated();
    this.slices.drawn();
  }

  /** Done when every row is drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (; this.slices.next; done = await super.getUpdateComplete())
      await this.slices.next;
    return done;
  }

  override showPlace(path: string): void {
    // A board shows some of the answers, the table all of them.
    if (this.boards.clear()) {
      this.requestUpdate();
      this.performUpdate();
    }
    this.#drawAll();
    super.showPlace(path);
  }

  override placeName(path: string, by?: string): string | undefined {
    const view = this.#words();
    return view && this.inWords(() => placeWords(view, path, by));
  }

  override valueWords(target: string, value: Json): string | undefined {
    const view = this.#words();
    return view && this.inWords(() => valueWords(view, target, value));
  }

  focusNext(find: (root: ParentNode) => HTMLElement | null | undefined): void {
    void this.updateComplete.then(() => find(this.renderRoot)?.focus());
  }

  question(make: () => DialogContent): void {
    this.ask(this.inWords(make));
  }

  wear({ styleSheet }: CSSResult): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet))
      adoptedStyleSheets.push(styleSheet);
  }

  say(words: () => string): void {
    this.announce(this.inWords(words));
  }

  protected override renderTitle(view: View): TemplateResult {
    const { content } = view.template;
    return html`<hgroup>
      ${
        content["series"]
          ? html`<p class="series">${localText(content["series"])}</p>`
          : nothing
      }
      <h2>${localText(view.content["title"] ?? content["title"])}</h2>
    </hgroup>`;
  }

  protected override progressWords(view: View): string {
    const { session, template, mode } = view;
    const by = mode === "fill" ? session.me : undefined;
    const { answered, total } = progressOf(session.document, template, by);
    return answered === 0
      ? ""
      : msg(str`${answered}/${total} täytetty`, { id: "worksheet.progress" });
  }

  override async stops(): Promise<Stops> {
    const { sheetStops } = await import("./sheet-stops.js");
    return sheetStops(this, (view, draw) => this.renderBody(view, draw));
  }

  /** @param draw what is drawn of the sheet: all of it as a rule */
  protected override renderBody(
    view: View,
    draw: (sheet: Sheet) => unknown = wholeSheet,
  ): TemplateResult {
    this.slices.begin();
    const seen = {
      ...view,
      editable: view.editable && !this.printing,
      isPaper: this.printing,
      tool: this,
      births: this.#sheet?.births ?? new Map(),
      rows: this.#sheet?.rows ?? new Map(),
      shown: new Set<OpenItem>(),
      references: this.references,
    };
    const stamp = this.#redraws.stamp(seen, this.extras);
    const sheet: Sheet = Object.assign(this.#sheet ?? {}, seen, { stamp });
    this.#sheet = sheet;
    return html`<div
      class="sheet"
      @input=${this.#onBirth}
      @paste=${this.#onPaste}
    >
      ${organisationList(sheet)} ${draw(sheet)}
    </div>`;
  }

  #words(): Pick<View, "template" | "content" | "locale"> | undefined {
    const { session, filled: form, locale } = this;
    return (
      session &&
      form && { template: form, content: contentOf(session.document), locale }
    );
  }

  /** The first key in an empty row makes the row, in the same step. */
  #onBirth = (event: InputEvent): void => {
    const field = event.target as HTMLInputElement;
    const { target } = field.dataset;
    if (target === undefined) return;
    const place = withoutVoice(target).replace(/@[^@]*$/, "");
    const birth = this.#sheet ? birthOf(this.#sheet.births, place) : [];
    if (birth.length > 0) this.session?.type(target, field.value, birth);
  };

  #onPaste = (event: ClipboardEvent): void => {
    if (this.#sheet) startPaste(event, this.#sheet);
  };

  /** Draws the rows that are still to come, at once. */
  #drawAll(): void {
    if (!this.slices.isShort) return;
    this.slices.all();
    this.slice++;
    this.performUpdate();
  }

  /** Paper has no fields that scroll: while printing, what is written is text. */
  #onPrint = (): void => {
    this.session?.flush();
    this.slices.all();
    this.printing = true;
    if (this.isUpdatePending) this.performUpdate();
  };

  #onPrinted = (): void => {
    this.printing = false;
  };
}

function wholeSheet(sheet: Sheet): TemplateResult {
  return html`${sectionsOf(sheet.template).map((section) => sectionView(sheet, section))}
  ${leftoversView(sheet)}`;
}
