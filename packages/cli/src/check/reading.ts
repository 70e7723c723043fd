import type { JsonObject, Problem } from "@askelmat/core";
import type { Finding } from "../finding.js";
import { placeOfTarget } from "../target-place.js";

/** Of these the schema, when it has spoken, says more exactly what is missing. */
const SAID_BY_SCHEMA = new Set(["file-foreign", "template-invalid"]);

/**
 * What reading a file found, but for what is said more exactly elsewhere:
 * foreign content member by member, the files of a package one by one.
 *
 * @param schemaSpoke true when the schema refused something
 */
export function readingFindings(
  file: JsonObject,
  problems: readonly Problem[],
  schemaSpoke: boolean,
): readonly Finding[] {
  return problems
    .filter(({ code }) => code !== "file-foreign-content")
    .filter(({ code }) => !schemaSpoke || !SAID_BY_SCHEMA.has(code))
    .filter((problem) => !isSaidInside(file, problem))
    .map(({ path, code, params = {} }) => {
      const isPointer = path === "" || path.startsWith("/");
      const target = isPointer ? params["target"] : path;
      return {
        code,
        path: isPointer ? path : placeOfTarget(file, { target: path }),
        ...(typeof target === "string" && { target }),
        params,
      };
    });
}

/** What stands in a package is checked as a file of its own, which finds this too. */
function isSaidInside(file: JsonObject, { path, code }: Problem): boolean {
  return (
    file["kind"] === "package" &&
    path.startsWith("/files/") &&
    !code.startsWith("package-")
  );
}
