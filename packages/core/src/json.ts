/** Any JSON value. `undefined` never occurs inside one. */
export type Json =
  null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. Members the standard does not name are kept as they are. */
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

/** True for `{…}`, false for arrays, null and everything else. */
export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * Sets a member as plain data. Assignment alone would run the `__proto__`
 * setter when a hostile file uses that name.
 */
export function setMember(
  object: Record<string, unknown>,
  name: string,
  value: unknown,
): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else object[name] = value;
}

/** Reads an own member; inherited names such as `constructor` give undefined. */
export function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A member that should be a list: none when absent, a lone item when it is none. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** A member's name as a step of a JSON Pointer (RFC 6901). */
export function pointerStep(name: string): string {
  return "/" + name.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** Order of two strings by UTF-16 code unit: the order the standard uses. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
