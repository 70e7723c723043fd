import type { Dragged } from "./drag-start.js";
import { rowElement } from "./row-tools.js";

/** How near the edge of the window the page begins to scroll, and how fast, in pixels. */
const EDGE = 56;
const STEP = 12;

/**
 * Follows a pointer that holds a row until it is let go: a line shows where
 * the row would go. Escape, and whatever else ends it, leaves the row where it was.
 */
export function drag(
  grip: HTMLElement,
  { pointerId, clientY }: PointerEvent,
  { row, rows, drop }: Dragged,
): void {
  const root = grip.getRootNode() as ShadowRoot;
  const held = rowElement(root, row.place);
  const sheet = grip.closest<HTMLElement>(".sheet");
  if (!held || !sheet) return;
  const ended = new AbortController();
  const { signal } = ended;
  const line = document.createElement("div");
  line.className = "drop-line";
  let y = clientY;
  let frame = 0;

  const others = () =>
    rows()
      .filter(({ id }) => id !== row.id)
      .flatMap(({ place }) => rowElement(root, place) ?? []);
  const place = (elements: readonly HTMLElement[]) => {
    const to = elements.findIndex((element) => y < middleOf(element));
    return to < 0 ? elements.length : to;
  };
  const showLine = () => {
    const elements = others();
    const to = place(elements);
    const next = elements[to]?.getBoundingClientRect();
    const before = elements[to - 1]?.getBoundingClientRect();
    const box = sheet.getBoundingClientRect();
    const at = next ?? before;
    if (!at) return;
    // Between two rows; beside the one held there is only one edge to go by.
    const top =
      next && before && next.top - before.bottom < 24
        ? (next.top + before.bottom) / 2
        : next
          ? next.top
          : at.bottom;
    line.style.top = `${top - box.top - 2}px`;
    line.style.left = `${at.left - box.left}px`;
    line.style.width = `${at.width}px`;
  };
  const follow = () => {
    const by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
    if (by !== 0) scrollerOf(sheet).scrollBy(0, by);
    showLine();
    frame = requestAnimationFrame(follow);
  };
  const end = () => {
    ended.abort();
    cancelAnimationFrame(frame);
    line.remove();
    held.removeAttribute("data-dragged");
  };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => {
    addEventListener(name, act, { signal, capture: true });
  };

  on("pointermove", (event) => {
    if (event.pointerId === pointerId) y = event.clientY;
  });
  on("pointerup", (event) => {
    if (event.pointerId !== pointerId) return;
    y = event.clientY;
    const to = place(others());
    const from = rows().findIndex(({ id }) => id === row.id);
    end();
    if (from >= 0 && to !== from) drop(to);
  });
  on("pointercancel", end);
  on("blur", end);
  on("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });

  sheet.append(line);
  held.setAttribute("data-dragged", "");
  follow();
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/** What scrolls around an element, across shadow roots: a box of the page's, else the page. */
function scrollerOf(element: Element): Element {
  for (
    let node: Element | null = element;
    node;
    node =
      node.assignedSlot ??
      node.parentElement ??
      (node.getRootNode() as Partial<ShadowRoot>).host ??
      null
  )
    if (
      node.scrollHeight > node.clientHeight &&
      /auto|scroll/.test(getComputedStyle(node).overflowY)
    )
      return node;
  return document.scrollingElement ?? document.documentElement;
}
