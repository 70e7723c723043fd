import assert from "node:assert/strict";

const watched = {
  Object: Object.prototype,
  Array: Array.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Function: Function.prototype,
  Map: Map.prototype,
  "the constructor Object": Object,
};
const before = new Map(
  Object.entries(watched).map(([name, object]) => [name, ownOf(object)]),
);

function ownOf(object: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(object).map((name) => {
      const described = Object.getOwnPropertyDescriptor(object, name)!;
      // An accessor counts by its getter, which is not called.
      const value: unknown =
        "value" in described ? described.value : Reflect.get(described, "get");
      return [name, value];
    }),
  );
}

/** What has been put on, or changed in, what every object inherits; put back, so that the next input finds it clean. */
export function pollution(): readonly string[] {
  return Object.entries(watched).flatMap(([name, object]) => {
    const was = before.get(name)!;
    const now = ownOf(object);
    return [...now].flatMap(([key, value]) => {
      if (was.has(key) && was.get(key) === value) return [];
      if (!was.has(key)) Reflect.deleteProperty(object, key);
      else Reflect.set(object, key, was.get(key));
      return [`${name}: ${String(key)}`];
    });
  });
}

/** Everything in a value is plain data: no object has got another prototype out of a file. */
export function assertPlain(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  const prototype: unknown = Object.getPrototypeOf(value);
  assert.ok(
    prototype === (Array.isArray(value) ? Array.prototype : Object.prototype),
    `an object inherits ${JSON.stringify(prototype)}`,
  );
  for (const inner of Object.values(value)) assertPlain(inner);
}
