import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readJsonFile, type JsonFile } from "./support/files.js";
import { faultsOf } from "./support/check.js";

const worksheet = {
  specVersion: "1.0",
  kind: "worksheet",
  id: "urn:uuid:3f7a1c52-0d4e-4b8a-9e61-5c2d8f0a1b34",
};
const assessment = { ...worksheet, kind: "assessment" };
const entry = {
  id: "e-aaaaaaaaaaaaaaaaaaaaaaaaaa",
  target: "conclusions@fi",
  by: "c-1",
  value: "x",
};
const matrix = readJsonFile(
  "packages/content/assessment-framework/ohjausyhteistyon-kehittyminen.json",
);
const form = readJsonFile("packages/content/worksheet-template/tyotapa-2.json");

const content = (members: JsonFile) => ({ ...worksheet, content: members });
const rated = (row: JsonFile) => ({
  ...assessment,
  content: { ratings: [row] },
});
const said = (members: JsonFile) => ({
  ...worksheet,
  entries: [JSON.parse(JSON.stringify({ ...entry, ...members })) as JsonFile],
});
const without = (file: JsonFile, member: string) => {
  const { [member]: _, ...rest } = file;
  return rest;
};

/** What is wrong, where it must be found, and by which rule. */
const cases: Record<string, [file: JsonFile, ...faults: string[]]> = {
  "no id": [without(worksheet, "id"), " required"],
  "no version of the standard": [
    without(worksheet, "specVersion"),
    " required",
  ],
  "version 2.0": [{ ...worksheet, specVersion: "2.0" }, "/specVersion pattern"],
  "a version as a number": [
    { ...worksheet, specVersion: 1 },
    "/specVersion type",
  ],
  "an id that is not a UUID": [
    { ...worksheet, id: "urn:uuid:3F7A1C52-0D4E-4B8A-9E61-5C2D8F0A1B34" },
    "/id pattern",
  ],
  "an id with a line break after it": [
    { ...worksheet, id: `${worksheet.id}\n` },
    "/id maxLength",
  ],
  "a digest of another kind": [
    { ...worksheet, digest: `md5-${"a".repeat(46)}` },
    "/digest pattern",
  ],
  "entries that are no list": [{ ...worksheet, entries: {} }, "/entries type"],
  "an entry without a value": [
    said({ value: undefined }),
    "/entries/0 required",
  ],
  "an entry by nobody": [said({ by: "" }), "/entries/0/by minLength"],
  "an entry with another id": [
    said({ id: "E-AAAAAAAAAAAAAAAAAAAAAAAAAA" }),
    "/entries/0/id not",
    "/entries/0/id pattern",
  ],
  "an entry that replaces a name": [
    said({ replaces: "e-aaaaaaaaaaaaaaaaaaaaaaaaaa" }),
    "/entries/0/replaces type",
  ],
  "a time in words": [
    said({ at: "yesterday at ten o'clock" }),
    "/entries/0/at not",
    "/entries/0/at pattern",
  ],
  "an extension without an owner": [
    { ...worksheet, extensions: { mine: 1 } },
    "/extensions pattern",
    "/extensions propertyNames",
  ],
  "a text without a language": [
    content({ title: "Otsikko" }),
    "/content/title type",
  ],
  "a text under a name that is no language": [
    content({ title: { finnish: "Otsikko" } }),
    "/content/title not",
    "/content/title propertyNames",
  ],
  "a text that is a number": [
    content({ title: { fi: 2026 } }),
    "/content/title/fi type",
  ],
  "an empty text": [
    content({ title: { fi: "" } }),
    "/content/title/fi minLength",
  ],
  "a period as a number": [content({ period: 2026 }), "/content/period type"],
  "a template without its version": [
    content({
      template: { uri: "https://w3id.org/askelmat/content/tyotapa-1" },
    }),
    "/content/template required",
  ],
  "a row without an id": [
    content({ goals: [{ state: { fi: "Tila" } }] }),
    "/content/goals/0 required",
  ],
  "a row inside a row without an id": [
    content({ themes: [{ id: "t", steps: [{ date: "2026-05-01" }] }] }),
    "/content/themes/0/steps/0 required",
  ],
  "null in content": [
    content({ conclusions: null }),
    "/content/conclusions type",
  ],
  "a decimal in content": [content({ cost: 1.5 }), "/content/cost type"],
  "a position with capitals": [
    content({ goals: [{ id: "g-1", position: "B" }] }),
    "/content/goals/0/position not",
  ],
  "a row hidden by a word": [
    content({ prompts: [{ id: "concern", hidden: "yes" }] }),
    "/content/prompts/0/hidden type",
  ],
  "a contributor without an id": [
    content({ contributors: [{ organisation: "o-1" }] }),
    "/content/contributors/0 required",
  ],
  "own answers of nobody": [
    content({ own: [{ conclusions: { fi: "x" } }] }),
    "/content/own/0 required",
  ],
  "a bad row among own answers": [
    content({ own: [{ by: "c-1", goals: [{ id: "" }] }] }),
    "/content/own/0/goals/0/id minLength",
  ],
  "an open place without values": [
    content({ open: [{ target: "status", why: "tie" }] }),
    "/content/open/0 required",
  ],
  "a level as a number": [
    rated({ id: "forums", rating: { level: 3 } }),
    "/content/ratings/0/rating/level type",
  ],
  "a rating that is just a level": [
    rated({ id: "forums", rating: "3" }),
    "/content/ratings/0/rating type",
  ],
  "between one level": [
    rated({ id: "forums", rating: { between: ["2"] } }),
    "/content/ratings/0/rating/between minItems",
  ],
  "between three levels": [
    rated({ id: "forums", target: { between: ["1", "2", "3"] } }),
    "/content/ratings/0/target/between maxItems",
  ],
  "a reason without a language": [
    rated({ id: "forums", reason: "Ei vielä" }),
    "/content/ratings/0/reason type",
  ],
  "an own rating that is just a level": [
    {
      ...assessment,
      content: { own: [{ by: "c-1", ratings: [{ id: "forums", rating: 3 }] }] },
    },
    "/content/own/0/ratings/0/rating type",
  ],
  "a template without a version": [without(form, "version"), " required"],
  "a template without content": [without(matrix, "content"), " required"],
  "a form without sections": [
    { ...form, content: without(form["content"] as JsonFile, "sections") },
    "/content required",
  ],
  "a framework whose level has no rank": [
    {
      ...matrix,
      content: {
        ...(matrix["content"] as JsonFile),
        scales: [{ id: "phase", levels: [{ id: "1" }] }],
      },
    },
    "/content/scales/0/levels/0 required",
  ],
};

describe("what must not pass is found at its place", () => {
  for (const [what, [file, ...faults]] of Object.entries(cases))
    test(what, () => assert.deepEqual(faultsOf(file), faults));
});

test("a file of another kind does not pass", () => {
  assert.deepEqual(faultsOf(worksheet, "assessment"), ["/kind const"]);
});

describe("what must pass", () => {
  const future: Record<string, JsonFile> = {
    "a file with nothing but its envelope": worksheet,
    "a later minor version with members of its own": {
      ...worksheet,
      specVersion: "1.7",
      mood: { colour: "blue" },
      content: { mood: "calm", goals: [{ id: "g-1", weight: 3 }] },
      entries: [{ ...entry, weight: 3 }],
    },
    "an entry with any value": {
      ...worksheet,
      entries: [{ ...entry, value: { deep: [null, 1.5, {}] } }],
    },
    "a status and a reason nobody knows yet": content({
      status: "sealed",
      open: [{ target: "status", why: "new-reason", values: [] }],
    }),
    "a rating of a kind nobody knows yet": rated({
      id: "forums",
      rating: { percent: 62 },
    }),
    "languages with a region and one not known": content({
      title: { "sv-FI": "Rubrik", und: "?", smn: "x" },
    }),
    "rows that say nothing but their ids": content({
      goals: [{ id: "g-1" }],
      ratings: [{ id: "1.2a" }],
    }),
  };
  for (const [what, file] of Object.entries(future))
    test(what, () => assert.deepEqual(faultsOf(file), []));
});
