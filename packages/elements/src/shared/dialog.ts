import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../locale/locale.js";
import { modal } from "./modal.js";

/** A question in a dialog: a heading, what it is about, and what can be answered. */
export interface DialogContent {
  readonly title: string;
  readonly body: TemplateResult | string;
  /** The word on the button that does it, verb first; a dialog to read has none. */
  readonly confirm?: string;
  /** The word on the button that leaves it, where there is a better one. */
  readonly cancel?: string;
  /** Gets the fields of the dialog by name. */
  readonly onConfirm?: (fields: FormData) => void;
  /** Called when the dialog is left without doing it. */
  readonly onCancel?: () => void;
}

/**
 * The one dialog of a tool. Native: focus moves in, Escape leaves, and focus
 * returns to where it was.
 */
export function dialogView(
  content: DialogContent | undefined,
  onClose: () => void,
): TemplateResult {
  // In a frame that may send no forms the browser tells of no submit: the press itself is heard, Enter in a field too.
  const confirm = (event: Event) => {
    event.preventDefault();
    const form = (event.target as Element).closest("form")!;
    if (!form.reportValidity()) return;
    const fields = new FormData(form);
    onClose();
    content?.onConfirm?.(fields);
  };
  const cancel = () => {
    onClose();
    content?.onCancel?.();
  };
  // Told a moment after it happened: by then another question may stand here.
  const left = (event: Event) => {
    if (!(event.target as HTMLDialogElement).open) cancel();
  };
  return html`<dialog
    aria-labelledby="dialog-title"
    @close=${content ? left : nothing}
    ${modal(content)}
  >
    ${
      content === undefined
        ? nothing
        : html`<form @submit=${confirm}>
            <h3 id="dialog-title">${content.title}</h3>
            <div>${content.body}</div>
            <div class="line">
              ${
                content.confirm === undefined
                  ? nothing
                  : html`<button class="primary" @click=${confirm}>
                      ${content.confirm}
                    </button>`
              }
              <button type="button" @click=${cancel}>
                ${
                  content.confirm === undefined
                    ? msg("Sulje", { id: "dialog.close" })
                    : (content.cancel ??
                      msg("Peruuta", { id: "dialog.cancel" }))
                }
              </button>
            </div>
          </form>`
    }
  </dialog>`;
}
