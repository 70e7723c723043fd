import assert from "node:assert/strict";
import type { AskelmatDocument, Edit } from "@askelmat/core";
import { law, type Law } from "../support/law.js";
import type { Core } from "../support/types.js";
import { hold, round, type Held, type Round } from "../support/workshop.js";

const AT = "2026-04-01T10:00:00Z";

/** What holds for the copies that invited people get, and for what they send back. */
export function inviting(core: Core): readonly Law[] {
  /** A coordinator's document in which people have answered, and one more has been invited. */
  const invite = (one: Round): { held: Held; home: AskelmatDocument } => {
    const held = hold(core, one);
    const gathering = new core.Gathering(held.start);
    for (const file of held.orders[0]) gathering.add(file);
    const edits = core.invitationEdits({
      id: "c-new",
      organisation: "o-1",
      role: "member",
      language: "sv",
      invited: "2026-04-01",
      asked: ["strategies", "prompts"],
    });
    const context = { by: "c-k", at: AT, tab: "t" };
    const { document } = core.applyEdits(gathering.document, edits, context);
    return { held, home: document };
  };
  const gather = (
    home: AskelmatDocument,
    files: readonly AskelmatDocument[],
  ) => {
    const gathering = new core.Gathering(home);
    for (const file of files) gathering.add(core.toFile(file));
    return core.digestOf(gathering.document);
  };
  const answers = (document: AskelmatDocument, by: string, one: Round) =>
    one.sayings
      .map(({ edit }) => edit)
      .filter((edit): edit is Edit => edit.target.startsWith("own/"))
      .reduce(
        (now, edit) =>
          core.applyEdits(now, [edit], { by, at: AT, tab: by }).document,
        document,
      );

  return [
    law(
      "an invitation holds what is asked and nobody else's answers",
      40,
      round,
      (one) => {
        const { held, home } = invite(one);
        const known = new Set(home.entries.map(({ id }) => id));
        for (const id of ["c-new", "c-b"])
          for (const shared of [false, true])
            for (const own of [false, true]) {
              const copy = core.invitationCopy(home, id, held.template, {
                shared,
                own,
              });
              assert.equal(copy.holder, id, "it says whose it is");
              for (const entry of copy.entries) {
                assert.ok(known.has(entry.id), `${entry.target} is new`);
                if (!core.isOwn(entry.target)) continue;
                assert.ok(own, "own answers were not wanted");
                assert.equal(entry.by, id, "another's answer");
              }
              const items = core.itemsOfWorkshop(copy, held.template);
              for (const { place, sort, agreed } of items)
                if (!shared && sort !== "rows" && !isName(place))
                  assert.equal(agreed, undefined, `${place} is given away`);
              const { asked, role } = core.contributorIn(copy, id);
              if (id === "c-new")
                assert.deepEqual(
                  [role, asked],
                  ["member", ["prompts", "strategies"]],
                  "who they are and what they are asked",
                );
              assert.equal(
                gather(home, [copy]),
                core.digestOf(home),
                "it brings nothing new",
              );
            }
      },
    ),
    law(
      "answers to invitations come home whole, in any order and however they are sent",
      25,
      round,
      (one) => {
        const { held, home } = invite(one);
        const filled = ["c-new", "c-b"].map((id) =>
          answers(core.invitationCopy(home, id, held.template), id, one),
        ) as [AskelmatDocument, AskelmatDocument];
        const [first, second] = filled;
        const whole = gather(home, filled);
        assert.equal(gather(home, [second, first, second]), whole, "by file");
        for (const lean of [false, true])
          assert.equal(
            gather(home, [
              core.returnCopy(second, "c-b", { lean }),
              core.returnCopy(first, "c-new", { lean }),
            ]),
            whole,
            "by link",
          );
      },
    ),
  ];
}

/** What an organisation is called is no answer. */
function isName(place: string): boolean {
  return /^organisations\/[^/]*\/name$/.test(place);
}
