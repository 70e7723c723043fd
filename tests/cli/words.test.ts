// Everything the program can say, it can say in three languages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { LANGUAGES, wordsFor } from "@askelmat/cli";
import { reasonOf } from "../../packages/cli/src/input/input.js";
import type { InLanguages } from "../../packages/cli/src/language.js";
import { namedRules } from "../../packages/cli/src/standard-rules.js";
import { VERSION } from "../../packages/cli/src/version.js";
import { WORDS } from "../../packages/cli/src/words.js";
import { HELP } from "../../packages/cli/src/words/help.js";
import { SCHEMA_WORDS } from "../../packages/cli/src/words/schema.js";
import {
  COUNTS,
  SEVERITIES,
  SUMMARY,
} from "../../packages/cli/src/words/summary.js";
import { COMPLAINTS, SEE_HELP } from "../../packages/cli/src/words/usage.js";
import { codesIn, planCodes, ruleCodes } from "../tools/support/codes-in.js";

/** Where the program itself makes a finding. */
const made = /(?:code: |finding\()"([a-z]+(?:-[a-z]+)+)"/g;

test("every code of core, and every one of the program's own, has words", () => {
  const [ofPlans, ofRules] = [planCodes(), ruleCodes()];
  const codes = new Set([
    ...codesIn("packages/core/src").filter(
      (code) => !ofPlans.has(code) || ofRules.has(code),
    ),
    ...codesIn("packages/cli/src/check", made),
    ...codesIn("packages/cli/src/input", made),
    "file-io",
    "folder-empty",
    "lines-encoding",
    "template-other-version",
  ]);
  assert.ok(codes.size > 50, `only ${String(codes.size)} codes were found`);
  assert.deepEqual(
    [...codes].filter((code) => !Object.hasOwn(WORDS, code)),
    [],
  );
});

test("every keyword that a validator of ours can report has words", () => {
  const source = readFileSync(
    "packages/schema/src/generated/validators.js",
    "utf8",
  );
  const keywords = new Set(
    [...source.matchAll(/keyword: "([^"]+)"/g)].map(([, keyword]) => keyword!),
  );
  assert.ok(keywords.size > 8);
  assert.deepEqual(
    [...keywords].filter((keyword) => !Object.hasOwn(SCHEMA_WORDS, keyword)),
    [],
  );
});

const everything: Record<string, InLanguages> = {
  ...WORDS,
  ...SCHEMA_WORDS,
  ...COMPLAINTS,
  ...SUMMARY,
  ...SEVERITIES,
  ...Object.fromEntries(
    Object.entries(COUNTS).flatMap(([name, [one, several]]) => [
      [`one ${name}`, one],
      [`several ${name}`, several],
    ]),
  ),
  help: HELP,
  "see help": SEE_HELP,
};

test("all words are there in all languages, with the same things filled in", () => {
  const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].join();
  for (const [name, words] of Object.entries(everything))
    for (const language of LANGUAGES) {
      assert.ok(words[language].trim(), `${name} ${language}`);
      const ordered = (text: string) => blanks(text).split(",").sort();
      assert.deepEqual(ordered(words[language]), ordered(words.fi), name);
    }
});

test("the help fits a terminal and names the same options in every language", () => {
  const options = (text: string) =>
    text.match(/(?<=^ {2}.*)--[a-z]+/gm)?.sort();
  for (const language of LANGUAGES) {
    for (const line of HELP[language].split("\n"))
      assert.ok(line.length <= 80, line);
    assert.deepEqual(options(HELP[language]), options(HELP.en));
  }
});

test("nothing is left unfilled, and no code is without words of its own", () => {
  for (const code of Object.keys(WORDS))
    for (const language of LANGUAGES) {
      const words = wordsFor({ code, path: "" }, language);
      assert.doesNotMatch(words, /[{}]/);
    }
});

test("what a value was and should be is said in words", () => {
  const finding = {
    code: "schema",
    path: "/content/title/fi",
    params: { keyword: "type", type: ["string", "array"], foundType: "number" },
  };
  assert.equal(
    wordsFor(finding, "en"),
    "Here stands a number that is not whole, but a string or a list belongs here.",
  );
  assert.equal(
    wordsFor(finding, "fi"),
    "Tässä on luku, joka ei ole kokonainen, mutta tähän kuuluu merkkijono tai luettelo.",
  );
});

test("why the system does not give a file is said in words, or in its own when it is rare", () => {
  const why = (reason: string) =>
    wordsFor({ code: "file-io", path: "", params: { reason } }, "en");
  assert.match(why("EACCES"), /: permission to read it is missing\. /);
  assert.match(why("ENXIO"), /: ENXIO\. /);
});

test("a fault of the program is not taken for an unreadable file", () => {
  const system = Object.assign(new Error("no"), { code: "ENOENT" });
  assert.equal(reasonOf(system), "ENOENT");
  const ours = Object.assign(new TypeError("x"), {
    code: "ERR_INVALID_ARG_TYPE",
  });
  for (const error of [ours, new RangeError("deep")])
    assert.throws(() => reasonOf(error), error);
});

test("every rule that the program names stands in the standard", () => {
  const standard = readFileSync("docs/standard.md", "utf8");
  const rules = new Set(
    [...standard.matchAll(/^(?:- \*\*([A-Z]+-\d+)\*\*|\| (R\d+) )/gm)].map(
      ([, bold, row]) => bold ?? row,
    ),
  );
  assert.ok(rules.size > 60);
  assert.deepEqual(
    namedRules.filter((rule) => !rules.has(rule)),
    [],
  );
});

test("what it calls its version is its package's", () => {
  const { version } = JSON.parse(
    readFileSync("packages/cli/package.json", "utf8"),
  ) as { version: string };
  assert.equal(VERSION, version);
});
