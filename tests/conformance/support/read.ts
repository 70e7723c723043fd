import assert from "node:assert/strict";
import {
  contentOf,
  isObject,
  toFile,
  type Json,
  type JsonObject,
  type Problem,
} from "@askelmat/core";
import { readFile, type ReadResult } from "@askelmat/core/files.js";
import type { Runner } from "./cases.js";
import { idsIn, readable } from "./entries.js";

/** A file: its text, its bytes, or, when the bytes do not matter, what it says. */
export type GivenFile =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly file: JsonObject };

/** A problem, and where it is; anywhere when no path is named. */
export interface Told {
  readonly code: string;
  readonly path?: string;
}

/** Each member that is there is checked; `problems` are all there are, in any order. */
interface Expect {
  readonly opens?: boolean;
  /** The code of the reason why it may not be changed. */
  readonly readOnly?: string | null;
  readonly problems?: readonly Told[];
  readonly content?: JsonObject;
  /** Ids of the readable entries, in any order. */
  readonly entries?: readonly string[];
  /** JSON Pointers to what stands unchanged in the file when it is written back. */
  readonly keeps?: readonly string[];
  readonly offeredErasure?: readonly string[];
}

export const runRead: Runner<GivenFile, Expect> = ({ given, expect }) => {
  const result = readFile(bytesOf(given));
  if (expect.opens !== undefined) assert.equal(result.ok, expect.opens);
  if (expect.problems) assertProblems(result.problems, expect.problems);
  if (result.ok) assertOpened(result, given, expect);
  else
    assert.deepEqual(
      Object.keys(expect).filter((name) => !/^(opens|problems)$/.test(name)),
      [],
      "refused, and more was expected of it",
    );
};

/** What a program finds on the disk. */
export function bytesOf(given: GivenFile): string | Uint8Array {
  if ("text" in given) return given.text;
  if ("base64" in given) return Buffer.from(given.base64, "base64");
  return JSON.stringify(given.file);
}

/** The same problems, no more and no fewer; a path only where one is expected. */
function assertProblems(
  found: readonly Problem[],
  expected: readonly Told[],
): void {
  const left = found.map(({ code, path }) => ({ code, path }));
  for (const { code, path } of expected) {
    const at = left.findIndex(
      (one) => one.code === code && (path === undefined || one.path === path),
    );
    const where = path === undefined ? "" : ` at "${path}"`;
    assert.ok(
      at >= 0,
      `not reported: ${code}${where}; ${JSON.stringify(left)}`,
    );
    left.splice(at, 1);
  }
  assert.deepEqual(left, [], "reported beyond what was expected");
}

function assertOpened(
  result: ReadResult & { readonly ok: true },
  given: GivenFile,
  expect: Expect,
): void {
  const { document, template } = result;
  const written = document ? toFile(document) : template;
  const shown = document ? contentOf(document) : template.content;
  if (expect.readOnly !== undefined)
    assert.equal(result.readOnly?.code ?? null, expect.readOnly);
  if (expect.content) assert.deepEqual(shown, expect.content);
  if (expect.entries)
    assert.deepEqual(
      idsIn(readable(document ?? {})),
      [...expect.entries].sort(),
    );
  if (expect.offeredErasure)
    assert.deepEqual(document && result.offeredErasure, expect.offeredErasure);
  const came = cameAs(given);
  for (const pointer of expect.keeps ?? [])
    assert.deepEqual(at(written, pointer), at(came, pointer), pointer);
}

function cameAs(given: GivenFile): Json | undefined {
  if ("file" in given) return given.file;
  return "text" in given ? (JSON.parse(given.text) as Json) : undefined;
}

/** What a JSON Pointer leads to. */
function at(value: Json | undefined, pointer: string): Json | undefined {
  const found = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json | undefined>(
      (inner, name) =>
        (isObject(inner) || Array.isArray(inner)) && Object.hasOwn(inner, name)
          ? (inner as JsonObject)[name]
          : undefined,
      value,
    );
  assert.notEqual(found, undefined, `nothing stands at ${pointer}`);
  return found;
}
