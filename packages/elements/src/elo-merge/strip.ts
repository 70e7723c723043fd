import { html, nothing, svg, type TemplateResult } from "lit";

/** How answers lie on the levels of a scale, by rank from 1. */
export interface Strip {
  /** How many levels the scale has. */
  readonly of: number;
  /** People on a level. */
  readonly at: ReadonlyMap<number, number>;
  /** People between a level and the next, by the lower one. */
  readonly between: ReadonlyMap<number, number>;
  /** The agreed ranks, outlined bold. */
  readonly agreed: readonly number[];
}

const STEP = 72;
const RADIUS = 4;
const GAP = 10;
const RANKS = 18;
/** Dots beside each other: on a level, and between two, so that they never meet. */
const ABREAST = { at: 4, between: 2 };

/**
 * The motif as a picture of the room: a dot a respondent on the steps, stacked.
 * It is for the eye; the sentence under it says the same to everybody.
 */
export function stripView(strip: Strip): TemplateResult {
  const { of, agreed } = strip;
  const ranks = Array.from({ length: of }, (_, index) => index + 1);
  const tallest = Math.max(
    ...ranks.map((rank) => rise(of, rank) + tower(strip.at.get(rank), "at")),
    ...ranks.map(
      (rank) => rise(of, rank + 1) + tower(strip.between.get(rank), "between"),
    ),
  );
  const [width, base] = [of * STEP + 2, tallest + RADIUS];
  const step = (rank: number) =>
    `M${1 + (rank - 1) * STEP} ${base - rise(of, rank)}h${STEP}V${base}h-${STEP}z`;
  const isAgreed = (rank: number) => agreed.includes(rank);
  const dots = ranks.flatMap((rank) => [
    ...dotsOn(
      strip.at.get(rank),
      "at",
      1 + (rank - 0.5) * STEP,
      base - rise(of, rank),
    ),
    ...dotsOn(
      strip.between.get(rank),
      "between",
      1 + rank * STEP,
      base - rise(of, rank + 1),
    ),
  ]);
  return html`<svg
    class="strip"
    width=${`${width / 16}em`}
    viewBox="0 0 ${width} ${base + RANKS}"
    aria-hidden="true"
  >
    <path
      class="step"
      d=${ranks
        .filter((rank) => !isAgreed(rank))
        .map(step)
        .join("")}
    />
    ${
      agreed.length > 0
        ? svg`<path class="step bold" d=${ranks.filter(isAgreed).map(step).join("")} />`
        : nothing
    }
    <path class="dots" d=${dots.join("")} />
    ${ranks.map(
      (rank) =>
        svg`<text x=${1 + (rank - 0.5) * STEP} y=${base + RANKS - 4} text-anchor="middle">${rank}</text>`,
    )}
  </svg>`;
}

/** How high a step is. */
function rise(of: number, rank: number): number {
  return 6 + Math.min(10, 36 / Math.max(1, of - 1)) * (Math.min(rank, of) - 1);
}

/** How high a stack of dots is. */
function tower(count = 0, where: keyof typeof ABREAST): number {
  return Math.ceil(count / ABREAST[where]) * GAP;
}

/** Dots around a middle, from the step up; a row that is not full stands in the middle, too. */
function dotsOn(
  count = 0,
  where: keyof typeof ABREAST,
  middle: number,
  ground: number,
): string[] {
  const abreast = ABREAST[where];
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / abreast);
    const inRow = Math.min(abreast, count - row * abreast);
    const x = middle + ((index % abreast) - (inRow - 1) / 2) * GAP;
    const y = ground - (row + 0.5) * GAP;
    return `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 -${2 * RADIUS} 0z`;
  });
}
