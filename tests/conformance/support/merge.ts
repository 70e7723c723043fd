import assert from "node:assert/strict";
import {
  contentOf,
  isObject,
  toFile,
  type AskelmatDocument,
  type Json,
  type JsonObject,
  type Problem,
} from "@askelmat/core";
import { mergeFile, readJson } from "@askelmat/core/files.js";
import type { Runner } from "./cases.js";
import { asSet, idsIn, readable, withSets } from "./entries.js";
import { assertNothingLost } from "./lost.js";
import type { Told } from "./read.js";

interface Given {
  /** The copies, in any order; when one is the local one, the others come to it. */
  readonly files: readonly JsonObject[];
  /** Which copy is the local one, where that makes a difference. */
  readonly local?: number;
}

/** Each member that is there is checked; `problems` are all there are, each once. */
interface Expect {
  readonly content?: JsonObject;
  readonly entries?: readonly string[];
  readonly digest?: string;
  readonly problems?: readonly Told[];
  readonly offeredErasure?: readonly string[];
  /** The files of a merged package, in their order. */
  readonly files?: readonly JsonObject[];
  /** Other members of the merged file; lists in any order. */
  readonly envelope?: JsonObject;
}

interface Merged {
  readonly document: AskelmatDocument;
  readonly problems: readonly Problem[];
  readonly offered: readonly string[];
}

/** Merges the copies in every order, and then each of them once more. */
export const runMerge: Runner<Given, Expect> = ({ given, expect }) => {
  const { files, local } = given;
  for (const order of permutations(files.filter((_, at) => at !== local))) {
    const home = local === undefined ? [] : [files[local]!];
    const copies = [...home, ...order, ...order];
    const merged = mergeAll(copies, local !== undefined);
    assertMerged(merged, expect);
    assertNothingLost(readable(merged.document), contentOf(merged.document));
  }
};

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [at, item] of items.entries())
    for (const rest of permutations(items.filter((_, other) => other !== at)))
      yield [item, ...rest];
}

/** Opens the first copy and brings the others to it. */
function mergeAll(copies: readonly JsonObject[], isLocal: boolean): Merged {
  const read = readJson(copies[0]!, { ownCopy: isLocal });
  assert.ok(read.ok && read.document, "the first copy is refused");
  let document = read.document;
  const problems = [...read.problems];
  const offered = [...read.offeredErasure];
  for (const copy of copies.slice(1)) {
    const { document: next, report } = mergeFile(document, copy);
    document = next;
    problems.push(...report.problems);
    offered.push(...report.offeredErasure);
  }
  return { document, problems, offered };
}

function assertMerged(
  { document, problems, offered }: Merged,
  expect: Expect,
): void {
  const file = toFile(document);
  if (expect.content) assert.deepEqual(file["content"], expect.content);
  if (expect.entries)
    assert.deepEqual(idsIn(readable(file)), [...expect.entries].sort());
  if (expect.digest) assert.equal(file["digest"], expect.digest);
  if (expect.files)
    assert.deepEqual(asFiles(file["files"]), asFiles(expect.files));
  if (expect.offeredErasure)
    assert.deepEqual([...new Set(offered)].sort(), expect.offeredErasure);
  if (expect.problems)
    assert.deepEqual(
      places(problems, expect.problems),
      places(expect.problems, expect.problems),
    );
  for (const [name, value] of Object.entries(expect.envelope ?? {}))
    assert.deepEqual(sorted(file[name]), sorted(value), name);
}

/** Files without what a program notes of its own doing. */
function asFiles(files: Json | undefined): readonly Json[] {
  return (files as readonly Json[]).map((file) => {
    if (!isObject(file)) return file;
    const { provenance: _, ...rest } = withSets(file);
    return rest;
  });
}

/** Problems by code, and by place where any of that code is expected at one. */
function places(
  problems: readonly Told[],
  expected: readonly Told[],
): readonly string[] {
  const placed = new Set(
    expected.filter(({ path }) => path !== undefined).map(({ code }) => code),
  );
  const names = problems.map(({ code, path }) =>
    placed.has(code) ? `${code} ${path ?? ""}` : code,
  );
  return [...new Set(names)].sort();
}

/** A value with all its lists in one order. */
function sorted(value: Json | undefined): Json | undefined {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value))
    return asSet((value as readonly Json[]).map((one) => sorted(one)!));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, sorted(inner as Json)]),
  );
}
