import { LIMITS, type Template } from "@askelmat/core";
import type { Known } from "./check/known.js";
import { checkText } from "./check/text.js";
import type { Finding, PlacedFinding, Report } from "./finding.js";
import { reasonOf, STDIN, type Input } from "./input/input.js";
import { linesOf } from "./input/lines.js";
import { open, readBytes, type ByteStream } from "./input/read-bytes.js";
import { templatesAmong } from "./input/template-files.js";
import { severityOf } from "./severity.js";
import { ruleOf } from "./standard-rules.js";
import { readyKnown } from "./ready.js";

/** What the inputs are checked with. */
export interface ReportOptions {
  readonly stdin: ByteStream;
  /** Templates that somebody gave by name; they come before all others. */
  readonly templates: readonly Template[];
  /** Told before each document, for whoever waits. */
  readonly onStart?: (file: string, line?: number) => void;
}

/**
 * Checks inputs one after the other, and gives one report for each document:
 * one for a file, one for each line of a file with many. Holds one document in
 * memory at a time.
 */
export async function* reportsOf(
  inputs: readonly Input[],
  options: ReportOptions,
): AsyncGenerator<Report> {
  const known = await knownFor(inputs, options.templates);
  for (const input of inputs) {
    const { file } = input;
    if (input.what === "trouble") {
      yield troubled(file, input.code, input.reason);
      continue;
    }
    try {
      const stream = open(file, options.stdin);
      if (input.what === "lines") {
        yield* reportsOfLines(stream, file, known, options);
        continue;
      }
      options.onStart?.(file);
      const bytes = await readBytes(stream, LIMITS.bytes);
      yield await checkText(bytes, { file, known });
    } catch (error) {
      yield troubled(file, "file-io", reasonOf(error));
    }
  }
}

/** Templates among the files to be checked come last: they are looked through when nothing else is left. */
async function knownFor(
  inputs: readonly Input[],
  given: readonly Template[],
): Promise<Known> {
  const files = inputs
    .filter(({ what, file }) => what === "document" && file !== STDIN)
    .map(({ file }) => file);
  return readyKnown(given, templatesAmong(files));
}

async function* reportsOfLines(
  stream: ByteStream,
  file: string,
  known: Known,
  { onStart }: ReportOptions,
): AsyncGenerator<Report> {
  let isEmpty = true;
  for await (const { number, bytes } of linesOf(stream, LIMITS.bytes)) {
    if (isEmpty && isWide(bytes)) {
      yield reportOf(file, { code: "lines-encoding", path: "" });
      return;
    }
    isEmpty = false;
    onStart?.(file, number);
    yield await checkText(bytes, { file, line: number, known });
  }
  if (isEmpty) yield reportOf(file, { code: "file-empty", path: "" });
}

/** In UTF-16 a line end is two bytes, so such a file cannot be told apart into lines. */
function isWide([first, second]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    first === 0 ||
    second === 0
  );
}

function troubled(file: string, code: string, reason?: string): Report {
  const params = { reason: reason ?? "" };
  const report = reportOf(file, { code, path: "", params });
  return { ...report, read: code !== "file-io" };
}

function reportOf(file: string, finding: Finding): Report {
  const rule = ruleOf(finding.code);
  const placed: PlacedFinding = {
    ...finding,
    ...(rule !== undefined && { rule }),
    severity: severityOf(finding.code),
    line: 1,
    column: 1,
  };
  return { file, read: true, findings: [placed] };
}
