import assert from "node:assert/strict";
import type { AskelmatDocument } from "@askelmat/core";
import { frozen } from "../support/freeze.js";
import { law, type Law } from "../support/law.js";
import { comment, commentRound, textOf } from "../support/rounds.js";
import type { Core } from "../support/types.js";

/** What holds for a comment round, whoever does what at which copy. */
export function commenting(core: Core): readonly Law[] {
  const together = (copies: readonly AskelmatDocument[]) =>
    frozen(
      copies.reduce((one, other) => core.mergeDocuments(one, other).document),
    );
  const read = (document: AskelmatDocument) => ({
    remarks: core.remarksOf(document),
    rounds: core.roundsOf(document),
    approvals: core.approvalsOf(document),
  });

  return [
    law(
      "nothing of a comment round becomes a tie, whatever people do apart",
      150,
      commentRound,
      (acts) => {
        const { copies } = comment(core, acts);
        for (const document of [...copies, together(copies)])
          assert.deepEqual(
            (core.contentOf(document).open ?? []).filter(({ target }) =>
              /^(comments|rounds|approvals)(\/|$)/.test(target),
            ),
            [],
          );
      },
    ),
    law(
      "a comment round is read alike from any order of copies and entries, each answer once",
      80,
      commentRound,
      (acts) => {
        const { copies } = comment(core, acts);
        const all = together(copies);
        const first = read(all);
        assert.deepEqual(read(together(copies.toReversed())), first);
        const turned = { ...all, entries: all.entries.toReversed() };
        assert.deepEqual(read(turned), first);
        const rows = core.contentOf(all)["comments"] ?? [];
        const told = first.remarks.flatMap(({ id, answers, removed }) => [
          ...(removed ? [] : [id]),
          ...answers.map((one) => one.id),
        ]);
        assert.deepEqual(
          told.toSorted(),
          (rows as { id: string }[]).map(({ id }) => id).toSorted(),
        );
        for (const { answers } of first.remarks) inOrder(answers);
        inOrder(first.remarks);
        for (const { outcomes, settled, answers } of first.remarks)
          assert.equal(
            settled,
            answers.some((one) => one.stands && one.outcome !== "open") &&
              outcomes.length > 0,
          );
      },
    ),
    law(
      "an approval says whether the text that it saw is the text that stands",
      80,
      commentRound,
      (acts) => {
        const { copies, approved } = comment(core, acts);
        const document = together(copies);
        const now = textOf(core, document);
        for (const { id, changed, changes } of core.approvalsOf(document)) {
          assert.equal(changed, approved.get(id) !== now, id);
          assert.deepEqual(
            changes?.map(({ target }) => target),
            changed ? ["conclusions@fi"] : [],
          );
        }
      },
    ),
  ];
}

function inOrder(
  all: readonly { readonly at?: string; readonly id: string }[],
): void {
  const keys = all.map(({ at = "", id }) => `${at} ${id}`);
  assert.deepEqual(keys, keys.toSorted());
}
