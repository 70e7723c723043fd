import { same } from "./canonical.js";
import { contentOf } from "./document.js";
import { flatten } from "./flatten.js";
import { byCodeUnit, type Json } from "./json.js";
import type { AskelmatDocument } from "./types.js";

/** One member of content that differs between two states of a document. */
export interface Change {
  readonly target: string;
  readonly by?: string;
  /** Absent when the member is new. */
  readonly before?: Json;
  /** Absent when the member is gone. */
  readonly after?: Json;
}

/** What changed in the plain view from one state of a document to another. */
export function diff(
  before: AskelmatDocument,
  after: AskelmatDocument,
): readonly Change[] {
  const statements = (document: AskelmatDocument) =>
    new Map(
      flatten(contentOf(document)).map((one) => [
        `${one.by ?? ""} ${one.target}`,
        one,
      ]),
    );
  const old = statements(before);
  const now = statements(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(byCodeUnit)
    .filter((key) => !same(old.get(key)?.value, now.get(key)?.value))
    .map((key) => {
      const { target, by } = (now.get(key) ?? old.get(key))!;
      return {
        target,
        ...(by !== undefined && { by }),
        ...(old.has(key) && { before: old.get(key)!.value }),
        ...(now.has(key) && { after: now.get(key)!.value }),
      };
    });
}
