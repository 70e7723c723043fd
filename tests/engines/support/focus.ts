/** What is wrong with where the focus is, in words; undefined when a person sees it. */
export function focusFault(at: Element | null): string | undefined {
  if (!at || at === document.body || at === document.documentElement)
    return "the focus is lost to the page";
  // A heading or a message that takes the focus along is no control.
  if (at.getAttribute("tabindex") === "-1") return undefined;
  if (!isOutlined(at)) return "nothing is drawn around the focus";
  if (isCovered(at)) return "the focus is out of sight or covered";
  return undefined;
}

/** An outline on the control, or on the label that it stands in. */
function isOutlined(at: Element): boolean {
  return [at, at.closest("label")].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  });
}

/** True when no point of the control (or its label) is on top. */
function isCovered(at: Element): boolean {
  const root = at.getRootNode() as Document | ShadowRoot;
  const whole = at.closest("label") ?? at;
  const { left, top, width, height } = at.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  return !parts.some((x) =>
    parts.some((y) => {
      const hit = root.elementFromPoint(left + x * width, top + y * height);
      return whole.contains(hit);
    }),
  );
}

/**
 * False when a stop of the tab key stands before the one it comes after, as
 * people read: further up and not in a column of its own, or further left on
 * the same line.
 */
export function isReadBefore(first: Element, then: Element): boolean {
  if (!first.isConnected || !then.isConnected) return true;
  const [a, b] = [first.getBoundingClientRect(), then.getBoundingClientRect()];
  const isAbove = b.bottom <= a.top + 1 && b.left < a.right - 1;
  const isSameLine = b.top < a.bottom - 1 && b.bottom > a.top + 1;
  return !isAbove && !(isSameLine && b.right <= a.left + 1);
}
