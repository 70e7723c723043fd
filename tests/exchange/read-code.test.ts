import assert from "node:assert/strict";
import test from "node:test";
import { QR_LIMIT, qrOf } from "@askelmat/exchange";
import { readCode, type Picture } from "@askelmat/exchange/read-code.js";

const short = "https://elo.example.fi/ä";
const long = "https://elo.example.fi/#askelmat=1.".padEnd(
  QR_LIMIT.bytes,
  "Aa0-_",
);

/** A code as a camera sees it: so many pixels a module, turned, a little uneven, in the middle of a larger picture. */
function seen(
  text: string,
  { scale = 4, degrees = 0, noise = 0, margin = 20 } = {},
): Picture {
  const qr = qrOf(text);
  assert.ok(qr.ok);
  const side = Math.ceil(qr.size * scale * 1.2) + 2 * margin;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const [cos, sin] = [degrees, degrees].map((turn, at) =>
    (at === 0 ? Math.cos : Math.sin)((turn * Math.PI) / 180),
  ) as [number, number];
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [x - side / 2, y - side / 2];
      const [column, row] = [dx * cos + dy * sin, dy * cos - dx * sin].map(
        (at) => Math.floor(at / scale + qr.size / 2),
      ) as [number, number];
      const isDark = qr.dark[row]?.[column] === true;
      const light = (isDark ? 40 : 220) + (random() - 0.5) * 2 * noise;
      data.set([light, light, light], (y * side + x) * 4);
    }
  return { width: side, height: side, data };
}

test("what we have written is read, small and large, at several sizes", () => {
  for (const scale of [2, 3, 5, 8])
    assert.equal(readCode(seen(short, { scale })), short, `${scale} a module`);
  for (const scale of [3, 5])
    assert.equal(readCode(seen(long, { scale })), long, `${scale} a module`);
});

test("a hand that turns it and a dim room do not hinder", () => {
  for (const degrees of [7, -12, 90, 180])
    assert.equal(readCode(seen(short, { degrees })), short, `${degrees}°`);
  assert.equal(readCode(seen(long, { scale: 5, degrees: 6 })), long);
  assert.equal(readCode(seen(short, { scale: 6, noise: 60 })), short);
});

test("what is no code gives nothing", () => {
  const blank = seen(short, { scale: 0.01 });
  const noise = seen(short, { scale: 0.01, noise: 120 });
  const half = seen(short, { scale: 6 });
  half.data.fill(255, 0, half.data.length / 2);
  const cases = [
    blank,
    noise,
    half,
    { width: 0, height: 0, data: new Uint8Array() },
    { width: 9, height: 9, data: new Uint8Array(3) },
  ];
  for (const [at, picture] of cases.entries())
    assert.equal(readCode(picture), undefined, String(at));
});
