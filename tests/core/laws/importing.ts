import assert from "node:assert/strict";
import fc from "fast-check";
import type { Json, JsonObject } from "@askelmat/core";
import { anyJson, objectOf, strangeName } from "../support/json.js";
import { law, type Law } from "../support/law.js";
import { isEmpty, jcs } from "../support/standard.js";
import { EMPTY, live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

const anna = { by: "c-a", at: "2026-03-02T09:00:00Z" };
const member = fc.oneof(
  fc.constantFrom<Json>("A", "B", 7, { fi: "Teksti", sv: "Text" }),
  anyJson.filter((value) => !isEmpty(value)),
);
const fields = objectOf(strangeName, member);
const row = (inner: fc.Arbitrary<JsonObject>) =>
  fc
    .tuple(fc.constantFrom("g-1", "g-2", "r 3", "__proto__"), inner)
    .map(([id, rest]): JsonObject => ({ id, ...rest }));
const list = (inner: fc.Arbitrary<JsonObject>): fc.Arbitrary<Json> =>
  fc.uniqueArray(row(inner), {
    minLength: 1,
    maxLength: 3,
    size: "max",
    selector: (one) => one["id"],
  });
const view = fc
  .tuple(
    fields,
    fc.option(list(fields)),
    fc.option(list(objectOf(fc.constantFrom("steps", "state"), list(fields)))),
  )
  .map(([members, goals, themes]): JsonObject => ({
    ...members,
    ...(goals && { goals }),
    ...(themes && { themes }),
  }));

/** A content that some other system wrote. */
const foreign = fc
  .tuple(view, fc.option(view.filter((one) => Object.keys(one).length > 0)))
  .map(([shared, own]): JsonObject => ({
    ...shared,
    ...(own && { own: [{ by: "c-b", ...own }] }),
  }));

/** What simple systems write and edit is taken in as it is, once. */
export function importing(core: Core): readonly Law[] {
  const from = (content: JsonObject, at?: string) =>
    core.importContent(
      EMPTY,
      { id: EMPTY.id, content },
      { source: "s-1", ...(at && { at }) },
    ).document;

  return [
    law(
      "content read back into entries gives the same content",
      150,
      trace({ liars: false }),
      (events) => {
        const alone = events.filter(
          (event) => event.who === 0 && event.do !== "merge",
        );
        const { copies } = live(core, alone, { checked: false });
        const content = core.contentOf(core.sealDrafts(copies[0]!));
        if (content.open) return;
        assert.deepEqual(core.contentOf(from(content)), content);
      },
    ),
    law(
      "whatever another system wrote is in content, its rows in its order",
      200,
      foreign,
      (content) =>
        assert.equal(
          jcs(withoutPositions(core.contentOf(from(content)))),
          jcs(content),
        ),
    ),
    law(
      "the same file twice changes nothing, on any clock",
      150,
      fc.tuple(foreign, fc.boolean()),
      ([content, forgetful]) => {
        const once = from(content);
        const file = { id: EMPTY.id, content };
        const { provenance: _, ...rest } = once;
        const again = core.importContent(
          forgetful ? { ...once, ...rest, provenance: [] } : once,
          file,
          { source: "s-1", at: "2031-01-01T00:00:00Z" },
        );
        assert.deepEqual(again.added, []);
        assert.deepEqual(again.document.entries, once.entries);
        const edited = core.applyEdits(
          once,
          [...once.entries]
            .filter((entry) => /^[^/]*$/.test(entry.target))
            .map(({ target }) => ({
              type: "set" as const,
              target,
              value: "Annan",
            })),
          anna,
        ).document;
        assert.deepEqual(
          core.importContent(edited, file, { source: "s-1" }).added,
          [],
        );
      },
    ),
    law(
      "what is absent is not deleted, null clears",
      150,
      fc.tuple(foreign, fc.nat()),
      ([content, pick]) => {
        const names = Object.keys(content).filter((name) => name !== "own");
        const name = names[pick % names.length];
        if (name === undefined) return;
        const whole = from(content);
        const import_ = (changed: JsonObject) =>
          core.contentOf(
            core.importContent(
              whole,
              { id: EMPTY.id, content: changed, entries: whole.entries },
              { source: "s-1" },
            ).document,
          );
        const less: JsonObject = Object.fromEntries(
          Object.entries(content).filter(([one]) => one !== name),
        );
        assert.equal(
          jcs(import_(less)),
          jcs(core.contentOf(whole)),
          "what was absent is gone",
        );
        const cleared = import_(
          Object.fromEntries([...Object.entries(less), [name, null]]),
        );
        assert.ok(!Object.hasOwn(cleared, name), `null did not clear ${name}`);
      },
    ),
  ];
}

/** Positions that keep another system's order are ours, not its own. */
function withoutPositions(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value))
    return (value as readonly Json[]).map(withoutPositions);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "position")
      .map(([name, inner]) => [name, withoutPositions(inner as Json)]),
  );
}
