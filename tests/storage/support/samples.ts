import type {
  AskelmatDocument,
  Draft,
  Entry,
  JsonObject,
  Problem,
} from "@askelmat/core";

/** The storage looks into no entry, so these ids need no digest. */
export function entry(name: string | number, more: JsonObject = {}): Entry {
  return {
    id: `e-${name}`,
    target: `own/prompts/p-${name}/text@fi`,
    by: "c-a",
    at: "2026-03-01T10:00:00Z",
    value: `vastaus ${name}`,
    ...more,
  };
}

export function draft(
  tab: string,
  value: string,
  more: JsonObject = {},
): Draft {
  return { target: "conclusions@fi", by: "c-a", tab, value, ...more };
}

export function sample(more: JsonObject = {}): AskelmatDocument {
  return {
    specVersion: "1.0",
    kind: "worksheet",
    id: "urn:uuid:1",
    entries: [entry(1), entry(2)],
    ...more,
  };
}

/** A plain object with an own member of any name, `__proto__` too. */
export function object(text: string): JsonObject {
  return JSON.parse(text) as JsonObject;
}

/** A clock that only goes forward, so that every write has a time of its own. */
let minute = 0;
export function now(): string {
  return new Date(Date.UTC(2026, 2, 1, 10, minute++)).toISOString();
}

/** What `openStorage` warns of. */
export function warning(code: string, reason: string, error = ""): Problem {
  return { path: "", code, params: { reason, error } };
}
