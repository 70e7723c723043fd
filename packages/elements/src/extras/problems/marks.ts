import type { Problem } from "@askelmat/core";
import type { DocumentElement } from "../../base/document-element.js";
import { problemWords } from "../../locale/problem-words.js";
import { withLocale } from "../../locale/locale.js";
import { nodeAt } from "../../shared/node-at.js";
import { keyOf } from "./kinds.js";

const CONTROLS =
  "[role=radiogroup], textarea, select, input:not([type=radio]), input";

interface Mark {
  readonly words: HTMLElement;
  readonly control: Element | undefined;
  /** What described the control before. */
  readonly described: string | null;
}

/** The words beside the controls where something is to be mended. */
export class Marks {
  readonly #tool: DocumentElement;
  readonly #marks = new Map<string, Mark>();

  constructor(tool: DocumentElement) {
    this.#tool = tool;
  }

  /** Puts words at these problems' places, and takes away all others. */
  show(problems: readonly Problem[]): void {
    const wanted = new Set(problems.map(keyOf));
    for (const key of this.#marks.keys())
      if (!wanted.has(key)) this.#remove(key);
    problems.forEach((problem, index) => {
      const key = keyOf(problem);
      const mark = this.#marks.get(key);
      const isThere =
        mark?.words.isConnected && mark.control?.isConnected !== false;
      if (isThere) return;
      this.#remove(key);
      this.#add(key, problem, `problem-at-${index}`);
    });
  }

  #add(key: string, problem: Problem, id: string): void {
    const node = nodeAt(this.#tool, problem.path);
    if (!node) return;
    const control = controlIn(node);
    const words = document.createElement("p");
    words.className = "alert small place-problem no-print";
    words.id = id;
    words.textContent = withLocale(this.#tool.locale, () =>
      problemWords(problem),
    );
    seatOf(node, control).append(words);
    const described = control?.getAttribute("aria-describedby") ?? null;
    control?.setAttribute("aria-invalid", "true");
    control?.setAttribute(
      "aria-describedby",
      described === null ? id : `${described} ${id}`,
    );
    this.#marks.set(key, { words, control, described });
  }

  #remove(key: string): void {
    const mark = this.#marks.get(key);
    if (!mark) return;
    const { words, control, described } = mark;
    words.remove();
    control?.removeAttribute("aria-invalid");
    if (described === null) control?.removeAttribute("aria-describedby");
    else control?.setAttribute("aria-describedby", described);
    this.#marks.delete(key);
  }
}

/** The control that what is wrong is said at: a group of choices rather than one of them. */
function controlIn(node: HTMLElement): Element | undefined {
  for (const selector of CONTROLS.split(", ")) {
    const found = node.matches(selector) ? node : node.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** What holds the words: a group of choices, else the place; in a row of a table the control's cell. */
function seatOf(node: HTMLElement, control: Element | undefined): Element {
  if (control?.matches("[role=radiogroup]")) return control;
  const cell = control?.closest("td, th") ?? node.querySelector("td");
  return node.matches("tr, tbody") ? (cell ?? node) : node;
}
