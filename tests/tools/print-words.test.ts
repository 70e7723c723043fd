// A document is printed in Swedish where no tool has been opened before: by a program, or by a workbook.
// What has its words must bring them, so each kind is printed by a process of its own.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import test from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);
const kinds = [
  "action-plan",
  "assessment",
  "group",
  "meeting",
  "practice",
  "programme",
  "service-map",
  "worksheet",
];

/** Prints an empty form in each language, and gives the texts that stand on each paper. */
const program = `
import { createDocument } from "@askelmat/core";
import { readyContent } from "@askelmat/content";
import { printDocument, printHtml } from "@askelmat/elements/print.js";
const forms = { assessment: "assessment-framework", worksheet: "worksheet-template" };
const template = readyContent.find(({ kind }) => kind === forms[process.argv[1]]);
const document = createDocument({ ...(template ? { template } : { kind: process.argv[1] }), by: "c-a", at: "2026-01-31T08:00:00Z" });
const textsIn = async (language) => {
  const html = printHtml(await printDocument(document, template, { languages: [language], blank: true }));
  const body = html.slice(html.indexOf("<body"));
  return body.split(/<[^>]*>/).map((text) => text.trim()).filter((text) => /\\p{L}{3}/u.test(text));
};
const papers = { sv: await textsIn("sv"), fi: await textsIn("fi") };
console.log(JSON.stringify(papers));
`;

interface Papers {
  readonly fi: readonly string[];
  readonly sv: readonly string[];
}

for (const kind of kinds)
  test(`an empty ${kind} is printed in Swedish by a program that has opened nothing else`, async () => {
    const { stdout } = await run(process.execPath, [
      ...process.execArgv.filter((flag) => !flag.startsWith("--test")),
      "--conditions=askelmat-source",
      "--import=tsx",
      "--input-type=module",
      "--eval",
      program,
      kind,
    ]);
    const { fi, sv } = JSON.parse(stdout) as Papers;
    assert.ok(sv.length > 10, `only ${sv.length} texts`);
    assert.deepEqual(
      sv.filter((text) => fi.includes(text)),
      [],
    );
  });
