import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument, Content } from "@askelmat/core";
import { entrySet } from "../support/entries.js";
import { law, type Law } from "../support/law.js";
import { nothingIsLost, shownAt } from "../support/shown.js";
import { isEmpty, jcs, standing } from "../support/standard.js";
import { live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

/** Nothing said is lost; nothing knowingly replaced or deleted comes back. */
export function remembering(core: Core): readonly Law[] {
  return [
    law(
      "what stands is shown, open, or in a row whose deletion named it",
      250,
      trace({ liars: true }),
      (events) => {
        const { copies } = live(core, events, { checked: false });
        const all = copies.reduce((a, b) => core.mergeDocuments(a, b).document);
        for (const copy of [...copies.map((one) => core.sealDrafts(one)), all])
          nothingIsLost(core.contentOf(copy), copy.entries);
      },
    ),
    law(
      "what anybody says, liar or not, is shown, open or knowingly deleted",
      400,
      entrySet(core),
      (entries) => nothingIsLost(core.compile(entries), entries),
    ),
    law(
      "only what people must settle is open, and nothing of it is chosen meanwhile",
      200,
      trace({ liars: true }),
      (events) => {
        for (const copy of live(core, events, { checked: false }).copies)
          checkOpen(core.contentOf(copy));
      },
    ),
    law(
      "old copies bring back nothing that was knowingly replaced or deleted",
      150,
      fc.tuple(trace({ liars: false }), fc.nat(), fc.nat()),
      ([events, one, two]) => {
        const { copies, old } = live(core, events, { checked: false });
        const all = copies.reduce((a, b) => core.mergeDocuments(a, b).document);
        // A copy with the latest words alone, as a person's own file may be.
        let document: AskelmatDocument = {
          ...all,
          entries: standing(all.entries),
        };
        for (const pick of [one, two]) {
          const { drafts: _, ...copy } = old[pick % old.length]!;
          document = core.mergeDocuments(document, copy).document;
          assert.deepEqual(core.contentOf(document), core.contentOf(all));
        }
      },
    ),
    law(
      "current is what nobody who may has named",
      200,
      trace({ liars: true }),
      (events) => {
        for (const copy of live(core, events, { checked: false }).copies) {
          const { entries } = core.sealDrafts(copy);
          assert.deepEqual(
            core.currentEntries(entries).map((entry) => entry.id),
            standing(entries).map((entry) => entry.id),
          );
        }
      },
    ),
  ];
}

function checkOpen(content: Content): void {
  for (const { target, by, why, values } of content.open ?? []) {
    const field = target.split("/").at(-1);
    const said = values.filter(({ value }) => !isEmpty(value));
    const different = new Set(said.map(({ value }) => jcs(value)));
    assert.notEqual(field, "position", "order is nothing to settle");
    assert.ok(different.size > 0, "different.size > 0");
    if (why === "deleted-and-edited")
      assert.ok(values.length > said.length, "values.length > said.length");
    if (why !== "tie") continue;
    assert.ok(different.size > 1, `${target} is no tie`);
    if (field !== "in") assert.equal(shownAt(content, target, by), undefined);
  }
}
