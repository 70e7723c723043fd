import {
  answerEdits,
  approvalsOf,
  approveEdits,
  contentOf,
  remarksOf,
  roundEdits,
  roundNewsEdits,
  roundsOf,
  rowsOf,
  sealDrafts,
  settleEdits,
  withdrawEdits,
  type AskelmatDocument,
  type Approval,
  type Edit,
  type Remark,
  type Round,
  type RoundNews,
} from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import type { EloWorkbook } from "../../elo-workbook/elo-workbook.js";
import type { OpenDocument } from "../../elo-workbook/open-document.js";
import type { AnswerDraft } from "./answer-form.js";
import { placeName, placeOrder } from "./places.js";
import { today } from "./round-words.js";

/** The room of a document's comment rounds: what it shows, and what can be done there. */
export class RoundRoom {
  readonly workbook: EloWorkbook;
  readonly open: OpenDocument;
  /** Only what waits for an answer, or all. */
  showsAll = false;
  order: "place" | "person" = "place";
  /** The remark that is being answered. */
  answering: string | undefined;
  /** What came of the copies that were taken in last, in words. */
  news: readonly string[] = [];
  readonly #drafts = new Map<string, AnswerDraft>();
  #next: string | undefined;
  /** The remark where the reader last was. */
  #here = "";

  constructor(workbook: EloWorkbook, open: OpenDocument) {
    this.workbook = workbook;
    this.open = open;
  }

  get document(): AskelmatDocument {
    return this.open.session.document;
  }

  get me(): string {
    return this.open.session.me;
  }

  /** True when something can be said here. */
  get canSay(): boolean {
    return this.open.isEditable && !this.open.asksWho;
  }

  /** True for those who send the draft; who was sent it, and has not chosen to change the text, only reads. */
  get leads(): boolean {
    return this.canSay && !this.open.reading;
  }

  get rounds(): readonly Round[] {
    return roundsOf(this.document);
  }

  get remarks(): readonly Remark[] {
    return remarksOf(this.document);
  }

  get approvals(): readonly Approval[] {
    return approvalsOf(this.document);
  }

  /** Those that are shown, in order. */
  get shown(): readonly Remark[] {
    const some = this.remarks.filter(
      (one) => this.showsAll || !one.settled || one.id === this.answering,
    );
    if (this.order === "place") return this.#byPlace(some);
    const people = [...new Set(some.map(({ by }) => by))].sort();
    return people.flatMap((by) => some.filter((one) => one.by === by));
  }

  /** All of them, in the order of the form. */
  get allByPlace(): readonly Remark[] {
    return this.#byPlace(this.remarks);
  }

  #byPlace(some: readonly Remark[]): readonly Remark[] {
    const { document, open } = this;
    const orders = new Map(
      some.map((one) => [
        one.id,
        placeOrder(document, open.template, one.about),
      ]),
    );
    return [...some].sort((a, b) => {
      const [first, other] = [orders.get(a.id)!, orders.get(b.id)!];
      return first[0] - other[0] || first[1] - other[1];
    });
  }

  /** What a place is called. */
  nameOf(about: string | undefined): string {
    return placeName(this.document, this.open.template, about);
  }

  organisationName(id: string): string {
    const row = rowsOf(contentOf(this.document), "organisations").find(
      (one) => one.id === id,
    );
    const name = row?.["name"] as Record<string, string> | undefined;
    return name?.[this.workbook.locale] ?? Object.values(name ?? {})[0] ?? id;
  }

  start(asks: string, until: string): void {
    this.#seal();
    this.#say(
      roundEdits(this.document, {
        opened: today(),
        ...(until !== "" && { until }),
        asks: { [this.workbook.locale]: asks },
      }),
      "#round-send",
    );
  }

  tell(round: Round, news: RoundNews): void {
    this.#say(roundNewsEdits(round.id, news), "#round-title");
  }

  draftOf(remark: Remark): AnswerDraft {
    const found = this.#drafts.get(remark.id) ?? { text: "", outcome: "" };
    this.#drafts.set(remark.id, found);
    return found;
  }

  /** Opens the form for an answer, and closes it again without losing what is written. */
  answer(remark: Remark | undefined): void {
    const from = this.answering;
    this.answering = remark?.id;
    this.focus(
      remark
        ? `${selectorOf(remark.id)} textarea`
        : from === undefined
          ? "#round-remarks"
          : selectorOf(from),
    );
  }

  /** Says what is written to a remark. */
  say(remark: Remark): void {
    const { text, outcome } = this.draftOf(remark);
    const words = { [this.workbook.locale]: text };
    if (text.trim() === "" && outcome === "") return;
    const after = this.#after(remark);
    this.#drafts.delete(remark.id);
    this.answering = undefined;
    this.#say(
      outcome === ""
        ? answerEdits(remark.id, { text: words })
        : settleEdits(this.document, remark.id, { outcome, text: words }),
      // Settled, it leaves the list of what is open: the next one has its turn.
      outcome !== "" && !this.showsAll ? after : selectorOf(remark.id),
    );
  }

  approve(fields: { organisation: string; day: string; text: string }): void {
    this.#seal();
    const { organisation, day, text } = fields;
    const round = this.rounds.at(-1)?.id;
    this.#say(
      approveEdits(this.document, {
        contributor: this.me,
        day: day === "" ? today() : day,
        text: { [this.workbook.locale]: text },
        ...(organisation !== "" && { organisation }),
        ...(round !== undefined && { round }),
      }),
      "#round-approvals",
    );
  }

  withdraw(approval: Approval): void {
    this.#say(withdrawEdits(approval.id, today()), "#round-approvals");
  }

  /** Notes which remark the reader is at. */
  readonly noteFocus = ({ target }: Event): void => {
    const item = (target as HTMLElement).closest<HTMLElement>("[data-remark]");
    this.#here = item?.dataset["remark"] ?? this.#here;
  };

  /** Leads to the remark before or after the one where the reader is. */
  step(by: 1 | -1): void {
    const ids = this.shown.map(({ id }) => id);
    const at = ids.indexOf(this.#here);
    const next = at < 0 ? (by === 1 ? 0 : ids.length - 1) : at + by;
    const id = ids[Math.min(Math.max(next, 0), ids.length - 1)];
    if (id !== undefined) this.focus(selectorOf(id));
  }

  /** Takes in copies that came back, and notes what was said in them. */
  async take(files: readonly File[]): Promise<void> {
    const before = this.document;
    const known = new Set(remarksOf(before).map(({ id }) => id));
    const free = new Set(roundsOf(before).flatMap(({ nothing }) => nothing));
    const approved = approvalsOf(before).length;
    await this.workbook.desk.merge(files);
    const { newsWords } = await import("./news-words.js");
    const came = this.remarks.filter(({ id }) => !known.has(id));
    this.news = this.workbook.inLanguage(() =>
      newsWords(this.document, {
        remarks: came,
        nothing: this.rounds
          .flatMap(({ nothing }) => nothing)
          .filter((id) => !free.has(id)),
        approvals: this.approvals.length - approved,
      }),
    );
    this.workbook.requestUpdate();
  }

  /** Shows the place that a remark is about, in the document. */
  async showPlace(about: string): Promise<void> {
    const { workbook, open } = this;
    await workbook.show(open.id);
    await workbook.updateComplete;
    const tool =
      workbook.renderRoot.querySelector<DocumentElement>("[data-tool]");
    await tool?.updateComplete;
    tool?.showPlace(about);
  }

  /** Takes the reader to a part of the room once it is drawn. */
  focus(selector: string): void {
    this.#next = selector;
    this.workbook.requestUpdate();
    void this.workbook.updateComplete.then(() => {
      const next = this.#next;
      this.#next = undefined;
      if (next === undefined) return;
      const found = this.workbook.renderRoot.querySelector<HTMLElement>(next);
      found?.focus();
      found?.scrollIntoView({ block: "nearest" });
    });
  }

  #after({ id }: Remark): string {
    const ids = this.shown.map((one) => one.id);
    const next = ids[ids.indexOf(id) + 1];
    return next === undefined ? "#round-remarks" : selectorOf(next);
  }

  #seal(): void {
    this.open.session.replace(sealDrafts);
  }

  #say(edits: readonly Edit[], next: string): void {
    const problems = this.open.session.edit(edits);
    if (problems.length > 0) this.workbook.warnings = problems;
    this.focus(next);
  }
}

function selectorOf(id: string): string {
  return `[data-remark="${CSS.escape(id)}"]`;
}
