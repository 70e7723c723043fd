import type { Mutant } from "./list.js";

const TIE =
  "nothing of a comment round becomes a tie, whatever people do apart";
const ALIKE =
  "a comment round is read alike from any order of copies and entries, each answer once";
const SEEN =
  "an approval says whether the text that it saw is the text that stands";

export const roundMutants: readonly Mutant[] = [
  {
    name: "an outcome is written in the remark",
    law: TIE,
    faults: [
      {
        file: "workshop/round/answer.ts",
        find: "target: `${row}/outcome`",
        put: "target: `comments/${encodeSegment(remark)}/outcome`",
      },
    ],
  },
  {
    name: "news of a round are written in the round",
    law: TIE,
    faults: [
      {
        file: "workshop/round/rounds.ts",
        find: "const [[name, value]] = Object.entries(news) as [[string, string]]; return [",
        put: 'const [[name, value]] = Object.entries(news) as [[string, string]]; return [ { type: "set", target: `${rowOf(round)}/${name}`, value },',
      },
    ],
  },
  {
    name: "an answer goes with the remark that was taken back",
    law: ALIKE,
    faults: [
      {
        file: "workshop/round/remarks.ts",
        find: "if (!roots.has(root)) roots.set(root, byId.get(root));",
        put: "",
      },
    ],
  },
  {
    name: "remarks are read by their ids",
    law: ALIKE,
    faults: [
      {
        file: "workshop/round/remarks.ts",
        find: "answers.get(id) ?? [], madeOf)) .sort(byMade)",
        put: "answers.get(id) ?? [], madeOf))",
      },
    ],
  },
  {
    name: "an outcome that was replaced still stands",
    law: ALIKE,
    faults: [
      {
        file: "workshop/round/remarks.ts",
        find: 'codes.some((code) => code !== "open")',
        put: 'said.some((one) => one["outcome"] === "accepted")',
      },
    ],
  },
  {
    name: "an approval is of whatever stands",
    law: SEEN,
    faults: [
      {
        file: "workshop/round/draft-text.ts",
        find: "digestOfValue({ id, kind, content })",
        put: "digestOfValue({ id, kind })",
      },
    ],
  },
  {
    name: "remarks are a part of the text",
    law: SEEN,
    faults: [
      {
        file: "workshop/round/draft-text.ts",
        find: '"comments",',
        put: "",
      },
    ],
  },
];
