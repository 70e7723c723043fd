// The real program, in a process of its own, as people and other programs start it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { line, said, sound } from "./support/documents.js";
import { askelmatProcess, put, temporaryFolder } from "./support/program.js";

test("in a checkout it runs as it is: examples are valid, in the environment's language", () => {
  const { code, out, err } = askelmatProcess(["validate", "schemas/examples"], {
    env: { LC_ALL: "sv_FI.UTF-8" },
  });
  assert.equal(err, "");
  assert.equal(code, 0);
  assert.match(out, /^Sammanlagt \d+ dokument, varav giltiga \d+/m);
});

test("what is wrong comes from the standard input, and the exit code says so", () => {
  const stdin = JSON.stringify(sound()).slice(0, -10);
  const { code, out } = askelmatProcess(["validate", "--json", "-"], { stdin });
  assert.equal(code, 1);
  const report = JSON.parse(out) as { problems: { code: string }[] };
  assert.deepEqual(
    report.problems.map((one) => one.code),
    ["file-truncated"],
  );
});

test("without words it helps on the standard error, exit code 2; what is not there is 3", () => {
  const nothing = askelmatProcess([]);
  assert.equal(nothing.code, 2);
  assert.equal(nothing.out, "");
  assert.match(nothing.err, /askelmat validate FILE…/);
  assert.equal(askelmatProcess(["validate", "no-such-file"]).code, 3);
});

test("2 000 documents on lines need the memory of one, and bad ones stop nothing", () => {
  const folder = temporaryFolder();
  const file = join(folder, "many.askelmat.ndjson");
  const long = "Pitkä teksti, jota kukaan ei lue. ".repeat(600);
  const good = line(sound(said("conclusions@fi", long)));
  const bad = [
    '{"specVersion": "1.0"',
    "not JSON",
    line({ ...sound(), id: "urn:uuid:no" }).trim(),
    `"${"x".repeat(10_000_001)}"`,
  ];
  const out = openSync(file, "w");
  let size = 0;
  for (let at = 1; at <= 2000; at++)
    size += writeSync(out, at % 500 === 0 ? `${bad[at / 500 - 1]!}\n` : good);
  closeSync(out);
  const heap = 64_000_000;
  assert.ok(size > 1.2 * heap, String(size));
  const ran = askelmatProcess(["validate", file], {
    nodeOptions: [`--max-old-space-size=${String(heap / 1_000_000)}`],
  });
  assert.equal(ran.code, 1, ran.err);
  const rows = ran.out.trimEnd().split("\n");
  const errors = [...ran.out.matchAll(/:(\d+):\d+ error ([a-z-]+) /g)];
  assert.deepEqual(
    errors.map(([, at, code]) => `${at!} ${code!}`),
    [
      "500 file-truncated",
      "1000 file-not-json",
      "1500 schema",
      "2000 file-too-large",
    ],
  );
  assert.match(rows.at(-2)!, /2000 documents, of which valid 1996 \(4 errors/);
});

test("a reader that has seen enough ends it without a word", async () => {
  const folder = temporaryFolder();
  const file = put(folder, "x.ndjson", line({}).repeat(20_000));
  const child = spawn(process.execPath, [
    "packages/cli/bin/askelmat.js",
    "validate",
    file,
  ]);
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.once("close", resolve));
  assert.equal(err, "");
});
