import type { Given } from "./mapping.js";

/** What the page of the bench does with a column; the same for floors and peers. */
export interface Handle {
  /** The controls are in here. */
  readonly root: ShadowRoot;
  /** How many errors the document has. */
  readonly validate: () => Promise<number>;
  /** Where keys are pressed. */
  readonly textarea: () => HTMLTextAreaElement | null;
  /** Adds a row. */
  readonly addButton?: () => HTMLButtonElement | undefined;
  /** The document as it stands. */
  readonly value: () => unknown;
  /** What counts as a control of the work. */
  readonly selector: string;
}

/** The element's own surface, as its API table tells pages. */
interface Tool extends HTMLElement {
  value: unknown;
  mode: string;
  store: string;
  readonly updateComplete: Promise<boolean>;
  validate(): Promise<readonly unknown[]>;
}

/**
 * Puts an element on the page as anyone would. `agree` edits the one shared
 * document, which is what the works have; nothing is stored.
 */
export async function mountTool(
  root: Element,
  tag: string,
  file: object,
  selector: string,
  missing: (content: Given) => number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Handle> {
  const tool = document.createElement(tag) as Tool;
  for (const [name, value] of Object.entries(attributes))
    tool.setAttribute(name, value);
  tool.lang = "fi";
  tool.mode = "agree";
  tool.store = "none";
  tool.value = file;
  root.append(tool);
  await tool.updateComplete;
  const inside = tool.shadowRoot!;
  return {
    root: inside,
    selector,
    validate: async () => {
      const problems = await tool.validate();
      const { content } = tool.value as { readonly content: Given };
      return problems.length + missing(content);
    },
    textarea: () => inside.querySelector(`textarea:is(${selector})`),
    addButton: () =>
      [...inside.querySelectorAll("button")].find((button) =>
        button.textContent.includes("Lisää rivi"),
      ),
    value: () => tool.value,
  };
}
