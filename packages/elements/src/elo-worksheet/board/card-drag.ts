/**
 * Follows a pointer that holds a card until it is let go over a zone. Escape
 * leaves the card where it was.
 */
export function dragCard(
  event: PointerEvent,
  drop: (zone: string) => void,
): void {
  if (event.button !== 0 || !event.isPrimary) return;
  event.preventDefault();
  const { pointerId } = event;
  const grip = event.currentTarget as HTMLElement;
  const root = grip.getRootNode() as ShadowRoot;
  const card = grip.closest(".card");
  const ended = new AbortController();
  const { signal } = ended;
  let over: Element | null | undefined;

  const show = ({ clientX, clientY }: PointerEvent) => {
    over?.removeAttribute("data-over");
    over = root.elementFromPoint(clientX, clientY)?.closest("[data-zone]");
    over?.setAttribute("data-over", "");
  };
  const end = () => {
    ended.abort();
    over?.removeAttribute("data-over");
    card?.removeAttribute("data-dragged");
  };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) => {
    addEventListener(name, act, { signal, capture: true });
  };

  card?.setAttribute("data-dragged", "");
  on("pointermove", (moved) => {
    if (moved.pointerId === pointerId) show(moved);
  });
  on("pointerup", (up) => {
    if (up.pointerId !== pointerId) return;
    show(up);
    const zone = over?.getAttribute("data-zone");
    end();
    if (zone) drop(zone);
  });
  on("pointercancel", end);
  on("blur", end);
  on("keydown", (key) => {
    if (key.key !== "Escape") return;
    key.preventDefault();
    key.stopPropagation();
    end();
  });
}
