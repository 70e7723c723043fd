import type { Random } from "./random.js";
import { isMembers, type Members, type Value } from "./json-text.js";
import type { Schema } from "./schemas.js";

/** A value in a document, with what the schema says about it. */
export interface Place {
  readonly holder: Members | Value[];
  readonly key: string | number;
  readonly value: Value;
  /** Every part of the schema that speaks of this value. */
  readonly rules: readonly Schema[];
}

/**
 * A place reached from the top by random steps: so a member of the envelope is
 * met as often as one of five hundred entries.
 */
export function somePlace(
  random: Random,
  document: Members,
  schema: Schema,
): Place | undefined {
  let rules = rulesOf(schema, schema);
  let value: Value = document;
  let found: Place | undefined;
  for (;;) {
    if (found && random.chance(0.2)) return found;
    const holder: Members | Value[] | undefined =
      Array.isArray(value) || isMembers(value) ? value : undefined;
    const keys: string[] = holder ? Object.keys(holder) : [];
    if (!holder || keys.length === 0) return found;
    const name: string = random.pick(keys);
    const key = Array.isArray(holder) ? Number(name) : name;
    rules = stepInto(rules, key, schema);
    value = (holder as Members)[name]!;
    found = { holder, key, value, rules };
  }
}

/** A schema and all that it takes over. */
export function rulesOf(schema: Schema, root: Schema): Schema[] {
  const ref = schema["$ref"];
  const target =
    typeof ref === "string"
      ? (root["$defs"] as Record<string, Schema>)[ref.replace("#/$defs/", "")]
      : undefined;
  const parts = [
    ...(target ? [target] : []),
    ...((schema["allOf"] ?? []) as Schema[]),
    ...((schema["anyOf"] ?? []) as Schema[]),
    ...(schema["then"] ? [schema["then"] as Schema] : []),
  ];
  return [schema, ...parts.flatMap((part) => rulesOf(part, root))];
}

function stepInto(
  rules: readonly Schema[],
  key: string | number,
  root: Schema,
): Schema[] {
  return rules.flatMap((rule) => {
    const properties = rule["properties"] as Record<string, Schema> | undefined;
    const next =
      typeof key === "number"
        ? rule["items"]
        : properties && Object.hasOwn(properties, key)
          ? properties[key]
          : rule["additionalProperties"];
    return next === undefined ? [] : rulesOf(next as Schema, root);
  });
}

/** All values that the rules of a place give to a keyword. */
export function limits<T>(place: Place, keyword: string): T[] {
  return place.rules
    .map((rule) => rule[keyword])
    .filter((value) => value !== undefined) as T[];
}

/** All member names that a schema knows anywhere. */
export function namesIn(schema: unknown): string[] {
  const names = new Set<string>();
  const walk = (part: unknown) => {
    if (typeof part !== "object" || part === null) return;
    const properties = (part as Schema)["properties"];
    if (typeof properties === "object" && properties !== null)
      for (const name of Object.keys(properties)) names.add(name);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(schema);
  return [...names].sort();
}
