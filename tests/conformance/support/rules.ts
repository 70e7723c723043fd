import assert from "node:assert/strict";
import {
  checkDocument,
  readJson,
  type CodeField,
  type JsonObject,
  type Problem,
  type Template,
} from "@askelmat/core";
import { readJson as fileAt, type Runner } from "./cases.js";

interface Given {
  readonly file: JsonObject;
  readonly template?: Template;
  readonly codeLists?: readonly Template[];
}

interface Broken {
  readonly rule: string;
  readonly code: string;
  /** The target; in an own answer without `own/`. */
  readonly path: string;
}

/** Every problem of the second layer, no more and no fewer, in any order. */
interface Expect {
  readonly problems: readonly Broken[];
}

const codeFields = fileAt("schemas/codelists/fields.json") as CodeField[];

export const runRules: Runner<Given, Expect> = ({ given, expect }) => {
  const read = readJson(given.file);
  assert.ok(read.ok && read.document);
  const { template, codeLists = [] } = given;
  const found = checkDocument(read.document, template, {
    codeLists,
    codeFields,
  });
  assert.deepEqual(
    found.map(broken).sort(),
    expect.problems
      .map(({ rule, code, path }) => `${rule} ${code} ${path}`)
      .sort(),
  );
};

function broken({ path, code, params }: Problem): string {
  const rule = params?.["rule"];
  assert.ok(typeof rule === "string", `${code} names no rule`);
  // A target that is none, or is reserved, is named as it stands.
  const place = /^R[12]$/.test(rule) ? path : path.replace(/^own\//, "");
  return `${rule} ${code} ${place}`;
}
