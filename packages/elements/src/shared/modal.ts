import { directive, Directive, type ElementPart } from "lit/directive.js";

/** Keeps a native `<dialog>` open exactly while its argument is true. */
class Modal extends Directive {
  override render(open: boolean): unknown {
    return open;
  }

  override update(part: ElementPart, [open]: [boolean]): void {
    const dialog = part.element as HTMLDialogElement;
    // Only a connected dialog can be shown; the first rendering is not yet.
    queueMicrotask(() => {
      if (open && dialog.isConnected && !dialog.open) dialog.showModal();
      else if (!open && dialog.open) dialog.close();
    });
  }
}

export const modal = directive(Modal);
