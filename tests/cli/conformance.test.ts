// The program finds what the cases of the suite say is to be found, and nothing in the repository's own files.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readyKnown } from "@askelmat/cli";
import type { JsonObject, Template } from "@askelmat/core";
import { checkFile } from "../../packages/cli/src/check/file.js";
import { exampleFiles } from "../schemas/support/files.js";
import { check } from "./support/check.js";
import { askelmat } from "./support/program.js";

/** In an own answer a place is named without `own/`, but for rules about the target itself. */
function placeOf(rule: string | undefined, target: unknown): unknown {
  return /^R[12]$/.test(rule ?? "")
    ? target
    : String(target).replace(/^own\//, "");
}

interface Case {
  readonly case: string;
  readonly given: {
    readonly kind?: string;
    readonly file?: JsonObject;
    readonly text?: string;
    readonly base64?: string;
    readonly template?: Template;
    readonly codeLists?: readonly Template[];
  };
  readonly expect: {
    readonly valid?: boolean;
    readonly path?: string;
    readonly keyword?: string;
    readonly readOnly?: string | null;
    readonly problems?: readonly {
      readonly rule?: string;
      readonly code: string;
      readonly path?: string;
    }[];
  };
}

function cases(group: string): readonly Case[] {
  const folder = `schemas/conformance/${group}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map(
      (name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Case,
    );
}

test("every file of the repository that claims to follow the standard is valid", async () => {
  assert.ok(exampleFiles.length > 20);
  const ran = await askelmat(["validate", "--strict", "-q", ...exampleFiles]);
  assert.deepEqual(ran, { code: 0, out: "", err: "" });
});

test("the schema's cases: the one wrong place and the keyword that refuses it", async () => {
  // The program takes a file for the kind it says it is.
  const all = cases("schema").filter(
    ({ given }) => given.file?.["kind"] === given.kind,
  );
  assert.ok(all.length > 200, String(all.length));
  for (const { case: name, given, expect } of all) {
    const { findings } = await check(given.file!);
    const found = findings
      .filter(({ code }) => code === "schema")
      .flatMap(({ path, params }) =>
        (params?.["keywords"] as string[]).map((one) => `${path} ${one}`),
      );
    // The program looks into a package's files too, each by its own schema.
    const outside = found.filter((one) => !/^\/files\/\d+\//.test(one));
    if (expect.valid) assert.deepEqual(outside, [], name);
    else
      assert.ok(
        found.includes(`${expect.path!} ${expect.keyword!}`),
        `${name}: ${found.join("; ")}`,
      );
  }
});

test("the reading cases: every problem that is to be reported is", async () => {
  let problems = 0;
  for (const { case: name, given, expect } of cases("read")) {
    const { text, base64, file } = given;
    const report = await check(
      base64 === undefined ? (text ?? file!) : Buffer.from(base64, "base64"),
    );
    if (expect.readOnly !== undefined)
      assert.equal(report.readOnly ?? null, expect.readOnly, name);
    const found = report.findings.map(({ code }) => code);
    // A file without an id is refused; the schema says what it lacks.
    const said = new Set([
      ...found,
      ...(found.includes("schema") ? ["file-foreign", "template-invalid"] : []),
    ]);
    for (const { code } of expect.problems ?? []) {
      problems++;
      assert.ok(said.has(code), `${name}: ${code} is not in ${found.join()}`);
    }
  }
  assert.ok(problems > 30);
});

test("the rules' cases: each rule, code and place, no more and no fewer", async () => {
  const known = await readyKnown([]);
  let checked = 0;
  for (const { case: name, given, expect } of cases("rules")) {
    const { file, template, codeLists } = given;
    // A document that does not name its template is not compared with one.
    const named = JSON.stringify(file).includes(JSON.stringify(template?.id));
    if (template && !named) continue;
    checked++;
    const { findings } = await checkFile(file!, {
      templates: [(uri) => (template?.id === uri ? [template] : [])],
      codes: { ...known.codes, codeLists: codeLists ?? [] },
    });
    const found = findings
      .filter(({ rule }) => rule?.startsWith("R"))
      .map(({ rule, code, params }) => ({
        rule,
        code,
        path: placeOf(rule, params?.["target"]),
      }));
    const byPath = (a: object, b: object) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
    assert.deepEqual(
      found.map(({ rule, code, path }) => ({ rule, code, path })).sort(byPath),
      (expect.problems ?? [])
        .map(({ rule, code, path }) => ({ rule, code, path }))
        .sort(byPath),
      name,
    );
  }
  assert.ok(checked > 50, String(checked));
});
