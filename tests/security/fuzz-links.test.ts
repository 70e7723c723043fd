// Links, codes and what comes back in mails: any text gives a file's text or a problem with a code.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import * as core from "@askelmat/core";
import {
  linkForText,
  qrOf,
  readLink,
  readLinks,
  withoutLink,
  type LinkRead,
} from "@askelmat/exchange";
import { readCode } from "@askelmat/exchange/read-code.js";
import { linkOf } from "../exchange/support/bombs.js";
import { packageWith } from "../core/mutants/harness.js";
import type { Exchange } from "../exchange/support/types.js";
import { fuzz, SEED } from "./support/fuzzing.js";
import {
  anyBytes,
  examples,
  flipped,
  bitFlips,
  mutated,
} from "./support/inputs.js";
import { pollution } from "./support/prototypes.js";
import { assertProblems, readAnyway } from "./support/reading.js";

const small = examples.get("worksheet-by-hand.askelmat.json")!;
const page = "https://elo.example.fi/tools";
const { address } = linkForText(small, page);
let tried = 0;

type Reader = Pick<Exchange, "readLink" | "readLinks" | "withoutLink">;

/** Reads a text both ways; what comes out is read as the file it says it is. */
function readTextAnyway(text: string, exchange: Reader): boolean {
  tried++;
  const reads: LinkRead[] = [
    exchange.readLink(text),
    ...exchange.readLinks(text),
  ];
  for (const read of reads)
    if (read.ok) readAnyway(core, read.text, { deep: false });
    else {
      assertProblems([read.problem]);
      assert.match(
        read.problem.code,
        /^link-(none|cut|damaged|newer|too-large)$/,
      );
    }
  assert.equal(typeof exchange.withoutLink(text), "string");
  assert.deepEqual(pollution(), []);
  return reads[0]!.ok;
}

const real: Reader = { readLink, readLinks, withoutLink };

test("any text gives a file's text or a problem with a code", async () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(
          "askelmat=",
          "askelmat=1.",
          "askelmat=1.10.00000000.",
          "askelmat=99999.1.ffffffff.A",
          "#askelmat=1.4294967296.deadbeef.____",
          "%2525252523askelmat%3D1.",
          "&#1114112;&#x10ffff;&#0;",
          "=\r\n=3D\\\\.",
          "\ud800",
          "%ff%fe%00",
          address.slice(0, 150),
          "AAAA".repeat(50),
        ),
      ),
      { maxLength: 12, size: "max" },
    )
    .map((pieces) => pieces.join(""));
  await fuzz(250, text, (one) => void readTextAnyway(one, real));
});

test("a link cut at any letter is refused", () => {
  for (let at = 0; at < address.length; at++)
    assert.equal(readTextAnyway(address.slice(0, at), real), false, `${at}`);
  assert.equal(readTextAnyway(address, real), true);
});

test("a link with any letter changed gives its document or none", async () => {
  const change = fc.tuple(
    fc.nat(),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  await fuzz(400, change, ([pick, put]) => {
    const at = pick % address.length;
    const text = address.slice(0, at) + put + address.slice(at + 1);
    const read = readLink(text);
    readTextAnyway(text, real);
    if (read.ok) assert.equal(read.text, small);
  });
});

test("whatever is packed in a sound link is read or refused", async () => {
  let opened = 0;
  await fuzz(200, anyBytes, (bytes) => {
    if (readTextAnyway(linkOf(bytes), real)) opened++;
  });
  await fuzz(100, bitFlips, (flips) => {
    const bytes = flipped(Buffer.from(small), flips);
    if (readTextAnyway(linkOf(bytes), real)) opened++;
  });
  await fuzz(25, mutated, (text) => {
    if (readTextAnyway(linkForText(text, page).address, real)) opened++;
  });
  assert.ok(opened > 50, `${opened} opened`);
});

test("any picture gives a text or none", async () => {
  const qr = qrOf(address.slice(0, 300));
  assert.ok(qr.ok);
  const sharp = picture(qr.dark);
  assert.equal(readCode(sharp), address.slice(0, 300));
  await fuzz(
    25,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 400,
      size: "max",
    }),
    (spots) => {
      tried++;
      const data = sharp.data.slice();
      for (const [at, value] of spots)
        data.fill(value, at % data.length, (at % data.length) + 40);
      const text = readCode({ ...sharp, data });
      if (text !== undefined) readTextAnyway(text, real);
    },
  );
  for (const [width, height, length] of [
    [0, 0, 0],
    [1, 1, 4],
    [100, 100, 4],
    [-1, 5, 20],
    [NaN, 2, 16],
    [1e9, 1e9, 16],
  ] as const)
    assert.equal(
      readCode({ width, height, data: new Uint8Array(length) }),
      undefined,
    );
});

function picture(dark: readonly (readonly boolean[])[]) {
  const size = dark.length * 3;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (dark[Math.floor(y / 3)]![Math.floor(x / 3)]!)
        data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return { width: size, height: size, data };
}

test("a reader of links that throws at what it cannot inflate is caught", async () => {
  const mutant = (await packageWith("exchange", [
    {
      file: "inflate.ts",
      find: `} catch { return { why: "damaged", made }; }`,
      put: "} finally { void 0; }",
    },
  ])) as Exchange;
  const damaged = address.replace(/.{40}$/, "A".repeat(40));
  readTextAnyway(damaged, real);
  assert.throws(() => readTextAnyway(damaged, mutant));
});

test("links were tried by the thousand", (t) => {
  t.diagnostic(`reading links: ${tried} texts tried, seed ${SEED}`);
  assert.ok(tried > 800, `${tried}`);
});
