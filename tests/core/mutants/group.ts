import type { Mutant } from "./list.js";

/** Faults in what is told of a group. */
export const groupMutants: readonly Mutant[] = [
  {
    name: "joined organisations count twice in a group",
    law: "who is in a group today stands by one sector, once, and a sector without anybody is missing",
    faults: [
      {
        file: "workshop/composition.ts",
        find: "same.get(row.id) ?? row.id",
        put: "row.id",
      },
    ],
  },
  {
    name: "wordings that take each other's place are lost",
    law: "every wording of a group is told, whatever takes the place of what",
    faults: [
      {
        file: "workshop/statements.ts",
        find: "!replaced.has(row) || isRing(row)",
        put: "!replaced.has(row)",
      },
    ],
  },
  {
    name: "what is taken over twice stands twice",
    law: "what a group takes over from a worksheet it has then, and what it had stays",
    faults: [
      {
        file: "workshop/lift-statements.ts",
        find: `standing !== "same"`,
        put: "standing",
      },
    ],
  },
];
