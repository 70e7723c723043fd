// Run by without-proto.test.ts in a Node in which touching `__proto__` as a property throws: the tests of what comes
// from outside, all in this one process.
import assert from "node:assert/strict";
import test from "node:test";
import * as core from "@askelmat/core";
import { atEveryObject, examples } from "./inputs.js";

test("the switch is on: touching __proto__ throws", () => {
  const touched = {} as Record<string, unknown>;
  assert.throws(() => touched["__proto__"], /ERR_PROTO_ACCESS|__proto__/);
});

test("a member called __proto__ at every level is read, merged and written", () => {
  const text = examples.get("worksheet-by-hand.askelmat.json")!;
  for (const file of atEveryObject(text, '"__proto__":{"polluted":"yes"}')) {
    const read = core.readFile(file);
    assert.ok(read.ok && read.document);
    const { document } = read;
    core.mergeFile(document, JSON.parse(file) as core.JsonObject);
    assert.ok(core.readFile(core.fileText(document)).ok);
  }
});

await import("../../core/read-file.test.js");
await import("../../exchange/read-links.test.js");
await import("../../cli/check.test.js");
