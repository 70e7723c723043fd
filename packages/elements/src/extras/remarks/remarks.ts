import type { DocumentElement } from "../../base/document-element.js";
import type { Extra } from "../../base/extra.js";
import type { View } from "../../base/view.js";
import { commentEdits, settleComment } from "@askelmat/core";
import { countWords, saidWords, type Said } from "./words.js";
import { panelView } from "./panel.js";
import { Marks } from "./marks.js";
import { remarksOf, type Remark } from "./remark.js";

/** The remarks of one tool: its panel, when it is on, and the marks at the places. */
export class Remarks implements Extra {
  isOn = false;
  /** What is written in the field for a new remark, and about what; kept while the panel is closed. */
  draft: { text: string; about?: string } = { text: "" };
  readonly tool: DocumentElement;
  readonly #marks: Marks;
  /** What gets the focus when it has been drawn. */
  #next: string | undefined;

  constructor(tool: DocumentElement) {
    this.tool = tool;
    this.#marks = new Marks(tool, (id) => this.#open(id));
  }

  get all(): readonly Remark[] {
    const { session } = this.tool;
    return session ? remarksOf(session.document) : [];
  }

  toggle(): void {
    this.isOn = !this.isOn;
    if (this.isOn) {
      const about = this.#place();
      if (this.draft.text === "" && about !== undefined)
        this.draft = { text: "", about };
      this.#focus("#remarks-title");
    } else {
      this.#focus('[data-act="remarks"]');
    }
  }

  bar(view: View): unknown {
    return this.isOn && view.mode !== "print" ? panelView(this, view) : "";
  }

  add(about: string, text: string, lang: string): void {
    this.draft = { text: "" };
    this.tool.edit(
      commentEdits({ text, lang, ...(about !== "" && { about }) }),
    );
    this.#said("added", "#remark-text");
  }

  settle({ comment }: Remark, settled: boolean): void {
    this.tool.edit([settleComment(comment.id, settled)]);
    this.#said(settled ? "settled" : "reopened", "#remarks-title");
  }

  remove({ comment }: Remark): void {
    this.tool.edit([{ type: "delete-row", target: `comments/${comment.id}` }]);
    this.#said("deleted", "#remarks-title");
  }

  drawn(): void {
    this.#marks.show(this.all, (count) => countWords(this.tool, count));
    if (this.#next === undefined) return;
    const found = this.tool.renderRoot.querySelector<HTMLElement>(this.#next);
    this.#next = undefined;
    found?.focus();
    found?.scrollIntoView({ block: "nearest" });
  }

  stop(): void {
    this.#marks.clear();
  }

  /** Where the reader is, else last was. */
  #place(): string | undefined {
    const { activeElement } = this.tool.renderRoot as ShadowRoot;
    const here = activeElement?.closest<HTMLElement>("[data-place]");
    return here?.dataset["place"] ?? this.tool.lastPlace;
  }

  #open(id: string): void {
    this.isOn = true;
    this.#focus(`[data-remark="${CSS.escape(id)}"]`);
  }

  #said(what: Said, next: string): void {
    this.tool.announce(saidWords(this.tool, what));
    this.#focus(next);
  }

  #focus(next: string): void {
    this.#next = next;
    this.tool.requestUpdate();
  }
}
