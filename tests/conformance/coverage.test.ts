import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rulesOf } from "../../scripts/lib/standard-rules.mjs";
import { shownBy } from "./behaviour.js";
import { casesOf, files, groups, ROLES, type Case } from "./support/cases.js";
import { hasTest } from "./support/behaviour.js";

const rules = rulesOf(readFileSync("docs/standard.md", "utf8"));
const cases = groups().flatMap((group) => casesOf(group));

test("every rule that says MUST, and every rule of the second layer, has a case", () => {
  const shown = new Set(cases.flatMap((one) => one.rules));
  const needed = rules.filter(({ must, code }) => must || code !== undefined);
  assert.ok(needed.length > 60);
  assert.deepEqual(
    needed.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
    [],
  );
});

test("every case names rules that are in the standard", () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const { case: id, rules: named } of cases) {
    assert.ok(named.length > 0, id);
    assert.equal(new Set(named).size, named.length, id);
    for (const rule of named) assert.ok(known.has(rule), `${id}: ${rule}`);
  }
});

test("a case is called as its file, says something and has all its parts", () => {
  const members = ["case", "title", "rules", "role", "given", "expect"];
  for (const group of groups())
    for (const [index, one] of casesOf(group).entries()) {
      const path = files(group)[index]!;
      assert.equal(path, `schemas/conformance/${one.case}.json`);
      assert.match(one.case, /^[a-z]+\/[A-Za-z0-9-]+$/);
      assert.deepEqual(Object.keys(one), members, path);
      assert.match(one.title, /\S[.]$/, path);
      assert.ok(ROLES.includes(one.role), path);
      assert.ok(Object.keys(one.expect).length > 0, path);
    }
});

test("no two cases of a group ask the same", () => {
  const seen = new Map<string, string>();
  for (const one of cases) {
    const asked = JSON.stringify([group(one), one.given]);
    assert.equal(seen.get(asked), undefined, one.case);
    seen.set(asked, one.case);
  }
});

test("every behaviour that is tied to tests is a case", () => {
  assert.deepEqual(
    Object.keys(shownBy),
    casesOf("behaviour").map((one) => one.case),
  );
});

test("a test that is not there, or is only spoken of, is noticed", () => {
  const source = 'test("one", () => {});\n  it(\n    "two", x);\n// "three"\n';
  assert.ok(hasTest(source, "one") && hasTest(source, "two"));
  assert.ok(!hasTest(source, "three") && !hasTest(source, "on"));
});

test("rules are read whole, up to the next", () => {
  const text = `- **ABC-1** It is so.\n  And it MUST be.\n- **ABC-2** May be.\n\nIt MUST not count.\n\n| R1   | \`a-b\` | no MUST |\n`;
  assert.deepEqual(
    rulesOf(text).map(({ id, must, code }) => [id, must, code]),
    [
      ["ABC-1", true, undefined],
      ["ABC-2", false, undefined],
      ["R1", true, "a-b"],
    ],
  );
});

function group(one: Case): string {
  return one.case.split("/")[0]!;
}
