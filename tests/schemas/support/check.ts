import { validatorFor, type SchemaError } from "@askelmat/schema/validators";

/** What the schema of a file's kind finds wrong in it, as `path keyword`. */
export function faultsOf(file: unknown, kind?: string): string[] {
  return errorsOf(file, kind)
    .map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    .sort();
}

export function errorsOf(
  file: unknown,
  kind = (file as { kind: string }).kind,
): readonly SchemaError[] {
  const validate = validatorFor(kind);
  if (!validate) throw new Error(`No validator is made for ${kind}.`);
  return validate(file) ? [] : (validate.errors ?? []);
}
