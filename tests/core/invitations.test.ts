// Invitations: what is said in the document, what the invited person gets, and
// what comes back.
import assert from "node:assert/strict";
import test from "node:test";
import {
  applyEdits,
  contentOf,
  contributorIn,
  createDocument,
  digestOf,
  fileText,
  idsOfInvitation,
  invitationCopy,
  invitationEdits,
  invitationsIn,
  isOwn,
  listOrganisationEdits,
  readFile,
  receive,
  returnCopy,
  samePersonEdits,
  toFile,
  withdrawalEdit,
  type AskelmatDocument,
} from "@askelmat/core";
import {
  add,
  after,
  anna,
  bo,
  person,
  remove,
  set,
  type,
} from "./support/people.js";
import { framework, sheet } from "./support/workshop.js";

const coordinator = person("c-k");
const kajaani = {
  id: "o-kajaani",
  name: { fi: "Kajaanin kaupunki", sv: "Kajana stad" },
  type: "municipality",
};

function begun(template = framework): AskelmatDocument {
  const { by, at } = coordinator();
  return after(
    createDocument({ template, by, at }),
    coordinator,
    set("group@fi", "Kainuun ELO-ryhmä"),
    set("period", "2026"),
  );
}

function invited(document = begun()): AskelmatDocument {
  return after(
    document,
    coordinator,
    ...listOrganisationEdits(document, kajaani),
    ...invitationEdits({
      id: "c-anna",
      organisation: kajaani.id,
      role: "member",
      language: "sv",
      invited: "2026-03-01",
      asked: ["impact"],
    }),
    ...invitationEdits({ id: "c-bo", invited: "2026-02-01" }),
  );
}

const targets = ({ entries }: AskelmatDocument) =>
  entries.map(({ target }) => target).sort();

test("an invitation is a contributor; the list of them is by day", () => {
  const document = invited();
  assert.deepEqual(invitationsIn(document), [
    { id: "c-bo", invited: "2026-02-01" },
    {
      id: "c-anna",
      organisation: "o-kajaani",
      role: "member",
      language: "sv",
      invited: "2026-03-01",
      asked: ["impact"],
    },
  ]);
  assert.deepEqual(
    contentOf(document)["organisations"],
    [kajaani],
    "under the id that it has elsewhere",
  );
  assert.deepEqual(listOrganisationEdits(document, kajaani), []);
});

test("one that is taken back is in the list no more; the row and its answers stay", () => {
  const answered = after(
    invited(),
    anna,
    set("own/ratings/impact/rating", { level: "2" }),
  );
  const back = after(answered, coordinator, withdrawalEdit("c-anna"));
  assert.deepEqual(
    invitationsIn(back).map(({ id }) => id),
    ["c-bo"],
  );
  assert.equal(contributorIn(back, "c-anna").role, "member");
  assert.equal(contentOf(back).own?.length, 1);
});

test("what is sent has the question, who is asked and nothing else", () => {
  const answered = after(
    after(
      invited(),
      bo,
      set("own/ratings/impact/rating", { level: "4" }),
      add("comments/k-1"),
      set("comments/k-1/text@fi", "Huomautus"),
    ),
    coordinator,
    set("ratings/impact/rating", { level: "3" }),
  );
  const named = {
    ...answered,
    names: [
      { id: "c-anna", name: "Anna" },
      { id: "c-bo", name: "Bo" },
    ],
    extensions: { "https://example.org/x": "bo@example.fi" },
  };
  const copy = invitationCopy(named, "c-anna", framework);
  assert.deepEqual(targets(copy), [
    "contributors/c-anna/asked/impact",
    "contributors/c-anna/language",
    "contributors/c-anna/organisation",
    "contributors/c-anna/role",
    "group@fi",
    "organisations/o-kajaani/name@fi",
    "organisations/o-kajaani/name@sv",
    "period",
    "template",
  ]);
  assert.deepEqual(
    Object.keys(copy).sort(),
    ["entries", "holder", "id", "kind", "names", "specVersion"],
    "nothing else of the envelope",
  );
  assert.deepEqual(copy.names, [{ id: "c-anna", name: "Anna" }]);
  assert.ok(
    targets(
      invitationCopy(named, "c-anna", framework, { shared: true }),
    ).includes("ratings/impact/rating"),
  );
});

test("it reads back without a word of complaint, and says whose it is", () => {
  const copy = invitationCopy(invited(), "c-anna", framework);
  for (const text of [fileText(copy), JSON.stringify(copy)]) {
    const read = readFile(text);
    assert.ok(read.ok && read.document);
    assert.deepEqual(read.problems, []);
    assert.equal(read.document.holder, "c-anna");
    assert.equal(digestOf(read.document), digestOf(copy));
  }
});

test("what somebody answered before goes along when it is wanted; nobody else's does", () => {
  const place = "own/ratings/impact/rating";
  const answered = after(
    after(invited(), anna, set(place, { level: "2" })),
    bo,
    set(place, { level: "4" }),
  );
  const own = (document: AskelmatDocument) =>
    document.entries.filter(({ target }) => isOwn(target)).map(({ by }) => by);
  assert.deepEqual(
    own(invitationCopy(answered, "c-anna", framework, { own: true })),
    ["c-anna"],
  );
  assert.deepEqual(own(invitationCopy(answered, "c-anna", framework)), []);
});

test("in a worksheet rows that are asked go along, rows that answer do not", () => {
  const document = after(
    begun(sheet),
    coordinator,
    add("prompts/p-1"),
    set("prompts/p-1/label@fi", "Entä alueella?"),
    set("prompts/p-1/text@fi", "Yhteinen vastaus"),
    set("prompts/concern/hidden", true),
    add("periods/2026"),
    add("goals/g-1"),
    set("goals/g-1/state@fi", "Yhteinen tavoite"),
    add("prompts/p-2"),
  );
  const copy = invitationCopy(
    after(document, coordinator, remove("prompts/p-2")),
    "c-anna",
    sheet,
  );
  const sent = targets(copy).filter((one) =>
    /^(prompts|goals|periods)/.test(one),
  );
  assert.deepEqual(
    [...new Set(sent)].filter((one) => one !== "prompts/p-2"),
    [
      "periods/2026",
      "prompts/concern/hidden",
      "prompts/p-1",
      "prompts/p-1/label@fi",
    ],
  );
  const rows = contentOf(copy)["prompts"] as readonly { id: string }[];
  assert.deepEqual(rows.map(({ id }) => id).sort(), ["concern", "p-1"]);
});

test("what comes back is new, then more, whichever way it was sent", () => {
  const home = invited();
  const copy = invitationCopy(home, "c-anna", framework);
  const once = after(
    copy,
    anna,
    set("own/ratings/impact/rating", { level: "2" }),
  );
  const first = receive(
    home,
    toFile(returnCopy(once, "c-anna", { lean: true })),
  );
  assert.equal(first.outcome, "new");
  assert.deepEqual(first.by, ["c-anna"]);
  assert.deepEqual(first.notes, []);
  const twice = after(
    once,
    anna,
    set("own/ratings/impact/rating", { level: "3" }),
  );
  const more = receive(first.document, fileText(twice));
  assert.equal(more.outcome, "more");
  const again = receive(more.document, toFile(returnCopy(twice, "c-anna")));
  assert.equal(again.outcome, "same");
  assert.equal(
    receive(more.document, toFile(returnCopy(once, "c-anna"))).outcome,
    "older",
  );
});

test("somebody else in the place of the one who was invited sends back their own, and who they are", () => {
  const home = invited();
  const other = person("c-other");
  const filled = after(
    invitationCopy(home, "c-anna", framework),
    other,
    add("contributors/c-other"),
    set("contributors/c-other/organisation", "o-kajaani"),
    set("own/ratings/impact/rating", { level: "1" }),
  );
  const { document, by } = receive(
    home,
    toFile(returnCopy(filled, "c-other", { lean: true })),
  );
  assert.deepEqual(by, ["c-other"]);
  assert.equal(contributorIn(document, "c-other").organisation, "o-kajaani");
  const joined = applyEdits(
    document,
    samePersonEdits("c-anna", "c-other"),
    coordinator(),
  ).document;
  assert.deepEqual(idsOfInvitation(joined, "c-anna"), ["c-anna", "c-other"]);
  assert.deepEqual(idsOfInvitation(document, "c-anna"), ["c-anna"]);
});

test("what is still being typed goes along, sealed", () => {
  const home = invited();
  const typing = after(
    invitationCopy(home, "c-anna", framework),
    anna,
    type("own/ratings/impact/reason@fi", "Kesken"),
  );
  const copy = returnCopy(typing, "c-anna");
  assert.equal(copy.drafts, undefined);
  const { document } = receive(home, toFile(copy));
  assert.deepEqual(contentOf(document).own, contentOf(typing).own);
});

test("one invitation on two devices is one person; what differs is theirs to settle", () => {
  const home = invited();
  const place = "own/ratings/impact/rating";
  const [phone, laptop] = ["2", "3"].map((level) =>
    after(
      invitationCopy(home, "c-anna", framework),
      anna,
      set(place, { level }),
    ),
  ) as [AskelmatDocument, AskelmatDocument];
  const first = receive(home, fileText(phone));
  const second = receive(first.document, toFile(returnCopy(laptop, "c-anna")));
  assert.deepEqual(second.notes, [
    { note: "answers-differ", by: "c-anna", target: place },
  ]);
  const { open = [] } = contentOf(second.document);
  assert.deepEqual(
    open.map(({ target, by, values }) => [target, by, values.length]),
    [[place, "c-anna", 2]],
  );
});
