import { ratioOf } from "../stats.js";
import { short, table, withRange } from "../table.js";
import { SIZE, type WorkshopResults, type WorkshopRound } from "./run.js";

/** Where and when the rounds were run. */
export interface WorkshopSetting {
  readonly date: string;
  readonly machine: string;
  readonly busy: readonly number[];
}

/** The generated part of the page about the workshop, in Markdown. */
export function workshopReport(
  { rounds, bytes }: WorkshopResults,
  { date, machine, busy }: WorkshopSetting,
): string {
  const { files, answers, people, items } = SIZE;
  const figures = (of: (round: WorkshopRound) => number) => rounds.map(of);
  const ms = (of: (round: WorkshopRound) => number) => withRange(figures(of));
  const times = (
    of: (round: WorkshopRound) => number,
    floor: (round: WorkshopRound) => number,
  ) => {
    const ratio = ratioOf(figures(of), figures(floor));
    return ratio
      ? `${short(ratio.middle)} × (${short(ratio.low)}–${short(ratio.high)})`
      : "–";
  };
  const parse = ({ parse }: WorkshopRound) => parse;
  const megabytes = (of: (round: WorkshopRound) => number) =>
    withRange(figures((round) => of(round) / 1e6));
  const load = `${Math.min(...busy).toFixed(1)} to ${Math.max(...busy).toFixed(1)}`;
  return [
    `${date.slice(0, 10)}, ${machine}. The machine's load average during the run: ${load}. ${rounds.length} rounds; ${files} files with ${answers} answers each, ${(bytes / 1e6).toFixed(1)} MB.`,
    table(
      [`${files} files into \`<elo-merge>\``, "figure", "to JSON.parse"],
      [
        ["`JSON.parse` of the same texts, ms", ms(parse), "1 ×"],
        [
          "**all read, ms**",
          ms(({ read }) => read),
          times(({ read }) => read, parse),
        ],
        ["slices", ms(({ slices }) => slices), ""],
        [
          "longest slice, ms",
          ms(({ longest }) => longest),
          times(({ longest }) => longest, parse),
        ],
        ["times that how far it is was drawn", ms(({ told }) => told), ""],
        [
          "files read after the reader said stop",
          ms(({ afterStop }) => afterStop),
          "",
        ],
        [
          "merged document drawn after that, ms",
          ms(({ drawn }) => drawn),
          times(({ drawn }) => drawn, parse),
        ],
        [
          "longest time without an answer to the reader, ms",
          ms(({ longestTask }) => longestTask),
          times(({ longestTask }) => longestTask, parse),
        ],
        ["heap before, MB", megabytes(({ heap }) => heap.before), ""],
        [
          "heap when all are in, MB",
          megabytes(({ heap }) => heap.after),
          `${times(
            ({ heap }) => heap.after,
            () => bytes,
          )} of the files' bytes`,
        ],
        [
          "heap when all have come once more, MB",
          megabytes(({ heap }) => heap.again),
          `${times(
            ({ heap }) => heap.again,
            ({ heap }) => heap.after,
          )} of the line above`,
        ],
      ],
    ),
    table(
      [`a matrix of ${items} rows`, "5 people", `${people} people`, "ratio"],
      [
        [
          "drawn, ms",
          ms(({ few }) => few.ms),
          ms(({ many }) => many.ms),
          times(
            ({ many }) => many.ms,
            ({ few }) => few.ms,
          ),
        ],
        [
          "elements",
          ms(({ few }) => few.elements),
          ms(({ many }) => many.elements),
          times(
            ({ many }) => many.elements,
            ({ few }) => few.elements,
          ),
        ],
      ],
    ),
  ].join("\n\n");
}
