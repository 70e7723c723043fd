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

/**
 * The motif: ascending steps. The chosen one is filled, the agreed one
 * outlined bold, the target one has a flag; between two levels, half of each
 * is filled. Carries no meaning for a screen reader: the words beside it do.
 */
export function levelMark(mark: LevelMark): TemplateResult {
  const { of, chosen = [], agreed = [], target } = mark;
  const width = of * STEP + 2;
  const height = 22;
  const between = chosen.length === 2;
  const steps = Array.from({ length: of }, (_, index) => {
    const rank = index + 1;
    const x = 1 + index * STEP;
    const tall = 5 + (12 * index) / Math.max(1, of - 1);
    const y = height - 1 - tall;
    const [low = 0, high = 0] = [...chosen].sort((a, b) => a - b);
    // Between: the right half of the lower step and the left half of the upper.
    const from = between && rank === low ? x + STEP / 2 : x;
    const filled = chosen.includes(rank);
    const half = between && (rank === low || rank === high);
    return svg`<g>
      ${
        filled
          ? svg`<rect class="fill" x=${from} y=${y} width=${half ? STEP / 2 : STEP} height=${tall} />`
          : nothing
      }
      <rect class=${agreed.includes(rank) ? "step bold" : "step"} x=${x} y=${y} width=${STEP} height=${tall} />
      ${
        rank === target
          ? svg`<path class="flag" d="M${x + 2.5} ${y}v-6l4.5 2-4.5 2" />`
          : nothing
      }
    </g>`;
  });
  return html`<svg
    class="mark"
    width=${width}
    height=${height + 4}
    viewBox="0 -4 ${width} ${height + 4}"
    aria-hidden="true"
  >
    ${steps}
  </svg>`;
}
