import type { TemplateResult } from "lit";
import { drawnIcon } from "./icons.js";

/** Icons of what is worked on: many tools need none of them at first. Only close and the moving ones may stand without a word. */
const PATHS = {
  close: "M5 5l10 10M15 5 5 15",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  add: "M10 4v12M4 10h12",
  file: "M5 2.5h7l3.5 3.5v11.5h-10.5zM12 2.5v4h3.5",
  open: "M2.5 16V4.5h5l2 2.5h8v9z",
  bin: "M4 6h12M8 6V3.5h4V6M6 6l.8 11h6.4L14 6",
  back: "M16 10H4M9 5l-5 5 5 5",
  move: "M7 4v.01M13 4v.01M7 10v.01M13 10v.01M7 16v.01M13 16v.01",
  left: "M12 4l-6 6 6 6",
  right: "M8 4l6 6-6 6",
  merge: "M4 3v3c0 4 6 4 6 8v3M16 3v3c0 4-6 4-6 8",
} as const;

export type WorkIconName = keyof typeof PATHS;

/** An icon. It says nothing by itself: the word beside it, or the button's label, does. */
export function workIcon(name: WorkIconName): TemplateResult {
  return drawnIcon(PATHS[name]);
}
