// Random edits: few places and few values, so that people meet.
import fc from "fast-check";
import type { Edit, Json } from "@askelmat/core";

const fields = [
  "status",
  "status",
  "conclusions@fi",
  "goals/g-1/state@fi",
  "goals/g-1/state@fi",
  "goals/g-1/status",
  "measures/m-1/text@fi",
  "goals/g-1/responsible/o-1/text@fi",
  "own/prompts/definition/text@fi",
  "own/ratings/forums/rating",
  "own/goals/r-1/state@fi",
];
const rows = [
  "goals/g-1",
  "goals/g-2",
  "measures/m-1",
  "goals/g-1/responsible/o-1",
  "own/goals/r-1",
];
/** Rows lead into each other in every way, in circles too. */
const parents = ["goals/g-1", "goals/g-2", "measures/m-1"];

const text = fc.constantFrom<Json>("A", "B", "ä 😀", "C");
const value = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, "", [], {}) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Json>(
      { level: "3" },
      { between: ["2", "3"] },
      true,
      7,
      ["x", "y"],
    ),
  },
);
const position = fc.constantFrom("a", "b", "b", "c5");
const row = fc.constantFrom(...rows);
const field = fc.constantFrom(...fields);

/** A text stays a text; elsewhere anything may be said. */
function write(type: "set" | "type"): fc.Arbitrary<Edit> {
  return field.chain((target) =>
    (target.includes("@") ? fc.oneof(text, fc.constant(null)) : value).map(
      (said) => ({ type, target, value: said }),
    ),
  );
}

const explain = fc.record({
  type: fc.constant("set" as const),
  target: fc.constantFrom("ratings/forums/rating", "status"),
  value: fc.constantFrom<Json>({ level: "3" }, "A"),
  reason: fc.constantFrom("Yhdessä sovittu", "Enemmistö"),
});

const move = fc
  .tuple(row, fc.option(position), fc.option(fc.constantFrom(...parents)))
  .map(([target, place, parent]): Edit => ({
    type: "move-row",
    target,
    ...(place !== null && { position: place }),
    ...(parent !== null && { in: parent }),
  }));

function onRow(
  type: "add-row" | "delete-row" | "restore-row",
): fc.Arbitrary<Edit> {
  return row.map((target) => ({ type, target }));
}

const writing: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: write("set") },
  { weight: 5, arbitrary: write("type") },
  { weight: 4, arbitrary: move },
  { weight: 2, arbitrary: explain },
);

/** One gesture: mostly one edit; at times a row is added and a few things are said. */
export const gesture: fc.Arbitrary<readonly Edit[]> = fc.oneof(
  { weight: 10, arbitrary: writing.map((one) => [one]) },
  { weight: 3, arbitrary: onRow("add-row").map((one) => [one]) },
  { weight: 4, arbitrary: onRow("delete-row").map((one) => [one]) },
  { weight: 3, arbitrary: onRow("restore-row").map((one) => [one]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(onRow("add-row"), { maxLength: 1 }),
        fc.array(writing, { minLength: 1, maxLength: 3, size: "max" }),
      )
      .map(([added, said]) => [...added, ...said]),
  },
);
