import { css } from "lit";

export const practiceStyles = css`
  .practice,
  .practice section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .practice {
    gap: 24px;
    max-width: 70ch;
  }
  .record .practice section {
    gap: 4px;
  }
  .practice .lead {
    font-size: 1.125em;
  }
  .practice p {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
    hyphens: auto;
  }
  .practice .words,
  .practice .facts {
    display: inline;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 0;
    color: var(--_quiet);
  }
  .practice .facts > li,
  .practice .facts p,
  .practice .words > li {
    display: inline;
  }
  .practice .facts > li + li::before {
    content: "·";
    margin-inline: 8px;
  }
  .practice .words > li + li::before {
    content: ", ";
  }
  .practice .head {
    display: grid;
    gap: 12px;
  }
  .practice .evidence {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice .evidence > li {
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_hairline);
  }
  .practice footer {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }
  .practice dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .practice dl .pair {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
    gap: 0 16px;
    align-items: baseline;
  }
  @container elo (width < 40em) {
    .practice dl .pair {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
