import assert from "node:assert/strict";
import fc from "fast-check";
import type { AskelmatDocument, Context, Json } from "@askelmat/core";
import { checkEdit } from "../support/check-edit.js";
import { law, type Law } from "../support/law.js";
import { plain } from "../support/plain.js";
import { shownAt } from "../support/shown.js";
import { EMPTY, live, trace } from "../support/trace.js";
import type { Core } from "../support/types.js";

const anna: Context = { by: "c-a", at: "2026-03-02T09:00:00Z", tab: "t1" };
const bo: Context = { by: "c-b", at: "2026-03-02T09:00:00Z", tab: "t1" };
const text = fc.constantFrom<Json>("A", "B", "C", "D");
const place = fc.constantFrom("conclusions@fi", "status", "goals/g-1/status");

/** Edits, their inverses, and what is being typed. */
export function editing(core: Core): readonly Law[] {
  const someCopy = trace({ liars: true }).map(
    (events) => live(core, events, { checked: false }).copies[0]!,
  );
  const voices = (document: AskelmatDocument) =>
    core.sealDrafts(document).entries.map((entry) => entry.id);

  return [
    law(
      "every edit does what it says, has an inverse and leaves its input alone",
      200,
      trace({ liars: true }),
      (events) => {
        live(core, events);
      },
    ),
    law(
      "undo is refused once somebody has built on it",
      100,
      fc.tuple(someCopy, place, text, fc.boolean()),
      ([copy, target, value, inRow]) => {
        const said = checkEdit(
          core,
          copy,
          inRow
            ? [{ type: "add-row", target: "goals/g-new" }]
            : [{ type: "set", target, value }],
          anna,
        );
        if (!said.step) return;
        const where = inRow ? "goals/g-new/state@fi" : target;
        const built = core.applyEdits(
          said.document,
          [{ type: "set", target: where, value: "built" }],
          bo,
        );
        const result = core.undo(built.document, said.step, anna);
        assert.ok("problem" in result, "another's work was undone");
        assert.equal(result.problem.code, "undo-built-on");
        const others = core.undo(said.document, said.step, bo);
        assert.ok("problem" in others, "somebody else undid it");
      },
    ),
    law(
      "sealing drafts does not change content",
      150,
      trace({ liars: true }),
      (events) => {
        for (const copy of live(core, events, { checked: false }).copies)
          assert.deepEqual(
            plain(core.contentOf(core.sealDrafts(copy))),
            plain(core.contentOf(copy)),
          );
      },
    ),
    law(
      "typing is one draft, and typed back leaves no trace",
      150,
      fc.tuple(
        someCopy.map((copy) => core.sealDrafts(copy)),
        place,
        fc.array(text, { minLength: 1, maxLength: 5, size: "max" }),
      ),
      ([copy, target, typed]) => {
        const type = (document: AskelmatDocument, value: Json) =>
          checkEdit(core, document, [{ type: "type", target, value }], anna)
            .document;
        const before = standingAt(core, copy, target);
        if (before.length > 1) return;
        const after = typed.reduce(type, copy);
        assert.deepEqual(after.entries, copy.entries, "typing made entries");
        assert.ok(
          (after.drafts ?? []).length <= 1,
          "(after.drafts ?? []).length <= 1",
        );
        assert.deepEqual(voices(type(after, before[0] ?? null)), voices(copy));
      },
    ),
    law(
      "a row that is deleted and restored is as it was",
      150,
      fc.tuple(someCopy, fc.constantFrom("goals/g-1", "measures/m-1")),
      ([copy, target]) => {
        const before = core.sealDrafts(copy);
        const content = core.contentOf(before);
        if (content.open || !shownAt(content, target)) return;
        const edit = (document: AskelmatDocument, type: string) =>
          checkEdit(core, document, [{ type, target } as never], anna).document;
        const after = edit(edit(before, "delete-row"), "restore-row");
        assert.deepEqual(core.contentOf(after), content);
      },
    ),
    law(
      "a tie that is settled and undone is the tie again",
      50,
      fc.tuple(place, fc.uniqueArray(text, { minLength: 2, maxLength: 3 })),
      ([target, values]) => {
        const tied = values
          .map((value, at) =>
            core.applyEdits(EMPTY, [{ type: "set", target, value }], {
              by: `c-${at}`,
              at: "2026-03-01",
            }),
          )
          .map((one) => one.document)
          .reduce((a, b) => core.mergeDocuments(a, b).document);
        assert.equal(core.contentOf(tied).open?.[0]?.why, "tie");
        const edit = { type: "set", target, value: "A", reason: "sovittu" };
        const settled = checkEdit(core, tied, [edit as never], anna);
        assert.equal(core.contentOf(settled.document).open, undefined);
        assert.ok(settled.step, "settled.step");
        const back = core.undo(settled.document, settled.step, anna);
        assert.ok("document" in back, '"document" in back');
        assert.deepEqual(
          plain(core.contentOf(back.document)),
          plain(core.contentOf(tied)),
        );
      },
    ),
  ];
}

function standingAt(
  core: Core,
  document: AskelmatDocument,
  target: string,
): readonly Json[] {
  const values = core
    .currentEntries(document.entries.filter((one) => one.target === target))
    .map(({ value }) => (value === "" ? null : value));
  const different = [...new Set(values.map((value) => JSON.stringify(value)))];
  const all = different.map((value) => JSON.parse(value) as Json);
  return all.length === 1 && all[0] === null ? [] : all;
}
