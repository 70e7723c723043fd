import assert from "node:assert/strict";
import fc from "fast-check";
import type { Entry, Json, JsonObject } from "@askelmat/core";
import { checkEdit } from "../support/check-edit.js";
import { anyJson, objectOf, strangeName } from "../support/json.js";
import { law, type Law } from "../support/law.js";
import { isEmpty, isEntry, jcs } from "../support/standard.js";
import { EMPTY, live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

const anna = { by: "c-a", at: "2026-03-02T09:00:00Z", tab: "t1" };
const unknown = objectOf(strangeName, anyJson, 1);
const content = objectOf(
  strangeName,
  anyJson.filter((value) => !isEmpty(value)),
  1,
);

/** What a newer or another tool wrote is kept, in its place, though it is not understood. */
export function preserving(core: Core): readonly Law[] {
  return [
    law(
      "unknown members live through reading, editing, saving and merging",
      150,
      fc.record({
        events: trace({ liars: false }),
        envelope: unknown,
        inEntry: unknown,
        inContent: content,
        stray: anyJson.filter((item) => JSON.stringify(item) !== "{}"),
      }),
      ({ events, envelope, inEntry, inContent, stray }) => {
        const [mine, theirs] = live(core, events, { checked: false }).copies;
        const odd = core.seal({
          ...inEntry,
          target: "status",
          by: "c-new",
          value: { future: inEntry },
        });
        const sent = withMembers(core.toFile(mine!), envelope);
        const file: JsonObject = {
          ...sent,
          entries: [...(sent["entries"] as Entry[]), odd, stray],
          content: { ...(sent["content"] as JsonObject), ...inContent },
        };
        const read = core.readFile(JSON.stringify(file), { source: "s-1" });
        assert.ok(read.ok && read.document, "read.ok && read.document");
        const names = (items: readonly Entry[]) =>
          items.map((item) => jcs(isEntry(item) ? item.id : item)).sort();
        assert.deepEqual(
          names(
            read.document.entries.filter(
              (one) => !isEntry(one) || one.by !== "s-1",
            ),
          ),
          names(file["entries"] as Entry[]),
          "reading changed what was said",
        );
        const edited = checkEdit(
          core,
          read.document,
          [{ type: "type", target: "conclusions@fi", value: "Loppu" }],
          anna,
        ).document;
        const saved = JSON.stringify(core.toFile(edited, { at: "2026" }));
        const home = core.mergeFile(theirs!, JSON.parse(saved) as JsonObject);
        const out = core.toFile(home.document);
        for (const [name, value] of Object.entries(envelope))
          same(member(out, name), value, `envelope ${name}`);
        same(
          (out["entries"] as Entry[]).find(({ id }) => id === odd.id),
          odd,
          "the entry",
        );
        const kept = (out["entries"] as Entry[]).map((one) => jcs(one));
        assert.ok(kept.includes(jcs(stray)), "what is no entry is gone");
        for (const [name, value] of Object.entries(inContent))
          same(member(out["content"] as JsonObject, name), value, name);
      },
    ),
    law(
      "an entry whose id does not fit is taken under its right id, and said",
      50,
      fc.tuple(unknown, fc.constantFrom("e-mine", "", undefined)),
      ([members, id]) => {
        const body = { ...members, target: "status", by: "c-a", value: "A" };
        const read = core.readFile(
          JSON.stringify({ ...EMPTY, entries: [{ id, ...body }] }),
        );
        assert.ok(read.ok && read.document, "read.ok && read.document");
        const right = core.seal(body);
        assert.equal(jcs(read.document.entries), jcs([right]));
        assert.ok(
          read.problems.some(({ code }) => code === "entry-id"),
          'read.problems.some(({ code }) => code === "entry-id")',
        );
      },
    ),
  ];
}

function withMembers(file: JsonObject, members: JsonObject): JsonObject {
  const all: [string, Json | undefined][] = [
    ...Object.entries(file),
    ...Object.entries(members),
  ];
  return Object.fromEntries(all);
}

function member(object: JsonObject, name: string) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function same(a: unknown, b: unknown, what: string): void {
  assert.equal(jcs(a as never), jcs(b as never), `${what} changed`);
}
