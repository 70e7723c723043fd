const growsByItself = CSS.supports("field-sizing", "content");

/** Makes text areas as tall as their text where the engine does not. */
export function grow(root: ParentNode | null): void {
  if (growsByItself || !root) return;
  for (const area of root.querySelectorAll("textarea")) {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  }
}
