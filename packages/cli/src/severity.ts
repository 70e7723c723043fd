import type { Severity } from "./finding.js";

/** What nobody need mend. */
const NOTES = new Set(["content-only", "file-stripped", "template-unnamed"]);

/** What can be read, but is not as it should be. Everything else is an error. */
const WARNINGS = new Set([
  "code-outdated",
  "content-differs",
  "content-lacks",
  "content-missing",
  "content-open",
  "digest-differs",
  "file-bom",
  "file-foreign-content",
  "file-must-understand",
  "file-newer",
  "file-utf-16",
  "in-dangling",
  "indicator-unknown",
  "item-unknown",
  "package-manifest",
  "package-template-differs",
  "template-differs",
  "template-other-version",
  "template-unknown",
]);

/** How much a code weighs. A code that nobody has listed is an error. */
export function severityOf(code: string): Severity {
  if (NOTES.has(code)) return "note";
  return WARNINGS.has(code) ? "warning" : "error";
}
