import { isObject, member, type Json, type JsonObject } from "@askelmat/core";
import { same } from "./json.js";

/**
 * One member of the envelope, when this tab changed it from `was` to `now` and
 * meanwhile the store holds `stored`. Nothing that somebody added is lost:
 * lists are sets of values, objects are merged member by member, and an edit
 * stands against a removal. Of two plain values this tab's, the later, stands.
 */
export function mergeMember(
  was: Json | undefined,
  now: Json | undefined,
  stored: Json | undefined,
): Json | undefined {
  if (same(was, now)) return stored;
  if (stored === undefined || same(was, stored)) return now;
  if (Array.isArray(stored) && listOrNone(now))
    return mergeLists(Array.isArray(was) ? was : [], now ?? [], stored);
  if (isObject(stored) && objectOrNone(now))
    return mergeObjects(isObject(was) ? was : {}, now ?? {}, stored);
  return now ?? stored;
}

/** Every member of the three objects, merged. `__proto__` is a name like others. */
export function mergeObjects(
  was: JsonObject,
  now: JsonObject,
  stored: JsonObject,
): JsonObject {
  const names = new Set([was, now, stored].flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = mergeMember(
        member(was, name),
        member(now, name),
        member(stored, name),
      );
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function mergeLists(
  was: readonly Json[],
  now: readonly Json[],
  stored: readonly Json[],
): Json[] {
  const texts = (list: readonly Json[]) =>
    new Set(list.map((item) => JSON.stringify(item)));
  const [before, after, there] = [texts(was), texts(now), texts(stored)];
  const removed = (text: string) => before.has(text) && !after.has(text);
  const added = (text: string) => !before.has(text) && !there.has(text);
  return [
    ...stored.filter((item) => !removed(JSON.stringify(item))),
    ...now.filter((item) => added(JSON.stringify(item))),
  ];
}

const listOrNone = (value?: Json): value is readonly Json[] | undefined =>
  value === undefined || Array.isArray(value);

const objectOrNone = (value?: Json): value is JsonObject | undefined =>
  value === undefined || isObject(value);
