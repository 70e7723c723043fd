import type { Json } from "@askelmat/core";
import type { Finding } from "../finding.js";
import { stepsOf } from "../pointer.js";

type Validator = import("@askelmat/schema/validators").Validator;
type SchemaError = import("@askelmat/schema/validators").SchemaError;

/** The module of validators is large, and not needed to say that a file is none. */
const validators = () => import("@askelmat/schema/validators");

/** True when this version has a schema for the kind. */
export async function hasSchema(kind: Json | undefined): Promise<boolean> {
  return (await validatorOf(kind)) !== undefined;
}

async function validatorOf(
  kind: Json | undefined,
): Promise<Validator | undefined> {
  const { validatorFor } = await validators();
  return typeof kind === "string" ? validatorFor(kind) : undefined;
}

/** What the schema of a kind refuses: none when there is no such schema. */
export async function schemaFindings(
  file: Json,
  kind: Json | undefined,
): Promise<readonly Finding[]> {
  const validate = await validatorOf(kind);
  if (!validate || validate(file)) return [];
  const errors = (validate.errors ?? []).filter(isOfItsOwn);
  const findings = byPlace(errors.slice(0, MOST)).map((together) =>
    findingOf(together, file),
  );
  const more = errors.length - MOST;
  if (more > 0)
    findings.push({ code: "schema-more", path: "", params: { more } });
  return findings;
}

/** Nobody mends more at once, and a hostile file could have millions. */
const MOST = 10_000;

/** Inside `propertyNames` the place is the name itself, which that keyword reports. */
function isOfItsOwn(error: SchemaError & { readonly propertyName?: string }) {
  return error.propertyName === undefined;
}

/** These say together what shape a text has; the first says it best. */
const OF_A_TEXT = ["pattern", "not", "maxLength", "minLength"];

/** One list of errors for each finding: what a text breaks at once is one. */
function byPlace(errors: readonly SchemaError[]): SchemaError[][] {
  const texts = new Map<string, SchemaError[]>();
  const lists: SchemaError[][] = [];
  for (const error of errors) {
    const isText = OF_A_TEXT.includes(error.keyword);
    const known = isText ? texts.get(error.instancePath) : undefined;
    if (known) known.push(error);
    else {
      const list = [error];
      lists.push(list);
      if (isText) texts.set(error.instancePath, list);
    }
  }
  return lists;
}

function findingOf(errors: readonly SchemaError[], file: Json): Finding {
  const [error] = [...errors].sort(
    (a, b) => OF_A_TEXT.indexOf(a.keyword) - OF_A_TEXT.indexOf(b.keyword),
  ) as [SchemaError];
  const { instancePath, keyword, params } = error;
  const found = valueAt(file, instancePath);
  const name = params["propertyName"];
  return {
    code: "schema",
    path: instancePath,
    ...(keyword === "propertyNames" &&
      typeof name === "string" && { member: name }),
    params: {
      ...(params as Record<string, Json>),
      keyword,
      keywords: errors.map((one) => one.keyword).sort(),
      ...(found !== undefined && isPlain(found) && { found }),
      foundType: typeName(found),
    },
  };
}

function valueAt(file: Json, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>(
    (value, name) =>
      value !== null && typeof value === "object"
        ? (value as Record<string, Json | undefined>)[name]
        : undefined,
    file,
  );
}

function isPlain(value: Json): boolean {
  return value === null || typeof value !== "object";
}

/** The name JSON Schema has for what a value is. */
function typeName(value: Json | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}
