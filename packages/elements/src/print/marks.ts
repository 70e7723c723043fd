import { el, type PrintNode } from "./nodes.js";

const STEP = 7;

/** A box to tick by hand, or ticked. */
export function box(isTicked = false): PrintNode {
  return el(
    "svg",
    {
      class: isTicked ? "box ticked" : "box",
      viewBox: "0 0 12 12",
      width: "12",
      height: "12",
      "aria-hidden": "true",
    },
    el("rect", { x: "0.75", y: "0.75", width: "10.5", height: "10.5" }),
    isTicked && el("path", { d: "M2.5 2.5l7 7M9.5 2.5l-7 7" }),
  );
}

/**
 * The ascending steps of the screen, for paper: the chosen ones filled, the
 * target one with a flag. Between two levels half of each is filled.
 */
export function steps(
  of: number,
  chosen: readonly number[],
  target?: number,
): PrintNode {
  const width = of * STEP + 2;
  const [low, high] = chosen;
  return el(
    "svg",
    {
      class: "steps",
      viewBox: `0 -4 ${width} 26`,
      width: String(width),
      height: "26",
      "aria-hidden": "true",
    },
    Array.from({ length: of }, (_, index) => {
      const rank = index + 1;
      const tall = 5 + (12 * index) / Math.max(1, of - 1);
      const [x, y] = [1 + index * STEP, 21 - tall];
      const isHalf = high !== undefined && high !== low;
      const from = isHalf && rank === low ? x + STEP / 2 : x;
      return [
        chosen.includes(rank) &&
          rect("fill", from, y, isHalf ? STEP / 2 : STEP, tall),
        rect("step", x, y, STEP, tall),
        rank === target &&
          el("path", { class: "fill", d: `M${x + 2.5} ${y}v-6l4.5 2-4.5 2` }),
      ];
    }),
  );
}

function rect(look: string, x: number, y: number, width: number, tall: number) {
  return el("rect", {
    class: look,
    x: String(x),
    y: String(y),
    width: String(width),
    height: String(tall),
  });
}

/** Lines to write on. */
export function rules(count: number): readonly PrintNode[] {
  return Array.from({ length: count }, () => el("div", { class: "rule" }));
}
