/**
 * `askelmat validate`: checks Askelmat files. The program is {@link run}; one
 * document is checked by {@link checkText}.
 *
 * @module
 */
export { checkText, type TextOptions } from "./check/text.js";
export { EXIT, type ExitCode } from "./exit-codes.js";
export type { Finding, PlacedFinding, Report, Severity } from "./finding.js";
export { LANGUAGES, type Language } from "./language.js";
export { run, type Surroundings } from "./run.js";
export { readyKnown } from "./ready.js";
export type { TemplateSource } from "./templates.js";
export type { Known } from "./check/known.js";
export { wordsFor } from "./words.js";
