// Files that come back: what each was, what is to be said of it, and how the
// work grows with them.
import assert from "node:assert/strict";
import { Session } from "node:inspector";
import test from "node:test";
import { setFlagsFromString } from "node:v8";
import {
  applyEdits,
  contentOf,
  coverageOf,
  createDocument,
  digestOf,
  fileText,
  Gathering,
  itemsOfWorkshop,
  ledgerOf,
  mergeFile,
  newDocumentId,
  receive,
  toFile,
  type AskelmatDocument,
  type Edit,
  type JsonObject,
  type Template,
} from "@askelmat/core";
import { add, after, bo, cilla, person, set } from "./support/people.js";
import { framework, sheet } from "./support/workshop.js";

const coordinator = person("c-k");
const anna = person("c-anna");

function invitation(template: Template = framework): AskelmatDocument {
  const { by, at } = coordinator();
  return after(
    createDocument({ template, by, at }),
    coordinator,
    set("contributors/c-k/role", "coordinator"),
    set("organisations/o-1/name@fi", "Ohjaamo"),
    set("contributors/c-anna/role", "member"),
    set("contributors/c-anna/organisation", "o-1"),
  );
}

const start = invitation();
const PLACE = "own/ratings/strategies/rating";
const once = after(start, anna, set(PLACE, { level: "1" }));
const twice = after(once, anna, set(PLACE, { level: "2" }));

function notesOf(document: AskelmatDocument, file: AskelmatDocument) {
  return receive(document, fileText(file)).notes.map((note) =>
    Object.values(note).join(" "),
  );
}

test("a file is new, then more, then the same, and an older one is told", () => {
  const first = receive(start, fileText(once));
  assert.equal(first.outcome, "new");
  assert.deepEqual(first.by, ["c-anna"]);
  assert.equal(first.added, 1);
  assert.deepEqual(first.notes, []);
  const more = receive(first.document, fileText(twice));
  assert.equal(more.outcome, "more");
  const again = receive(more.document, fileText(twice));
  assert.equal(again.outcome, "same");
  assert.equal(again.document, more.document);
  const older = receive(more.document, fileText(once));
  assert.equal(older.outcome, "older");
  assert.equal(older.document, more.document);
  assert.equal(receive(start, fileText(start)).outcome, "same");
});

test("bytes, text and parsed JSON are one and the same", () => {
  const text = fileText(once);
  const [one, ...others] = [
    text,
    new TextEncoder().encode(text),
    JSON.parse(text) as JsonObject,
  ].map((file) => receive(start, file));
  for (const other of others) assert.deepEqual(other, one);
});

test("what others have said since makes nobody's file an older one", () => {
  const both = receive(
    receive(start, fileText(twice)).document,
    fileText(after(start, bo, set(PLACE, { level: "4" }))),
  ).document;
  assert.equal(receive(both, fileText(twice)).outcome, "same");
});

test("whose copy it is comes first, and its people are all named", () => {
  const both = after(twice, bo, set(PLACE, { level: "4" }));
  const file = toFile(both, { holder: "c-bo" });
  assert.deepEqual(receive(start, file).by, ["c-bo", "c-anna"]);
});

test("a copy that its holder has not gone on with is no older for another's answers in it", () => {
  const invited = after(start, coordinator, set(PLACE, { level: "3" }));
  const filled = toFile(after(invited, anna, set(PLACE, { level: "1" })), {
    holder: "c-anna",
  });
  const later = after(
    receive(invited, filled).document,
    coordinator,
    set(PLACE, { level: "4" }),
  );
  assert.equal(receive(later, filled).outcome, "same");
  const { holder: _, ...nobodys } = filled;
  assert.equal(receive(later, nobodys).outcome, "older");
});

test("a file tells of those of whom it brings something, and of nobody twice", () => {
  const invited = after(start, bo, set(PLACE, { level: "3" }));
  const file = fileText(after(invited, anna, set(PLACE, { level: "1" })));
  const both = receive(start, file);
  assert.deepEqual(both.newcomers, ["c-anna", "c-bo"]);
  assert.deepEqual(both.goingOn, []);
  assert.deepEqual(
    both.notes.map((one) => Object.values(one).join(" ")),
    ["no-role c-bo", "no-organisation c-bo"],
  );
  const one = receive(invited, file);
  assert.deepEqual(one.by, ["c-anna", "c-bo"]);
  assert.deepEqual([one.newcomers, one.goingOn], [["c-anna"], []]);
  assert.deepEqual(one.notes, []);
  const again = after(both.document, bo, set(PLACE, { level: "4" }));
  const more = receive(both.document, fileText(again));
  assert.deepEqual([more.newcomers, more.goingOn], [[], ["c-bo"]]);
  const nothing = receive(both.document, file);
  assert.deepEqual([nothing.newcomers, nothing.goingOn], [[], []]);
  assert.deepEqual(nothing.notes, []);
});

test("said again after something else, the same words are not the same answer", () => {
  const back = after(twice, anna, set(PLACE, { level: "1" }));
  assert.equal(receive(back, fileText(once)).outcome, "older");
});

test("shared things alone are more, not a new person", () => {
  const remarked = after(
    start,
    bo,
    add("comments/k-1"),
    set("comments/k-1/text@fi", "Hyvä"),
  );
  const received = receive(start, fileText(remarked));
  assert.equal(received.outcome, "more");
  assert.deepEqual(received.by, []);
});

test("a cut file, another kind of file and a template are bad, and change nothing", () => {
  const text = fileText(once);
  const bad: readonly (readonly [string, string])[] = [
    [text.slice(0, text.length / 2), "file-truncated"],
    ["", "file-empty"],
    ["<!doctype html>", "file-html"],
    ['{"a":1}', "file-foreign"],
    [JSON.stringify(framework), "merge-template"],
    [JSON.stringify({ ...toFile(once), specVersion: "2.0" }), "file-newer"],
  ];
  for (const [file, code] of bad) {
    const { outcome, problems, document, by } = receive(start, file);
    assert.equal(outcome, "bad", code);
    assert.deepEqual(
      problems.map((one) => one.code),
      [code],
    );
    assert.equal(document, start);
    assert.deepEqual(by, []);
  }
});

test("another document changes nothing until somebody says that it may", () => {
  const own = after(
    createDocument({
      template: framework,
      by: "c-bo",
      at: "2026-03-01T10:00:00Z",
    }),
    bo,
    set("contributors/c-bo/organisation", "o-7"),
    set("organisations/o-7/name@fi", "Opisto"),
    set("organisations/o-8/name@fi", "Ei kenenkään"),
    set("title@fi", "Oma kopio"),
    set("ratings/strategies/rating", { level: "4" }),
    set(PLACE, { level: "3" }),
  );
  const refused = receive(start, fileText(own));
  assert.equal(refused.outcome, "other-document");
  assert.deepEqual(
    refused.problems.map(({ code }) => code),
    ["merge-other-document"],
  );
  assert.equal(refused.document, start);
  const taken = receive(start, fileText(own), { adopt: true });
  assert.equal(taken.outcome, "new");
  assert.deepEqual(taken.by, ["c-bo"]);
  assert.deepEqual(taken.notes[0], { note: "adopted", from: own.id });
  const content = contentOf(taken.document);
  assert.equal(content["title"], undefined);
  assert.equal(
    content["ratings"],
    undefined,
    "what is shared there is not ours",
  );
  assert.deepEqual(
    content.own?.map(({ by }) => by),
    ["c-bo"],
  );
  assert.deepEqual(
    (content["organisations"] as JsonObject[]).map(({ id }) => id),
    ["o-1", "o-7"],
  );
  assert.equal(
    receive(taken.document, fileText(own), { adopt: true }).outcome,
    "same",
  );
  const other = after(invitation(sheet), bo, set("own/conclusions@fi", "A"));
  assert.equal(
    receive(start, fileText(other), { adopt: true }).outcome,
    "other-document",
    "another template's answers fit nowhere",
  );
  const kind = { ...toFile(once), kind: "worksheet" };
  assert.equal(receive(start, kind).outcome, "other-document");
});

test("a copy under another template is told and left alone; another version is taken in", () => {
  const value = { uri: "https://example.org/other", version: "1.0.0" };
  const other = after(twice, anna, set("template", value));
  const refused = receive(start, fileText(other));
  assert.equal(refused.outcome, "other-template");
  assert.equal(refused.document, start);
  const newer = after(
    twice,
    anna,
    set("template", { uri: framework.id, version: "2.0.0" }),
    set("own/ratings/brand-new/rating", { level: "1" }),
  );
  const received = receive(start, fileText(newer));
  assert.equal(received.outcome, "new");
  assert.deepEqual(received.notes[0], {
    note: "other-version",
    version: "2.0.0",
    here: "1.0.0",
  });
  assert.ok(
    itemsOfWorkshop(received.document, framework).some(
      ({ place, asked }) => place === "ratings/brand-new/rating" && !asked,
    ),
    "nothing of it is dropped",
  );
});

test("one person's two different answers are told, and both are kept", () => {
  const elsewhere = after(
    start,
    person("c-anna", "t2"),
    set(PLACE, { level: "4" }),
  );
  const first = receive(start, fileText(once)).document;
  const { outcome, notes, document } = receive(first, fileText(elsewhere));
  assert.equal(outcome, "more");
  assert.deepEqual(notes, [
    { note: "answers-differ", by: "c-anna", target: PLACE },
  ]);
  const item = itemsOfWorkshop(document, framework)[0]!;
  assert.deepEqual(
    item.answers.map(({ value }) => (value as JsonObject)["level"]).sort(),
    ["1", "4"],
  );
});

test("a contributor without role or organisation, and one from nowhere, are told", () => {
  const stranger = after(start, bo, set(PLACE, { level: "4" }));
  assert.deepEqual(notesOf(start, stranger), [
    "no-role c-bo",
    "no-organisation c-bo",
  ]);
  const lost = after(
    start,
    cilla,
    set("contributors/c-cilla/role", "member"),
    set("contributors/c-cilla/organisation", "o-99"),
    set(PLACE, { level: "4" }),
  );
  assert.deepEqual(notesOf(start, lost), ["organisation-unknown c-cilla o-99"]);
  const itself = after(start, person("o-1"), set(PLACE, { level: "4" }));
  assert.deepEqual(notesOf(start, itself), []);
});

test("what was erased here stays away, what another erased is only offered", () => {
  const erased = {
    ...start,
    erased: [once.entries.find(({ target }) => target === PLACE)!.id],
  };
  const received = receive(erased, fileText(once));
  assert.equal(received.added, 0);
  assert.equal(received.document, erased);
  const full = receive(start, fileText(once)).document;
  const offering = { ...toFile(start), erased: erased.erased };
  const offered = receive(full, offering);
  assert.deepEqual(offered.offeredErasure, erased.erased);
  assert.ok(contentOf(offered.document).own);
});

test("what a simple system wrote is taken in once, and again only the same", () => {
  const file = {
    ...toFile(start),
    content: {
      ...contentOf(start),
      own: [
        { by: "c-bo", ratings: [{ id: "strategies", rating: { level: "3" } }] },
      ],
    },
  };
  const first = receive(start, file);
  assert.equal(first.outcome, "new");
  assert.deepEqual(first.by, ["c-bo"]);
  assert.equal(
    digestOf(first.document),
    digestOf(mergeFile(start, file).document),
  );
  const second = receive(first.document, file);
  assert.equal(second.outcome, "same");
  assert.equal(second.document, first.document);
  const gathering = new Gathering(start);
  gathering.add(fileText(once));
  gathering.add(file);
  gathering.add(fileText(twice));
  assert.deepEqual(
    contentOf(gathering.document).own?.map(({ by }) => by),
    ["c-anna", "c-bo"],
  );
});

test("a package may bring copies of the document", () => {
  const pack = {
    specVersion: "1.0",
    kind: "package",
    id: newDocumentId(),
    files: [toFile(once), framework, toFile(invitation(sheet))],
  };
  const received = receive(start, pack);
  assert.equal(received.outcome, "new");
  assert.equal(
    receive(start, { ...pack, files: [framework] }).outcome,
    "other-document",
  );
});

test("names come along, and a draft in the local copy is not touched by what says nothing", () => {
  const named = { ...once, names: [{ id: "c-anna", name: "Anna" }] };
  const received = receive(start, fileText(named));
  assert.deepEqual(received.document.names, named.names);
  const typing = applyEdits(
    received.document,
    [
      {
        type: "type",
        target: "own/ratings/strategies/reason@fi",
        value: "Kes",
      },
    ],
    { by: "c-k", at: "2026-03-01T12:00:00Z", tab: "t" },
  ).document;
  assert.equal(receive(typing, fileText(named)).document, typing);
  const sealed = receive(typing, fileText(twice)).document;
  assert.equal(sealed.drafts, undefined);
  assert.ok(sealed.entries.some(({ value }) => value === "Kes"));
});

/** Members' files: so many people, each with so many answers. */
function files(people: number, answers: number): readonly JsonObject[] {
  return Array.from({ length: people }, (_, who) => {
    const by = `c-${who}`;
    const edits = Array.from({ length: answers }, (_, at): Edit => ({
      type: "set",
      target: `own/ratings/i-${at}/rating`,
      value: { level: String(((who + at) % 4) + 1) },
    }));
    const context = { by, at: "2026-03-01T10:00:00Z" };
    return toFile(applyEdits(wide(answers).document, edits, context).document);
  });
}

/** A framework with so many items, and a blank document for it. */
function wide(items: number) {
  const template: Template = {
    ...framework,
    content: {
      ...framework.content,
      items: Array.from({ length: items }, (_, at) => ({
        id: `i-${at}`,
        scale: "phase",
      })),
    },
  };
  const document = createDocument({
    template,
    by: "c-k",
    at: "2026-03-01T10:00:00Z",
    id: "urn:uuid:00000000-0000-4000-8000-000000000006",
  });
  return { template, document };
}

/** How often pieces of core's code ran, as the engine counts them: no clock. */
function steps(work: () => void): number {
  // What has been made fast is not counted call by call.
  setFlagsFromString("--no-maglev");
  setFlagsFromString("--no-opt");
  const session = new Session();
  session.connect();
  let counted = 0;
  const ask = (method: string, params: object = {}) =>
    session.post(method, params, (error, result) => {
      assert.equal(error, null);
      const { result: scripts = [] } = (result ?? {}) as {
        result?: readonly Script[];
      };
      counted = scripts
        .filter(
          ({ url }) =>
            url.includes("/packages/core/src/") &&
            // Its 64 rounds a block would drown what is to be counted.
            !url.includes("/sha256."),
        )
        .flatMap(({ functions }) => functions)
        .flatMap(({ ranges }) => ranges)
        .reduce((sum, { count }) => sum + count, 0);
    });
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  ask("Profiler.takePreciseCoverage");
  work();
  ask("Profiler.takePreciseCoverage");
  const found = counted;
  ask("Profiler.stopPreciseCoverage");
  session.disconnect();
  setFlagsFromString("--opt");
  return found;
}

interface Script {
  readonly url: string;
  readonly functions: readonly {
    readonly ranges: readonly { readonly count: number }[];
  }[];
}

test("twice the people or twice the answers are twice the work", () => {
  const workshop = (
    people: number,
    answers: number,
    gather: (
      start: AskelmatDocument,
      all: readonly JsonObject[],
    ) => AskelmatDocument,
  ) => {
    const returned = files(people, answers);
    const { template, document } = wide(answers);
    return steps(() => {
      const home = gather(document, returned);
      assert.equal(contentOf(home).own!.length, people);
      itemsOfWorkshop(home, template);
      coverageOf(home, template);
      ledgerOf(home);
    });
  };
  const together = (start: AskelmatDocument, all: readonly JsonObject[]) => {
    const gathering = new Gathering(start);
    for (const file of all) gathering.add(file);
    return gathering.document;
  };
  const oneByOne = (start: AskelmatDocument, all: readonly JsonObject[]) =>
    all.reduce<AskelmatDocument>(
      (document, file) => mergeFile(document, file).document,
      start,
    );
  workshop(4, 4, together);
  const growth = (
    gather: typeof together,
    from: readonly [people: number, answers: number],
    to: readonly [people: number, answers: number],
  ) => workshop(...to, gather) / workshop(...from, gather);
  const twofold = [
    growth(together, [25, 6], [50, 6]),
    growth(together, [8, 15], [8, 30]),
  ];
  assert.ok(
    twofold.every((times) => times > 1.5 && times < 2.2),
    twofold.join(", "),
  );
  const more = growth(oneByOne, [25, 6], [50, 6]);
  assert.ok(more > 2.8, `what grows faster is seen: ${more}`);
});
