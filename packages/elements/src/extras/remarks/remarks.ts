import type { DocumentElement } from "../../base/document-element.js";
import type { Extra } from "../../base/extra.js";
import type { View } from "../../base/view.js";
import {
  answerEdits,
  commentEdits,
  encodeSegment,
  openRound,
  remarksOf,
  settleEdits,
  type Remark,
} from "@askelmat/core";
import type { AnswerDraft } from "../../workshop/round/answer-form.js";
import { countWords, saidWords, type Said } from "./words.js";
import { panelView } from "./panel.js";
import { Marks } from "./marks.js";

/** The remarks of one tool: its panel, when it is on, and the marks at the places. */
export class Remarks implements Extra {
  isOn = false;
  /** True where remarks may be made although nothing else may be changed: in a draft to comment on. */
  mayRemark = false;
  /** What is written in the field for a new remark, and about what; kept while the panel is closed. */
  draft: { text: string; about?: string } = { text: "" };
  /** The remark that is being answered, and what is written. */
  answering: { readonly id: string; readonly draft: AnswerDraft } | undefined;
  /** Answers that were begun and left. */
  readonly #drafts = new Map<string, AnswerDraft>();
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

  /** True when something can be said here. */
  maySay({ editable, mode }: View): boolean {
    return editable || (this.mayRemark && mode === "read");
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

  /** Opens the panel and leaves the reader where they are. */
  show(): void {
    this.isOn = true;
    this.tool.requestUpdate();
  }

  bar(view: View): unknown {
    return this.isOn && view.mode !== "print" ? panelView(this, view) : "";
  }

  add(about: string, text: string, lang: string): void {
    this.draft = { text: "" };
    const { session } = this.tool;
    const round = session && openRound(session.document)?.id;
    this.tool.edit(
      commentEdits({
        text,
        lang,
        ...(about !== "" && { about }),
        ...(round !== undefined && { round }),
      }),
    );
    this.#said("added", "#remark-text");
  }

  settle({ id }: Remark, settled: boolean): void {
    const { session } = this.tool;
    if (!session) return;
    const outcome = settled ? "settled" : "open";
    this.tool.edit(settleEdits(session.document, id, { outcome }));
    this.#said(settled ? "settled" : "reopened", "#remarks-title");
  }

  /** Opens the form for an answer, or leaves it. */
  answer(remark: Remark | undefined): void {
    const from = this.answering?.id;
    if (this.answering)
      this.#drafts.set(this.answering.id, this.answering.draft);
    this.answering = remark && {
      id: remark.id,
      draft: this.#drafts.get(remark.id) ?? { text: "", outcome: "" },
    };
    const id = remark?.id ?? from ?? "";
    this.#focus(`${selectorOf(id)}${remark ? " textarea" : ""}`);
  }

  /** Says what is written to the remark that is being answered. */
  say(lang: string): void {
    const { session } = this.tool;
    const { answering } = this;
    if (!session || !answering) return;
    const { id, draft } = answering;
    const { outcome } = draft;
    const text = { [lang]: draft.text };
    this.answering = undefined;
    this.#drafts.delete(id);
    this.tool.edit(
      outcome === ""
        ? answerEdits(id, { text })
        : settleEdits(session.document, id, { outcome, text }),
    );
    this.#said("answered", selectorOf(id));
  }

  /** Takes one's own remark back, and what one has said to it; what others have said stays. */
  remove({ id, by, answers }: Remark): void {
    const mine = answers.filter((one) => one.by === by);
    this.tool.edit(
      [{ id }, ...mine].map((one) => ({
        type: "delete-row",
        target: `comments/${encodeSegment(one.id)}`,
      })),
    );
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
    this.#focus(selectorOf(id));
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

function selectorOf(id: string): string {
  return `[data-remark="${CSS.escape(id)}"]`;
}
