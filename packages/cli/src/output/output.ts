import type { Report } from "../finding.js";
import type { Language } from "../language.js";

/** How reports are shown. */
export interface OutputOptions {
  readonly language: Language;
  readonly strict: boolean;
  readonly quiet: boolean;
  /** With colours: only ever for a terminal. */
  readonly color: boolean;
}

/** Turns reports into text, piece by piece. */
export interface Output {
  /** The text for one report; `""` when there is nothing to say. */
  report(report: Report): string;
  /** The text after the last report. */
  end(): string;
}
