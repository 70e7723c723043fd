import assert from "node:assert/strict";
import { compile, type Content, type Entry } from "@askelmat/core";
import { idOf } from "../../core/support/standard.js";
import type { Runner } from "./cases.js";

interface Given {
  readonly entries: readonly Entry[];
}

interface Expect {
  readonly content: Content;
}

/** Content computed from entries, which come in one order and in the other. */
export const runContent: Runner<Given, Expect> = ({ given, expect }) => {
  for (const entry of given.entries)
    assert.equal(entry.id, idOf(entry), "the case names a wrong id");
  assert.deepEqual(compile(given.entries), expect.content);
  assert.deepEqual(compile([...given.entries].reverse()), expect.content);
};
