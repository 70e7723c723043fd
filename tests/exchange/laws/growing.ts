import assert from "node:assert/strict";
import fc from "fast-check";
import { LIMITS } from "@askelmat/core";
import { law, type Law } from "../../core/support/law.js";
import { inflatedBy, linkOf } from "../support/bombs.js";
import type { Exchange } from "../support/types.js";

/** What one step of inflating may add to the limit. */
const SLACK = 2_000_000;

const bombs: Readonly<Record<string, () => string>> = {
  "200 MB of JSON": () => linkOf(Buffer.alloc(200_000_000, '{"a":[1,2]},')),
  "thirty of 9 MB with a wrong checksum": () =>
    (linkOf(new Uint8Array(9_000_000), "00000000") + "\n").repeat(30),
};

const made = new Map<string, string>();
function bomb(name: string): string {
  const found = made.get(name) ?? bombs[name]!();
  made.set(name, found);
  return found;
}

/** A small link does not become a large thing in memory. */
export function growing(exchange: Exchange): readonly Law[] {
  return [
    law("a bomb stops at the limit", 1, fc.constant(bombs), (all) => {
      for (const name of Object.keys(all)) {
        const link = bomb(name);
        const count = inflatedBy(() => {
          const read = exchange.readLink(link);
          assert.ok(!read.ok, "!read.ok");
          assert.equal(read.problem.code, "link-too-large", name);
        });
        assert.ok(count > LIMITS.bytes, `${name}: only ${count} were counted`);
        assert.ok(count < LIMITS.bytes + SLACK, `${name}: ${count} bytes`);
      }
    }),
  ];
}
