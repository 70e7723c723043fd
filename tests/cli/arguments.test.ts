import assert from "node:assert/strict";
import test from "node:test";
import { readArguments } from "../../packages/cli/src/arguments.js";
import { languageOf } from "../../packages/cli/src/language.js";
import { askelmat, put, temporaryFolder } from "./support/program.js";

test("a command is read whatever the order of its words", () => {
  const wanted = {
    do: "validate",
    language: "sv",
    paths: ["a", "--b", "-"],
    templates: ["t1", "t2"],
    json: true,
    lines: false,
    progress: false,
    quiet: true,
    strict: false,
  };
  const one =
    "validate a --json --lang sv --template t1 --template=t2 -q -- --b -";
  const two =
    "-q --json --lang=sv validate --template t1 a --template t2 -- --b -";
  assert.deepEqual(readArguments(one.split(" "), {}), wanted);
  assert.deepEqual(readArguments(two.split(" "), {}), wanted);
});

test("the language is the environment's, and Finnish when that is none of ours", () => {
  assert.equal(languageOf({ LC_ALL: "sv_FI.UTF-8", LANG: "en_US" }), "sv");
  assert.equal(languageOf({ LC_ALL: "", LC_MESSAGES: "en_GB" }), "en");
  assert.equal(languageOf({ LANG: "fi" }), "fi");
  for (const LANG of ["C", "C.UTF-8", "POSIX", "de_DE", ""])
    assert.equal(languageOf({ LANG }), "fi");
  assert.equal(languageOf({}), "fi");
});

const wrong: [what: string, words: string, says: RegExp][] = [
  ["no words at all", "", /Say what to do[\s\S]*askelmat validate FILE/],
  ["no file", "validate", /No file was given/],
  ["no file for a page", "summary --lang en", /No file was given/],
  ["no file but options", "validate --json", /No file was given/],
  ["a file for a command", "x.json", /Did you mean: askelmat validate x\.json/],
  ["an unknown option", "validate --jsn x", /no option --jsn/],
  ["an unknown letter", "validate -x y", /no option -x/],
  ["an unknown language", "validate --lang de x", /no language de/],
  ["a language missing", "validate x --lang", /--lang needs a value/],
  ["an empty template", "validate x --template=", /--template needs a value/],
  ["a value too many", "validate --json=yes x", /--json takes no value/],
];
for (const [what, words, says] of wrong)
  test(`a command with ${what} is answered with words and exit code 2`, async () => {
    const { code, out, err } = await askelmat(words.split(" ").filter(Boolean));
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(err, says);
    assert.match(err, /--help/);
  });

test("a complaint comes in the language that was asked for, also when that stands last", async () => {
  const { err } = await askelmat(["validate", "--jsn", "x", "--lang", "sv"]);
  assert.match(err, /Flaggan --jsn finns inte\./);
});

test("help and version are no mistakes", async () => {
  for (const [words, says] of [
    [["--help"], /^askelmat validate FILE…/],
    [["validate", "-h"], /^askelmat validate FILE…/],
    [["--version"], /^askelmat \d+\.\d+\.\d+ \(Askelmat 1\.0\)\n$/],
  ] as const) {
    const { code, out, err } = await askelmat(words);
    assert.equal(code, 0);
    assert.match(out, says);
    assert.equal(err, "");
  }
});

test("a template that was named and is none stops everything", async () => {
  const folder = temporaryFolder();
  const none = put(folder, "none.json", { specVersion: "1.0" });
  const ran = await askelmat(["validate", "--template", none, none]);
  assert.equal(ran.code, 2);
  assert.match(ran.err, /is no template/);
  const missing = await askelmat(["validate", "--template", `${none}x`, none]);
  assert.equal(missing.code, 3);
  assert.match(missing.err, /does not exist/);
  assert.equal(missing.out, "");
});
