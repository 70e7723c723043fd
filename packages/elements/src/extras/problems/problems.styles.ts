import { css } from "lit";

export const problemStyles = css`
  .summary {
    border-inline-start-width: 6px;
  }
  .summary li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px 12px;
  }
  .summary .plain {
    margin-inline-start: -4px;
  }
  .place-problem {
    margin-block: 4px 8px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid var(--_alert);
  }
  :is(textarea, select, input.text)[aria-invalid="true"] {
    border-color: var(--_alert);
  }
`;
