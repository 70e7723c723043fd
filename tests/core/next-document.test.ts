// The worksheet or matrix of the next period: for the same group, with nobody's answer in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applyEdits,
  checkRules,
  contentOf,
  createDocument,
  mergeDocuments,
  nextDocument,
  nextId,
  rowsOf,
  type Edit,
  type Template,
} from "@askelmat/core";
import { ohjausyhteistyonKehittyminen } from "@askelmat/content";

const template = ohjausyhteistyonKehittyminen as unknown as Template;
const AT = "2026-04-20T08:00:00Z";
const set = (target: string, value: string): Edit => ({
  type: "set",
  target,
  value,
});
const row = (target: string): Edit => ({ type: "add-row", target });

const last = applyEdits(
  createDocument({ template, by: "c-a", at: AT }),
  [
    set("group@fi", "Ryhmä"),
    set("group@sv", "Gruppen"),
    set("period", "2026"),
    set("title@fi", "Matriisi 2026"),
    row("languages/fi"),
    row("regions/04"),
    row("organisations/o-1"),
    set("organisations/o-1/name@fi", "Ohjaamo"),
    row("organisations/o-2"),
    set("organisations/o-2/name@fi", "Lakannut"),
    set("organisations/o-2/validTo", "2025-12-31"),
    {
      type: "set",
      target: "ratings/forums/rating",
      value: { level: "2" },
    },
    { type: "set", target: "own/ratings/forums/rating", value: { level: "1" } },
  ],
  { by: "c-a", at: AT },
).document;

test("the next period's document is for the same group, and leads to the earlier one", () => {
  const before = JSON.stringify(last);
  const next = nextDocument(last, {
    template,
    by: "c-b",
    at: AT,
    period: "2027",
  });
  const content = contentOf(next);
  assert.equal(content["previous"], last.id);
  assert.equal(content["period"], "2027");
  assert.deepEqual(content["group"], { fi: "Ryhmä", sv: "Gruppen" });
  assert.deepEqual(content["regions"], [{ id: "04" }]);
  assert.deepEqual(
    rowsOf(content, "organisations").map(({ id }) => id),
    ["o-1"],
  );
  assert.notEqual(next.id, last.id);
  assert.equal(JSON.stringify(last), before);
});

test("nobody's answer goes over, and nothing in it breaks a rule", () => {
  const next = nextDocument(last, { template, by: "c-b", at: AT });
  const content = contentOf(next);
  assert.equal(content["ratings"], undefined);
  assert.equal(content.own, undefined);
  assert.equal(content["title"], undefined);
  assert.deepEqual(checkRules(next, template), []);
});

test("two who begin the same period make one document", () => {
  const start = { template, period: "2027" };
  const mine = nextDocument(last, { ...start, by: "c-a", at: AT });
  const theirs = nextDocument(last, {
    ...start,
    by: "c-b",
    at: "2027-01-07T08:00:00Z",
  });
  assert.equal(mine.id, theirs.id);
  const merged = contentOf(mergeDocuments(mine, theirs).document);
  assert.equal(merged.open, undefined);
  assert.deepEqual(merged["group"], { fi: "Ryhmä", sv: "Gruppen" });
  assert.notEqual(nextId(last, "2028"), mine.id);
  assert.notEqual(nextId(last), mine.id);
  const known = {
    ...last,
    id: "urn:uuid:5d0c6f0e-3b1a-4c52-9f5e-7a2f6d8b9c10",
  };
  assert.equal(
    nextId(known, "2027"),
    "urn:uuid:93d052e1-0e96-8d78-b4a4-a6330f63903a",
  );
});
