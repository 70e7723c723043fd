// Comment rounds: people at their own copies remark, answer, settle and approve,
// undo, take things back, and now and then take in each other's copies.
import fc from "fast-check";
import type { AskelmatDocument, Edit, JsonObject, Step } from "@askelmat/core";
import { EMPTY } from "./trace.js";
import type { Core } from "./types.js";

const PEOPLE = ["c-anna", "c-bo", "c-kaisa"] as const;
type Person = (typeof PEOPLE)[number];

const person = fc.constantFrom(...PEOPLE);
/** Which of what is there: taken modulo how many there are. */
const which = fc.nat(20);
const day = fc.constantFrom("2026-12-01", "2026-12-04", "2026-12-12");

const act = fc.oneof(
  fc.record({ do: fc.constant("remark" as const) }),
  fc.record({ do: fc.constant("answer" as const), which }),
  fc.record({
    do: fc.constant("settle" as const),
    which,
    outcome: fc.constantFrom("accepted", "not-accepted", "noted", "open"),
  }),
  fc.record({ do: fc.constant("take back" as const), which }),
  fc.record({ do: fc.constant("send" as const), day }),
  fc.record({ do: fc.constant("more time" as const), which, day }),
  fc.record({ do: fc.constant("close" as const), which, day }),
  fc.record({ do: fc.constant("nothing" as const), which }),
  fc.record({ do: fc.constant("approve" as const), day }),
  fc.record({ do: fc.constant("withdraw" as const), which, day }),
  fc.record({
    do: fc.constant("write" as const),
    text: fc.constantFrom("A", "B"),
  }),
  fc.record({ do: fc.constant("undo" as const) }),
  fc.record({ do: fc.constant("take in" as const), from: person }),
);

/** Who does what, one after the other. Clocks go as they like. */
export const commentRound = fc.array(
  fc.record({ who: person, act, minute: fc.nat(59) }),
  { minLength: 1, maxLength: 30, size: "max" },
);

type Acts = ReturnType<typeof commentRound.generate>["value"];

/** The copies as they stand in the end, and the text that each approval saw. */
export interface Commented {
  readonly copies: readonly AskelmatDocument[];
  readonly approved: ReadonlyMap<string, string>;
}

export function comment(core: Core, acts: Acts): Commented {
  const copies = new Map<Person, AskelmatDocument>();
  const approved = new Map<string, string>();
  const steps = new Map<Person, Step[]>();
  const start = core.applyEdits(
    EMPTY,
    [
      ...core.roundEdits(EMPTY, { id: "r-0", opened: "2026-11-01" }),
      ...core.commentEdits({ id: "k-0", text: "0", lang: "fi" }),
    ],
    { by: "c-anna", at: "2026-11-01T10:00:00Z" },
  );
  for (const one of PEOPLE) {
    copies.set(one, start.document);
    steps.set(one, []);
  }
  steps.get("c-anna")!.push(start.step!);
  acts.forEach(({ who, act: { ...act }, minute }, at) => {
    const document = copies.get(who)!;
    if (act.do === "take in") {
      const other = copies.get(act.from)!;
      copies.set(who, core.mergeDocuments(document, other).document);
      return;
    }
    const id = `${who}-${at}`;
    const time = `2026-12-01T10:${String(minute).padStart(2, "0")}:00Z`;
    const context = { by: who, at: time };
    if (act.do === "undo") {
      const step = steps.get(who)!.pop();
      const undone = step && core.undo(document, step, context);
      if (undone && "document" in undone) copies.set(who, undone.document);
      return;
    }
    if (act.do === "approve") approved.set(id, textOf(core, document));
    const edits = editsFor(core, document, who, id, act);
    const result = core.applyEdits(document, edits, context);
    copies.set(who, result.document);
    if (result.step) steps.get(who)!.push(result.step);
  });
  return { copies: [...copies.values()], approved };
}

function editsFor(
  core: Core,
  document: AskelmatDocument,
  who: Person,
  id: string,
  act: Exclude<Acts[number]["act"], { do: "take in" | "undo" }>,
): readonly Edit[] {
  const pick = <T>(all: readonly T[], n: number) =>
    all.length > 0 ? [all[n % all.length]!] : [];
  const remarks = core.remarksOf(document);
  const rounds = core.roundsOf(document);
  switch (act.do) {
    case "remark":
      return core.commentEdits({
        id,
        text: id,
        lang: "fi",
        ...(rounds.length > 0 && { round: rounds.at(-1)!.id }),
      });
    case "answer":
      return pick(remarks, act.which).flatMap((one) =>
        core.answerEdits(one.id, { id, text: { fi: id } }),
      );
    case "settle":
      return pick(remarks, act.which).flatMap((one) =>
        core.settleEdits(document, one.id, { id, outcome: act.outcome }),
      );
    case "take back":
      return pick(
        remarks
          .flatMap(({ answers, ...one }) => [one, ...answers])
          .filter(
            ({ by, id: row }) => by === who && isThere(core, document, row),
          ),
        act.which,
      ).map((one) => ({ type: "delete-row", target: `comments/${one.id}` }));
    case "send":
      return core.roundEdits(document, {
        id,
        opened: "2026-11-20",
        until: act.day,
      });
    case "more time":
      return pick(rounds, act.which).flatMap((one) =>
        core.roundNewsEdits(one.id, { until: act.day }, id),
      );
    case "close":
      return pick(rounds, act.which).flatMap((one) =>
        core.roundNewsEdits(one.id, { closed: act.day }, id),
      );
    case "nothing":
      return pick(rounds, act.which).flatMap((one) =>
        core.roundNewsEdits(one.id, { nothing: who }, id),
      );
    case "approve":
      return core.approveEdits(document, {
        id,
        contributor: who,
        day: act.day,
      });
    case "withdraw":
      return pick(core.approvalsOf(document), act.which).flatMap((one) =>
        core.withdrawEdits(one.id, act.day, id),
      );
    case "write":
      return [{ type: "set", target: "conclusions@fi", value: act.text }];
  }
}

function isThere(core: Core, document: AskelmatDocument, id: string): boolean {
  const rows = core.contentOf(document)["comments"];
  return (
    Array.isArray(rows) && rows.some((row: JsonObject) => row["id"] === id)
  );
}

/** The text that all of them can write, as content has it. */
export function textOf(core: Core, document: AskelmatDocument): string {
  return JSON.stringify(core.contentOf(document)["conclusions"] ?? null);
}
