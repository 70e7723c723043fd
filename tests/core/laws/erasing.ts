import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument } from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import { standing } from "../support/standard.js";
import { live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

/** What is erased stays away from where it was erased, and takes nothing else back. */
export function erasing(core: Core): readonly Law[] {
  return [
    law(
      "no later copy or file brings an erased entry back",
      150,
      fc.record({
        events: trace({ liars: false }),
        picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        copies: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        latestOnly: fc.boolean(),
      }),
      ({ events, picks, copies, latestOnly }) => {
        const { copies: ends, old } = live(core, events, { checked: false });
        const all = ends.reduce((a, b) => core.mergeDocuments(a, b).document);
        const stood = standing(all.entries);
        const mine = latestOnly ? { ...all, entries: stood } : all;
        // A deletion holds no words; erasing one is not what this law is about.
        const words = mine.entries.filter((entry) => entry.value !== null);
        if (words.length === 0) return;
        const ids = picks.map((pick) => words[pick % words.length]!.id);
        const going = core.erasureOf(mine, ids);
        let document: AskelmatDocument = core.erase(mine, ids);
        check();
        for (const [at, pick] of copies.entries()) {
          const { drafts: _, ...copy } = old[pick % old.length]!;
          document = bringHome(document, copy, at % 2 === 0);
          check();
          document = reopened(document);
          check();
        }

        function check() {
          assert.ok(
            ids.every((id) => going.includes(id)),
            "ids.every((id) => going.includes(id))",
          );
          assert.deepEqual(document.erased, going);
          const text = JSON.stringify(core.toFile(document).entries);
          for (const id of going)
            assert.ok(!text.includes(`"id":"${id}"`), `${id} came back`);
          const superseded = all.entries.filter((one) => !stood.includes(one));
          const current = new Set(
            core.currentEntries(document.entries).map((entry) => entry.id),
          );
          for (const entry of superseded)
            assert.ok(!current.has(entry.id), "an older answer stands again");
        }
      },
    ),
  ];

  function bringHome(
    document: AskelmatDocument,
    copy: AskelmatDocument,
    asFile: boolean,
  ): AskelmatDocument {
    return asFile
      ? core.mergeFile(document, core.toFile(copy)).document
      : core.mergeDocuments(document, copy).document;
  }

  function reopened(document: AskelmatDocument): AskelmatDocument {
    const read = core.readFile(core.fileText(document), { ownCopy: true });
    assert.ok(read.ok && read.document, "read.ok && read.document");
    return read.document;
  }
}
