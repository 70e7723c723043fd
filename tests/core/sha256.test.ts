import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { sha256OfBytes } from "../../packages/core/src/sha256.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** FIPS 180-4, with the answers that it gives. */
const published = {
  "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  abc: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
};

for (const [text, digest] of Object.entries(published))
  test(`gives the published digest of "${text}"`, () => {
    assert.equal(hex(sha256OfBytes(Buffer.from(text))), digest);
  });

test("gives the published digest of a million letters", () => {
  assert.equal(
    hex(sha256OfBytes(Buffer.from("a".repeat(1_000_000)))),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  );
});

test("agrees with the platform at every length over three blocks", () => {
  for (let length = 0; length <= 200; length++) {
    const bytes = Uint8Array.from(
      { length },
      (_, at) => (at * 37 + length) & 255,
    );
    const digest = createHash("sha256").update(bytes).digest("hex");
    assert.equal(hex(sha256OfBytes(bytes)), digest, String(length));
  }
});
