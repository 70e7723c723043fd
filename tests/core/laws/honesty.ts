import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument, Content, Entry } from "@askelmat/core";
import { asEntry, saying } from "../support/entries.js";
import { law, type Law } from "../support/law.js";
import { standing } from "../support/standard.js";
import { LIAR, live, PEOPLE, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

/** A hostile file can waste only its own space. */
export function honesty(core: Core): readonly Law[] {
  /** A copy of the document into which a liar wrote, naming all that others said. */
  const attacked = fc
    .tuple(
      trace({ liars: false }),
      fc.array(saying([LIAR]), { minLength: 1, maxLength: 8, size: "max" }),
    )
    .map(([events, sayings]) => {
      const local = core.sealDrafts(
        live(core, events, { checked: false }).copies.reduce(
          (a, b) => core.mergeDocuments(a, b).document,
        ),
      );
      const lies: Entry[] = sayings.map((one) =>
        asEntry(core, one, local.entries, "2020"),
      );
      const all = local.entries.map((entry) => entry.id);
      const greedy = lies.map(({ id: _, ...lie }) =>
        core.seal({ ...lie, replaces: all }),
      );
      return { local, lies: [...lies, ...greedy] };
    });
  const ownOf = (content: Content, by: string) => ({
    own: content.own?.find((person) => person.by === by),
    open: (content.open ?? []).filter((item) => item.by === by),
  });

  return [
    law(
      "no entry of another changes what a person's own answers look like",
      200,
      attacked,
      ({ local, lies }) => {
        const hostile = { ...local, entries: core.union(local.entries, lies) };
        const merged = core.mergeDocuments(local, hostile).document;
        for (const by of PEOPLE)
          assert.deepEqual(
            ownOf(core.contentOf(merged), by),
            ownOf(core.contentOf(local), by),
          );
      },
    ),
    law(
      "a person's word typed by another does not silence what they said themselves",
      150,
      attacked,
      ({ local, lies }) => {
        const forged = lies.flatMap(({ id: _, ...lie }) =>
          PEOPLE.map((by) => core.seal({ ...lie, by, via: LIAR })),
        );
        const own = (entries: readonly Entry[]) =>
          standing(entries).filter(
            ({ target, via }) => target.startsWith("own/") && via === undefined,
          );
        const before = own(local.entries);
        const hostile = {
          ...local,
          entries: core.union(local.entries, forged),
        };
        const merged = core.mergeDocuments(local, hostile).document;
        const current = core.currentEntries(merged.entries);
        for (const entry of before)
          assert.ok(
            current.some(({ id }) => id === entry.id),
            `${entry.target} of ${entry.by} was silenced`,
          );
      },
    ),
    law(
      "a hostile file erases nothing, seals nothing shut and is no other's copy",
      150,
      attacked,
      ({ local, lies }) => {
        const file = {
          ...core.toFile(local),
          entries: lies,
          content: {},
          holder: "c-a",
          erased: local.entries.map((entry) => entry.id),
        };
        const { document, report } = core.mergeFile(local, file);
        assertHolds(document, local);
        assert.deepEqual(document.erased, local.erased);
        assert.deepEqual(document.holder, local.holder);
        assert.deepEqual(
          [...report.offeredErasure].sort(),
          local.entries.map((entry) => entry.id).sort(),
        );
        const read = core.readFile(JSON.stringify(file));
        assert.ok(read.ok && read.document, "read.ok && read.document");
        assert.equal(read.document.erased, undefined);
      },
    ),
  ];
}

function assertHolds(document: AskelmatDocument, local: AskelmatDocument) {
  const ids = new Set(document.entries.map((entry) => entry.id));
  for (const entry of local.entries)
    assert.ok(ids.has(entry.id), `${entry.target} was dropped`);
}
