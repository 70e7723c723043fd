import type { Mutant } from "./list.js";

const LOW =
  "a programme suggests for what is agreed to be low, the lowest first, and for nothing else";

/** Faults in what a programme suggests. */
export const programmeMutants: readonly Mutant[] = [
  {
    name: "between two levels counts as the lower one",
    law: LOW,
    faults: [
      { file: "programme/suggest.ts", find: "Math.max(", put: "Math.min(" },
    ],
  },
  {
    name: "a rule is silent on its own level",
    law: LOW,
    faults: [
      {
        file: "programme/suggest.ts",
        find: "rank > limit",
        put: "rank >= limit",
      },
    ],
  },
  {
    name: "suggestions stand in the order of the rules",
    law: LOW,
    faults: [
      { file: "programme/suggest.ts", find: "a.rank - b.rank", put: "0" },
    ],
  },
  {
    name: "a rule speaks of any framework",
    law: LOW,
    faults: [
      {
        file: "programme/suggest.ts",
        find: "if (!speaksOf(framework, rule.template)) return [];",
        put: "",
      },
    ],
  },
];
