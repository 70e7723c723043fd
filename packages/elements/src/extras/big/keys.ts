/** What a key means on the big screen. */
export type Move = "next" | "previous" | "first" | "last" | "black";

/** Keys that mean the same wherever the focus is. Presenters send these. */
const ALWAYS: Readonly<Record<string, Move>> = {
  PageDown: "next",
  PageUp: "previous",
};

/** Keys that fields and radio buttons need for themselves. */
const OUTSIDE: Readonly<Record<string, Move>> = {
  ArrowRight: "next",
  ArrowLeft: "previous",
  Home: "first",
  End: "last",
  ".": "black",
  b: "black",
  B: "black",
};

/**
 * What a key press asks for.
 *
 * @param inField true when the focus is in a control that uses keys itself
 */
export function moveOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  inField: boolean,
): Move | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const found = ALWAYS[key] ?? (inField ? undefined : OUTSIDE[key]);
  return found;
}

/** True for a control that uses letters, arrows, Home or End itself. */
export function usesKeys(target: EventTarget | undefined): boolean {
  return (
    target instanceof Element &&
    target.matches("input, textarea, select, [contenteditable]")
  );
}
