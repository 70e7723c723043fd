import { codeFaults, type CodeOptions } from "./code-faults.js";
import { statedIn } from "./stated.js";
import type { AskelmatDocument, Problem, Template } from "./types.js";

/**
 * R10: a bound field holds a code that its list lacks (`code-unknown`), or one
 * that was not valid on any day of the document (`code-outdated`). Shared and
 * own answers, as content has them. Nothing is said when the list is not at
 * hand or empty, nor of what has words of its own beside it.
 */
export function checkCodes(
  file: AskelmatDocument | Template,
  options: CodeOptions,
): readonly Problem[] {
  return codeFaults(statedIn(file), options);
}
