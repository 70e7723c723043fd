import {
  toFile,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";
import { files } from "./files.js";
import { pointerPlace } from "./pointer-place.js";

/** Gives the validators: a module of its own, loaded on first use. */
export type ValidatorLoader = () => Promise<
  typeof import("@askelmat/schema/validators")
>;

const readyValidators: ValidatorLoader = () =>
  import("@askelmat/schema/validators");

/**
 * Both layers of checks: the schema of the kind, whose validators are loaded
 * on first use, and the numbered rules. Without the validators the rules still
 * speak, and the problem `leaf-validators` says what was left out.
 */
export async function checkFully(
  document: AskelmatDocument,
  template: Template | undefined,
  load: ValidatorLoader = readyValidators,
): Promise<readonly Problem[]> {
  const { checkRules } = await files();
  const rules = checkRules(document, template);
  const known = new Set(rules.map(({ path }) => path));
  const schema = await schemaProblems(document, load);
  const byPlace = new Map(schema.map((problem) => [problem.path, problem]));
  return [
    ...rules,
    ...[...byPlace.values()].filter(({ path }) => !known.has(path)),
  ];
}

async function schemaProblems(
  document: AskelmatDocument,
  load: ValidatorLoader,
): Promise<readonly Problem[]> {
  try {
    const { validatorFor } = await load();
    const validate = validatorFor(document.kind);
    const file = toFile(document);
    if (!validate || validate(file)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword }) => ({
      path: pointerPlace(instancePath, file),
      code: "schema",
      params: { keyword },
    }));
  } catch (error) {
    console.warn("askelmat: the schema validators could not be loaded", error);
    return [{ path: "", code: "leaf-validators" }];
  }
}
