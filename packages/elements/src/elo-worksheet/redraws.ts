import type { PropertyValues } from "lit";
import type { Extras } from "../base/extras.js";
import type { SessionElement } from "../base/session-element.js";
import { periodsOf } from "./periods.js";
import type { Sheet } from "./sheet.js";

/** Changes of the element that rows show nothing of. */
const QUIET = new Set<PropertyKey>([
  "spoken",
  "dialog",
  "problems",
  "history",
  "showsActs",
  "slice",
]);

/** What a rendering may be about. */
interface Subject {
  readonly session?: SessionElement["session"];
  /** The save state that is shown. */
  readonly save: unknown;
}

/**
 * Tells renderings that every row must follow from those that come of an
 * answer, in which the rows that say the same as before are left alone.
 */
export class Redraws {
  #epoch = 0;
  #document: unknown;
  #save: unknown;

  /** To be called before each rendering. */
  note(changed: PropertyValues, { session, save }: Subject): void {
    const loud = [...changed.keys()].some((name) => !QUIET.has(name));
    const forNoReason =
      changed.size === 0 &&
      session?.document === this.#document &&
      save === this.#save;
    // Somebody asked for a rendering as such: a control must show what stands, or an extra was turned on.
    if (loud || forNoReason) this.#epoch++;
    this.#document = session?.document;
    this.#save = save;
  }

  /** What every row depends on besides its own answers. */
  stamp(view: Omit<Sheet, "stamp">, extras: Extras): string {
    const { session, mode, locale, editable } = view;
    const on = (["find", "big", "languages", "remarks", "print"] as const).map(
      (name) => extras.get(name)?.isOn,
    );
    return JSON.stringify([
      this.#epoch,
      mode,
      locale,
      editable,
      session.me,
      session.document.names,
      periodsOf(view).shown,
      on,
    ]);
  }
}
