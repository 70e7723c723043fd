import type { Mutant } from "./list.js";

const UPTAKE =
  "each theme is shown once, and is taken up as the words of the standard say";
const TAKEN =
  "taking twice is taking once, and two who take the same have one part of it";
const COUNTED =
  "assignments are counted for those they are for, and once for each who has done them";

/** Faults in what a training programme takes up and how far it has come. */
export const programmeRunMutants: readonly Mutant[] = [
  {
    name: "a part that was dropped takes up its themes",
    law: UPTAKE,
    faults: [
      {
        file: "programme/themes.ts",
        find: 'if (item["status"] === "dropped") continue;',
        put: "",
      },
    ],
  },
  {
    name: "a theme that leads round in a ring is lost",
    law: UPTAKE,
    faults: [
      {
        file: "programme/themes.ts",
        find: "return [...tops, ...ring];",
        put: "return ring.length > 9 ? ring : tops;",
      },
    ],
  },
  {
    name: "what stands under a theme that is taken up is not",
    law: UPTAKE,
    faults: [
      {
        file: "programme/themes.ts",
        find: "const isTaken = isAboveTaken || items.length > 0;",
        put: "const isTaken = items.length > 0;",
      },
    ],
  },
  {
    name: "what is there is taken again",
    law: TAKEN,
    faults: [
      {
        file: "programme/take.ts",
        find: "const id = `it-${shortId(key)}`;",
        put: "const id = `it-${shortId(key)}${String(Math.random()).slice(2)}`;",
      },
    ],
  },
  {
    name: "an assignment of each theme follows from the theme's place among the chosen",
    law: TAKEN,
    faults: [
      {
        file: "programme/take.ts",
        find: "shortId(`${target} ${uri}`)",
        put: "shortId(String(Math.random()))",
      },
    ],
  },
  {
    name: "assignments of a part that was dropped are counted",
    law: COUNTED,
    faults: [
      {
        file: "programme/progress.ts",
        find: 'if (item?.["status"] === "dropped") return [];',
        put: "",
      },
    ],
  },
  {
    name: "whoever has done it without being asked is forgotten",
    law: COUNTED,
    faults: [
      {
        file: "programme/progress.ts",
        find: "[...new Set([...forWhom, ...done])]",
        put: "forWhom",
      },
    ],
  },
];
