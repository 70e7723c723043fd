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
 * What was found when the document was checked, until it is mended or closed.
 * While it stands, mended things leave it; new ones wait for the next check.
 */
export class Problems implements Extra {
  readonly #tool: DocumentElement;
  readonly #marks: Marks;
  #found: readonly Problem[] = [];
  #stopListening?: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focuses = false;

  constructor(tool: DocumentElement) {
    this.#tool = tool;
    this.#marks = new Marks(tool);
  }

  /** True while what the tool tells is what a check found. */
  get isOn(): boolean {
    return this.#found.length > 0 && this.#tool.problems === this.#found;
  }

  /** True when something is to be mended before the work is done. */
  get isBlocking(): boolean {
    return this.isOn && this.toMend.length > 0;
  }

  /** What the reader can mend here, in the order of the work. */
  get toMend(): readonly Problem[] {
    return this.#found
      .filter((problem) => isToMend(this.#tool, problem))
      .map((problem) => ({ problem, node: nodeAt(this.#tool, problem.path)! }))
      .sort((a, b) => (isBefore(a.node, b.node) ? -1 : 1))
      .map(({ problem }) => problem);
  }

  /** What the reader only needs to know. */
  get toKnow(): readonly Problem[] {
    return this.#found.filter((problem) => !isToMend(this.#tool, problem));
  }

  toggle(): void {
    this.close();
  }

  async check(): Promise<readonly Problem[]> {
    const found = await this.#check();
    this.#found = found;
    this.#tool.report(found);
    this.#listen();
    this.#focuses = this.isBlocking;
    await this.#tool.updateComplete;
    return found;
  }

  close(): void {
    this.#show([]);
  }

  show(path: string): void {
    this.#tool.showPlace(path);
  }

  bar(): unknown {
    return this.isOn ? summaryView(this.#tool, this) : "";
  }

  drawn(): void {
    this.#marks.show(this.isOn ? this.toMend : []);
    if (!this.#focuses) return;
    this.#focuses = false;
    const { renderRoot } = this.#tool;
    renderRoot.querySelector<HTMLElement>(".summary button")?.focus();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  #show(found: readonly Problem[]): void {
    this.#found = found;
    this.#tool.problems = found;
  }

  /** Follows the document while something is to be mended. */
  #listen(): void {
    this.stop();
    if (this.isBlocking)
      this.#stopListening = this.#tool.session?.listen(({ what }) => {
        if (what !== "document") return;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#lookAgain(), PAUSE_MS);
      });
  }

  async #lookAgain(): Promise<void> {
    if (!this.isOn) {
      this.stop();
      return;
    }
    const found = this.#found;
    const still = new Set((await this.#check()).map(keyOf));
    const left = found.filter(
      (problem) => !isToMend(this.#tool, problem) || still.has(keyOf(problem)),
    );
    if (left.length === found.length || this.#tool.problems !== found) return;
    this.#show(left);
    if (this.isBlocking) return;
    this.stop();
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
  return (
    a !== b &&
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
