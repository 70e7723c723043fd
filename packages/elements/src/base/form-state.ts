// What a form asks of an element. Loaded when there is a form around it.
import "../extras/words.js";
import {
  contentOf,
  type AskelmatDocument,
  type JsonObject,
} from "@askelmat/core";
import { load, msg, withLocale } from "../locale/locale.js";
import { files } from "./files.js";
import type { FormElement } from "./form-element.js";
import { resetEdits } from "./reset-edits.js";
import { templateOf } from "./templates.js";

/** A pause in the work, after which what the browser may bring back is put away. */
const PAUSE_MS = 1000;

/** Members of a document that are no answers. */
const NO_ANSWERS = new Set([
  "approvals",
  "by",
  "comments",
  "contributors",
  "group",
  "languages",
  "open",
  "organisations",
  "own",
  "period",
  "periods",
  "rounds",
  "status",
  "template",
  "title",
]);

/** Keeps what the browser brings back when a page is returned to, and says whether the form may go. */
export class FormState {
  readonly #tool: FormElement;
  readonly #internals: ElementInternals;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tool: FormElement, internals: ElementInternals) {
    this.#tool = tool;
    this.#internals = internals;
    void tool.updateComplete.then(async () => {
      await load(tool.locale);
      this.#check();
    });
  }

  /** The document is another: nothing is done before a pause. */
  note(): void {
    if (this.#tool.required) this.#check();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.keep();
    }, PAUSE_MS);
  }

  /** Puts away what there is now, if it is not what was put away last. */
  keep(): void {
    const { session } = this.#tool;
    if (this.#timer === undefined || !session) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#internals.form) return;
    const text = this.#tool.fileText();
    this.#internals.setFormValue(text, `${session.me}\n${text}`);
  }

  /**
   * Brings back what the browser kept. Another copy of what the page has opened
   * is merged into it; otherwise it opens if nothing has been answered here yet.
   */
  async restore(state: unknown): Promise<void> {
    const tool = this.#tool;
    const [me, document] = await readState(state);
    await tool.updateComplete;
    const { session } = tool;
    if (!document || !session) return;
    if (document.id === session.document.id) {
      const { mergeDocuments } = await files();
      session.replace((now) => mergeDocuments(now, document).document);
    } else {
      const template = templateOf(document) ?? tool.filled;
      const isNew = session.document.entries.length <= 1;
      if (!template || !isNew || session.canUndo) return;
      const begun = tool.begun;
      void tool.adopt({ template, document, problems: [] });
      await tool.updateComplete;
      // A reset goes to what the page gave, not to what was brought back.
      tool.begun = begun;
    }
    if (me) tool.answerWho(me);
  }

  /** Takes back what the reader has done since the document was opened: one step, which can be undone. */
  reset(): void {
    const { session, begun } = this.#tool;
    if (!session || !begun) return;
    session.flush();
    const edits = resetEdits(begun, session.document, session.me);
    if (edits.length === 0) return;
    const problems = session.edit(edits);
    if (problems.length > 0) this.#tool.report(problems);
    else
      this.#tool.announce(
        withLocale(this.#tool.locale, () =>
          msg("Palautettu alkuun. Voit kumota tämän.", { id: "form.reset" }),
        ),
      );
  }

  #check(): void {
    const { required, firstControl, locale } = this.#tool;
    const internals = this.#internals;
    if (internals.validity.customError) return;
    if (!required || this.#isAnswered()) internals.setValidity({});
    else
      internals.setValidity(
        { valueMissing: true },
        withLocale(locale, () =>
          msg("Vastaa ainakin yhteen kohtaan.", { id: "form.required" }),
        ),
        firstControl,
      );
  }

  #isAnswered(): boolean {
    const { session } = this.#tool;
    if (!session) return false;
    const content = contentOf(session.document);
    const own = content.own?.find(({ by }) => by === session.me);
    const says = (view: JsonObject = {}) =>
      Object.keys(view).some((name) => !NO_ANSWERS.has(name));
    return says(content) || says(own);
  }
}

async function readState(
  state: unknown,
): Promise<[me: string, document?: AskelmatDocument]> {
  if (typeof state !== "string") return [""];
  const [me = "", ...lines] = state.split("\n");
  const { readFile } = await files();
  const read = readFile(lines.join("\n"), { ownCopy: true });
  return read.ok && read.document ? [me, read.document] : [""];
}
