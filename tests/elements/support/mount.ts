import { executeServerCommand } from "@web/test-runner-commands";
import type { LitElement } from "lit";

export type Attributes = Readonly<Record<string, string | boolean>>;

/** An element on the page, drawn and ready, in a box of a width when one is asked for. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes & { width?: string } = {},
  children = "",
): Promise<HTMLElementTagNameMap[Tag]> {
  const box = document.createElement("div");
  const { width, ...rest }: Attributes & { width?: string } = attributes;
  if (width !== undefined) box.style.width = width;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries<string | boolean>(rest))
    if (value !== false)
      element.setAttribute(name, value === true ? "" : value);
  element.innerHTML = children;
  box.append(element);
  document.body.append(box);
  await settle(element);
  return element;
}

/**
 * Keeps an element from taking the whole display when it is shown on the big
 * screen: an engine's window that has no window manager does not give it back,
 * and every later change of its size waits forever.
 */
export function inWindow<Tool extends HTMLElement>(tool: Tool): Tool {
  tool.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  return tool;
}

/** Takes everything off the page. */
export function unmountAll(): void {
  document.body.replaceChildren();
}

/** Waits until the element, and what it opened or loaded, is drawn. */
export async function settle(element: Element): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await (element as Element & Partial<LitElement>).updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Waits until what has been drawn is on the screen, and what is measured there has been. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits until a question has the answer true. */
export async function until(
  question: () => boolean,
  what = "the state waited for",
  limit = 8000,
): Promise<void> {
  for (const end = Date.now() + limit; !question();) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses keys, as a person would: `press("Tab")`, `press("Control+z")`. */
export async function press(...keys: readonly string[]): Promise<void> {
  await executeServerCommand("elo:keys", keys);
}

/** Types into a field that is focused first. */
export async function typeIn(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  await executeServerCommand("elo:keys", { type: text });
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement)
    element = element.shadowRoot.activeElement;
  return element;
}

/** How many pixels wider than its box the element's content is. */
export function overflow(element: Element): number {
  const box = element.parentElement!.getBoundingClientRect();
  const widest = [...inside(element)]
    .filter((node) => !node.closest(".sr") && node.getClientRects().length > 0)
    .map((node) => node.getBoundingClientRect().right);
  return Math.max(0, Math.ceil(Math.max(...widest) - box.right));
}

/** The element and all there is in it, inside shadow roots too. */
export function* inside(element: Element): Generator<Element> {
  yield element;
  const root = element.shadowRoot ?? element;
  for (const child of root.children) yield* inside(child);
}
