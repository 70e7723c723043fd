import { isValid } from "../exit-codes.js";
import type { PlacedFinding, Report, Severity } from "../finding.js";
import { wordsFor } from "../words.js";
import { fill } from "../words/fill.js";
import { COUNTS, SEVERITIES, SUMMARY } from "../words/summary.js";
import type { Output, OutputOptions } from "./output.js";
import {
  countsOf,
  NOTHING,
  tallied,
  type Counts,
  type Tally,
} from "./tally.js";
import { visible } from "./visible.js";

/** The place of what is about the whole document: as a pointer's URI form has it. */
const WHOLE = "#";

/** Nobody reads more lines about one document. */
const MOST = 100;

const WEIGHTS: readonly Severity[] = ["error", "warning", "note"];
const COLORS: Readonly<Record<Severity, number>> = {
  error: 31,
  warning: 33,
  note: 36,
};

/** A line for each finding, one for each file, and one for all when there are several. */
export function plainOutput(options: OutputOptions): Output {
  return new PlainOutput(options);
}

class PlainOutput implements Output {
  private all: Tally = NOTHING;
  private ofFile: Tally = NOTHING;
  /** The file with a document on each line that is being read. */
  private file: string | undefined;

  constructor(private readonly options: OutputOptions) {}

  report(report: Report): string {
    const { quiet, strict } = this.options;
    const before = report.file === this.file ? "" : this.endFile();
    this.all = tallied(this.all, report, strict);
    const findings = quiet
      ? report.findings.filter(({ severity }) => severity !== "note")
      : report.findings;
    const lines = findings
      .slice(0, MOST)
      .map((finding) => this.findingLine(report.file, finding));
    const more = findings.length - MOST;
    if (more > 0) lines.push(fill(SUMMARY.more, this.language, { more }));
    if (report.line !== undefined) {
      this.file = report.file;
      this.ofFile = tallied(this.ofFile, report, strict);
    } else if (!quiet) lines.push(this.fileLine(report));
    return before + lines.map((line) => line + "\n").join("");
  }

  end(): string {
    const last = this.endFile();
    const { documents, counts } = this.all;
    if (this.options.quiet || documents < 2) return last;
    return (
      last +
      this.tallyWords(SUMMARY.all, this.all) +
      inBrackets(this.countWords(counts)) +
      "\n"
    );
  }

  private get language() {
    return this.options.language;
  }

  /** The summary of a file with a document on each line, once it is over. */
  private endFile(): string {
    if (this.file === undefined) return "";
    const line = `${visible(this.file)}: ${this.tallyWords(SUMMARY.lines, this.ofFile)}${inBrackets(this.countWords(this.ofFile.counts))}\n`;
    this.file = undefined;
    this.ofFile = NOTHING;
    return this.options.quiet ? "" : line;
  }

  private findingLine(file: string, finding: PlacedFinding): string {
    const { severity, code, rule, path, target, line, column } = finding;
    const place = target ?? (path === "" ? WHOLE : path);
    return [
      `${visible(file)}:${String(line)}:${String(column)}`,
      this.colored(SEVERITIES[severity][this.language], severity),
      code,
      visible(place),
      wordsFor(finding, this.language),
      ...(rule === undefined ? [] : [`[${rule}]`]),
    ].join(" ");
  }

  private fileLine(report: Report): string {
    const verdict = !report.read
      ? "unreadable"
      : isValid(report, this.options.strict)
        ? "valid"
        : "invalid";
    const notes = [
      ...(report.readOnly === undefined
        ? []
        : [SUMMARY.readOnly[this.language]]),
      ...this.countWords(countsOf(report)),
    ];
    return `${visible(report.file)}: ${SUMMARY[verdict][this.language]}${inBrackets(notes)}`;
  }

  private tallyWords(
    words: (typeof SUMMARY)["all" | "lines"],
    { documents, valid }: Tally,
  ): string {
    return fill(words, this.language, { documents, valid });
  }

  private countWords(counts: Counts): readonly string[] {
    return WEIGHTS.filter((weight) => counts[weight] > 0).map((weight) => {
      const n = counts[weight];
      return fill(COUNTS[weight][n === 1 ? 0 : 1], this.language, { n });
    });
  }

  private colored(word: string, severity: Severity): string {
    return this.options.color
      ? `\u001b[${String(COLORS[severity])}m${word}\u001b[0m`
      : word;
  }
}

function inBrackets(words: readonly string[]): string {
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
