import { html, nothing, svg, type TemplateResult } from "lit";

export interface LevelMark {
  /** How many levels the scale has. */
  readonly of: number;
  /** The ranks from 1 that are filled: one, or two for "between". */
  readonly chosen?: readonly number[];
  /** The agreed ranks, outlined bold. */
  readonly agreed?: readonly number[];
  /** The rank with the flag. */
  readonly target?: number;
}

const STEP = 7;
const HEIGHT = 22;

/**
 * The motif: ascending steps. The chosen one is filled, the agreed one
 * outlined bold, the target one has a flag; between two levels, half of each
 * is filled. Carries no meaning for a screen reader: the words beside it do.
 */
export function levelMark(mark: LevelMark): TemplateResult {
  const { of, chosen = [], agreed = [], target } = mark;
  const width = of * STEP + 2;
  const ranks = Array.from({ length: of }, (_, index) => index + 1);
  const isAgreed = (rank: number) => agreed.includes(rank);
  const plain = ranks.filter((rank) => !isAgreed(rank));
  const [low = 0, high] = [...chosen].sort((a, b) => a - b);
  // Between: the right half of the lower step and the left half of the upper.
  const filled = ranks
    .filter((rank) => chosen.includes(rank))
    .map((rank) =>
      high === undefined
        ? step(of, rank)
        : step(of, rank, rank === low ? STEP / 2 : 0, STEP / 2),
    );
  // Few elements: a page may have a hundred marks.
  return html`<svg
    class="mark"
    width=${width}
    height=${HEIGHT + 4}
    viewBox="0 -4 ${width} ${HEIGHT + 4}"
    aria-hidden="true"
  >
    <path class="fill" d=${filled.join("")} />
    <path class="step" d=${plain.map((rank) => step(of, rank)).join("")} />
    ${
      agreed.length > 0
        ? svg`<path class="step bold" d=${ranks
            .filter(isAgreed)
            .map((rank) => step(of, rank))
            .join("")} />`
        : nothing
    }
    ${
      target === undefined
        ? nothing
        : svg`<path class="flag" d="M${left(target) + 2.5} ${top(of, target)}v-6l4.5 2-4.5 2" />`
    }
  </svg>`;
}

const left = (rank: number) => 1 + (rank - 1) * STEP;

const top = (of: number, rank: number) =>
  HEIGHT - 6 - (12 * (rank - 1)) / Math.max(1, of - 1);

/** The outline of a step, or of a part of its width. */
function step(of: number, rank: number, from = 0, width = STEP): string {
  const y = top(of, rank);
  return `M${left(rank) + from} ${y}h${width}V${HEIGHT - 1}h-${width}z`;
}
