import { isValid } from "../exit-codes.js";
import type { PlacedFinding, Report } from "../finding.js";
import type { Language } from "../language.js";
import { wordsFor } from "../words.js";
import type { Output, OutputOptions } from "./output.js";
import { countsOf } from "./tally.js";

/** One JSON object for each document, each on a line. The shape is in README.md. */
export function jsonOutput(options: OutputOptions): Output {
  return {
    report: (report) =>
      options.quiet && report.findings.every(isNote)
        ? ""
        : JSON.stringify(objectOf(report, options)) + "\n",
    end: () => "",
  };
}

function isNote({ severity }: PlacedFinding): boolean {
  return severity === "note";
}

function objectOf(report: Report, { strict, language }: OutputOptions) {
  const { file, line, kind, id, version, readOnly, findings } = report;
  const { error, warning, note } = countsOf(report);
  return {
    file,
    line,
    kind,
    id,
    version,
    valid: isValid(report, strict),
    readOnly,
    errors: error,
    warnings: warning,
    notes: note,
    problems: findings.map((finding) => problemOf(finding, language)),
  };
}

function problemOf(finding: PlacedFinding, language: Language) {
  const { severity, code, rule, path, member, target, line, column, params } =
    finding;
  return {
    severity,
    code,
    rule,
    path,
    member,
    target,
    line,
    column,
    message: wordsFor(finding, language),
    params,
  };
}
