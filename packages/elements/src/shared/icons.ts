import { svg, html, type TemplateResult } from "lit";

/** Icons of the frame of a tool, on a 20 px grid. Only undo and redo may stand without a word. */
const PATHS = {
  undo: "M7 5 3 9l4 4M3 9h9a5 5 0 0 1 0 10h-2",
  redo: "M13 5l4 4-4 4M17 9H8a5 5 0 0 0 0 10h2",
  download: "M10 3v10M6 9.5l4 4 4-4M4 17h12",
  check: "M4 10.5l4 4 8-9",
  person: "M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17a6 6 0 0 1 12 0",
  find: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5 17 17",
  remark: "M3 4h14v9H9l-4 4v-4H3z",
  languages: "M3 4h9v12H3zM12 7h5v9h-5M6 8h3M6 11h3",
  big: "M2.5 4h15v10h-15zM10 14v3M6 17h8",
  print: "M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon. It says nothing by itself: the word beside it, or the button's label, does. */
export function icon(name: IconName): TemplateResult {
  return drawnIcon(PATHS[name]);
}

/** An icon by its path, in strokes of 1.5 px. */
export function drawnIcon(path: string): TemplateResult {
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
    ${svg`<path d=${path} />`}
  </svg>`;
}
