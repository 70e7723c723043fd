import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument, JsonObject } from "@askelmat/core";
import { entrySet } from "../support/entries.js";
import { anyJson, objectOf } from "../support/json.js";
import { law, type Law } from "../support/law.js";
import { jcs } from "../support/standard.js";
import { live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

/** The same files give the same document, in any order, any number of times. */
export function merging(core: Core): readonly Law[] {
  const merge = (a: AskelmatDocument, b: AskelmatDocument) =>
    core.mergeDocuments(a, b).document;
  /** All of a document that does not depend on whose copy it is. */
  const essence = (document: AskelmatDocument) => ({
    document: jcs(document),
    content: core.contentOf(document),
    digest: core.digestOf(document),
  });
  const envelope = objectOf(
    fc.constantFrom("x-list", "x-object", "x-any", "__proto__", "names"),
    fc.oneof(anyJson, fc.array(anyJson, { maxLength: 3, size: "max" })),
  );

  return [
    law(
      "union is commutative, associative and idempotent",
      200,
      fc.tuple(entrySet(core), entrySet(core), entrySet(core)),
      ([a, b, c]) => {
        const { union } = core;
        assert.deepEqual(union(a, b), union(b, a));
        assert.deepEqual(union(union(a, b), c), union(a, union(b, c)));
        assert.deepEqual(union(a, a), a);
      },
    ),
    law(
      "content does not depend on the order of entries",
      400,
      entrySet(core).chain((entries) =>
        fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray([...entries], { minLength: entries.length }),
        ),
      ),
      ([entries, shuffled]) =>
        assert.deepEqual(core.compile(shuffled), core.compile(entries)),
    ),
    law(
      "copies merge alike in any order, any number of times",
      150,
      fc.tuple(trace({ liars: true }), fc.tuple(envelope, envelope, envelope)),
      ([events, envelopes]) => {
        const { copies } = live(core, events, { checked: false });
        const [a, b, c] = copies.map((copy, at): AskelmatDocument => ({
          ...(envelopes[at] as JsonObject),
          ...copy,
        })) as [AskelmatDocument, AskelmatDocument, AskelmatDocument];
        assert.deepEqual(essence(merge(a, b)), essence(merge(b, a)));
        assert.deepEqual(
          essence(merge(merge(a, b), c)),
          essence(merge(a, merge(b, c))),
        );
        assert.deepEqual(essence(merge(a, a)), essence(core.sealDrafts(a)));
        const all = merge(merge(a, b), c);
        assert.deepEqual(essence(merge(all, b)), essence(all));
      },
    ),
  ];
}
