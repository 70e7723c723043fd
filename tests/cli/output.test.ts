import assert from "node:assert/strict";
import test from "node:test";
import {
  visible,
  visibleShort,
} from "../../packages/cli/src/output/visible.js";
import { line, said, sound, soundText } from "./support/documents.js";
import { askelmat, put, temporaryFolder } from "./support/program.js";

const folder = temporaryFolder();
const good = put(folder, "good.askelmat.json", soundText());
const odd = put(folder, "odd.json", {
  ...sound(),
  digest: `sha256-${"A".repeat(43)}`,
});
const bad = put(folder, "bad.json", soundText().replace('"https:', '"ht tps:'));

test("one line for each finding, one for each file, one for all", async () => {
  const { code, out } = await askelmat(["validate", bad, good, odd]);
  assert.equal(code, 1);
  const rows = out.trimEnd().split("\n");
  assert.equal(rows.length, 6);
  assert.equal(
    rows[0],
    `${bad}:2:13 error schema /$schema The value ht tps://w3id.org/askelmat/v1/worksheet.schema.json is not of the right shape: a URI begins with a name and a colon, like https:, and has no spaces.`,
  );
  assert.match(rows[1]!, /bad\.json: not valid \(1 error\)$/);
  assert.equal(rows[2], `${good}: valid`);
  assert.match(rows[3]!, /warning digest-differs \/digest .* \[DIG-1\]$/);
  assert.equal(rows[4], `${odd}: valid (1 warning)`);
  assert.equal(
    rows[5],
    "In all 3 documents, of which valid 2 (1 error, 1 warning)",
  );
});

test("strictly, a warning fails", async () => {
  assert.equal((await askelmat(["validate", odd])).code, 0);
  const strict = await askelmat(["validate", "--strict", odd]);
  assert.equal(strict.code, 1);
  assert.match(strict.out, /odd\.json: not valid \(1 warning\)/);
  assert.equal((await askelmat(["validate", "--strict", good])).code, 0);
});

test("quietly, only errors and warnings are said", async () => {
  const { out } = await askelmat(["validate", "-q", bad, good, odd]);
  assert.deepEqual(
    out
      .trimEnd()
      .split("\n")
      .map((row) => / (error|warning|note) ([a-z-]+) /.exec(row)?.[2]),
    ["schema", "digest-differs"],
  );
});

const inLanguages: [lang: string, one: RegExp, two: RegExp][] = [
  [
    "fi",
    /:2:13 virhe schema \/\$schema Arvo \S+ \S+ ei ole oikeaa muotoa/,
    /bad\.json: ei kelpaa \(1 virhe\)/,
  ],
  [
    "sv",
    /:2:13 fel schema \/\$schema Värdet \S+ \S+ har inte rätt form/,
    /bad\.json: ogiltig \(1 fel\)/,
  ],
  [
    "en",
    /:2:13 error schema \/\$schema The value \S+ \S+ is not of the right shape/,
    /bad\.json: not valid \(1 error\)/,
  ],
];
for (const [lang, one, two] of inLanguages)
  test(`it speaks ${lang}`, async () => {
    const { out } = await askelmat(["validate", "--lang", lang, bad]);
    assert.match(out, one);
    assert.match(out, two);
  });

interface Said {
  readonly file: string;
  readonly line?: number;
  readonly kind: string;
  readonly valid: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly problems: readonly Record<string, unknown>[];
}

const objects = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row) as Said);

test("as JSON, one object for each document on a line of its own", async () => {
  const lines = put(
    folder,
    "all.ndjson",
    line(sound()) + line({ ...sound(), kind: 1 }),
  );
  const { code, out } = await askelmat([
    "validate",
    "--json",
    bad,
    good,
    lines,
  ]);
  assert.equal(code, 1);
  const found = objects(out);
  assert.deepEqual(
    found.map(({ file, line, valid, errors }) => ({
      file,
      line,
      valid,
      errors,
    })),
    [
      { file: bad, line: undefined, valid: false, errors: 1 },
      { file: good, line: undefined, valid: true, errors: 0 },
      { file: lines, line: 1, valid: true, errors: 0 },
      { file: lines, line: 2, valid: false, errors: 1 },
    ],
  );
  const { message, ...problem } = found[0]!.problems[0]!;
  assert.deepEqual(problem, {
    severity: "error",
    code: "schema",
    path: "/$schema",
    line: 2,
    column: 13,
    params: {
      pattern: "^[A-Za-z][A-Za-z0-9+.-]*:",
      keyword: "pattern",
      keywords: ["not", "pattern"],
      found: "ht tps://w3id.org/askelmat/v1/worksheet.schema.json",
      foundType: "string",
    },
  });
  assert.match(String(message), /^The value \S+ \S+ is not of the right shape/);
});

test("as JSON and quietly, only documents with something to mend", async () => {
  const { out } = await askelmat(["validate", "--json", "-q", bad, good, odd]);
  assert.deepEqual(
    objects(out).map(({ file }) => file),
    [bad, odd],
  );
});

test("what cannot be read has an object too", async () => {
  const { code, out } = await askelmat(["validate", "--json", `${good}x`]);
  assert.equal(code, 3);
  const [found] = objects(out);
  assert.equal(found?.valid, false);
  assert.deepEqual(found.problems[0]?.["params"], { reason: "ENOENT" });
});

test("nothing from a file can draw on the screen or break a line", async () => {
  const value = "\u001b[2J\u202Egnp.\r\nwarning";
  const file = put(
    folder,
    "hostile.json",
    sound(said("prompts/concern/date", value)),
  );
  const { out } = await askelmat(["validate", file]);
  assert.match(
    out,
    /There is no such date: \\u\{1b\}\[2J\\u\{202e\}gnp\.\\u\{d\}\\u\{a\}warning/,
  );
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  assert.equal(visible("ä\u2028\ud800"), "ä\\u{2028}\\u{d800}");
  assert.equal(visibleShort("😀".repeat(100), 3), "😀😀😀…");
});

test("a hundred lines about one document are enough", async () => {
  const entries = Array.from({ length: 150 }, (_, at) =>
    said(`goals/g-${String(at)}`, 1),
  );
  const file = put(folder, "many.json", sound(...entries));
  const { out } = await askelmat(["validate", file]);
  assert.equal(out.match(/:\d+:\d+ /g)?.length, 100);
  assert.match(
    out,
    /\n… and 51 more; --json shows them all\.\n.*not valid \(150 errors, 1 warning\)\n$/,
  );
});

test("colours are for a terminal, unless it asks to go without", async () => {
  const env = { LANG: "en" };
  const terminal = true;
  const colored = await askelmat(["validate", bad], { env, terminal });
  assert.match(colored.out, /\u001b\[31merror\u001b\[0m/);
  const without: Record<string, string>[] = [
    { NO_COLOR: "1" },
    { TERM: "dumb" },
  ];
  for (const more of without) {
    const plain = await askelmat(["validate", bad], {
      env: { ...env, ...more },
      terminal,
    });
    assert.doesNotMatch(plain.out, /\u001b/);
  }
});

test("how far it has come is said on a terminal, on one line", async () => {
  const { err } = await askelmat(["validate", good, bad], { terminal: true });
  assert.equal(
    err,
    `\r\u001b[K1/2 ${good}\r\u001b[K\r\u001b[K2/2 ${bad}\r\u001b[K`,
  );
});

test("elsewhere it is said when asked for, every hundred documents of a file", async () => {
  const lines = put(folder, "long.ndjson", line({}).repeat(250));
  const silent = await askelmat(["validate", "-q", lines]);
  assert.equal(silent.err, "");
  const { err } = await askelmat(["validate", "-q", "--progress", good, lines]);
  assert.equal(
    err,
    [
      `1/2 ${good}`,
      ...["1", "100", "200"].map((at) => `2/2 ${lines}:${at}`),
      "",
    ].join("\n"),
  );
});
