import { parseArgs } from "node:util";
import type { PageRequest } from "./page.js";
import { isLanguage, languageOf, type Language } from "./language.js";

/** What somebody asked the program to do. */
export type Request =
  | { readonly do: "help"; readonly language: Language }
  | { readonly do: "version"; readonly language: Language }
  | (ValidateRequest & { readonly do: "validate" })
  | (PageRequest & { readonly do: "page" })
  | {
      readonly do: "complain";
      readonly language: Language;
      readonly complaint: Complaint;
    };

/** How to validate, and what. */
export interface ValidateRequest {
  readonly language: Language;
  readonly paths: readonly string[];
  /** Files with templates that documents may ask for. */
  readonly templates: readonly string[];
  readonly json: boolean;
  readonly lines: boolean;
  readonly progress: boolean;
  readonly quiet: boolean;
  readonly strict: boolean;
}

/** Why a command cannot be followed; words/usage.ts has the words. */
export interface Complaint {
  readonly code:
    | "no-command"
    | "no-file"
    | "unknown-command"
    | "unknown-option"
    | "unknown-language"
    | "option-value"
    | "option-no-value"
    | "template-unusable";
  readonly params?: Readonly<Record<string, string>>;
}

const COMMANDS = ["validate", "summary", "handover"];
const FLAGS = [
  "json",
  "ndjson",
  "progress",
  "quiet",
  "strict",
  "help",
  "version",
];
const WITH_VALUE = ["lang", "template"];
/** As `parseArgs` wants to know them: which words take the next word as their value. */
const OPTIONS = Object.fromEntries(
  WITH_VALUE.map((name) => [name, { type: "string" as const }]),
);
const SHORT: Readonly<Record<string, string>> = { h: "help", q: "quiet" };

/**
 * Reads a command line.
 *
 * @param argv the words after the program's name
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Request {
  const { tokens } = parseArgs({
    args: [...argv],
    // We say ourselves what is wrong, in the person's language.
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: OPTIONS,
  });
  const words: string[] = [];
  const set = new Set<string>();
  const templates: string[] = [];
  let language = languageOf(env);
  let complaint: Complaint | undefined;
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const name = SHORT[token.name] ?? token.name;
    const fault = faultOf(name, token.rawName, token.value);
    complaint ??= fault;
    if (fault) continue;
    if (name === "lang") language = token.value as Language;
    else if (name === "template") templates.push(token.value!);
    else set.add(name);
  }
  if (set.has("help")) return { do: "help", language };
  if (set.has("version")) return { do: "version", language };
  complaint ??= complaintAbout(words);
  if (complaint) return { do: "complain", language, complaint };
  const [page] = words;
  if (page === "summary" || page === "handover")
    return { do: "page", page, language, paths: words.slice(1), templates };
  return {
    do: "validate",
    language,
    paths: words.slice(1),
    templates,
    json: set.has("json"),
    lines: set.has("ndjson"),
    progress: set.has("progress"),
    quiet: set.has("quiet"),
    strict: set.has("strict"),
  };
}

function faultOf(
  name: string,
  option: string,
  value: string | undefined,
): Complaint | undefined {
  const params = { option };
  if (FLAGS.includes(name))
    return value === undefined
      ? undefined
      : { code: "option-no-value", params };
  if (!WITH_VALUE.includes(name)) return { code: "unknown-option", params };
  if (!value) return { code: "option-value", params };
  if (name === "lang" && !isLanguage(value))
    return { code: "unknown-language", params: { value } };
  return undefined;
}

function complaintAbout(words: readonly string[]): Complaint | undefined {
  const [command] = words;
  if (command === undefined) return { code: "no-command" };
  if (!COMMANDS.includes(command))
    return { code: "unknown-command", params: { command } };
  return words.length === 1 ? { code: "no-file" } : undefined;
}
