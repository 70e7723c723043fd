// A file that programs in other languages have read and written back: other order, other escapes, other numbers.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";
import {
  applyEdits,
  createDocument,
  digestOf,
  mergeFile,
  readFile,
  sealDrafts,
  toFile,
  type AskelmatDocument,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { validatorFor } from "@askelmat/schema/validators";

const AT = "2026-01-31T08:02:00Z";

interface Language {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Asks whether the language, and its JSON, is there. */
  readonly asks: readonly string[];
}

const PYTHON = `
import json, sys
for text in json.load(sys.stdin):
    print(json.dumps(WRITE))
`;

/** Reads a list of texts, each a file, and writes each back in its own way: a JSON string on a line. */
const languages: readonly Language[] = [
  {
    name: "Python, sorted and in ASCII",
    command: "python3",
    args: [
      "-c",
      PYTHON.replace(
        "WRITE",
        "json.dumps(json.loads(text), sort_keys=True, indent=4)",
      ),
    ],
    asks: ["-c", "import json"],
  },
  {
    name: "Python, with every whole number a decimal",
    command: "python3",
    args: [
      "-c",
      PYTHON.replace(
        "WRITE",
        "json.dumps(json.loads(text, parse_int=float), ensure_ascii=False, separators=(',', ':'))",
      ),
    ],
    asks: ["-c", "import json"],
  },
  {
    name: "Node, backwards, every letter escaped, numbers with exponents",
    command: process.execPath,
    args: [
      "-e",
      `const text = (value) => '"' + [...Array(value.length).keys()].map((at) =>
         "\\\\u" + value.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")).join("") + '"';
       const write = (value) =>
         typeof value === "string" ? text(value)
         : typeof value === "number" ? value.toExponential()
         : Array.isArray(value) ? "[\\t" + value.map(write).join(" ,\\r\\n") + "]"
         : value && typeof value === "object" ? "{" + Object.entries(value).reverse().map(
             ([name, one]) => text(name) + " : " + write(one)).join(",") + "}"
         : String(value);
       for (const one of JSON.parse(require("fs").readFileSync(0, "utf8")))
         console.log(JSON.stringify(write(JSON.parse(one))));`,
    ],
    asks: ["-e", ""],
  },
  {
    name: "Perl",
    command: "perl",
    args: [
      "-MJSON::PP",
      "-e",
      `my $json = JSON::PP->new->ascii->pretty->allow_nonref; local $/;
       print map { JSON::PP->new->ascii->allow_nonref->encode($json->encode($json->decode($_))), "\\n" } @{JSON::PP->new->utf8->decode(<STDIN>)};`,
    ],
    asks: ["-MJSON::PP", "-e", "1"],
  },
  {
    name: "jq",
    command: "jq",
    args: ["-S", "-a", "-c", ".[] | fromjson | tojson"],
    asks: ["--version"],
  },
];

/** The standard's own examples, and one with every text that is easily written in another way. */
const files: readonly string[] = [
  ...readdirSync("schemas/examples")
    .filter((name) => name.endsWith(".askelmat.json"))
    .map((name) => readFileSync(`schemas/examples/${name}`, "utf8"))
    .filter((text) => text.includes('"entries"')),
  JSON.stringify(toFile(oddDocument(), { at: AT })),
];

for (const language of languages) {
  const isThere =
    spawnSync(language.command, language.asks, { input: "" }).status === 0;
  const skip = !isThere && `${language.command} is not on this machine`;
  test(
    `written back by another program, it is as valid, has the same digest, and brings nothing new: ${language.name}`,
    { skip },
    () => {
      const back = writtenBack(files, language);
      for (const [nth, text] of back.entries()) {
        const original = files[nth]!;
        assert.notEqual(text, original, "it is written in another way");
        assert.deepEqual(differences(original, text), []);
      }
    },
  );
}

test("control: a program that changes one text or level is noticed in each file", () => {
  const careless: Language = {
    name: "careless",
    command: process.execPath,
    args: [
      "-e",
      `for (const one of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
         const file = JSON.parse(one);
         const entry = file.entries.find(({ value }) => value !== null && value !== undefined);
         entry.value = typeof entry.value === "string" ? entry.value + " " : { ...entry.value, level: "9" };
         console.log(JSON.stringify(JSON.stringify(file)));
       }`,
    ],
    asks: [],
  };
  for (const [nth, text] of writtenBack(files, careless).entries())
    assert.notDeepEqual(differences(files[nth]!, text), [], files[nth]);
});

function writtenBack(
  texts: readonly string[],
  { command, args }: Language,
): string[] {
  const done = spawnSync(command, args, {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 50_000_000,
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  assert.equal(done.status, 0, done.stderr);
  const lines = done.stdout.split("\n").filter(Boolean);
  assert.equal(lines.length, texts.length);
  return lines.map((line) => JSON.parse(line) as string);
}

/** In what a file that was written back is another one. */
function differences(original: string, text: string): string[] {
  const [before, after] = [opened(original), opened(text)];
  const json = JSON.parse(text) as JsonObject;
  const isValid = validatorFor(json["kind"] as string)!(json);
  const { document, report } = mergeFile(before.document, json);
  return [
    isValid ? "" : "it is not valid",
    isEqual(after.problems, before.problems) ? "" : "there are problems",
    isEqual(after.document, before.document) ? "" : "it says something else",
    digestOf(after.document) === digestOf(before.document) ? "" : "the digest",
    json["digest"] === (JSON.parse(original) as JsonObject)["digest"]
      ? ""
      : "the digest that it carries",
    report.added.length + report.opened.length === 0 ? "" : "it brings news",
    digestOf(document) === digestOf(before.document) ? "" : "merged anew",
  ].filter(Boolean);
}

function opened(text: string) {
  const read = readFile(text);
  assert.ok(read.ok && !("template" in read), text.slice(0, 200));
  return { document: read.document, problems: read.problems };
}

function isEqual(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are often escaped, mended or sorted in another way, and members that nobody knows. */
function oddDocument(): AskelmatDocument {
  const context = { by: "c-a", at: AT, tab: "t-a" };
  const template = ohjausyhteistyonKehittyminen as Template;
  const texts = [
    "\u00e9 ja e\u0301, \ufb01 ja \u212b",
    "\u{1f600} \ud83d\udc69\u200d\ud83d\udcbb \u{10ffff}",
    "rivi\nrivi\r\n\u2028\u2029\t\b\f \u007f\u0080",
    "</script> & <b> \\ / \" ' \\u0041",
    " alussa ja lopussa ",
    "1.0 1e3 -0 true null",
  ];
  const document = createDocument({ template, ...context });
  const edits = ["forums", "strategies", "evaluation"].flatMap((item, nth) =>
    ["fi", "sv"].map((language, half) => ({
      type: "set" as const,
      target: `own/ratings/${item}/reason@${language}`,
      value: texts[2 * nth + half]!,
    })),
  );
  const { document: filled, problems } = applyEdits(document, edits, context);
  assert.deepEqual(problems, []);
  return {
    ...sealDrafts(filled),
    // Sorted by code point the second comes first, by UTF-16 unit the first does.
    "x-\uff21": { "\u{1f600}": [1, 0, -1, 9007199254740991, true, null, ""] },
    "x-\u{1f600}": 1000000,
  };
}
