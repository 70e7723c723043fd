import { css } from "lit";

export const problemStyles = css`
  .summary {
    border-inline-start-width: 6px;
  }
  .place-problem {
    margin-block-start: 4px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_alert);
  }
  :is(textarea, select, input.text)[aria-invalid="true"] {
    border-color: var(--_alert);
  }
`;
