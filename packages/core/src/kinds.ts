import { SPEC_VERSION } from "./document.js";
import { isObject, type Json, type JsonObject } from "./json.js";
import { LIMITS } from "./limits.js";
import type { Problem } from "./types.js";

/** The kinds that people fill, and the one that carries other files along. */
export const DOCUMENT_KINDS: ReadonlySet<string> = new Set([
  "worksheet",
  "assessment",
  "group",
  "meeting",
  "action-plan",
  "programme",
  "service-map",
  "practice",
  "package",
]);

/** The kinds that are plain data with a version. */
export const TEMPLATE_KINDS: ReadonlySet<string> = new Set([
  "worksheet-template",
  "assessment-framework",
  "code-list",
  "plan-template",
  "programme-template",
]);

/** True when there is enough of an envelope to tell what the file is. */
export function isAskelmat(file: Json): file is JsonObject & {
  readonly kind: string;
  readonly id: string;
  readonly specVersion: string;
} {
  return (
    isObject(file) &&
    typeof file["kind"] === "string" &&
    typeof file["id"] === "string" &&
    typeof file["specVersion"] === "string" &&
    file["id"] !== ""
  );
}

/** True for a template that holds what every template has. */
export function isTemplate(file: JsonObject): boolean {
  return isObject(file["content"]) && typeof file["version"] === "string";
}

/**
 * True for a file of a template kind. A kind nobody knows here is one when it
 * looks like one: a version and content, and nobody's entries.
 */
export function isOfTemplateKind(
  file: JsonObject & { readonly kind: string },
): boolean {
  if (TEMPLATE_KINDS.has(file.kind)) return true;
  const looksLikeOne = isTemplate(file) && file["entries"] === undefined;
  return !DOCUMENT_KINDS.has(file.kind) && looksLikeOne;
}

/** A newer major version, something that must be understood and is not, or a copy without names. */
export function reasonNotToChange(json: JsonObject): Problem | undefined {
  const version = json["specVersion"] as string;
  const major = Number.parseInt(version, 10);
  if (Number.isNaN(major) || major > Number.parseInt(SPEC_VERSION, 10))
    return { path: "/specVersion", code: "file-newer", params: { version } };
  const must = json["mustUnderstand"];
  if (Array.isArray(must) && must.length > 0)
    return {
      path: "/mustUnderstand",
      code: "file-must-understand",
      params: { names: must },
    };
  return isAskelmat(json) && isOfTemplateKind(json)
    ? undefined
    : strippedWhy(json);
}

/**
 * Why a file goes its own way: something was left out of it on purpose, names
 * or all but the counts, so nothing may come back from it. Standard: PRI-1.
 */
export function strippedWhy(json: JsonObject): Problem | undefined {
  const profile = json["profile"];
  if (profile === undefined) return undefined;
  return { path: "/profile", code: "file-stripped", params: { profile } };
}

/**
 * What a file inside a package counts as: a document or a template that may be
 * changed here, or something that is handed on as it came: another package, a
 * newer version, what cannot be read.
 */
export function sortOf(file: Json): "document" | "template" | "other" {
  if (!isAskelmat(file) || file.kind === "package" || reasonNotToChange(file))
    return "other";
  if (isOfTemplateKind(file)) return isTemplate(file) ? "template" : "other";
  const { entries } = file;
  const isTooLong = Array.isArray(entries) && entries.length > LIMITS.entries;
  return isTooLong ? "other" : "document";
}
