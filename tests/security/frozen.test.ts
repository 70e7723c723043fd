// Every file that a version has written opens in this one, says the same, and is written again without loss.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import {
  contentOf,
  decodeFile,
  digestOf,
  digestOfValue,
  fileText,
  mergeFile,
  readFile,
  same,
  templateDigest,
  type AskelmatDocument,
} from "@askelmat/core";
import { readLink } from "@askelmat/exchange";
import { readCode } from "@askelmat/exchange/read-code.js";

const root = "tests/corpus";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly version: string;
};

interface Frozen {
  readonly sha256: string;
  readonly kind: string;
  readonly digest: string;
  readonly problems: readonly {
    readonly code: string;
    readonly path: string;
  }[];
  readonly readOnly?: string;
  readonly entries?: number;
  readonly content?: string;
}

interface Corpus {
  readonly folder: string;
  readonly files: Readonly<Record<string, Frozen>>;
}

const corpora = readdirSync(root).map((version): Corpus => {
  const folder = `${root}/${version}`;
  const record = readFileSync(`${folder}/record.json`, "utf8");
  return { folder, ...(JSON.parse(record) as Omit<Corpus, "folder">) };
});

/** What differs from what was recorded; empty when the file is what it was. */
function changesIn(text: string, frozen: Frozen): string[] {
  const read = readFile(text);
  if (!read.ok) return read.problems.map(({ code }) => `refused: ${code}`);
  const { document, template, readOnly } = read;
  const found = {
    kind: (document ?? template).kind,
    digest: document ? digestOf(document) : templateDigest(template),
    problems: read.problems.map(({ code, path }) => ({ code, path })),
    ...(readOnly && { readOnly: readOnly.code }),
    ...(document && {
      entries: document.entries.length,
      content: digestOfValue(contentOf(document)),
    }),
  };
  return Object.entries(found).flatMap(([name, value]) =>
    same(value, frozen[name as keyof Frozen] as never) ? [] : [name],
  );
}

for (const { folder, files } of corpora) {
  const filesNamed = (end: string) =>
    Object.entries(files)
      .filter(([name]) => name.endsWith(end))
      .map(([name, frozen]) => ({
        name,
        frozen,
        text: readFileSync(`${folder}/${name}`, "utf8"),
      }));

  test(`${folder} is as it was frozen`, () => {
    const there = readdirSync(folder).filter((name) => name !== "record.json");
    assert.deepEqual(there.sort(), Object.keys(files).sort());
    for (const [name, { sha256 }] of Object.entries(files)) {
      const bytes = readFileSync(`${folder}/${name}`);
      const now = createHash("sha256").update(bytes).digest("hex");
      assert.equal(now, sha256, name);
    }
  });

  test(`every file of ${folder} is read with the problems it had, and has its digest and content`, () => {
    for (const { name, frozen, text } of filesNamed(".askelmat.json"))
      assert.deepEqual(changesIn(text, frozen), [], name);
  });

  test(`every document of ${folder} says of itself what it is found to be`, () => {
    for (const { name, text } of filesNamed(".askelmat.json")) {
      const decoded = decodeFile(text);
      assert.ok("json" in decoded);
      const { document } = readFile(text) as { document?: AskelmatDocument };
      if (!document) continue;
      assert.equal(decoded.json["digest"], digestOf(document), name);
      const content = contentOf(document);
      assert.ok(same(decoded.json["content"], content), name);
    }
  });

  test(`every document of ${folder} is written again without loss, and merges with itself into itself`, () => {
    for (const { name, frozen, text } of filesNamed(".askelmat.json")) {
      const { document, readOnly } = readFile(text, { ownCopy: true }) as {
        document?: AskelmatDocument;
        readOnly?: unknown;
      };
      if (!document) continue;
      const again = fileText(document);
      assert.deepEqual(changesIn(again, frozen), [], name);
      const [first, second] = [text, again].map(
        (one) => JSON.parse(one) as Record<string, unknown>,
      );
      assert.deepEqual(second, first, name);
      if (readOnly) continue;
      const merged = mergeFile(document, first as never);
      assert.deepEqual(merged.report.added, [], name);
      assert.equal(digestOf(merged.document), frozen.digest, name);
    }
  });

  test(`every link of ${folder} opens`, () => {
    for (const { name, frozen, text } of filesNamed(".link.txt")) {
      const link = readLink(text);
      assert.ok(link.ok, name);
      assert.deepEqual(changesIn(link.text, frozen), [], name);
    }
  });

  test(`every code of ${folder} is read out of its picture`, () => {
    for (const { name, text } of filesNamed(".code.txt")) {
      const link = name.replace(".code.", ".link.");
      const address = readFileSync(`${folder}/${link}`, "utf8").trim();
      assert.equal(readCode(picture(text)), address, name);
    }
  });
}

test("what this version writes has been frozen: every kind of file", () => {
  const corpus = corpora.find(({ folder }) => folder.endsWith(`/${version}`));
  assert.ok(corpus, `run scripts/freeze-corpus.mjs ${version}`);
  const kinds = new Set(Object.values(corpus.files).map(({ kind }) => kind));
  const folders = readdirSync("schemas/v1");
  const all = folders.flatMap((name) => {
    const [, kind] = /^([a-z-]+)\.schema\.json$/.exec(name) ?? [];
    return kind === undefined || kind === "common" ? [] : [kind];
  });
  const missing = all.filter((kind) => !kinds.has(kind));
  assert.deepEqual(missing, []);
});

test("a frozen version is not written over", () => {
  const record = `${root}/${version}/record.json`;
  const before = readFileSync(record);
  const { status, stderr } = spawnSync(
    process.execPath,
    ["scripts/freeze-corpus.mjs", version],
    { encoding: "utf8" },
  );
  assert.equal(status, 1);
  assert.match(stderr, /is frozen/);
  assert.deepEqual(readFileSync(record), before);
});

test("a file that has changed by one letter is noticed", () => {
  const [{ folder, files }] = corpora as [Corpus];
  const name = "worksheet.askelmat.json";
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const at = text.indexOf('"value": "', text.indexOf('"entries"')) + 10;
  const changed = text.slice(0, at) + "X" + text.slice(at + 1);
  assert.deepEqual(changesIn(text, files[name]!), []);
  assert.notDeepEqual(changesIn(changed, files[name]!), []);
});

/** A code drawn as it is kept: a row of marks for each row of it, four pixels a mark. */
function picture(text: string) {
  const rows = text.trim().split("\n");
  const width = rows[0]!.length * 4;
  const height = rows.length * 4;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (rows[y >> 2]![x >> 2] === "#")
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, data };
}
