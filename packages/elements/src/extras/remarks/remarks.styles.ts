import { css } from "lit";

export const remarkStyles = css`
  .remarks {
    display: grid;
    gap: 16px;
    padding: 16px;
    background: var(--_tint);
    border-inline-start: 3px solid var(--_link);
  }
  .remarks > * {
    min-width: 0;
  }
  .remarks h3:focus,
  .remarks li:focus {
    outline: none;
  }
  .remarks li:focus {
    box-shadow:
      -8px 0 var(--_tint),
      -11px 0 var(--_accent);
  }
  .remarks .answers {
    display: grid;
    gap: 8px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_border);
  }
  .remarks .answers li {
    padding: 0;
    border: 0;
  }
  .remarks .answers .past {
    font-weight: 400;
    color: var(--_quiet);
  }
  .remarks form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 12px 16px;
    align-items: start;
  }
  .remarks form > :last-child {
    grid-column: 2;
  }
  .remarks label {
    display: block;
    margin-block-end: 4px;
  }
  .remarks > ol,
  .remarks details ol {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .remarks details ol {
    margin-block-start: 12px;
  }
  .remarks li {
    display: grid;
    gap: 4px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .remarks li .text-read {
    max-width: 75ch;
  }
  .remarks li .plain {
    margin-inline-start: -4px;
  }
  .remark-mark {
    display: flex;
    white-space: nowrap;
    width: fit-content;
    margin-block-start: 4px;
    font-weight: 400;
    color: var(--_notice);
  }
  @container elo (width < 40em) {
    .remarks form {
      grid-template-columns: minmax(0, 1fr);
    }
    .remarks form > :last-child {
      grid-column: 1;
    }
  }
`;
