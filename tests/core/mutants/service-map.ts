import type { Mutant } from "./list.js";

const REACH =
  "services reach whom they name on the days they are there, and meet where their providers are others";

/** Faults in what a service map reaches. */
export const serviceMapMutants: readonly Mutant[] = [
  {
    name: "a service has ended on its last day",
    law: REACH,
    faults: [
      {
        file: "service-map/services.ts",
        find: "last >= now",
        put: "last > now",
      },
    ],
  },
  {
    name: "a service reaches every level",
    law: REACH,
    faults: [
      {
        file: "service-map/reach.ts",
        find: "one.groups.has(targetGroup) && one.levels.has(level)",
        put: "one.groups.has(targetGroup)",
      },
    ],
  },
  {
    name: "two services of one provider meet",
    law: REACH,
    faults: [
      {
        file: "service-map/overlaps.ts",
        find: "![...one].some((id) => other.has(id))",
        put: "true",
      },
    ],
  },
];
