import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import test from "node:test";
import fc from "fast-check";
import { findInputs } from "../../packages/cli/src/input/find-inputs.js";
import { linesOf } from "../../packages/cli/src/input/lines.js";
import { readBytes } from "../../packages/cli/src/input/read-bytes.js";
import { reportsOf } from "../../packages/cli/src/reports.js";
import { line, said, sound, soundAssessment } from "./support/documents.js";
import { askelmat, put, temporaryFolder } from "./support/program.js";

async function* pieces(...texts: (string | Uint8Array)[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function linesIn(limit: number, ...texts: (string | Uint8Array)[]) {
  const found: string[] = [];
  for await (const { number, bytes } of linesOf(pieces(...texts), limit))
    found.push(`${String(number)} ${Buffer.from(bytes).toString()}`);
  return found;
}

test("law: lines are the same wherever the stream is cut", async () => {
  const alphabet = fc.constantFrom("a", "ä", " ", "\n", "\r\n", "{}");
  await fc.assert(
    fc.asyncProperty(
      fc.array(alphabet, { maxLength: 30 }),
      fc.array(fc.nat(40), { maxLength: 5 }),
      async (letters, cuts) => {
        const text = letters.join("");
        const bytes = Buffer.from(text);
        const at = [
          0,
          ...cuts.filter((cut) => cut < bytes.length),
          bytes.length,
        ];
        at.sort((a, b) => a - b);
        const parts = at
          .slice(1)
          .map((end, index) => bytes.subarray(at[index], end));
        const wanted = text
          .split("\n")
          .map((row, index) => `${String(index + 1)} ${row}`)
          .filter((row) => !/^\d+ \s*$/.test(row));
        assert.deepEqual(await linesIn(1000, ...parts), wanted);
      },
    ),
    { numRuns: 200 },
  );
});

test("of a line that is too long no more is kept than shows that it is", async () => {
  const long = "x".repeat(100);
  assert.deepEqual(await linesIn(10, "ab\n", long, long, "\ncd"), [
    "1 ab",
    "2 xxxxxxxxxxx",
    "3 cd",
  ]);
});

test("of a stream that is too long no more is read than shows that it is", async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given++;
      yield Buffer.alloc(1000, "x");
    }
  }
  assert.equal((await readBytes(endless(), 2500)).length, 2501);
  assert.equal(given, 3);
});

test("documents on lines come as they are read: nothing waits for the end of the stream", async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given++;
      yield Buffer.from(line(sound()));
    }
  }
  const input = { what: "lines", file: "-" } as const;
  const options = { stdin: endless(), templates: [] };
  const checked: (number | undefined)[] = [];
  for await (const report of reportsOf([input], options)) {
    assert.deepEqual(report.findings, []);
    checked.push(report.line);
    assert.ok(given <= checked.length + 1, String(given));
    if (checked.length === 5) break;
  }
  assert.deepEqual(checked, [1, 2, 3, 4, 5]);
});

test("a folder is searched for our names, in order, and nothing hidden", async () => {
  const folder = temporaryFolder();
  for (const name of [
    "b.askelmat.json",
    "a/z.askelmat.ndjson",
    "a/A.ASKELMAT.JSON",
    "a/other.json",
    ".git/x.askelmat.json",
    "node_modules/x.askelmat.json",
    "empty/readme.txt",
  ])
    put(folder, name, {});
  symlinkSync(folder, join(folder, "again"));
  symlinkSync("b.askelmat.json", join(folder, "link.askelmat.json"));
  symlinkSync("nowhere", join(folder, "lost.askelmat.json"));
  const found = await findInputs([folder, join(folder, "empty")], false);
  assert.deepEqual(
    found.map(({ what, file }) => `${what} ${relative(folder, file)}`),
    [
      "document a/A.ASKELMAT.JSON",
      "lines a/z.askelmat.ndjson",
      "document b.askelmat.json",
      "document link.askelmat.json",
      "document lost.askelmat.json",
      "trouble empty",
    ],
  );
});

test("a folder with nothing for us in it is a problem, so that a wrong path is noticed", async () => {
  const { code, out } = await askelmat(["validate", temporaryFolder()]);
  assert.equal(code, 1);
  assert.match(out, /folder-empty # The folder has no file whose name ends in/);
});

test("what cannot be read is said, and the others are read", async () => {
  const folder = temporaryFolder();
  const good = put(folder, "good.json", sound());
  const ran = await askelmat(["validate", join(folder, "no.json"), good]);
  assert.equal(ran.code, 3);
  assert.match(
    ran.out,
    /no\.json:1:1 error file-io # The file cannot be read: it does not exist\./,
  );
  assert.match(ran.out, /no\.json: could not be read \(1 error\)/);
  assert.match(ran.out, /good\.json: valid/);
});

test("a document on each line: a bad one is named by its line and the rest are read", async () => {
  const folder = temporaryFolder();
  const good = line(sound());
  const file = put(
    folder,
    "all.ndjson",
    `${good}\n${good}{"specVersion": \n${line({ ...sound(), holder: 7 })}${good}`,
  );
  const { code, out } = await askelmat(["validate", file]);
  assert.equal(code, 1);
  const rows = out.trim().split("\n");
  assert.match(rows[0]!, /all\.ndjson:4:17 error file-truncated # /);
  assert.match(rows[1]!, /all\.ndjson:5:\d+ error schema \/holder /);
  assert.match(
    rows.at(-2)!,
    /all\.ndjson: 5 documents, of which valid 3 \(2 errors\)/,
  );
});

test("a document on each line in UTF-16 is said once", async () => {
  const bytes = Buffer.from(`\uFEFF${line(sound()).repeat(3)}`, "utf16le");
  const file = put(temporaryFolder(), "all.ndjson", bytes);
  const { code, out } = await askelmat(["validate", file]);
  assert.equal(code, 1);
  assert.equal(out.match(/lines-encoding/g)?.length, 1);
});

test("an empty file of documents is an error, like an empty document", async () => {
  const file = put(temporaryFolder(), "all.ndjson", "\n\n");
  const { code, out } = await askelmat(["validate", file]);
  assert.equal(code, 1);
  assert.match(out, /file-empty/);
});

test("the standard input is a document, or one on each line", async () => {
  const one = await askelmat(["validate", "-"], {
    stdin: JSON.stringify(sound()),
  });
  assert.deepEqual(one, { code: 0, out: "-: valid\n", err: "" });
  const stdin = line(sound()).repeat(3);
  const many = await askelmat(["validate", "--ndjson", "-"], { stdin });
  assert.match(many.out, /^-: 3 documents, of which valid 3\n/);
  assert.equal((await askelmat(["validate", "-"], { stdin })).code, 1);
});

test("a template is found among the files, whatever their order, and by --template", async () => {
  const folder = temporaryFolder();
  const uri = "https://example.org/matrix";
  const template = {
    specVersion: "1.0",
    kind: "assessment-framework",
    id: uri,
    version: "1.0.0",
    content: {
      title: { fi: "Oma" },
      scales: [
        { id: "s", levels: [{ id: "1", rank: 1, label: { fi: "Yksi" } }] },
      ],
      items: [{ id: "one", scale: "s", label: { fi: "Kohta" } }],
    },
  };
  const document = put(
    folder,
    "a.askelmat.json",
    soundAssessment(
      said("template", { uri, version: "1.0.0" }, { replaces: [follows.id] }),
      said("ratings/one/rating", { level: "2" }),
    ),
  );
  const other = put(folder, "z/t.askelmat.json", template);
  const alone = await askelmat(["validate", document]);
  assert.match(alone.out, /warning template-unknown template /);
  for (const words of [[folder], ["--template", other, document]]) {
    const { code, out } = await askelmat(["validate", ...words]);
    assert.equal(code, 1);
    assert.doesNotMatch(out, /template-unknown/);
    assert.match(out, /error level-unknown ratings\/one\/rating .*\[R6\]/);
  }
});

const follows = said("template", {
  uri: "https://w3id.org/askelmat/content/ohjausyhteistyon-kehittyminen",
  version: "1.0.0",
});
