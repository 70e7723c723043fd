import {
  checkDocument,
  toFile,
  type AskelmatDocument,
  type Problem,
  type Template,
} from "@askelmat/core";

/**
 * Both layers of checks: the schema of the kind, whose validators are loaded
 * on first use, and the numbered rules. Without the validators the rules still
 * speak, and the developer gets a line.
 */
export async function checkFully(
  document: AskelmatDocument,
  template: Template | undefined,
): Promise<readonly Problem[]> {
  const rules = checkDocument(document, template);
  const known = new Set(rules.map(({ path }) => path));
  const schema = await schemaProblems(document);
  return [...rules, ...schema.filter(({ path }) => !known.has(path))];
}

async function schemaProblems(
  document: AskelmatDocument,
): Promise<readonly Problem[]> {
  try {
    const { validatorFor } = await import("@askelmat/schema/validators");
    const validate = validatorFor(document.kind);
    if (!validate || validate(toFile(document))) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword }) => ({
      path: instancePath,
      code: "schema",
      params: { keyword },
    }));
  } catch (error) {
    console.warn("askelmat: the schema validators could not be loaded", error);
    return [];
  }
}
