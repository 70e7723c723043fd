import assert from "node:assert/strict";
import {
  isObject,
  isRows,
  parseTarget,
  type Content,
  type Entry,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { jcs, isEmpty, standing } from "./standard.js";

/** What a content shows at a target: for a row whether it is there. */
export function shownAt(
  content: Content,
  target: string,
  by?: string,
): Json | undefined {
  const parsed = parseTarget(target);
  assert.ok(parsed, `${target} is no target`);
  const { own, segments, lang, row } = parsed;
  let view: JsonObject | undefined = own
    ? content.own?.find((person) => person.by === by)
    : content;
  for (let at = 0; at + 1 < segments.length; at += 2) {
    const list: Json | undefined = view?.[segments[at]!];
    view = isRows(list)
      ? list.find((one) => one.id === segments[at + 1])
      : undefined;
  }
  if (row) return view && true;
  const value = view?.[segments.at(-1)!];
  if (lang === undefined) return value;
  return isObject(value) ? value[lang] : undefined;
}

/**
 * Throws when something that stands is neither in its place in content, nor
 * listed as open, nor in a row whose deletion named it.
 */
export function nothingIsLost(
  content: Content,
  entries: readonly Entry[],
): void {
  const current = standing(entries);
  const listed = new Set(
    (content.open ?? []).flatMap((item) => item.values.map((one) => one.entry)),
  );
  for (const entry of current) {
    const target = parseTarget(entry.target);
    if (!target || isEmpty(entry.value) || listed.has(entry.id)) continue;
    if (!target.row && target.segments.at(-1) === "position") continue;
    if (current.some((one) => deletes(one, entry))) continue;
    const shown = shownAt(content, entry.target, entry.by);
    assert.equal(
      shown === undefined ? undefined : jcs(shown),
      jcs(entry.value),
      `${entry.target} by ${entry.by} is lost`,
    );
  }
}

/** True when the deletion of a row names what stands in it and may speak for it. */
function deletes(deletion: Entry, inside: Entry): boolean {
  const own = inside.target.startsWith("own/");
  return (
    deletion.value === null &&
    parseTarget(deletion.target)?.row === true &&
    deletion.target.startsWith("own/") === own &&
    deletion.replaces?.includes(inside.id) === true &&
    (!own ||
      (deletion.by === inside.by &&
        (deletion.via === undefined || deletion.via === inside.via)))
  );
}
