import { directive, Directive, type ElementPart } from "lit/directive.js";

/** Keeps a native `<dialog>` open exactly while its argument, what it asks, is there. */
class Modal extends Directive {
  #shown?: object | undefined;

  override render(content: object | undefined): unknown {
    return content;
  }

  override update(part: ElementPart, [content]: [object | undefined]): void {
    const dialog = part.element as HTMLDialogElement;
    // Only a connected dialog can be shown; the first rendering is not yet.
    queueMicrotask(() => {
      if (!content) {
        this.#shown = undefined;
        if (dialog.open) dialog.close();
        // One that has just been left by hand is not opened anew before that is told.
      } else if (content !== this.#shown && dialog.isConnected) {
        this.#shown = content;
        if (!dialog.open) dialog.showModal();
      }
    });
  }
}

export const modal = directive(Modal);
