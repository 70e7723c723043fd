// A meeting: what it begins with, a ready agenda and its clock, the documents
// worked on, the decisions copied out of them, and the archive of the years.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import {
  agendaEdits,
  agendaLength,
  agendaTimes,
  agreeEdits,
  applyEdits,
  archiveOf,
  checkDocument,
  contentOf,
  decisionsFrom,
  decisionsToCollect,
  documentDigest,
  mergeDocuments,
  newMeeting,
  offeredParticipants,
  participantEdits,
  standingOf,
  touchEdits,
  type AskelmatDocument,
  type Context,
  type Edit,
  type Json,
  type Row,
} from "@askelmat/core";
import { agendas } from "@askelmat/content/agendas.js";
import { ohjausyhteistyonKehittyminen as matrix } from "@askelmat/content";
import { exampleDocuments } from "@askelmat/content/example";
import type { Template } from "@askelmat/core";

const example = (name: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../schemas/examples/${name}.askelmat.json`, import.meta.url),
      "utf8",
    ),
  ) as AskelmatDocument;
const group = example("group");
const template = matrix as unknown as Template;
const assessment = (exampleDocuments as readonly unknown[]).find(
  (one): one is AskelmatDocument =>
    (one as AskelmatDocument).kind === "assessment" &&
    contentOf(one as AskelmatDocument)["period"] === "2026",
)!;

let clock = 0;
const now = (): Context => ({
  by: "c-a3k8",
  at: `2026-05-21T09:${String(clock++ % 60).padStart(2, "0")}:00Z`,
  tab: "t1",
});

function after(
  document: AskelmatDocument,
  edits: readonly Edit[],
): AskelmatDocument {
  const result = applyEdits(document, edits, now());
  assert.deepEqual(result.problems, []);
  return result.document;
}

const rows = (document: AskelmatDocument, list: string) =>
  (contentOf(document)[list] ?? []) as readonly Row[];

const begun = (from?: AskelmatDocument) =>
  newMeeting({ ...now(), date: "2026-05-21", ...(from && { from }) });

/** The matrix with the forums agreed, on level 2 and with a reason. */
function agreed(level = "2", from = assessment): AskelmatDocument {
  return after(
    from,
    agreeEdits(
      from,
      "ratings/forums/rating",
      { level },
      { reason: "Syksyllä alkaa yhteinen foorumi" },
    ),
  );
}

test("a meeting begins with the group's name, languages and today's organisations", () => {
  const meeting = begun(group);
  const content = contentOf(meeting);
  assert.equal(content["date"], "2026-05-21");
  assert.equal(content["groupDocument"], group.id);
  assert.deepEqual(content["group"], contentOf(group)["group"]);
  assert.deepEqual(
    rows(meeting, "languages").map(({ id }) => id),
    ["fi", "sv"],
  );
  const ids = rows(meeting, "organisations").map(({ id }) => id);
  assert.ok(ids.includes("o-w6m9"));
  assert.ok(!ids.includes("o-t1e5"), "left the group in 2024");
  assert.deepEqual(checkDocument(meeting), []);
});

test("the next meeting asks the same people, and does not say that they came", () => {
  const first = example("meeting");
  const next = begun(first);
  assert.deepEqual(
    rows(next, "participants").map(({ id }) => id),
    rows(first, "participants").map(({ id }) => id),
  );
  assert.ok(rows(next, "participants").every((row) => !("attendance" in row)));
  assert.equal(
    contentOf(next)["groupDocument"],
    contentOf(first)["groupDocument"],
  );
});

test("those who answer in the documents are offered once, and come with their organisation", () => {
  const meeting = begun();
  const offered = offeredParticipants(meeting, [
    assessment,
    example("meeting"),
  ]);
  const ids = offered.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  const asked = after(meeting, participantEdits(meeting, offered.slice(0, 2)));
  const [first] = rows(asked, "participants");
  assert.equal(first!["role"], "coordinator");
  assert.ok(
    rows(asked, "organisations").some(
      ({ id }) => id === first!["organisation"],
    ),
  );
  assert.deepEqual(
    offeredParticipants(asked, [assessment, example("meeting")]).map(
      ({ id }) => id,
    ),
    ids.slice(2),
  );
  assert.deepEqual(checkDocument(asked), []);
});

test("a ready agenda is taken over once, after what stands already", () => {
  const [halfDay] = agendas;
  const own = after(begun(), [
    { type: "add-row", target: "agenda/a-1", position: "k" },
    { type: "set", target: "agenda/a-1/title@fi", value: "Kahvi" },
  ]);
  const taken = after(own, agendaEdits(own, halfDay!, ["fi", "sv"]));
  assert.deepEqual(
    rows(taken, "agenda").map(({ id }) => id),
    ["a-1", ...halfDay!.agenda.map(({ id }) => id)],
  );
  const why = rows(taken, "agenda").find(({ id }) => id === "why")!;
  assert.deepEqual(Object.keys(why["title"] as object).sort(), ["fi", "sv"]);
  assert.equal(why["minutes"], 45);
  assert.deepEqual(agendaEdits(taken, halfDay!, ["fi", "sv"]), []);
  assert.deepEqual(checkDocument(taken), []);
});

test("the clock runs through an agenda, over items without minutes and midnight", () => {
  const agenda = [
    { id: "a", minutes: 50 },
    { id: "b" },
    { id: "c", minutes: 25, note: "x" },
  ] as readonly Row[];
  assert.deepEqual(agendaTimes("23:10", agenda), [
    { id: "a", from: "23:10", to: "00:00" },
    { id: "b", from: "00:00", to: "00:00" },
    { id: "c", from: "00:00", to: "00:25" },
  ]);
  assert.equal(agendaLength(agenda), 75);
  assert.deepEqual(agendaTimes("yhdeksältä", agenda), []);
});

test("a document worked on is noted down, and its newer state with it", () => {
  const meeting = after(
    begun(),
    touchEdits(begun(), assessment, {
      moment: "before",
      title: { fi: "Matriisi" },
    }),
  );
  const [row] = rows(meeting, "documents");
  assert.equal(row!.id, assessment.id);
  assert.equal(row!["kind"], "assessment");
  assert.equal(row!["before"], documentDigest(assessment));
  assert.deepEqual(row!["title"], contentOf(assessment)["title"]);
  assert.deepEqual(
    touchEdits(meeting, assessment, { moment: "before" }),
    [],
    "said already",
  );
  const later = agreed();
  const done = after(meeting, touchEdits(meeting, later));
  assert.equal(rows(done, "documents")[0]!["after"], documentDigest(later));
  assert.equal(
    rows(done, "documents")[0]!["before"],
    documentDigest(assessment),
  );
});

test("the day's decisions are copied in words, with reason, basis and origin", () => {
  const document = agreed();
  const meeting = begun(group);
  const done = after(meeting, decisionsFrom(meeting, document, { template }));
  const [row, ...others] = rows(done, "decisions");
  assert.deepEqual(others, []);
  assert.deepEqual(row!["text"], {
    fi: "Foorumit, työpajat, työryhmät: 2 ”Herääminen”",
    sv: "Forum, workshoppar, arbetsgrupper: 2 ”Uppvaknande”",
  });
  assert.deepEqual(row!["reason"], { und: "Syksyllä alkaa yhteinen foorumi" });
  assert.deepEqual(row!["about"], {
    document: assessment.id,
    target: "ratings/forums/rating",
  });
  assert.ok((row!["basis"] as readonly Json[]).length > 0);
  assert.deepEqual(checkDocument(done), []);
});

test("a text that was decided in two languages at once is one decision", () => {
  const both = after(
    assessment,
    agreeEdits(
      assessment,
      "ratings/forums/note",
      { fi: "Foorumi syksyllä", sv: "Forum i höst" },
      { reason: "Sopii kaikille" },
    ),
  );
  const meeting = begun();
  const done = after(meeting, decisionsFrom(meeting, both, { template }));
  const [row, ...others] = rows(done, "decisions");
  assert.deepEqual(others, []);
  assert.deepEqual(Object.keys(row!["text"] as object).sort(), ["fi", "sv"]);
  assert.deepEqual(decisionsFrom(done, both, { template }), []);
});

test("a late decision joins, a replaced one is shown as replaced, one taken out stays out", () => {
  const first = agreed();
  const meeting = begun();
  const noted = after(meeting, decisionsFrom(meeting, first, { template }));
  const [{ id } = { id: "" }] = rows(noted, "decisions");
  assert.equal(standingOf(noted, [first]).get(id), "standing");
  const second = agreed("3", first);
  assert.equal(decisionsToCollect(noted, second, { template }).length, 1);
  const both = after(noted, decisionsFrom(noted, second, { template }));
  assert.deepEqual(
    rows(both, "decisions").map(({ id: one }) =>
      standingOf(both, [second]).get(one),
    ),
    ["replaced", "standing"],
  );
  const out = after(both, [{ type: "delete-row", target: `decisions/${id}` }]);
  assert.deepEqual(decisionsFrom(out, second, { template }), []);
});

test("what was written directly is copied when it is asked for, and only of the chosen time", () => {
  const document = after(assessment, [
    { type: "set", target: "ratings/forums/target", value: { level: "4" } },
  ]);
  const meeting = begun();
  const collected = (options: object) =>
    decisionsToCollect(meeting, document, { template, ...options });
  assert.deepEqual(collected({}), []);
  assert.equal(collected({ written: true }).length, 1);
  assert.deepEqual(
    collected({
      written: true,
      until: "2026-05-21T00:00:00Z",
      since: "2026-05-20T00:00:00Z",
    }),
    [],
  );
  assert.ok(
    collected({ written: true, since: "2000-01-01T00:00:00Z" }).length > 1,
  );
});

test("two who copy the same decisions on their own devices have one meeting without ties", () => {
  const document = agreed();
  const meeting = begun();
  const one = after(meeting, decisionsFrom(meeting, document, { template }));
  const other = applyEdits(
    meeting,
    decisionsFrom(meeting, document, { template }),
    {
      by: "c-other",
      at: "2026-05-22T08:00:00Z",
      tab: "t2",
    },
  ).document;
  const { document: merged } = mergeDocuments(one, other);
  assert.equal(rows(merged, "decisions").length, 1);
  assert.equal(contentOf(merged).open, undefined);
});

test("the archive has meetings by year, the latest first, and those without a day on top", () => {
  const meeting = example("meeting");
  const later = begun(meeting);
  const undated = after(newMeeting(now()), [
    { type: "set", target: "title@fi", value: "Suunnitteilla" },
  ]);
  const older = newMeeting({ ...now(), date: "2025-10-02" });
  const years = archiveOf([older, group, meeting, undated, assessment, later]);
  assert.deepEqual(
    years.map(({ year, meetings }) => [year, meetings.map(({ id }) => id)]),
    [
      ["", [undated.id]],
      ["2026", [later.id, meeting.id]],
      ["2025", [older.id]],
    ],
  );
  const line = years[1]!.meetings[1]!;
  assert.deepEqual(
    [line.present, line.asked, line.documents.length, line.decisions.length],
    [8, 9, 4, 3],
  );
});
