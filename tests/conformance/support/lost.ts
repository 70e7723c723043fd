import assert from "node:assert/strict";
import type { Content, Entry, Json, JsonObject } from "@askelmat/core";
import { idOf, isEmpty, jcs, standing } from "../../core/support/standard.js";

const SHAPE =
  /^(?:own\/)?(?:[A-Za-z0-9-]|%[0-9A-F]{2}|\/)+(?:@[A-Za-z0-9-]+)?$/;

/**
 * Nothing that was said is lost: each value that stands is shown in content or
 * listed in `open`, unless a deletion named it. Told from the entries alone, by
 * values: neither core's tree nor where a value stands is asked.
 */
export function assertNothingLost(
  entries: readonly Entry[],
  content: Content,
): void {
  const shown = new Set<string>();
  collect(content, shown);
  const deleted = new Set(
    entries
      .filter(({ value }) => value === null)
      .flatMap(({ replaces }) => replaces ?? []),
  );
  for (const entry of entries) assert.equal(entry.id, idOf(entry));
  for (const { id, target, value } of standing(entries))
    if (
      SHAPE.test(target) &&
      !target.includes("//") &&
      !target.endsWith("/position") &&
      !isEmpty(value) &&
      !deleted.has(id)
    )
      assert.ok(
        shown.has(jcs(isRow(target) ? idAt(target) : value)),
        `lost: ${target} ${jcs(value)}`,
      );
}

/** Everything that content holds, by its canonical form. */
function collect(value: Json | undefined, into: Set<string>): void {
  into.add(jcs(value));
  if (value !== null && typeof value === "object")
    for (const inner of Object.values(value as JsonObject))
      collect(inner, into);
}

function isRow(target: string): boolean {
  return target.replace(/^own\//, "").split("/").length % 2 === 0;
}

function idAt(target: string): string {
  return decodeURIComponent(target.split("/").at(-1)!);
}
