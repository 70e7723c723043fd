import {
  decodeFile,
  decodeText,
  type JsonObject,
  type Problem,
} from "@askelmat/core";
import type { Finding, PlacedFinding, Report } from "../finding.js";
import { endOf, faultIn, placesIn, type Fault } from "../places.js";
import { severityOf } from "../severity.js";
import { ruleOf } from "../standard-rules.js";
import { checkFile } from "./file.js";
import { withoutRepetition } from "./repetition.js";
import type { Known } from "./known.js";

/** What the bytes of one document are checked with. */
export interface TextOptions {
  /** What to call the file in the report. */
  readonly file: string;
  /** In a file with a document on each line: which line the bytes are. */
  readonly line?: number;
  readonly known: Known;
}

/**
 * Checks one document: its bytes, its JSON, its schema, its rules. Whatever the
 * bytes are, it gives a report and does not throw.
 */
export async function checkText(
  bytes: Uint8Array,
  options: TextOptions,
): Promise<Report> {
  const named = {
    file: options.file,
    ...(options.line !== undefined && { line: options.line }),
    read: true,
  };
  const decoded = decodeFile(bytes);
  if ("problem" in decoded)
    return { ...named, findings: refused(bytes, decoded.problem, options) };
  const { json } = decoded;
  const checked = await checkFile(json, options.known);
  const odd = withoutRepetition(decoded.problems.map(oddity));
  const asText = new Set(
    odd.filter(({ code }) => code === "file-number").map(({ path }) => path),
  );
  const findings = [
    ...(hasMark(bytes) ? [{ code: "file-bom", path: "" }] : []),
    ...odd,
    // A number kept as text is no text in the file.
    ...checked.findings.filter(
      ({ code, path }) => code !== "schema" || !asText.has(path),
    ),
  ];
  return {
    ...named,
    ...envelopeOf(json),
    ...(checked.readOnly !== undefined && { readOnly: checked.readOnly }),
    findings: inOrder(placed(findings, bytes, options)),
  };
}

/** The UTF-8 mark. What is UTF-16 is said by a code of its own. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** A name that stands twice is shown where it stands the second time. */
function oddity({ code, path, params }: Problem): Finding {
  const name = params?.["name"];
  return {
    code,
    path,
    ...(code === "file-duplicate-member" &&
      typeof name === "string" && { member: name }),
    ...(params && { params }),
  };
}

function envelopeOf(json: JsonObject) {
  const { kind, id, version } = json;
  return {
    ...(typeof kind === "string" && { kind }),
    ...(typeof id === "string" && { id }),
    ...(typeof version === "string" && { version }),
  };
}

/** What is no JSON object, with the place where it stops being one. */
function refused(
  bytes: Uint8Array,
  problem: Problem,
  options: TextOptions,
): readonly PlacedFinding[] {
  const fault = faultOf(bytes, problem.code);
  const params = { ...problem.params, ...(fault && { fault: fault.fault }) };
  const { line, column } = fault ?? { line: 1, column: 1 };
  const finding = weighed({ ...problem, params });
  return [{ ...finding, line: line + before(options), column }];
}

function faultOf(bytes: Uint8Array, code: string): Fault | undefined {
  if (code !== "file-truncated" && code !== "file-not-json") return undefined;
  const text = decodeText(bytes) ?? "";
  const fault = faultIn(text);
  // What was cut off is missing at the end, wherever it began.
  return fault && code === "file-truncated"
    ? { ...fault, ...endOf(text) }
    : fault;
}

/** The lines of the file that stand before this document. */
function before({ line }: TextOptions): number {
  return line === undefined ? 0 : line - 1;
}

function weighed(finding: Finding): Omit<PlacedFinding, "line" | "column"> {
  const rule = finding.rule ?? ruleOf(finding.code);
  return {
    ...finding,
    ...(rule !== undefined && { rule }),
    severity: finding.severity ?? severityOf(finding.code),
  };
}

function placed(
  findings: readonly Finding[],
  bytes: Uint8Array,
  options: TextOptions,
): readonly PlacedFinding[] {
  if (findings.length === 0) return [];
  const places = placesIn(decodeText(bytes) ?? "", findings);
  return findings.map((finding, index) => {
    const { line, column } = places[index]!;
    return { ...weighed(finding), line: line + before(options), column };
  });
}

/** By place; what stands at one place in the order in which it was found. */
function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}
