import { svg, html, type TemplateResult } from "lit";

/** Icons on a 20 px grid, 1.5 px strokes. Only undo, redo, close and the moving ones may stand without a word. */
const PATHS = {
  undo: "M7 5 3 9l4 4M3 9h9a5 5 0 0 1 0 10h-2",
  redo: "M13 5l4 4-4 4M17 9H8a5 5 0 0 0 0 10h2",
  close: "M5 5l10 10M15 5 5 15",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  add: "M10 4v12M4 10h12",
  file: "M5 2.5h7l3.5 3.5v11.5h-10.5zM12 2.5v4h3.5",
  download: "M10 3v10M6 9.5l4 4 4-4M4 17h12",
  open: "M2.5 16V4.5h5l2 2.5h8v9z",
  bin: "M4 6h12M8 6V3.5h4V6M6 6l.8 11h6.4L14 6",
  check: "M4 10.5l4 4 8-9",
  person: "M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17a6 6 0 0 1 12 0",
  back: "M16 10H4M9 5l-5 5 5 5",
  find: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17",
  remark: "M3 4h14v9H9l-4 4v-4H3z",
  languages: "M3 4h9v12H3zM12 7h5v9h-5M6 8h3M6 11h3",
  big: "M2.5 4h15v10h-15zM10 14v3M6 17h8",
  print: "M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z",
  move: "M7 4v.01M13 4v.01M7 10v.01M13 10v.01M7 16v.01M13 16v.01",
  left: "M12 4l-6 6 6 6",
  right: "M8 4l6 6-6 6",
  merge: "M4 3v3c0 4 6 4 6 8v3M16 3v3c0 4-6 4-6 8",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon. It says nothing by itself: the word beside it, or the button's label, does. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
