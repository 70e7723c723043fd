import { css } from "lit";

/** Sentences one after another, what they quote under them. */
export const historyStyles = css`
  .changes,
  .changes ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    margin: 8px 0 16px;
    padding: 0;
    list-style: none;
  }
  .changes li {
    max-width: 75ch;
  }
  .changes ul {
    gap: 4px;
    margin: 4px 0 0;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_hairline);
  }
  .changes .place {
    display: inline;
    min-height: 24px;
    padding: 0;
    border: 0;
    font-weight: 600;
  }
  .changes .said {
    display: block;
  }
  .changes ul ul .said,
  .changes li > ul .said {
    display: inline;
  }
  .changes :is(del, ins, q) {
    text-decoration: none;
    quotes: "”" "”";
  }
  .changes :is(del, q) {
    color: var(--_quiet);
  }
  .changes .text-read {
    display: inline;
  }
`;
