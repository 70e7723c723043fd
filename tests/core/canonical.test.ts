// What follows from the one way to write a value down: which values are the same, and digests.
import assert from "node:assert/strict";
import test from "node:test";
import { canonical, digestOfValue, same, type Json } from "@askelmat/core";

/** Numbers from a seed, so that a fault comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const leaves: readonly Json[] = [
  null,
  true,
  false,
  0,
  -0,
  1e21,
  1e-7,
  0.1,
  -1.5,
  123456789012345680000,
  "",
  'ä\u2028\u0000"\\',
  "\ud83d\ude00",
  "\u007f\u0080\ufb33",
];
const names = [
  "",
  "a",
  "ä",
  "\ud83d\ude00",
  "\ufb33",
  "10",
  "9",
  "__proto__",
  "toJSON",
];

function value(random: (below: number) => number, depth: number): Json {
  const kind = depth === 0 ? 0 : random(4);
  if (kind < 2) return leaves[random(leaves.length)]!;
  const size = random(5);
  if (kind === 2)
    return Array.from({ length: size }, () => value(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [
      names[random(names.length)]!,
      value(random, depth - 1),
    ]),
  );
}

/** The same with its members the other way round. */
function turned(of: Json): Json {
  if (Array.isArray(of)) return (of as readonly Json[]).map(turned);
  if (of === null || typeof of !== "object") return of;
  return Object.fromEntries(
    Object.entries(of)
      .reverse()
      .map(([name, inner]) => [name, turned(inner as Json)]),
  );
}

test("two values are the same exactly when they are written alike", () => {
  const random = randomFrom(20260302);
  let alike = 0;
  for (let round = 0; round < 3000; round++) {
    const [one, other] = [value(random, 2), value(random, 2)];
    assert.ok(same(one, turned(one)));
    // What is no object is compared as it is, -0 and 0 with it.
    const expected = canonical(one) === canonical(other);
    assert.equal(same(one, other), expected, canonical([one, other]));
    if (expected) alike++;
  }
  assert.ok(alike > 50, `only ${alike} pairs were alike`);
});

test("what has no canonical form is refused, and may be shown alike", () => {
  const broken: readonly Json[] = [
    NaN,
    Infinity,
    "\ud800",
    ["\udc00"],
    { "\ud800": 1 },
    { a: [Infinity] },
  ];
  for (const one of broken) assert.throws(() => canonical(one), RangeError);
  assert.throws(() => canonical(undefined as unknown as Json), RangeError);
  assert.ok(same(["\ud800"], ["\ufffd"]));
  assert.ok(same([NaN], ["NaN"]));
  assert.ok(!same(["\ud800"], ["a"]));
  assert.ok(same({ a: undefined }, {}));
});

test("a digest is that of the canonical form", () => {
  assert.equal(
    digestOfValue({ b: 1, a: [true, null, "ä"] }),
    "sha256-cs65NjK3KjX14gA-R775_RBx3DNBcy4wH8e1HwQMZmo",
  );
});
