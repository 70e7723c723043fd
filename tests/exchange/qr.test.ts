import assert from "node:assert/strict";
import test from "node:test";
import { QR_LIMIT, qrOf, qrPath, type Qr } from "@askelmat/exchange";
import { textIn } from "./support/qr-reader.js";

const QUIET = 4;

function made(text: string): Qr {
  const qr = qrOf(text);
  assert.ok(qr.ok);
  assert.equal(qr.dark.length, qr.size);
  assert.ok(qr.dark.every((row) => row.length === qr.size));
  return qr;
}

/** The modules without the quiet zone, which is light all around. */
function inner({ dark, size }: Qr): readonly (readonly boolean[])[] {
  const inside = (at: number) => at >= QUIET && at < size - QUIET;
  dark.forEach((row, y) =>
    row.forEach((isDark, x) =>
      assert.ok(!isDark || (inside(x) && inside(y)), `${x}, ${y}`),
    ),
  );
  return dark
    .filter((_, y) => inside(y))
    .map((row) => row.slice(QUIET, -QUIET));
}

test("a code holds its text", () => {
  const short = "https://elo.example.fi/ä";
  assert.equal(textIn(inner(made(short))), short);
  const long = "https://elo.example.fi/#".padEnd(QR_LIMIT.bytes, "Aa0-_");
  const code = made(long);
  assert.equal(code.size, 17 + 4 * QR_LIMIT.version + 2 * QUIET);
  assert.equal(textIn(inner(code)), long);
});

test("a text that is too long for a code a phone can read is refused, with its size", () => {
  const bytes = QR_LIMIT.bytes + 1;
  assert.deepEqual(qrOf("a".repeat(bytes)), {
    ok: false,
    problem: {
      path: "",
      code: "qr-too-long",
      params: { bytes, limit: QR_LIMIT.bytes },
    },
  });
  assert.equal(qrOf("ä".repeat(QR_LIMIT.bytes / 2)).ok, true);
  assert.equal(qrOf("ä".repeat(QR_LIMIT.bytes)).ok, false);
});

test("no text makes it throw", () => {
  for (const text of ["", "\uD800", "0123", "ABC", "\0"])
    assert.equal(qrOf(text).ok, true);
});

test("the path draws the dark modules and nothing else", () => {
  const qr = made("https://elo.example.fi/");
  const drawn = qr.dark.map((row) => row.map(() => 0));
  const path = qrPath(qr);
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  assert.equal(bars.map(([bar]) => bar).join(""), path);
  for (const [x, y, width, back] of bars.map((bar) =>
    bar.slice(1).map(Number),
  )) {
    assert.equal(width, back);
    for (let at = 0; at < width!; at++) drawn[y!]![x! + at]!++;
  }
  assert.deepEqual(
    drawn,
    qr.dark.map((row) => row.map(Number)),
  );
});
