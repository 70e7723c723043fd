import { css } from "lit";

/** The table in the dialog: as much of it as fits, the rest by scrolling. */
export const pasteStyles = css`
  dialog:has(.preview) {
    width: min(56em, calc(100vw - 32px));
  }
  .preview {
    max-height: 40vh;
    margin-block-start: 12px;
    overflow: auto;
    border: 1px solid var(--_hairline);
  }
  .preview:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .preview table {
    width: max-content;
    min-width: 100%;
    table-layout: auto;
  }
  .preview :is(th, td) {
    max-width: 18em;
    padding: 4px 8px;
  }
  .preview td {
    min-width: 6em;
    border-block-end: 1px solid var(--_hairline);
  }
  .preview [data-fate="left"] .text-read {
    color: var(--_quiet);
  }
  .preview [data-fate="replaces"],
  .preview [data-fate="left"] {
    background: var(--_notice-tint);
  }
  .fate {
    color: var(--_notice);
  }
  .preview ~ .notice {
    margin-block-start: 16px;
  }
  .left {
    display: grid;
    gap: 4px;
    max-height: 20vh;
    overflow: auto;
  }
  .choices {
    display: grid;
    gap: 8px;
    min-width: 0;
    margin: 16px 0 0;
    padding: 0;
    border: 0;
  }
  .choice-line {
    display: flex;
    gap: 8px;
    align-items: baseline;
    font-weight: 400;
  }
`;
