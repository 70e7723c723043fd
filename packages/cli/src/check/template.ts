import type { AskelmatDocument, JsonObject, Template } from "@askelmat/core";
import type { Finding } from "../finding.js";
import { placeOfTarget } from "../target-place.js";
import {
  findTemplate,
  templateNamed,
  type TemplateSource,
} from "../templates.js";

/** The template a document is checked against, and what is to be said about it. */
export interface TemplateForCheck {
  readonly template?: Template;
  /** True when it has the version that the document names. */
  readonly isExact: boolean;
  readonly findings: readonly Finding[];
}

/** Looks for the template that a document names. Standard: Templates. */
export async function templateFor(
  file: JsonObject,
  document: AskelmatDocument,
  sources: readonly TemplateSource[],
): Promise<TemplateForCheck> {
  const name = templateNamed(document);
  if (!name) {
    const unnamed = { code: "template-unnamed", path: "" };
    return { isExact: false, findings: [unnamed] };
  }
  const found = await findTemplate(name, sources);
  const finding = (code: string, params: Finding["params"] = {}): Finding => ({
    code,
    path: placeOfTarget(file, { target: "template" }),
    target: "template",
    params: { uri: name.uri, version: name.version ?? "", ...params },
  });
  if (!found)
    return { isExact: false, findings: [finding("template-unknown")] };
  const { template, isExact, isSame } = found;
  if (isExact && isSame) return { template, isExact, findings: [] };
  const odd = isExact
    ? finding("template-differs")
    : finding("template-other-version", { found: template.version });
  return { template, isExact, findings: [odd] };
}
