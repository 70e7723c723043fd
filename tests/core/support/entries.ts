// Random entries that no honest tool wrote: liars, misshapen and strange ones.
import fc from "fast-check";
import type { Entry, Json } from "@askelmat/core";
import type { Core } from "./types.js";

const targets = [
  "status",
  "conclusions@fi",
  "conclusions@sv",
  "conclusions",
  "goals",
  "goals/g-1",
  "goals/g-1/state@fi",
  "goals/g-1/state",
  "goals/g-1/position",
  "goals/g-1/in",
  "goals/g-2",
  "goals/g-2/in",
  "measures/m-1",
  "measures/m-1/in",
  "measures/m-1/text@fi",
  "goals/g-1/responsible/o-1",
  "own/goals/r-1",
  "own/goals/r-1/state@fi",
  "own/measures/m-1/text@fi",
  "own/prompts/definition/text@fi",
  "own/ratings/forums/rating",
];
const strangeTargets = [
  "id",
  "own",
  "open",
  "by",
  "own/own",
  "goals/g-1/id",
  "",
  "own/",
  "goals//x",
  "goals/g-1@fi",
  "%5F%5Fproto%5F%5F",
  "%5F%5Fproto%5F%5F/%5F%5Fproto%5F%5F/constructor@fi",
  "goals/%c3%a4",
  "goals/%FF",
  "a/".repeat(40) + "a",
];
const values: readonly Json[] = [
  null,
  null,
  true,
  true,
  "A",
  "B",
  "",
  7,
  { level: "2" },
  { level: "3" },
  "goals/g-1",
  "goals/g-2",
  "measures/m-1",
];

/** What somebody says, naming others by their place among those said before. */
export interface Saying {
  readonly target: string;
  readonly by: string;
  readonly via: string | undefined;
  readonly value: Json;
  /** Places of the named; one past the end is nobody's id. */
  readonly names: readonly number[];
}

export function saying(people: readonly string[]): fc.Arbitrary<Saying> {
  return fc.record({
    target: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...targets) },
      { weight: 1, arbitrary: fc.constantFrom(...strangeTargets) },
    ),
    by: fc.constantFrom(...people),
    via: fc.constantFrom(undefined, undefined, ...people),
    value: fc.constantFrom(...values),
    names: fc.array(fc.nat(30), { maxLength: 8, size: "max" }),
  });
}

/** The entry that a saying is, among those that it can name. */
export function asEntry(
  core: Core,
  { target, by, via, value, names }: Saying,
  known: readonly Entry[],
  at: string,
): Entry {
  const replaces = names.map(
    (place) =>
      known[place % (known.length + 1)]?.id ?? "e-aaaaaaaaaaaaaaaaaaaaaaaaaa",
  );
  return core.seal({
    target,
    by,
    ...(via !== undefined && { via }),
    at,
    value,
    ...(replaces.length > 0 && { replaces: [...new Set(replaces)].sort() }),
  });
}

/** A set of entries, each naming any that came before it. */
export function entrySet(core: Core): fc.Arbitrary<readonly Entry[]> {
  return fc
    .array(saying(["c-a", "c-b", "c-x"]), {
      minLength: 2,
      maxLength: 25,
      size: "max",
    })
    .map((sayings) => {
      const entries: Entry[] = [];
      sayings.forEach((one, index) =>
        entries.push(asEntry(core, one, entries, `t${index}`)),
      );
      return core.union(entries);
    });
}
