import { contentOf } from "../document.js";
import { isObject } from "../json.js";
import type { AskelmatDocument } from "../types.js";

/** The template that a document names; undefined when it names none, or in a tie. */
export function templateIn(
  document: AskelmatDocument,
): { readonly uri: string; readonly version: string } | undefined {
  const named = contentOf(document)["template"];
  if (!isObject(named)) return undefined;
  const { uri, version } = named;
  return typeof uri === "string"
    ? { uri, version: typeof version === "string" ? version : "" }
    : undefined;
}
