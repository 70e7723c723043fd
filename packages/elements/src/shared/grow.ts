const growsByItself = CSS.supports("field-sizing", "content");

/** Makes text areas as tall as their text where the engine does not. */
export function grow(root: ParentNode | null): void {
  if (growsByItself) return;
  // Without the part that measures, a long text scrolls in its field.
  import("./grow-areas.js").then(
    ({ growAreas }) => growAreas(root),
    () => undefined,
  );
}
