// Any bytes become a document or problems with codes; nothing throws, nothing leaks into what all objects inherit.
import assert from "node:assert/strict";
import test from "node:test";
import * as core from "@askelmat/core";
import { LIMITS } from "@askelmat/core";
import { htmlPage } from "@askelmat/exchange/pages.js";
import { fuzz, SEED, TIMES } from "./support/fuzzing.js";
import {
  anyBytes,
  atEveryObject,
  bitFlips,
  examples,
  flipped,
  mutated,
  naughtyValues,
  raw,
  textOf,
} from "./support/inputs.js";
import { readAnyway, type Outcome } from "./support/reading.js";

const small = "worksheet-by-hand.askelmat.json";
const golden = Buffer.from(examples.get("worksheet.askelmat.json")!);
const counts = new Map<string, number>();

function count(outcome: Outcome): void {
  const what = outcome.split(" ")[0]!;
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

test("any bytes give a document or problems with codes", async () => {
  await fuzz(1200, anyBytes, (bytes) => count(readAnyway(core, bytes)));
});

test("a file cut at any byte is refused as cut", () => {
  const names = [...examples.keys()].slice(0, 3);
  for (const name of [...names, "worksheet.askelmat.json"]) {
    const bytes = Buffer.from(examples.get(name)!.trimEnd());
    // A large one at some bytes, at all of them in the long run.
    const step = bytes.length > 5000 && TIMES === 1 ? 23 : 1;
    for (let at = 0; at < bytes.length; at += step) {
      const outcome = readAnyway(core, bytes.subarray(0, at));
      count(outcome);
      const where = `${name}, byte ${at}`;
      assert.match(outcome, /^refused: file-(empty|truncated)$/, where);
    }
    assert.match(readAnyway(core, bytes), /^(document|template)$/);
  }
});

test("a file cut at any byte and filled with zeros, as a crash leaves it, is refused as cut", () => {
  const text = Buffer.from(examples.get(small)!.trimEnd());
  for (let at = 0; at < text.length; at++) {
    const zeros = Buffer.concat([text.subarray(0, at), Buffer.alloc(64)]);
    const outcome = readAnyway(core, zeros);
    count(outcome);
    assert.match(outcome, /^refused: file-(empty|truncated)$/, `byte ${at}`);
  }
});

test("a file with a bit turned round in any byte is read or refused", async () => {
  const bytes = Buffer.from(examples.get(small)!);
  for (let at = 0; at < bytes.length; at++)
    // One of its bits; all of them in the long run.
    for (const bit of TIMES === 1 ? [at % 8] : [0, 1, 2, 3, 4, 5, 6, 7])
      count(readAnyway(core, flipped(bytes, [{ at, bit }]), { deep: false }));
  await fuzz(20, bitFlips, (flips) =>
    count(readAnyway(core, flipped(golden, flips))),
  );
});

test("real files of every kind with faults in their structure are read or refused", async () => {
  const kinds = new Set<Outcome>();
  await fuzz(120, mutated, (text) => {
    const outcome = readAnyway(core, text);
    kinds.add(outcome);
    count(outcome);
  });
  // The faults leave some files that open: what comes after reading was tried too.
  for (const kind of ["document", "template"] as const)
    assert.ok(kinds.has(kind), `no ${kind} was left`);
});

test("a page that carries a file is read as the file is, whatever is wrong with it", async () => {
  const page = (text: string) =>
    htmlPage({ lang: "fi", title: "x", css: "", body: "x", data: text });
  await fuzz(120, mutated, (text) => {
    const outcome = readAnyway(core, page(text));
    count(outcome);
    assert.equal(outcome, readAnyway(core, text));
  });
  const whole = page(examples.get(small)!);
  const end = whole.indexOf("</body>");
  for (let at = 0; at < end; at += TIMES === 1 ? 7 : 1) {
    const outcome = readAnyway(core, whole.slice(0, at));
    count(outcome);
    assert.match(outcome, /^(document|refused: file-(empty|html|truncated))$/);
  }
  assert.equal(readAnyway(core, whole + whole), "refused: file-html");
});

test("every naughty value, as a file, as an entry, as content and as a member of every part, is read or refused", () => {
  const head = { specVersion: "1.0", kind: "worksheet", id: "urn:x" };
  const members = ["kind", "id", "specVersion", "entries", "content", "drafts"];
  const more = [
    "erased",
    "snapshots",
    "provenance",
    "names",
    "holder",
    "files",
  ];
  for (const value of naughtyValues) {
    const entry = { target: "goals/g-1/state@fi", by: "c-1", value: "x" };
    const files: unknown[] = [
      value,
      { content: value },
      { entries: [value] },
      { entries: [{ id: "e-x", ...entry, value }] },
      { entries: [{ id: "e-x", ...entry, replaces: value, basis: value }] },
      { entries: [{ id: "e-x", ...entry, target: value }] },
      { content: { goals: [{ id: "g", state: value }], own: value } },
      { content: { own: [{ by: value, ratings: value }] } },
      { kind: "package", files: [value, { specVersion: "1.0", kind: value }] },
      { kind: "worksheet-template", content: { sections: value } },
      { kind: "framework", content: { items: [value], scales: value } },
      ...[...members, ...more].map((name) => ({ [name]: value })),
    ];
    for (const file of files.slice(1))
      count(readAnyway(core, textOf({ ...head, ...(file as object) })));
    count(readAnyway(core, textOf(files[0])));
  }
});

test("names that objects inherit, at every level of a file, stay data", () => {
  const members = [
    '"__proto__":{"polluted":"yes"}',
    '"constructor":{"prototype":{"polluted":"yes"}}',
    '"__proto__":{"a":1},"__proto__":{"toString":1}',
    '"a":1e400,"b":"\\ud800","prototype":null',
  ];
  let opened = 0;
  for (const text of [...examples.values()].slice(0, 3))
    for (const member of members)
      for (const file of atEveryObject(text, member)) {
        const outcome = readAnyway(core, file);
        count(outcome);
        if (!outcome.startsWith("refused")) opened++;
      }
  assert.ok(opened > 50, `only ${opened} opened`);
});

test("what a hostile member says comes back as it was", () => {
  const member = '"__proto__":{"polluted":"yes"}';
  const [file] = atEveryObject(examples.get(small)!, member);
  const read = core.readFile(file!);
  assert.ok(read.ok && read.document);
  assert.ok(core.fileText(read.document).includes('"__proto__"'));
});

test("marks, UTF-16, Latin-1 and zeros are read or named", () => {
  const text = examples.get(small)!;
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const big = Buffer.from(utf16).swap16();
  const expected: readonly (readonly [Uint8Array, Outcome])[] = [
    [Buffer.from(`\ufeff${text}`), "document"],
    [utf16, "document"],
    [big, "document"],
    [Buffer.from(text, "utf16le"), "document"],
    [Buffer.from(text.replace(/\n/g, "\r\n")), "document"],
    [Buffer.concat([Buffer.from(text), Buffer.alloc(100)]), "document"],
    [Buffer.from('{"a":"ä"}', "latin1"), "refused: file-encoding"],
    [Buffer.alloc(100), "refused: file-empty"],
    [Buffer.from(text.replace(",", ",\0")), "refused: file-not-json"],
    [utf16.subarray(0, 101), "refused: file-truncated"],
    [Buffer.from("<html>"), "refused: file-html"],
  ];
  for (const [bytes, outcome] of expected) {
    const found = readAnyway(core, bytes);
    count(found);
    assert.equal(found, outcome, JSON.stringify(String(bytes.subarray(0, 20))));
  }
});

test("what is beyond a limit is refused before it is parsed", () => {
  const { depth, bytes } = LIMITS;
  const deep = '{"a":'.repeat(depth) + "{}" + "}".repeat(depth);
  const parse = JSON.parse;
  const parsed = new Set<string>();
  JSON.parse = (...of) => {
    parsed.add(of[0]);
    return parse(...of) as unknown;
  };
  try {
    for (const [text, code] of [
      [deep, "file-too-deep"],
      ["[".repeat(1_000_000), "file-too-deep"],
      [
        htmlPage({ lang: "fi", title: "", css: "", body: "", data: deep }),
        "file-too-deep",
      ],
      [`{"a":"${"x".repeat(bytes)}"}`, "file-too-large"],
      ["ä".repeat(bytes / 2 + 1), "file-too-large"],
    ] as const)
      assert.equal(readAnyway(core, text), `refused: ${code}`);
    assert.equal(parsed.size, 0);
    readAnyway(core, "{}");
    assert.ok(parsed.has("{}"), "parsing was not counted");
  } finally {
    JSON.parse = parse;
  }
  const many = { specVersion: "1.0", kind: "worksheet", id: "x" };
  const entries = Array.from({ length: LIMITS.entries + 1 }, () => 0);
  const refused = "refused: file-too-many";
  assert.equal(readAnyway(core, textOf({ ...many, entries })), refused);
  const kind = "package";
  const files = entries.slice(0, LIMITS.files + 1);
  assert.equal(readAnyway(core, textOf({ ...many, kind, files })), refused);
  assert.equal(readAnyway(core, textOf(raw("1e400"))), "refused: file-foreign");
});

test("inputs were tried by the thousand, and some of every outcome came", (t) => {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  for (const what of ["document", "template", "refused:"])
    assert.ok(counts.get(what)! > 20, what);
  assert.ok(all > 5_000, `${all} inputs`);
  t.diagnostic(`reading files: ${all} inputs tried, seed ${SEED}`);
});
