// Pages from the command line: written out whole, or not at all.
import assert from "node:assert/strict";
import test from "node:test";
import { readFile } from "@askelmat/core";
import { askelmat } from "./support/program.js";

const example = (name: string) => `schemas/examples/${name}.askelmat.json`;

test("a summary is written in the language that was asked for", async () => {
  const { code, out, err } = await askelmat([
    "summary",
    "--lang=sv",
    example("group"),
    example("action-plan"),
  ]);
  assert.equal(err, "");
  assert.equal(code, 0);
  assert.match(out, /^<!doctype html>\n<html lang="sv">/);
  assert.match(out, /ELO-gruppen i Strandmark/);
  assert.match(out, /pågår/);
});

test("a handover carries the documents and their templates, also out of packages and of another handover", async () => {
  const first = await askelmat([
    "handover",
    example("package"),
    example("action-plan"),
  ]);
  assert.equal(first.code, 0);
  const again = await askelmat(["handover", "-"], { stdin: first.out });
  assert.equal(again.code, 0);
  const [one, two] = [first, again].map(({ out }) => {
    const read = readFile(out);
    assert.ok(read.ok && read.document);
    const files = read.document["files"] as { id: string; kind: string }[];
    return files.map(({ kind, id }) => `${kind} ${id}`);
  });
  assert.deepEqual(one, two);
  const kinds = one!.map((file) => file.split(" ")[0]);
  assert.ok(kinds.includes("action-plan") && kinds.includes("worksheet"));
});

test("what cannot be read stops it: no half page is written", async () => {
  const page = "<!doctype html><title>Kirjaudu</title>";
  for (const [paths, stdin, says] of [
    [[example("group"), "-"], page, /web page/],
    [["no-such-file"], "", /no-such-file/],
    [["-"], "{", /ends too early/],
    [["-"], '{"tunniste": 7}', /./],
  ] as const) {
    const ran = await askelmat(["summary", ...paths], { stdin });
    assert.equal(ran.code, 3);
    assert.equal(ran.out, "");
    assert.match(ran.err, says);
  }
});
