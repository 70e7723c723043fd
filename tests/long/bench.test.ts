// That the bench measures what it says: every column draws the whole work, finds the fault and takes what is typed.
// No times: whatever else runs on this machine changes them.
import assert from "node:assert/strict";
import test from "node:test";
import { ownColumns } from "../bench/support/columns.js";
import { openBench } from "../bench/support/open-bench.js";
import { smokeBench, smokeProblems } from "../bench/support/smoke.js";
import { workOf } from "../bench/support/works.js";

test("every column of the bench does works A and B", async () => {
  const works = [await workOf("a"), await workOf("b")];
  const bench = await openBench({ columns: ownColumns, works, built: "dist" });
  try {
    const found = await smokeBench(bench, ownColumns, works);
    assert.deepEqual(smokeProblems(found), []);
    assert.deepEqual(
      found.map(({ column, work, controls }) => [column, work, controls]),
      [
        ["vanilla", "a", 30],
        ["lit", "a", 30],
        ["askelmat", "a", 30],
        ["vanilla", "b", 95],
        ["lit", "b", 95],
        ["askelmat", "b", 95],
      ],
    );
  } finally {
    await bench.close();
  }
});

test("a column that falls short would be noticed", () => {
  const fine = {
    column: "x",
    work: "a",
    controls: 30,
    wanted: 30,
    filled: 0,
    broken: 1,
    typed: true,
  };
  assert.deepEqual(smokeProblems([fine]), []);
  assert.equal(
    smokeProblems([
      {
        ...fine,
        controls: 29,
        filled: 2,
        broken: 0,
        typed: false,
        error: "x",
      },
    ]).length,
    5,
  );
});
