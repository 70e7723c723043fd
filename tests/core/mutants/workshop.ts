import type { Mutant } from "./list.js";

const ALIKE =
  "returned files give the same workshop in any order, any number of times";
const ALL = "every own answer is among the items, and nothing else is";
const ONCE =
  "a person is counted once under all their ids, and every id is shown";
const SPREAD =
  "a spread has only positions that somebody gave, in order, and no mean";
const LEDGER =
  "all that is agreed is in the ledger, which merging only adds to";
const AGAIN =
  "a file that comes again is the same, and an older one changes nothing";

/** Faults in the workshop. */
export const workshopMutants: readonly Mutant[] = [
  {
    name: "what somebody says twice and differently is left out",
    law: ALL,
    faults: [
      {
        file: "workshop/own-answers.ts",
        find: ".tied.push(...tiedAnswers(item, open, personOf(by)));",
        put: ".tied.push();",
      },
    ],
  },
  {
    name: "what the template does not ask is left out",
    law: ALL,
    faults: [
      {
        file: "workshop/own-answers.ts",
        find: "unasked.set(item.place, item); return",
        put: "return",
      },
    ],
  },
  {
    name: "a reason without a level is left out",
    law: ALL,
    faults: [
      {
        file: "workshop/own-answers.ts",
        find: "value !== undefined || Object.keys(beside).length > 0",
        put: "value !== undefined",
      },
    ],
  },
  {
    name: "why there is no answer is left out beside one",
    law: ALL,
    faults: [
      {
        file: "workshop/own-answers.ts",
        find: "codeOf(value) === undefined ? unansweredIn",
        put: "value === undefined ? unansweredIn",
      },
    ],
  },
  {
    name: "joined ids count as many people",
    law: ONCE,
    faults: [
      {
        file: "workshop/tally.ts",
        find: "people.set(person, one);",
        put: "people.set(by, one);",
      },
    ],
  },
  {
    name: "joining stops half way",
    law: ONCE,
    faults: [
      {
        file: "workshop/joined.ts",
        find: "[top(one), top(other)].sort(byCodeUnit)",
        put: "[one, other].sort(byCodeUnit)",
      },
    ],
  },
  {
    name: "systems are waited for",
    law: ONCE,
    faults: [
      {
        file: "workshop/participants.ts",
        find: 'role !== "room" && role !== "system"',
        put: 'role !== "room"',
      },
    ],
  },
  {
    name: "figures are compared as doubles",
    law: SPREAD,
    faults: [
      {
        file: "workshop/spread.ts",
        find: "compareDecimals(a.number!, b.number!)",
        put: "Number(a.number!) - Number(b.number!)",
      },
      {
        file: "workshop/decimals.ts",
        find: "return minus ? `-${size}` : size;",
        put: "return String(Number(minus ? `-${size}` : size));",
      },
    ],
  },
  {
    name: "levels are taken as they are written on the form",
    law: SPREAD,
    faults: [
      {
        file: "workshop/spread.ts",
        find: "[...levels].sort((a, b) => a.rank! - b.rank!)",
        put: "levels",
      },
    ],
  },
  {
    name: "between becomes the lower level",
    law: SPREAD,
    faults: [
      {
        file: "workshop/spread.ts",
        find: "levels.slice(low, high + 1)",
        put: "levels.slice(low, low + 1)",
      },
    ],
  },
  {
    name: "the ledger forgets what was decided anew",
    law: LEDGER,
    faults: [
      {
        file: "workshop/ledger.ts",
        find: "inOrder(entries.filter(isDecision))",
        put: "inOrder(currentEntries(entries).filter(isDecision))",
      },
    ],
  },
  {
    name: "the ledger believes the clocks",
    law: LEDGER,
    faults: [
      {
        file: "workshop/ledger.ts",
        find: "earlier.length > 0 && !begun",
        put: "earlier.length < 0 && !begun",
      },
    ],
  },
  {
    name: "an older copy counts as the same",
    law: AGAIN,
    faults: [
      {
        file: "workshop/said.ts",
        find: "if (missing.length === 0) return false;",
        put: "if (missing.length >= 0) return false;",
      },
    ],
  },
  {
    name: "what comes again counts as new",
    law: AGAIN,
    faults: [
      {
        file: "workshop/said.ts",
        find: "return entries.filter((entry) => !this.#keys.has(keyOf(entry)));",
        put: "return entries.filter((entry) => keyOf(entry) !== '');",
      },
    ],
  },
  {
    name: "a file takes the place of the one before",
    law: ALIKE,
    faults: [
      {
        file: "workshop/gathering.ts",
        find: "for (const entry of added) this.#arrived.push(entry);",
        put: "this.#arrived = [...added];",
      },
    ],
  },
];
