import {
  checkCodes,
  checkDocument,
  type AskelmatDocument,
  type CodeOptions,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import type { Finding, Severity } from "../finding.js";
import { placeOfTarget } from "../target-place.js";

/** Rules that another version of the template may have made true. */
const OF_THE_TEMPLATE = new Set(["R6", "R7", "R9", "R12"]);

/**
 * The second layer: what a schema cannot say. Standard: Rules.
 *
 * @param document with what was taken in from `content`
 * @param options.isExact false when the template is of another version than
 *   the document names: what it lacks, that one may have
 */
export function documentRules(
  file: JsonObject,
  document: AskelmatDocument,
  options: {
    readonly template: Template | undefined;
    readonly isExact: boolean;
    readonly codes: CodeOptions;
  },
): readonly Finding[] {
  const { template, isExact, codes } = options;
  return checkDocument(document, template, codes).map((problem) => {
    const rule = textOf(problem, "rule") ?? "";
    const isDoubtful = !isExact && OF_THE_TEMPLATE.has(rule);
    return {
      ...findingOf(file, problem),
      ...(isDoubtful && { severity: "warning" as const }),
    };
  });
}

/** The codes that a template holds. */
export function templateRules(
  file: JsonObject,
  template: Template,
  codes: CodeOptions,
): readonly Finding[] {
  return checkCodes(template, codes).map((problem) => findingOf(file, problem));
}

function findingOf(file: JsonObject, problem: Problem): Finding {
  const { code, params } = problem;
  const rule = textOf(problem, "rule");
  const severity = weightOf(problem);
  return {
    code,
    ...placed(file, problem),
    ...(rule !== undefined && { rule }),
    ...(severity && { severity }),
    params: { ...params, target: problem.path },
  };
}

/** Where a list is closed, what it lacks is an error; where it is open, a notice (COD-3). */
function weightOf({ code, params = {} }: Problem): Severity | undefined {
  if (code !== "code-unknown") return undefined;
  return params["closed"] === true ? "error" : "note";
}

/** A rule about content names the place without `own/`, and whose it is beside it. */
function placed(
  file: JsonObject,
  problem: Problem,
): Pick<Finding, "path" | "target"> {
  const { path } = problem;
  if (path === "" || path.startsWith("/")) return { path };
  const by = textOf(problem, "by");
  const targets =
    by === undefined || path.startsWith("own/")
      ? [path]
      : [`own/${path}`, path];
  for (const target of targets) {
    const said = { target, ...(by !== undefined && { by }) };
    const place = placeOfTarget(file, said);
    if (place !== "") return { path: place, target };
  }
  return { path: "", target: path };
}

function textOf({ params }: Problem, name: string): string | undefined {
  const value = params?.[name];
  return typeof value === "string" ? value : undefined;
}
