import type { View } from "./view.js";

/** One prompt or dimension, as the big screen shows it alone. */
export interface Stop {
  /** Its place, as `data-place` has it. */
  readonly place: string;
  /** What it is called, for those who cannot see the screen. */
  readonly title: string;
  /** The headings it stands under in the whole, where there are some. */
  readonly above?: string;
  /** Draws it, with the same controls as in the whole. */
  readonly body: () => unknown;
}

/** The prompts or dimensions of a document, in order. */
export type Stops = (view: View) => readonly Stop[];
