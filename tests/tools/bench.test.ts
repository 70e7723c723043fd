import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import {
  matrixContent,
  matrixTemplate,
  missingAnswers,
  missingRatings,
  sheetContent,
  sheetTemplate,
} from "../bench/ours/mapping.js";
import { goalsOf } from "../bench/support/goals.js";
import { median, quantile, ratioOf } from "../bench/support/stats.js";
import * as a from "../bench/works/a.mjs";
import * as b from "../bench/works/b.mjs";

/** What must stay as it was taken in, so that figures of different days and columns can be compared. */
const folders = ["floors", "page", "peers", "works"];

test("works, floors, the page's part and the peers' adapters are unchanged, byte for byte", () => {
  const committed = JSON.parse(
    readFileSync("tests/bench/hashes.json", "utf8"),
  ) as Record<string, string>;
  const now = folders
    .flatMap((folder) =>
      readdirSync(`tests/bench/${folder}`, {
        recursive: true,
        withFileTypes: true,
      }),
    )
    .filter((entry) => entry.isFile() && entry.name !== "package.json")
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .map((path) => [
      path.replace("tests/bench/", ""),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]);
  assert.deepEqual(Object.fromEntries(now), committed);
});

test("the matrix of the bench has the work's words, levels and answers", () => {
  const { content } = matrixTemplate(a.work);
  const [item] = (content as { items: { id: string; descriptors: object[] }[] })
    .items;
  assert.equal(item!.id, "governance");
  assert.deepEqual(item!.descriptors[1], {
    id: "governance-2",
    level: "2",
    text: {
      fi: "Governance: First steps agreed; tasks are known but not yet resourced.",
    },
  });
  assert.deepEqual(matrixContent(a.filled()).ratings[1], {
    id: "evidence-and-data",
    rating: { level: "2" },
    reason: { fi: "Agreed in the regional workshop, point 2." },
  });
  assert.deepEqual(matrixContent(a.empty()).ratings[0], { id: "governance" });
});

test("the worksheet of the bench has the work's prompts, columns and rows", () => {
  const { sections } = sheetTemplate(b.work).content as {
    sections: { columns: { id: string }[]; rows?: { id: string }[] }[];
  };
  assert.deepEqual(
    sections[0]!.rows!.map(({ id }) => id),
    ["p1", "p2", "p3", "p4", "p5"],
  );
  assert.deepEqual(
    sections[1]!.columns.map(({ id }) => id),
    ["who", "role", "need"],
  );
  const { rows } = sheetContent(b.filled());
  assert.equal(rows.length, 30);
  assert.deepEqual(rows[29], {
    id: "r-1t",
    position: "1t",
    who: { fi: "Stakeholder 30" },
    role: { fi: "Role 4" },
    need: { fi: "Needs a clear mandate and a contact person (30)." },
  });
  const positions = rows.map(({ position }) => position);
  assert.deepEqual(positions, [...positions].sort());
});

test("what a work needs and a document lacks is counted", () => {
  const ratings = (document: Parameters<typeof matrixContent>[0]) =>
    missingRatings(a.work, matrixContent(document));
  const answers = (document: Parameters<typeof sheetContent>[0]) =>
    missingAnswers(b.work, sheetContent(document));
  assert.deepEqual([a.filled(), a.empty(), a.broken()].map(ratings), [0, 6, 1]);
  assert.deepEqual(
    [b.filled(), b.empty(), b.broken()].map(answers),
    [0, 35, 1],
  );
});

test("a ratio is that of the medians, and its range that of the rounds", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(quantile([5, 1, 4, 2, 3], 0.95), 5);
  // By hand: medians 6 and 2; rounds 4/2, 6/1, 9/3, the failed one left out.
  assert.deepEqual(ratioOf([4, 6, 9, undefined], [2, 1, 3, 2]), {
    middle: 3,
    low: 2,
    high: 6,
  });
  assert.equal(ratioOf([undefined], [1]), undefined);
});

test("a goal at its limit is met, and one above it is missed", () => {
  const size = { raw: 0, gzip: 0, brotli: 0 };
  const cell = (domMs: number) => ({
    size,
    loads: [{ domMs }],
    slow: [],
    deep: [],
  });
  const results = (ours: number, page: number) =>
    ({
      cells: { "lit/a": cell(10), "askelmat/a": cell(ours) },
      growth: {},
      growthRows: [10, 120],
      pages: [{ element: "elo-matrix", page, opening: 0 }],
    }) as unknown as Parameters<typeof goalsOf>[0];
  const verdicts = (ours: number, page: number) =>
    goalsOf(results(ours, page)).map(({ name, met }) => [name, met]);
  const names = [
    "A: document complete",
    "page with one `<elo-matrix>`, Brotli",
  ];
  assert.deepEqual(
    verdicts(20, 25_000),
    names.map((name) => [name, true]),
  );
  assert.deepEqual(
    verdicts(20.1, 25_001),
    names.map((name) => [name, false]),
  );
});
