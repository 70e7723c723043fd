import assert from "node:assert/strict";
import fc from "fast-check";
import type { Entry, Json, JsonObject } from "@askelmat/core";
import { anyJson } from "../support/json.js";
import { law, type Law } from "../support/law.js";
import { plain } from "../support/plain.js";
import { EMPTY, live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

const anna = { by: "c-a", at: "2026-03-02T09:00:00Z", tab: "t1" };
/** Where this stands a number is written that no double can hold. */
const HUGE = "@@HUGE@@";
const junk = fc.oneof(
  anyJson,
  fc.constantFrom<Json>(
    HUGE,
    "\ud800",
    { "\udfff": "\ud800" },
    { toString: 1, valueOf: 1 },
    [{ id: "x" }, { id: "x", a: 1 }],
    [{ id: { toString: 1 } }],
    "a/".repeat(40) + "a",
    "x".repeat(5000),
    nested(20),
    nested(45),
    -0.5,
    "e-aaaaaaaaaaaaaaaaaaaaaaaaaa",
    "goals/g-1",
    null,
    "",
  ),
);
const target = fc.constantFrom("status", "goals/g-1/state@fi", "own/a@fi");

/** No file, however broken, makes anything throw; and it can be got out again. */
export function reading(core: Core): readonly Law[] {
  return [
    law(
      "JSON without faults is read as any parser reads it, and nothing is said",
      300,
      fc.dictionary(fc.string(), fc.jsonValue()),
      (value) => {
        // An integer beyond the range is a fault, and has tests of its own.
        const text = JSON.stringify(value, (_, inner: unknown) =>
          Number.isInteger(inner) && !Number.isSafeInteger(inner) ? 0 : inner,
        );
        const decoded = core.decodeFile(text);
        assert.ok(!("problem" in decoded), '!("problem" in decoded)');
        // Told by code: the difference between two long lists takes longer to draw than to find.
        assert.equal(decoded.problems[0]?.code, undefined);
        assert.equal(JSON.stringify(decoded.json), text);
      },
    ),
    law(
      "one entry, whatever it says, compiles",
      500,
      fc.tuple(fc.oneof(target, fc.string()), fc.string(), junk, junk),
      ([where, by, value, other]) => {
        for (const entry of [
          { id: "e-x", target: where, by, value },
          { id: "e-x", target: where, by, value, replaces: other, via: other },
          { id: "e-x", target: where, by, value, at: other, basis: other },
          other,
        ])
          core.compile([entry as Entry]);
      },
    ),
    law(
      "a damaged file is read as far as it goes, and never throws",
      400,
      fc.record({
        events: trace({ liars: true }),
        faults: fc.array(fc.tuple(fc.nat(), junk), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
      ({ events, faults }) => {
        const [mine, theirs] = live(core, events.slice(0, 10), {
          checked: false,
        }).copies;
        const file = {
          ...core.toFile(mine!, { at: "2026-03-01", tool: "test" }),
          drafts: [{ target: "status", by: "c-a", tab: "t", value: "D" }],
          erased: ["e-gone"],
          names: [{ id: "c-a", name: "Anna" }],
          snapshots: [{ digest: "sha256-x", template: {} }],
        } as JsonObject;
        const text = JSON.stringify(
          faults.reduce((json, [at, value]) => damaged(json, at, value), file),
        ).replaceAll(`"${HUGE}"`, "1e999");
        const read = core.readFile(text);
        core.mergeFile(theirs!, JSON.parse(text) as JsonObject);
        if (!read.ok || !read.document) {
          assert.ok(read.ok || read.problems.length > 0, "refused silently");
          return;
        }
        const { document } = read;
        for (const content of [core.contentOf(document)])
          assert.deepEqual(JSON.parse(JSON.stringify(content)), content);
        core.checkDocument(document);
        core.historyOf(document);
        core.commentsOf(document);
        core.diff(document, theirs!);
        core.fileName(document);
        core.sourceOf(document);
        core.erasureOf(
          document,
          core.historyOf(document).map(({ entry }) => entry.id),
        );
        core.applyEdits(
          document,
          [
            { type: "set", target: "status", value: "\ud800" },
            { type: "type", target: "conclusions@fi", value: "\ud800" },
            { type: "type", target: "conclusions@fi", value: "\ud800x" },
            { type: "delete-row", target: "goals/g-1" },
            { type: "restore-row", target: "goals/g-1" },
          ],
          anna,
        );
        const back = core.readFile(core.fileText(document), { ownCopy: true });
        assert.ok(back.ok && back.document, "its own file cannot be read");
        assert.deepEqual(
          plain(core.contentOf(back.document)),
          plain(core.contentOf(core.sealDrafts(document))),
        );
        assert.equal(
          core.digestOf(back.document),
          core.digestOf(core.sealDrafts(document)),
        );
        const merged = core.mergeDocuments(document, document);
        assert.deepEqual(merged.report.added, []);
        core.mergeDocuments({ ...EMPTY, id: document.id }, document);
      },
    ),
  ];
}

function nested(depth: number): Json {
  let value: Json = "deep";
  for (let level = 0; level < depth; level++) value = { in: value };
  return value;
}

/** The same JSON with one value, picked anywhere in it, replaced. */
function damaged(json: JsonObject, pick: number, value: Json): JsonObject {
  const copy = JSON.parse(JSON.stringify(json)) as JsonObject;
  const places: [Record<string, Json>, string][] = [];
  const walk = (inner: Json) => {
    if (inner === null || typeof inner !== "object") return;
    for (const name of Object.keys(inner)) {
      places.push([inner as Record<string, Json>, name]);
      walk((inner as Record<string, Json>)[name]!);
    }
  };
  walk(copy);
  const [holder, name] = places[pick % places.length]!;
  Object.defineProperty(holder, name, { value, enumerable: true });
  return copy;
}
