import { css } from "lit";

/** The look of {@link dialogView}. */
export const dialogStyles = css`
  dialog {
    width: min(34em, calc(100vw - 32px));
    padding: 24px;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: 0 8px 32px #0004;
  }
  dialog::backdrop {
    background: #0f1820a0;
  }
  dialog form > * + * {
    margin-block-start: 16px;
  }
  dialog p {
    margin-block-start: 8px;
  }
  .file-text {
    font-family: ui-monospace, monospace;
    hyphens: none;
    max-height: 40vh;
  }
`;
