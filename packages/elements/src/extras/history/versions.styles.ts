import { css } from "lit";

/** A line for each version, its button at the end. */
export const versionsStyles = css`
  .versions {
    margin-block: 16px;
  }
  .versions h4 {
    margin: 0;
    font-size: 1em;
  }
  .versions p {
    margin-block: 4px 8px;
  }
  .versions ul {
    max-width: 75ch;
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_hairline);
  }
  .versions li {
    padding-block: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
`;
