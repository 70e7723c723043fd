import "./words.js";
import { html, type CSSResult, type TemplateResult } from "lit";
import {
  contentOf,
  documentDate,
  encodeSegment,
  newId,
  type Edit,
  type Json,
} from "@askelmat/core";
import type { RecordElement } from "../base/record-element.js";
import type { Stop } from "../base/stop.js";
import type { View } from "../base/view.js";
import { isLoaded, load, withLocale } from "../locale/locale.js";
import type { DialogContent } from "../shared/dialog.js";
import { suggestedFor } from "../shared/named.js";
import { withoutVoice } from "../shared/voice.js";
import { groundOf, NOTHING_YET, type AtHand } from "./built-from.js";
import { fieldsOf } from "./dated.js";
import { dayOf } from "./day-of.js";
import type {
  RecordField,
  RecordForm,
  RecordList,
  RecordWords,
  Say,
} from "./form.js";
import { atHandFor } from "./lists.js";
import { organisationNames } from "./organisation-controls.js";
import { findPlace, placeValue, placeWords } from "./places.js";
import { recordStyles } from "./record.styles.js";
import { birthEdits } from "./row-acts.js";
import { sectionView } from "./section-view.js";
import { restView } from "./strangers.js";
import type { RecordView } from "./view.js";

/** Begins when its words are here: what has been drawn is not drawn again for the sake of words. */
export async function startRecord(
  tool: RecordElement,
  form: RecordForm,
  styles: readonly CSSResult[] = [],
): Promise<RecordWork> {
  let more = true;
  while (more && !isLoaded(tool.locale)) more = await load(tool.locale);
  const { adoptedStyleSheets } = tool.renderRoot as ShadowRoot;
  for (const { styleSheet } of [recordStyles, ...styles])
    if (styleSheet) adoptedStyleSheets.push(styleSheet);
  return new RecordWork(tool, form);
}

/** What a declared tool does beside what all document tools do: it draws its form, and knows which rows are being changed. */
export class RecordWork {
  readonly tool: RecordElement;
  readonly form: RecordForm;
  /** Code lists and ready templates; none until they have come. */
  #atHand: AtHand = NOTHING_YET;
  readonly #open = new Set<string>();
  #session: RecordElement["session"];

  constructor(tool: RecordElement, form: RecordForm) {
    this.tool = tool;
    this.form = form;
    atHandFor(form).then(
      (atHand) => {
        this.#atHand = atHand;
        tool.requestUpdate();
      },
      (error: unknown) => {
        console.error("askelmat: the code lists did not load", error);
        tool.report([{ path: "", code: "leaf-code-lists" }]);
      },
    );
  }

  bodyView(view: View): TemplateResult {
    const record = this.#view(view);
    return html`<div class="record">
      ${organisationNames(record)}
      ${
        record.editable || !this.form.read
          ? this.form.sections
              .filter(({ apart }) => !apart)
              .map((section) => sectionView(record, section))
          : this.form.read(record)
      }
      ${restView(record)}
    </div>`;
  }

  stops(view: View): readonly Stop[] {
    const record = this.#view(view);
    return this.form.sections.map((section) => ({
      place: encodeSegment(
        section.list?.id ?? section.fields?.[0]?.id ?? section.id,
      ),
      title: withLocale(this.tool.locale, section.title),
      body: () =>
        html`<div class="record">
          ${organisationNames(record)}${sectionView(record, section)}
        </div>`,
    }));
  }

  /** What a place is called; undefined when the form has no such place. */
  placeName(target: string): string | undefined {
    const words = this.#words();
    return (
      words &&
      withLocale(this.tool.locale, () =>
        placeWords(words, this.form, withoutVoice(target)),
      )
    );
  }

  valueWords(target: string, value: Json): string | undefined {
    const words = this.#words();
    return (
      words &&
      withLocale(this.tool.locale, () =>
        placeValue(words, this.form, target, value),
      )
    );
  }

  /** What stands at a target is called. */
  nameOf(target: string): string | undefined {
    return this.placeName(target);
  }

  /** The field at a target. */
  fieldAt(target: string): RecordField | undefined {
    return findPlace(this.form, withoutVoice(target).replace(/@[^@/]*$/, ""))
      ?.field;
  }

  isOpen(place: string): boolean {
    return this.#open.has(place);
  }

  /** Opens the row that a place stands in, so that the place is there to be shown. */
  open(path: string): void {
    const { list, id, field } = findPlace(this.form, withoutVoice(path)) ?? {};
    if (!list || id === undefined) return;
    const { tool } = this;
    const place = `${encodeSegment(list.id)}/${encodeSegment(id)}`;
    if (field && tool.currentMode === "agree") this.#open.add(place);
    this.form.reveal?.(tool, place);
    tool.requestUpdate();
    (tool as unknown as { performUpdate(): void }).performUpdate();
    const row = tool.renderRoot.querySelector(
      `.body [data-row="${CSS.escape(place)}"]`,
    );
    const folded = row?.closest("details");
    if (folded) folded.open = true;
  }

  /** Shows the fields of a row, and goes to the first. */
  openRow(place: string): void {
    this.#open.add(place);
    this.form.reveal?.(this.tool, place);
    this.redraw();
    this.focusNext((root) => this.#row(root, place, "input, textarea, select"));
  }

  /** Shows a row as words again. */
  closeRow(place: string): void {
    this.tool.session?.endGesture();
    this.#open.delete(place);
    this.redraw();
    this.focusNext((root) => this.#row(root, place, "[data-open]"));
  }

  /**
   * Makes a row, last of its list, and shows its fields.
   *
   * @param id its name, where rows are named by codes
   * @param more what is said in it at once
   * @returns its id
   */
  addRow(
    view: RecordView,
    list: RecordList,
    id = newId(list.prefix),
    more?: (target: string) => readonly Edit[],
  ): string {
    const target = `${encodeSegment(list.id)}/${encodeSegment(id)}`;
    view.edit([
      ...birthEdits(view, list, id),
      ...(list.fresh?.(view, target) ?? []),
      ...(more?.(target) ?? []),
    ]);
    if (fieldsOf(list).length > 0) this.openRow(target);
    return id;
  }

  /** Says something to those who listen, in the tool's language. */
  say(words: Say): void {
    this.tool.announce(withLocale(this.tool.locale, words));
  }

  /** Asks something in a dialog. */
  ask(dialog: () => DialogContent): void {
    this.tool.ask(withLocale(this.tool.locale, dialog));
  }

  /** Puts the focus somewhere once the next rendering is done. */
  focusNext(find: (root: ParentNode) => HTMLElement | null | undefined): void {
    const { tool } = this;
    void tool.updateComplete.then(() => find(tool.renderRoot)?.focus());
  }

  redraw(): void {
    this.tool.requestUpdate();
  }

  #row(root: ParentNode, place: string, controls: string): HTMLElement | null {
    const row = `[data-row="${CSS.escape(place)}"]`;
    return root.querySelector<HTMLElement>(
      controls
        .split(", ")
        .map((control) => `${row} ${control}`)
        .join(", "),
    );
  }

  #view(view: View): RecordView {
    const { session } = view;
    if (session !== this.#session) {
      this.#session = session;
      this.#open.clear();
    }
    const second = this.tool.secondLang ?? undefined;
    return {
      ...view,
      ...this.#about(session.document),
      named: suggestedFor(session),
      form: this.form,
      work: this,
      shown: new Set(),
      second: second === view.locale ? undefined : second,
    };
  }

  #words(): RecordWords | undefined {
    const { session, locale } = this.tool;
    return (
      session && {
        content: contentOf(session.document),
        locale,
        named: suggestedFor(session),
        ...this.#about(session.document),
      }
    );
  }

  #about(
    document: Parameters<typeof documentDate>[0],
  ): Pick<RecordWords, "lists" | "builtFrom" | "on" | "today"> {
    return {
      ...groundOf(this.form, document, this.#atHand),
      on: documentDate(document),
      today: dayOf(new Date()),
    };
  }
}
