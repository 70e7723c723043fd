import type { Edit, Json } from "@askelmat/core";
import type { Session } from "../session/session.js";
import { grow } from "../shared/grow.js";

/** Whose controls are listened to. */
interface Owner {
  readonly session?: Session;
  /** Where the reader last was; nowhere before the first field is left. */
  lastPlace?: string | undefined;
  edit(edits: readonly Edit[]): void;
  undo(): void;
  redo(): void;
  /** The edits that choosing a value makes; none when it is a draft like typing. */
  editsFor(target: string, value: Json): readonly Edit[];
}

/**
 * One set of listeners for all controls of a tool. A control says with
 * `data-target` what it writes, and with `data-json` that its value is JSON to
 * be written at once rather than text being typed.
 */
export class FieldEvents {
  readonly #owner: Owner;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  readonly input = (event: Event): void => {
    const { session } = this.#owner;
    const field = event.target as HTMLInputElement;
    const { target, json } = field.dataset;
    if (target === undefined || !session) return;
    if (json === undefined) {
      session.type(target, field.value);
      grow(field.parentElement);
    } else {
      this.#choose(session, target, JSON.parse(field.value) as Json);
      // WebKit leaves a choice reached by arrows out of sight.
      if (field.closest("[data-arrows]"))
        field.scrollIntoView({ block: "nearest" });
    }
  };

  #choose(session: Session, target: string, value: Json): void {
    const edits = this.#owner.editsFor(target, value);
    if (edits.length > 0) {
      this.#owner.edit(edits);
      return;
    }
    session.type(target, value);
    session.flush();
  }

  /** A pointer goes to work anew: choosing twice is two steps, arrowing through is one. */
  readonly pointerdown = (event: Event): void => {
    byArrows(event, false);
    this.#owner.session?.endGesture();
  };

  readonly focusout = (event: FocusEvent): void => {
    const place = (event.target as Element).closest("[data-place]");
    if (place) this.#owner.lastPlace = (place as HTMLElement).dataset["place"];
    const target = targetOf(event.target);
    if (target !== undefined && target !== targetOf(event.relatedTarget))
      this.#owner.session?.endGesture();
  };

  /** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; on a Mac with Cmd. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (event.key.startsWith("Arrow")) byArrows(event, true);
    const key = event.key.toLowerCase();
    const modified = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!modified || (key !== "z" && key !== "y") || !this.#owner.session)
      return;
    event.preventDefault();
    if (key === "z" && !event.shiftKey) this.#owner.undo();
    else this.#owner.redo();
  };
}

/** WebKit calls the focus of a choice reached by arrows not worth showing: our style asks for this mark. */
function byArrows({ currentTarget }: Event, isSo: boolean): void {
  (currentTarget as Element).toggleAttribute("data-arrows", isSo);
}

/** The target that a control writes to. */
function targetOf(control: EventTarget | null): string | undefined {
  return control instanceof HTMLElement ? control.dataset["target"] : undefined;
}
