import type { Problem } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import type { Extra } from "../../base/extra.js";
import { msg, withLocale } from "../../locale/locale.js";
import { nodeAt } from "../../shared/node-at.js";
import { isToMend, keyOf } from "./kinds.js";
import { Marks } from "./marks.js";
import { summaryView } from "./summary.js";

/** A pause after a change before what was wrong is looked at again. */
const PAUSE_MS = 400;

/**
 * Of what a check of the document found, that which the reader can mend, until
 * it is mended or put away. While it stands, mended things leave it; new ones
 * wait for the next check.
 */
export class Problems implements Extra {
  readonly #tool: DocumentElement;
  readonly #marks: Marks;
  /** What the last check found; the tool may tell other problems too. */
  #found: ReadonlySet<Problem> = new Set();
  #stopListening?: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focuses = false;

  constructor(tool: DocumentElement) {
    this.#tool = tool;
    this.#marks = new Marks(tool);
  }

  /** What the reader can mend here, in the order of the work. */
  get toMend(): readonly Problem[] {
    return this.#tool.problems
      .filter(
        (problem) => this.#found.has(problem) && isToMend(this.#tool, problem),
      )
      .map((problem) => ({ problem, node: nodeAt(this.#tool, problem.path)! }))
      .sort((a, b) => (isBefore(a.node, b.node) ? -1 : 1))
      .map(({ problem }) => problem);
  }

  toggle(): void {
    this.close();
  }

  async check(): Promise<readonly Problem[]> {
    const found = await this.#check();
    this.#found = new Set(found);
    this.#tool.report(found);
    this.#focuses = this.toMend.length > 0;
    this.#listen();
    await this.#tool.updateComplete;
    return found;
  }

  /** Puts away what is to be mended. */
  close(): void {
    this.#leaveOut(new Set(this.toMend));
  }

  bar(): unknown {
    const { toMend } = this;
    return toMend.length > 0 ? summaryView(this.#tool, this, toMend) : "";
  }

  drawn(): void {
    this.#marks.show(this.toMend);
    if (!this.#focuses) return;
    this.#focuses = false;
    const { renderRoot } = this.#tool;
    renderRoot.querySelector<HTMLElement>(".summary button")?.focus();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  #leaveOut(some: ReadonlySet<Problem>): void {
    const tool = this.#tool;
    tool.problems = tool.problems.filter((problem) => !some.has(problem));
  }

  /** Follows the document while something is to be mended. */
  #listen(): void {
    this.stop();
    if (this.toMend.length === 0) return;
    this.#stopListening = this.#tool.session?.listen(({ what }) => {
      if (what !== "document") return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#lookAgain(), PAUSE_MS);
    });
  }

  async #lookAgain(): Promise<void> {
    const now = new Set((await this.#check()).map(keyOf));
    const { toMend } = this;
    const mended = toMend.filter((problem) => !now.has(keyOf(problem)));
    if (mended.length > 0) this.#leaveOut(new Set(mended));
    if (mended.length < toMend.length) return;
    this.stop();
    if (mended.length > 0)
      this.#tool.announce(
        withLocale(this.#tool.locale, () =>
          msg("Kaikki on korjattu", { id: "summary.mended" }),
        ),
      );
  }

  async #check(): Promise<readonly Problem[]> {
    const { session, filled } = this.#tool;
    if (!session) return [];
    session.flush();
    try {
      const { checkFully } = await import("../../base/checking.js");
      return await checkFully(session.document, filled);
    } catch (error) {
      console.error("askelmat: the checks did not load", error);
      return [{ path: "", code: "leaf-dialogs" }];
    }
  }
}

function isBefore(a: Node, b: Node): boolean {
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  return (a.compareDocumentPosition(b) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}
