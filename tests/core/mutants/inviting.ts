import type { Mutant } from "./list.js";

const HOLDS = "an invitation holds what is asked and nobody else's answers";
const HOME =
  "answers to invitations come home whole, in any order and however they are sent";
const file = "workshop/invitation-copy.ts";

/** Faults in invitations. */
export const invitingMutants: readonly Mutant[] = [
  {
    name: "another's answers travel with an invitation",
    law: HOLDS,
    faults: [{ file, find: "return own && by === id;", put: "return own;" }],
  },
  {
    name: "what is agreed travels with every invitation",
    law: HOLDS,
    faults: [
      {
        file,
        find: `(shared && list !== "comments") || isForm(path)`,
        put: `list !== "comments" || isForm(path)`,
      },
    ],
  },
  {
    name: "of what somebody sends back only the latest words arrive",
    law: HOME,
    faults: [
      {
        file,
        find: "entry.by === by || (current.has(entry) && isNeeded(entry))",
        put: "current.has(entry) && (entry.by === by || isNeeded(entry))",
      },
    ],
  },
];
