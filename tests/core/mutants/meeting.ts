import type { Mutant } from "./list.js";

const ONCE =
  "a meeting holds each decision of its document once, wherever and however often it was copied";

/** Faults in what a meeting copies. */
export const meetingMutants: readonly Mutant[] = [
  {
    name: "a decision is copied under a name of its own",
    law: ONCE,
    faults: [
      {
        file: "meeting/collected.ts",
        find: "const target = `decisions/${encodeSegment(decision.entry)}`;",
        put: "const target = `decisions/${meeting.entries.length}-${encodeSegment(decision.entry)}`;",
      },
    ],
  },
  {
    name: "what others say of their own changes the words of a decision",
    law: ONCE,
    faults: [
      {
        file: "meeting/collected.ts",
        find: "itemsOfWorkshop(sharedAlone(document), options.template)",
        put: "itemsOfWorkshop(document, options.template)",
      },
    ],
  },
  {
    name: "a decision that has been replaced is passed over",
    law: ONCE,
    faults: [
      {
        file: "meeting/collected.ts",
        find: "isInTime(decision) &&",
        put: "isInTime(decision) && decision.standing &&",
      },
    ],
  },
];
