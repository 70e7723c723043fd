import type { SheetRow } from "./sheet.js";

/** A row that can be dragged, and what becomes of it. */
export interface Dragged {
  readonly row: SheetRow;
  /** The rows it can stand among, as they are now. */
  readonly rows: () => readonly SheetRow[];
  /** Puts it in a place among them, from 0. */
  readonly drop: (to: number) => void;
}

/**
 * Begins to drag a row by its grip. What follows the pointer is fetched when
 * it is first needed; by then the grip may have been let go.
 */
export function startDrag(event: PointerEvent, dragged: Dragged): void {
  if (event.button !== 0 || !event.isPrimary) return;
  // No text is selected on the way, and the field being written in keeps the focus.
  event.preventDefault();
  const grip = event.currentTarget as HTMLElement;
  let isHeld = true;
  const letGo = () => (isHeld = false);
  const ends = ["pointerup", "pointercancel"];
  for (const end of ends) addEventListener(end, letGo, { once: true });
  void import("./drag.js").then(
    ({ drag }) => {
      for (const end of ends) removeEventListener(end, letGo);
      if (isHeld) drag(grip, event, dragged);
    },
    (error: unknown) => {
      // The buttons beside the grip do the same.
      console.error("askelmat: dragging did not load", error);
    },
  );
}
