import { checkCodes } from "./check-codes.js";
import { checkRules } from "./check.js";
import type { CodeOptions } from "./code-faults.js";
import type { AskelmatDocument, Problem, Template } from "./types.js";

/**
 * The second layer of rules: what a schema cannot say. A document that breaks
 * one is still shown and kept; each problem names its place and, in `params`,
 * its rule: those of {@link checkRules}, and R10 of {@link checkCodes} when
 * there are code lists. Standard: Rules.
 *
 * @param template without it nothing is said about items and levels
 * @param codes the lists at hand and the fields that use them
 */
export function checkDocument(
  document: AskelmatDocument,
  template?: Template,
  codes: CodeOptions = {},
): readonly Problem[] {
  return [...checkRules(document, template), ...checkCodes(document, codes)];
}
