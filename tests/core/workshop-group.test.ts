// A group: begun without a template, who is in it by sector, whom it suggests
// to other documents, and what it takes over from a worksheet.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { sector } from "@askelmat/content/code-lists.js";
import {
  applyEdits,
  checkDocument,
  compositionOf,
  contentOf,
  createDocument,
  liftableFrom,
  liftStatementEdits,
  namedOrganisations,
  readFile,
  rowsOf,
  statementsIn,
  type AskelmatDocument,
  type Edit,
  type Template,
} from "@askelmat/core";

const context = { by: "c-a", at: "2027-02-11T12:00:00Z" };
const TODAY = "2026-03-01";
const sectors = sector as unknown as Template;

function opened(path: string): AskelmatDocument {
  const read = readFile(readFileSync(path, "utf8"));
  assert.ok(read.ok && read.document, path);
  return read.document;
}
const example = opened("schemas/examples/group.askelmat.json");
const worksheet = opened(
  "packages/content/example/tyotapa-1-2026.askelmat.json",
);

const after = (document: AskelmatDocument, ...edits: readonly Edit[]) =>
  applyEdits(document, edits, context).document;
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});

test("a group begins without a template, and with nothing said", () => {
  const group = createDocument({ kind: "group", ...context });
  assert.deepEqual(group.entries, []);
  assert.deepEqual(contentOf(group), {});
  assert.deepEqual(checkDocument(after(group, set("group@fi", "Ryhmä"))), []);
});

test("a kind that is filled from a template is not begun without one", () => {
  assert.throws(
    () => createDocument({ kind: "worksheet", ...context }),
    /group, meeting/,
  );
});

test("the example's group: who is in it today, and from which sectors nobody is", () => {
  const found = compositionOf(example, sectors, TODAY);
  const there = found.sectors.filter(
    ({ organisations }) => organisations.length > 0,
  );
  assert.deepEqual(
    there.map(({ id, organisations }) => [id, organisations.map((o) => o.id)]),
    [
      ["employment-services", ["o-w6m9"]],
      ["regional-state-administration", ["o-4d7k"]],
      ["vocational-education", ["o-k5t1"]],
      ["liberal-adult-education", ["o-f3c7"]],
      ["one-stop-guidance", ["o-h8p3"]],
      ["youth-work", ["o-n2r8"]],
      ["business", ["o-y9b2"]],
    ],
  );
  assert.equal(found.missing.length, 7);
  assert.ok(found.missing.includes("higher-education"));
  assert.deepEqual(found.unplaced, []);
});

test("who had left is counted on a day when they were there", () => {
  const then = compositionOf(example, sectors, "2020-01-01");
  const services = then.sectors.find(({ id }) => id === "employment-services");
  assert.deepEqual(
    services?.organisations.map(({ id }) => id),
    ["o-t1e5"],
  );
});

test("an organisation without a sector, and one of a sector that is in no list, are told", () => {
  const group = after(
    createDocument({ kind: "group", ...context }),
    set("organisations/o-a/name@fi", "Ilman"),
    set("organisations/o-b/name@fi", "Muu"),
    set("organisations/o-b/sector", "theatre"),
  );
  const found = compositionOf(group, sectors, TODAY);
  assert.deepEqual(
    found.unplaced.map(({ id }) => id),
    ["o-a"],
  );
  assert.deepEqual(
    found.others.map(({ id }) => id),
    ["theatre"],
  );
});

test("organisations named once are suggested: the group's first, each once, those who have left not", () => {
  const other = after(
    { ...worksheet, entries: [], id: "urn:uuid:other" },
    set("organisations/o-4d7k/name@en", "The centre"),
    set("own/organisations/o-zz/name@fi", "Uusi järjestö"),
    { type: "add-row", target: "organisations/o-zz/sameAs/o-y9b2" },
  );
  const named = namedOrganisations([other, example], { on: TODAY });
  assert.equal(named[0]?.from, example.id);
  assert.deepEqual(named.find(({ id }) => id === "o-4d7k")?.name, {
    fi: "Rantamaan elinvoimakeskus",
    sv: "Livskraftscentralen i Strandmark",
    en: "The centre",
  });
  assert.deepEqual(
    named.filter(({ id }) => ["o-t1e5", "o-zz"].includes(id)),
    [],
  );
  assert.equal(named.length, 7);
});

test("an earlier wording stands under the one that took its place", () => {
  const told = statementsIn(contentOf(example));
  assert.deepEqual(
    told.map(({ row, earlier }) => [row.id, earlier.map(({ id }) => id)]),
    [
      ["s-7q1n", ["s-2b5k"]],
      ["s-4w9e", []],
    ],
  );
});

test("what Työtapa 1 has agreed is taken over with its origin, and said once", () => {
  const blank = createDocument({ kind: "group", ...context });
  const things = liftableFrom(worksheet, blank);
  assert.deepEqual(
    things
      .slice(0, 2)
      .map(({ sort }) => sort)
      .sort(),
    ["definition", "nonnegotiable"],
  );
  assert.ok(things.every(({ standing }) => standing === "new"));
  let number = 0;
  const newId = () => `s-${number++}`;
  const taken = after(
    blank,
    ...liftStatementEdits(blank, worksheet, things, newId),
  );
  assert.deepEqual(checkDocument(taken), []);
  const [first] = rowsOf(contentOf(taken), "statements");
  assert.ok(first);
  assert.deepEqual(first["origin"], {
    document: worksheet.id,
    row: things[0]!.row,
    text: first["text"],
  });
  assert.match(first["date"] as string, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(
    liftStatementEdits(taken, worksheet, liftableFrom(worksheet, taken), newId),
    [],
  );
});

test("next year's definition takes the place of this year's, which stays", () => {
  const next = after(
    { ...worksheet, id: "urn:uuid:next", entries: [] },
    set("prompts/definition/text@fi", "Uusi määritelmä"),
  );
  const [thing] = liftableFrom(next, example);
  assert.ok(thing);
  assert.equal(thing.standing, "changed");
  const taken = after(
    example,
    ...liftStatementEdits(example, next, [thing], () => "s-next"),
  );
  const told = statementsIn(contentOf(taken)).find(
    ({ row }) => row.id === "s-next",
  );
  assert.deepEqual(
    told?.earlier.map(({ id }) => id),
    ["s-7q1n", "s-2b5k"],
  );
  assert.equal(told.row["date"], "2027-02-11");
});

test("what is in a tie, and what people say alone, is not taken over", () => {
  const tied = { ...worksheet, id: "urn:uuid:tied", entries: [] };
  const one = after(tied, set("prompts/definition/text@fi", "Yksi"));
  const other = applyEdits(
    tied,
    [
      set("prompts/definition/text@fi", "Toinen"),
      set("own/prompts/nonnegotiable/text@fi", "Oma"),
    ],
    { ...context, by: "c-b" },
  ).document;
  const both = { ...one, entries: [...one.entries, ...other.entries] };
  assert.deepEqual(liftableFrom(both, example), []);
});
