import { css } from "lit";

export const privacyStyles = css`
  .findings {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    overflow-wrap: anywhere;
  }
  .findings li {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  .findings label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    font-weight: 400;
    cursor: pointer;
  }
  .findings input {
    width: 20px;
    height: 20px;
    margin: 2px 0;
  }
  .findings .plain {
    margin-inline-start: 28px;
  }
`;
