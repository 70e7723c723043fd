// Short words for tests that are pictures: who says what, in which order.
import assert from "node:assert/strict";
import * as core from "@askelmat/core";
import type {
  AskelmatDocument,
  Context,
  Edit,
  Entry,
  Json,
  Step,
} from "@askelmat/core";
import { checkEdit } from "./check-edit.js";
import { EMPTY } from "./trace.js";

export const blank = EMPTY;

let clock = 0;

/** Somebody at a device; each call is a moment later. */
export function person(by: string, tab = "t1"): () => Context {
  return () => ({ by, tab, at: `2026-03-01T10:00:${pad(clock++ % 60)}Z` });
}

function pad(count: number): string {
  return String(count).padStart(2, "0");
}

export const anna = person("c-anna");
export const bo = person("c-bo");
export const cilla = person("c-cilla");

/** A document with these entries and nothing else. */
export function holding(...entries: readonly Entry[]): AskelmatDocument {
  return { ...blank, entries: core.union(entries) };
}

/** What somebody says at a place, over what they name. */
export function say(
  by: string,
  target: string,
  value: Json,
  ...over: readonly Entry[]
): Entry {
  const replaces = over.map((entry) => entry.id).sort();
  return core.seal({
    target,
    by,
    value,
    ...(replaces.length > 0 && { replaces }),
  });
}

/** The document after a gesture. */
export function after(
  document: AskelmatDocument,
  who: () => Context,
  ...edits: readonly Edit[]
): AskelmatDocument {
  return gesture(document, who, ...edits).document;
}

/** The document after a gesture that changes something, and the step to undo it by. */
export function gesture(
  document: AskelmatDocument,
  who: () => Context,
  ...edits: readonly Edit[]
): { readonly document: AskelmatDocument; readonly step: Step } {
  const {
    document: next,
    step,
    problems,
  } = checkEdit(core, document, edits, who());
  assert.deepEqual(problems, []);
  assert.ok(step, "nothing changed");
  return { document: next, step };
}

/** All copies, merged; it is checked that it does not matter in which order. */
export function merged(
  ...copies: readonly AskelmatDocument[]
): AskelmatDocument {
  const all = copies.reduce(merge);
  for (const other of [copies.toReversed(), [...copies.slice(1), copies[0]!]]) {
    const turned = other.reduce(merge);
    assert.deepEqual(core.contentOf(turned), core.contentOf(all));
    assert.equal(core.digestOf(turned), core.digestOf(all));
  }
  return all;
}

function merge(a: AskelmatDocument, b: AskelmatDocument): AskelmatDocument {
  const { document, report } = core.mergeDocuments(a, b);
  assert.deepEqual(report.problems, []);
  return document;
}

/** Edits, as short as they can be said. */
export const set = (target: string, value: Json): Edit => ({
  type: "set",
  target,
  value,
});
export const type = (target: string, value: Json): Edit => ({
  type: "type",
  target,
  value,
});
export const add = (target: string, position?: string): Edit => ({
  type: "add-row",
  target,
  ...(position !== undefined && { position }),
});
export const remove = (target: string): Edit => ({
  type: "delete-row",
  target,
});
export const restore = (target: string): Edit => ({
  type: "restore-row",
  target,
});
export const move = (
  target: string,
  to: { readonly position?: string; readonly in?: string },
): Edit => ({ type: "move-row", target, ...to });

/** What a document shows, without what is open. */
export function shown(document: AskelmatDocument): Json {
  const { open: _, ...content } = core.contentOf(document);
  return content;
}

/** What is open, each as `why target: value | value`. */
export function opened(document: AskelmatDocument): string[] {
  return (core.contentOf(document).open ?? []).map(
    ({ target, why, values }) =>
      `${why} ${target}: ${values
        .map(({ value }) => core.canonical(value))
        .sort()
        .join(" | ")}`,
  );
}
