import { SPEC_VERSION, type Template } from "@askelmat/core";
import {
  readArguments,
  type Complaint,
  type ValidateRequest,
} from "./arguments.js";
import { EXIT, exitCodeOf, type ExitCode } from "./exit-codes.js";
import { findInputs } from "./input/find-inputs.js";
import type { Finding } from "./finding.js";
import { pageOf, type PageRequest } from "./page.js";
import { reasonOf } from "./input/input.js";
import type { ByteStream } from "./input/read-bytes.js";
import { readTemplate } from "./input/template-files.js";
import type { Language } from "./language.js";
import { jsonOutput } from "./output/json.js";
import { plainOutput } from "./output/plain.js";
import { progressOn, type Progress } from "./output/progress.js";
import { reportsOf } from "./reports.js";
import { VERSION } from "./version.js";
import { wordsFor } from "./words.js";
import { fill } from "./words/fill.js";
import { HELP } from "./words/help.js";
import { COMPLAINTS, SEE_HELP } from "./words/usage.js";

/** What the program reads from and writes to. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: ByteStream;
  /** Resolves when there is room for more. */
  readonly stdout: (text: string) => Promise<void> | void;
  readonly stderr: (text: string) => void;
  /** Whether somebody looks at it: a terminal. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
}

/**
 * The whole program.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 valid, 1 problems, 2 usage, 3 unreadable
 */
export async function run(
  argv: readonly string[],
  around: Surroundings,
): Promise<ExitCode> {
  const request = readArguments(argv, around.env);
  const { language } = request;
  switch (request.do) {
    case "help":
      await around.stdout(HELP[language]);
      return EXIT.valid;
    case "version":
      await around.stdout(`askelmat ${VERSION} (Askelmat ${SPEC_VERSION})\n`);
      return EXIT.valid;
    case "complain":
      return complain(request.complaint, language, around);
    case "validate":
      return validate(request, around);
    case "page":
      return writePage(request, around);
  }
}

function complain(
  { code, params }: Complaint,
  language: Language,
  { stderr }: Surroundings,
): ExitCode {
  const words = fill(COMPLAINTS[code], language, params);
  const help = code === "no-command" ? HELP : SEE_HELP;
  stderr(`askelmat: ${words}\n${help[language]}\n`);
  return EXIT.usage;
}

async function validate(
  request: ValidateRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, strict, quiet } = request;
  const templates = await templatesOrExit(request, around);
  if (typeof templates === "number") return templates;
  const inputs = await findInputs(request.paths, request.lines);
  const progress = progressFor(request, inputs.length, around);
  const color = wantsColor(around);
  const make = request.json ? jsonOutput : plainOutput;
  const output = make({ language, strict, quiet, color });
  let code: ExitCode = EXIT.valid;
  for await (const report of reportsOf(inputs, {
    stdin: around.stdin,
    templates,
    ...(progress && { onStart: progress.start }),
  })) {
    code = Math.max(code, exitCodeOf(report, strict)) as ExitCode;
    await say(output.report(report), progress, around);
  }
  await say(output.end(), progress, around);
  return code;
}

/** Writes the page, or says which file cannot be part of it: half a page misleads. */
async function writePage(
  request: PageRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, paths } = request;
  const templates = await templatesOrExit(request, around);
  if (typeof templates === "number") return templates;
  const complainOf = (file: string, finding: Finding) => {
    around.stderr(`askelmat: ${file}: ${wordsFor(finding, language)}\n`);
    return EXIT.unreadable;
  };
  try {
    const page = await pageOf(request, templates, around.stdin);
    if (typeof page !== "string") return complainOf(page.file, page.finding);
    await around.stdout(page);
    return EXIT.valid;
  } catch (error) {
    const params = { reason: reasonOf(error) };
    return complainOf(paths.join(" "), { code: "file-io", path: "", params });
  }
}

async function templatesOrExit(
  { templates, language }: ValidateRequest | PageRequest,
  around: Surroundings,
): Promise<readonly Template[] | ExitCode> {
  const found: Template[] = [];
  for (const file of templates) {
    const template = await templateOrExit(file, language, around);
    if (typeof template === "number") return template;
    found.push(template);
  }
  return found;
}

async function say(
  text: string,
  progress: Progress | undefined,
  { stdout }: Surroundings,
): Promise<void> {
  if (text === "") return;
  progress?.clear();
  await stdout(text);
}

/** A template that was named must be there, or nothing it is for can be trusted. */
async function templateOrExit(
  file: string,
  language: Language,
  around: Surroundings,
): Promise<Template | ExitCode> {
  try {
    const template = await readTemplate(file, around.stdin);
    if (template) return template;
  } catch (error) {
    const params = { reason: reasonOf(error) };
    const finding = { code: "file-io", path: "", params };
    around.stderr(`askelmat: ${file}: ${wordsFor(finding, language)}\n`);
    return EXIT.unreadable;
  }
  const complaint = { code: "template-unusable", params: { file } } as const;
  return complain(complaint, language, around);
}

function progressFor(
  request: ValidateRequest,
  inputs: number,
  { stderr, isTerminal }: Surroundings,
): Progress | undefined {
  if (!request.progress && !isTerminal.stderr) return undefined;
  return progressOn(stderr, inputs, isTerminal.stderr);
}

/** Colours are for a terminal that has not been asked to go without. */
function wantsColor({ env, isTerminal }: Surroundings): boolean {
  return isTerminal.stdout && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
