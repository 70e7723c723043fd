import type { Report } from "./finding.js";

/** What the program's end tells whoever started it; documented in README.md. */
export const EXIT = {
  valid: 0,
  problems: 1,
  usage: 2,
  unreadable: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** False when something in the report is an error, or, strictly, a warning. */
export function isValid({ findings }: Report, strict: boolean): boolean {
  return !findings.some(
    ({ severity }) =>
      severity === "error" || (strict && severity === "warning"),
  );
}

/** The exit code that one report asks for. The highest of all counts. */
export function exitCodeOf(report: Report, strict: boolean): ExitCode {
  if (!report.read) return EXIT.unreadable;
  return isValid(report, strict) ? EXIT.valid : EXIT.problems;
}
