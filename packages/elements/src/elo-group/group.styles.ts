import { css } from "lit";

export const groupStyles = css`
  .record h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .gaps {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22em, 100%), 1fr));
    gap: 4px 24px;
  }
  .gaps li {
    justify-content: space-between;
    min-height: 40px;
    border-block-end: 1px solid var(--_hairline);
  }
  .wordings,
  .wordings ul,
  .origin {
    display: grid;
    gap: 4px;
  }
  .wordings {
    padding-inline-start: 12px;
    color: var(--_quiet);
    border-inline-start: 1px solid var(--_hairline);
  }
  .wordings h4 {
    font-size: 0.875em;
  }
  .lift {
    display: grid;
    gap: 16px;
  }
  .lift legend {
    margin-block-end: 8px;
    padding: 0;
  }
  .lift fieldset {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .lift .choice {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: 400;
  }
  /* The ring stands around the whole choice. */
  .lift .choice input:focus-visible {
    outline: none;
  }
  .lift .choice input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 4px 0 0;
  }
`;
