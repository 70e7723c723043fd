// The example of a service map: whole, in both languages, with something to see in each of its pictures.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  checkCodes,
  checkDocument,
  contentOf,
  expertiseOf,
  mapFindings,
  overlapsOf,
  placementOf,
  reachOf,
  readJson,
  rowsOf,
  type AskelmatDocument,
  type CodeField,
  type JsonObject,
  type Row,
  type Template,
} from "@askelmat/core";
import { codeFields, codeLists } from "@askelmat/content/code-lists.js";
import { readJsonFile } from "./support/files.js";

const lists = {
  codeLists: codeLists as unknown as Template[],
  codeFields: codeFields as CodeField[],
};

function open(): AskelmatDocument {
  const path = "schemas/examples/service-map.askelmat.json";
  const read = readJson(readJsonFile(path) as JsonObject);
  assert.ok(read.ok && read.document, path);
  assert.deepEqual(read.problems, [], path);
  return read.document;
}

const codesOf = (name: string) =>
  rowsOf(
    lists.codeLists.find(({ id }) => id.endsWith(`/${name}`))?.content,
    "codes",
  ).map(({ id }) => id);

const inBoth = (row: Row, member: string) =>
  assert.deepEqual(Object.keys(row[member] as object).sort(), ["fi", "sv"]);

describe("the example of a service map", () => {
  test("breaks no rule, every code is known, nothing is open, and nothing in it cannot be right", () => {
    const map = open();
    assert.deepEqual(checkDocument(map), []);
    assert.deepEqual(checkCodes(map, lists), []);
    assert.deepEqual(contentOf(map).open ?? [], []);
    assert.deepEqual(mapFindings(map), []);
  });

  test("is in both languages, and names no person", () => {
    const map = open();
    const content = contentOf(map);
    for (const row of rowsOf(content, "services")) inBoth(row, "name");
    for (const row of rowsOf(content, "needs")) inBoth(row, "text");
    assert.ok(rowsOf(content, "services").length >= 9);
    assert.equal(rowsOf(content, "needs").length, 2);
  });

  test("has gaps on a later day, some that overlap, every side of Ohjaamo, and a place", () => {
    const map = open();
    const reached = (day: string) =>
      reachOf(map, day, ["employed"], ["regional"]).flatMap(({ services }) =>
        services.map(({ id }) => id),
      );
    assert.equal(reached("2026-05-31").length, 1);
    assert.deepEqual(reached("2026-06-01"), [], "the trial has ended");

    const met = overlapsOf(map, "2026-05-01");
    assert.equal(
      met.filter(({ targetGroup }) => targetGroup === "jobseekers").length,
      2,
      "Ohjaamo and the employment area, in a room and by phone",
    );
    for (const { services } of met) assert.ok(services.length >= 2);

    const facets = rowsOf(contentOf(map), "services").flatMap(
      ({ facet }) => facet ?? [],
    );
    assert.deepEqual([...facets].sort(), codesOf("ohjaamo-facet").sort());
    assert.equal(placementOf(contentOf(map)).value, 35);
  });

  test("tells who is good at what, and what they offer", () => {
    const map = open();
    const known = expertiseOf(map);
    assert.ok(known.length >= 3);
    for (const { organisation, services } of known)
      assert.ok(services.length > 0, organisation.id);
  });
});
