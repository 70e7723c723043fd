import assert from "node:assert/strict";
import {
  canonical,
  digestOf,
  digestOfValue,
  seal,
  templateDigest,
  type EntryBody,
  type Json,
  type JsonObject,
} from "@askelmat/core";
import { decodeFile, readJson } from "@askelmat/core/files.js";
import type { Runner } from "./cases.js";

type Given =
  | { readonly value: Json }
  | { readonly entry: EntryBody }
  | { readonly file: JsonObject }
  | { readonly text: string };

interface Expect {
  readonly canonical?: string;
  readonly digest?: string;
  readonly id?: string;
  readonly refused?: true;
}

export const runCanonical: Runner<Given, Expect> = ({ given, expect }) => {
  if ("text" in given) assert.deepEqual(readBack(given.text), expect);
  else assert.deepEqual(found(given, expect), expect);
};

function found(
  given: Exclude<Given, { readonly text: string }>,
  expect: Expect,
): Expect {
  if ("entry" in given) return { id: seal(given.entry).id };
  if ("file" in given) return { digest: digestOfFile(given.file) };
  return {
    canonical: canonical(given.value),
    ...(expect.digest !== undefined && { digest: digestOfValue(given.value) }),
  };
}

function digestOfFile(file: JsonObject): string {
  const read = readJson(file);
  assert.ok(read.ok);
  return read.document
    ? digestOf(read.document)
    : templateDigest(read.template);
}

/** Refused when reading stops or says that something is wrong, or nothing canonical comes of it. */
function readBack(text: string): Expect {
  const decoded = decodeFile(text);
  if ("problem" in decoded || decoded.problems.length > 0)
    return { refused: true };
  try {
    return { canonical: canonical(decoded.json) };
  } catch {
    return { refused: true };
  }
}
