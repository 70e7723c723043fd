import assert from "node:assert/strict";
import type {
  AskelmatDocument,
  JsonObject,
  Problem,
  ReadResult,
} from "@askelmat/core";
import type { Core } from "../../core/support/types.js";
import { assertPlain, pollution } from "./prototypes.js";

/** What an input turned out to be: a document, a template, or the codes of why it is neither. */
export type Outcome = "document" | "template" | `refused: ${string}`;

const LOCAL: AskelmatDocument = {
  specVersion: "1.0",
  kind: "worksheet",
  id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
  entries: [],
};

/**
 * Reads any input and does with it what programs do. Fails when something
 * throws, when a refusal has no code, when data is not plain afterwards, or
 * when anything that other objects inherit has changed.
 *
 * @param deep false: it is only read
 */
export function readAnyway(
  core: Core,
  input: string | Uint8Array,
  { deep = true } = {},
): Outcome {
  try {
    const read = core.readFile(input);
    assertTyped(read);
    if (!read.ok)
      return `refused: ${read.problems.map(({ code }) => code).join(" ")}`;
    if (read.template) {
      if (deep) useTemplate(core, read.template);
      return "template";
    }
    if (deep) use(core, input, read.document);
    return "document";
  } finally {
    assert.deepEqual(pollution(), [], "what all objects inherit has changed");
  }
}

function assertTyped(read: ReadResult): void {
  if (!read.ok) assert.ok(read.problems.length > 0, "refused without a word");
  assertProblems(read.problems);
}

/** Problems as they are promised: a code for programs to know, and a place. */
export function assertProblems(problems: readonly Problem[]): void {
  for (const { code, path } of problems) {
    assert.match(code, /^[a-z]+(-[a-z0-9]+)*$/);
    assert.equal(typeof path, "string");
  }
}

function use(
  core: Core,
  input: string | Uint8Array,
  document: AskelmatDocument,
): void {
  assertPlain(document);
  assertPlain(core.contentOf(document));
  assertProblems(core.checkDocument(document));
  const decoded = core.decodeFile(input);
  assert.ok(!("problem" in decoded), "read, yet not decoded");
  const local = { ...LOCAL, id: document.id };
  const merged = core.mergeFile(local, decoded.json);
  assertPlain(merged.document);
  assertProblems(merged.report.problems);
  assertPlain(core.receive(local, input).document);
  const text = core.fileText(document);
  const again = core.readFile(text, { ownCopy: true });
  assert.ok(again.ok && again.document, "what was read cannot be written");
  assert.equal(core.digestOf(again.document), core.digestOf(document));
}

function useTemplate(core: Core, template: JsonObject): void {
  assertPlain(template);
  core.templateTexts(template as never);
  core.templateCompleteness(template as never, "sv");
  core.templateDigest(template as never);
}
