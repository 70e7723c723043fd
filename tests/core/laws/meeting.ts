import assert from "node:assert/strict";
import type { AskelmatDocument, Context, Edit, Row } from "@askelmat/core";
import { frozen } from "../support/freeze.js";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";
import { hold, round } from "../support/workshop.js";

/** What holds for a meeting that copies what was decided in a document. */
export function meeting(core: Core): readonly Law[] {
  const options = { since: "2026-03-01T10:00:02Z", written: true };
  const edited = (
    document: AskelmatDocument,
    edits: readonly Edit[],
    context: Context,
  ) => {
    const result = core.applyEdits(document, edits, context);
    assert.deepEqual(result.problems, []);
    return frozen(result.document);
  };

  return [
    law(
      "a meeting holds each decision of its document once, wherever and however often it was copied",
      25,
      round,
      (one) => {
        const held = frozen(hold(core, one));
        const { template } = held;
        const [first, other] = ["c-k", "c-m"].map((by) => ({
          by,
          at: "2026-03-01T12:00:00Z",
          tab: by,
        })) as [Context, Context];
        const begun = core.newMeeting({
          by: "c-k",
          at: "2026-03-01T09:00:00Z",
          id: "urn:uuid:00000000-0000-4000-8000-000000000006",
          from: held.start,
        });
        const copy = (
          meeting: AskelmatDocument,
          document: AskelmatDocument,
          context: Context,
        ) =>
          edited(
            meeting,
            core.decisionsFrom(meeting, document, { ...options, template }),
            context,
          );
        const last = [held.start, ...held.latest].reduce(
          (document, file) =>
            core.mergeFile(document, core.toFile(file)).document,
        );
        const some = held.copies.filter((_, index) => index % 3 === 0);
        const early = some.reduce(
          (meeting, document) => copy(meeting, document, first),
          begun,
        );
        const late = copy(begun, last, other);
        const merged = frozen(core.mergeDocuments(early, late).document);
        const now = copy(merged, last, first);
        assert.equal(copy(now, last, other), now, "copied twice");
        const rows = (core.contentOf(now)["decisions"] ?? []) as readonly Row[];
        const wanted = core
          .ledgerOf(last)
          .filter(
            ({ at, how, target }) =>
              at! >= "2026-03-01T10:00:02Z" &&
              !(how === "added" && target.split("/").length === 2),
          );
        assert.deepEqual(
          rows.map(({ id }) => id).sort(),
          wanted.map(({ entry }) => entry).sort(),
        );
        for (const { entry, by, basis, standing } of wanted) {
          const row = rows.find(({ id }) => id === entry)!;
          assert.equal(row["decidedBy"], by);
          assert.deepEqual(
            ((row["basis"] ?? []) as readonly Row[]).map(({ id }) => id).sort(),
            [...basis].sort(),
          );
          assert.equal(
            core.standingOf(now, [last]).get(entry),
            standing ? "standing" : "replaced",
          );
        }
        const open = core.contentOf(now).open ?? [];
        assert.deepEqual(
          open.filter(({ target }) => target.startsWith("decisions/")),
          [],
        );
      },
    ),
  ];
}
