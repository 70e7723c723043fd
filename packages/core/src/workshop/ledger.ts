import { distinct } from "../canonical.js";
import { currentEntries, isReadable, replacedIds } from "../entry.js";
import { byCodeUnit, type Json } from "../json.js";
import { isOfItsOwn } from "../own-members.js";
import { parseTarget, type Target } from "../target.js";
import { isCleared } from "../tree.js";
import type { AskelmatDocument, Entry } from "../types.js";

/** Something that was decided together. */
export interface Decision {
  /** The id of the entry that says it. */
  readonly entry: string;
  readonly target: string;
  /**
   * `settled`: a tie ended. `agreed`: with a reason, or resting on answers.
   * `written`: said to a shared place directly. `added`: a row or a member of a
   * set. `removed`: cleared or deleted.
   */
  readonly how: "settled" | "agreed" | "written" | "added" | "removed";
  /** `null` when it was removed. */
  readonly value: Json;
  readonly by: string;
  readonly via?: string;
  readonly at?: string;
  /** The different values that stood there; several in a tie. */
  readonly before: readonly Json[];
  readonly basis: readonly string[];
  readonly reason?: string;
  /** True while nothing has replaced it. */
  readonly standing: boolean;
}

/**
 * Everything that was decided about answers, oldest first: a decision comes
 * after those that it replaced, whatever clocks said, and else by time and id.
 * Merging only adds: no decision of any copy is missing from the merged one's.
 * Who takes part, what the document is called, remarks and the order of rows
 * are no decisions, nor is a draft.
 */
export function ledgerOf(document: AskelmatDocument): readonly Decision[] {
  const entries = document.entries.filter(isReadable);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const standing = new Set(currentEntries(entries).map(({ id }) => id));
  return inOrder(entries.filter(isDecision)).map((entry) =>
    decisionOf(entry, byId, standing.has(entry.id)),
  );
}

function decisionOf(
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
  standing: boolean,
): Decision {
  const { id, target, by, via, at, reason } = entry;
  const value = isCleared(entry.value) ? null : entry.value;
  const replaced = replacedIds(entry)
    .map((one) => byId.get(one))
    .filter((one) => one?.target === target) as Entry[];
  const before = distinct(
    currentEntries(replaced)
      .map((one) => one.value)
      .filter((one) => !isCleared(one)),
  );
  const basis: readonly string[] = Array.isArray(entry.basis)
    ? entry.basis
    : [];
  return {
    entry: id,
    target,
    how: howDecided(entry, before.length),
    value,
    by,
    ...(via !== undefined && { via }),
    ...(at !== undefined && { at }),
    before,
    basis,
    ...(reason !== undefined && { reason }),
    standing,
  };
}

function howDecided(
  { target, value, basis, reason }: Entry,
  before: number,
): Decision["how"] {
  if (before > 1) return "settled";
  if (isCleared(value)) return "removed";
  if (basis !== undefined || reason !== undefined) return "agreed";
  return parseTarget(target)?.row === true ? "added" : "written";
}

function isDecision({ target, basis, reason }: Entry): boolean {
  const parsed = parseTarget(target);
  if (!parsed || parsed.own) return false;
  // What a round or an approval rests on says which text it is of.
  if (/^(rounds|approvals)\//.test(target)) return false;
  return basis !== undefined || reason !== undefined || isAnswerPlace(parsed);
}

function isAnswerPlace({ segments, row }: Target): boolean {
  const [list, , inner] = segments;
  // Order and origin say nothing of their own.
  const name = row ? segments.at(-2)! : segments.at(-1)!;
  if (segments.length > 2 && ["position", "in", "from"].includes(name))
    return false;
  // Which worksheet asks about organisations is not asked here: an answer in their list is one anyhow.
  if (list === "organisations" && inner === undefined) return false;
  return !isOfItsOwn(segments, (member) => member === "organisations");
}

/** By time, then id; but each after all that it replaces. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const byTime = [...entries].sort(
    (a, b) => byCodeUnit(timeOf(a), timeOf(b)) || byCodeUnit(a.id, b.id),
  );
  const byId = new Map(byTime.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const begun = new Set<string>();
  const ordered: Entry[] = [];
  // Without recursion: a place may have been decided as often as it likes.
  for (const first of byTime) {
    const waiting = [first];
    while (waiting.length > 0) {
      const entry = waiting.at(-1)!;
      if (done.has(entry.id)) {
        waiting.pop();
        continue;
      }
      const earlier = replacedIds(entry)
        .map((id) => byId.get(id))
        .filter((one): one is Entry => one !== undefined && !done.has(one.id));
      // Honest ids cannot lead round, being digests; others must not hold us up.
      if (earlier.length > 0 && !begun.has(entry.id)) {
        begun.add(entry.id);
        for (const one of earlier.sort(latestFirst)) waiting.push(one);
      } else {
        done.add(entry.id);
        ordered.push(entry);
        waiting.pop();
      }
    }
  }
  return ordered;
}

function latestFirst(a: Entry, b: Entry): number {
  return byCodeUnit(timeOf(b), timeOf(a)) || byCodeUnit(b.id, a.id);
}

function timeOf({ at }: Entry): string {
  return typeof at === "string" ? at : "";
}
