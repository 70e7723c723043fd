import assert from "node:assert/strict";
import test from "node:test";
import {
  Gathering,
  toFile,
  answerEdits,
  approvalsOf,
  approveEdits,
  commentEdits,
  commentsOf,
  contentOf,
  draftTextOf,
  ledgerOf,
  openRound,
  remarksOf,
  roundEdits,
  roundNewsEdits,
  roundsOf,
  sealDrafts,
  settleComment,
  settleEdits,
  withdrawEdits,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  blank,
  bo,
  cilla,
  merged,
  opened,
  remove,
  set,
  type,
} from "./support/people.js";

const draft = after(blank, anna, set("conclusions@fi", "Luonnos"));
const sent = after(
  draft,
  anna,
  ...roundEdits(draft, {
    id: "r-1",
    opened: "2026-11-20",
    until: "2026-12-12",
    asks: { fi: "Mitä puuttuu?" },
  }),
);
const remark = (id: string, text = id, round = "r-1") =>
  commentEdits({ id, text, lang: "fi", about: "conclusions", round });
const outcomes = (document: typeof sent) =>
  remarksOf(document).map(({ id, settled, outcomes: codes }) => [
    id,
    settled,
    codes,
  ]);

test("a round says what was sent, until when, what is asked and what came of it", () => {
  const people = after(
    sent,
    anna,
    add("contributors/c-bo"),
    add("contributors/c-cilla"),
    add("contributors/c-anna"),
    add("contributors/c-eva"),
  );
  const home = merged(
    after(people, bo, ...remark("k-1")),
    after(people, cilla, ...roundNewsEdits("r-1", { nothing: "c-cilla" })),
    after(people, anna, ...roundNewsEdits("r-1", { until: "2026-12-15" })),
  );
  const round = roundsOf(home)[0]!;
  assert.deepEqual(
    [round.by, round.opened, round.until, round.asks],
    ["c-anna", "2026-11-20", "2026-12-15", { fi: "Mitä puuttuu?" }],
  );
  assert.deepEqual(round.commented, [{ by: "c-bo", remarks: 1 }]);
  assert.deepEqual(round.nothing, ["c-cilla"]);
  assert.deepEqual(round.silent, ["c-eva"]);
  assert.deepEqual([round.changed, round.changes], [false, []]);
  assert.equal(openRound(home)?.id, "r-1");
  const closed = after(
    home,
    anna,
    ...roundNewsEdits("r-1", { closed: "2026-12-16" }),
  );
  assert.equal(roundsOf(closed)[0]?.closed, "2026-12-16");
  assert.equal(openRound(closed), undefined);
});

test("two who settle a remark apart stand side by side, and a third settles both", () => {
  const asked = after(sent, bo, ...remark("k-1"));
  const both = merged(
    after(asked, anna, ...settleEdits(asked, "k-1", { outcome: "accepted" })),
    after(asked, cilla, ...settleEdits(asked, "k-1", { outcome: "noted" })),
  );
  assert.deepEqual(opened(both), []);
  assert.deepEqual(outcomes(both), [["k-1", true, ["accepted", "noted"]]]);
  const again = after(
    both,
    anna,
    ...settleEdits(both, "k-1", { outcome: "open", text: { fi: "Vielä" } }),
  );
  assert.deepEqual(outcomes(again), [["k-1", false, ["open"]]]);
  assert.deepEqual(
    remarksOf(again)[0]?.answers.map(({ stands }) => stands),
    [false, false, true],
  );
});

test("an answer outlives the remark that its author took back meanwhile", () => {
  const asked = after(sent, bo, ...remark("k-1"));
  const home = merged(
    after(asked, bo, remove("comments/k-1")),
    after(
      asked,
      anna,
      ...answerEdits("k-1", { id: "k-2", text: { fi: "Kyllä" } }),
    ),
  );
  assert.deepEqual(opened(home), []);
  const [left] = remarksOf(home);
  assert.deepEqual([left?.id, left?.removed], ["k-1", true]);
  assert.deepEqual(left?.answers[0]?.text, { fi: "Kyllä" });
  assert.deepEqual(commentsOf(home), []);
});

test("a remark that an older program settled is settled, and is opened by an answer", () => {
  const asked = after(sent, bo, ...remark("k-1"));
  const old = after(asked, anna, settleComment("k-1"));
  assert.deepEqual(outcomes(old), [["k-1", true, []]]);
  const again = after(old, bo, ...settleEdits(old, "k-1", { outcome: "open" }));
  assert.deepEqual(outcomes(again), [["k-1", false, ["open"]]]);
});

test("answers that lead round, or replace each other in a ring, are all shown", () => {
  const ring = after(
    sent,
    bo,
    add("comments/k-1"),
    set("comments/k-1/to", "k-2"),
    add("comments/k-2"),
    set("comments/k-2/to", "k-1"),
    add("comments/k-3"),
    ...["k-4", "k-5"].flatMap((id, at) => [
      add(`comments/${id}`),
      set(`comments/${id}/to`, "k-3"),
      set(`comments/${id}/outcome`, id),
      add(`comments/${id}/insteadOf/${["k-5", "k-4"][at]!}`),
    ]),
  );
  assert.deepEqual(
    remarksOf(ring).map(({ id, answers }) => [id, answers.length]),
    [
      ["k-1", 0],
      ["k-2", 0],
      ["k-3", 2],
    ],
  );
  assert.deepEqual(remarksOf(ring)[2]?.outcomes, ["k-4", "k-5"]);
});

test("a remark that comes when the round is closed is among the others", () => {
  const closed = after(
    sent,
    anna,
    ...roundNewsEdits("r-1", { closed: "2026-12-13" }),
  );
  const copy = after(sent, bo, ...remark("k-1"));
  const home = merged(closed, copy);
  const gathering = new Gathering(closed);
  assert.equal(gathering.add(toFile(copy)).outcome, "more");
  assert.deepEqual(remarksOf(gathering.document), remarksOf(home));
  const [round] = roundsOf(home);
  assert.equal(round?.closed, "2026-12-13");
  assert.deepEqual(
    round.remarks.map(({ id, settled }) => [id, settled]),
    [["k-1", false]],
  );
});

test("an approval is of the text as it stood; what is said about the text changes nothing", () => {
  const approved = after(
    sent,
    bo,
    ...approveEdits(sent, {
      id: "a-1",
      contributor: "c-bo",
      organisation: "o-7",
      day: "2026-12-14",
      round: "r-1",
      text: { fi: "Hallituksen puolesta" },
    }),
  );
  const talked = after(
    approved,
    cilla,
    ...remark("k-1"),
    set("status", "agreed"),
    set("contributors/c-cilla/role", "member"),
    set("organisations/o-7/name@fi", "Opisto"),
    set("own/conclusions@fi", "Oma"),
  );
  const [approval] = approvalsOf(talked);
  assert.deepEqual(
    { ...approval, at: "" },
    {
      id: "a-1",
      by: "c-bo",
      at: "",
      contributor: "c-bo",
      organisation: "o-7",
      day: "2026-12-14",
      round: "r-1",
      text: { fi: "Hallituksen puolesta" },
      digest: draftTextOf(draft).digest,
      changed: false,
      changes: [],
    },
  );
  assert.equal(roundsOf(talked)[0]?.approvals.length, 1);
  const edited = after(talked, anna, set("conclusions@fi", "Toinen"));
  assert.deepEqual(approvalsOf(edited)[0]?.changes, [
    { target: "conclusions@fi", before: "Luonnos", after: "Toinen" },
  ]);
  // Written back it is the text that was approved.
  const back = after(edited, anna, set("conclusions@fi", "Luonnos"));
  assert.equal(approvalsOf(back)[0]?.changed, false);
  const gone = after(back, bo, ...withdrawEdits("a-1", "2026-12-20"));
  assert.equal(approvalsOf(gone)[0]?.withdrawn, "2026-12-20");
});

test("what is being typed is a part of what is sent, once it is sealed", () => {
  const typed = after(blank, anna, type("conclusions@fi", "Kesken"));
  const edits = roundEdits(typed, { id: "r-1", opened: "2026-11-20" });
  const open = after(sealDrafts(typed), anna, ...edits);
  const [round] = roundsOf(open);
  assert.deepEqual([round?.changed, round?.changes], [false, []]);
  const later = after(open, bo, set("conclusions@fi", "Muuta"));
  assert.equal(roundsOf(later)[0]?.changes?.length, 1);
});

test("the entries of a text are listed once, and are no decision", () => {
  const edits = approveEdits(sent, { contributor: "c-bo", day: "2026-12-14" });
  assert.ok(!edits.some((edit) => "basis" in edit));
  assert.deepEqual(
    ledgerOf(sent).map(({ target }) => target),
    ["conclusions@fi"],
  );
  const unknown = { ...sent, entries: sent.entries.slice() };
  const bare = {
    ...unknown,
    entries: unknown.entries.filter(
      ({ target }) => target !== "conclusions@fi",
    ),
  };
  const [round] = roundsOf(bare);
  assert.deepEqual([round?.changed, round?.changes], [true, undefined]);
  assert.ok(contentOf(bare)["rounds"]);
});
