import { css } from "lit";

const styles = css`
  .round.screen {
    gap: 32px;
  }
  .round h2:focus,
  .round .send:focus,
  .round [data-remark]:focus {
    outline: none;
  }
  .round h2:focus-visible,
  .round h3:focus-visible,
  .round .send:focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .round > .heading {
    display: block;
  }
  .round section > * + * {
    margin-block-start: 12px;
  }
  .round .fields {
    max-width: 48em;
  }
  .round .facts {
    max-width: 60em;
  }
  .round .day {
    display: inline-block;
    width: 12em;
    max-width: 100%;
  }
  .round .send {
    display: grid;
    gap: 8px;
  }
  .round summary {
    cursor: pointer;
  }
  .round .changes li {
    padding-block: 8px;
    overflow-wrap: anywhere;
  }
  .round .changes b {
    display: block;
  }
  .all-remarks ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .all-remarks h4 {
    margin: 0;
    padding-block: 16px 4px;
    font-size: 1em;
    font-weight: 600;
  }
  .all-remarks h4 button {
    font-weight: 600;
    margin-inline-start: -4px;
  }
  .all-remarks [data-remark] {
    display: grid;
    gap: 8px;
    padding: 12px 0 12px 16px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .all-remarks [data-remark]:focus-within,
  .all-remarks [data-remark]:focus {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .all-remarks .text-read {
    max-width: 75ch;
  }
  .all-remarks .state {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .answers {
    display: grid;
    gap: 8px;
    margin-inline-start: 16px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_border);
  }
  .answers .past,
  .approvals .past b {
    font-weight: 400;
    color: var(--_quiet);
  }
  .answer-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
    gap: 12px 16px;
    align-items: start;
    max-width: 60em;
  }
  .answer-form > :last-child {
    grid-column: 2;
  }
  .answer-form label {
    display: block;
    margin-block-end: 4px;
  }
  .approvals > ul > li {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
  }
  .approvals .row {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
  }
  .approvals .row > div {
    min-width: 0;
    max-width: 100%;
  }
  .approvals select {
    width: auto;
    max-width: 100%;
  }
  .round-notice {
    display: grid;
    gap: 8px;
  }
  .round-notice > * + * {
    margin-block-start: 0;
  }
  @container elo (width < 40em) {
    .round h2 {
      font-size: 1.375em;
    }
    .round h3 {
      font-size: 1.125em;
    }
    .answer-form {
      grid-template-columns: minmax(0, 1fr);
    }
    .answer-form > :last-child {
      grid-column: 1;
    }
    .all-remarks .state {
      margin-inline-start: 0;
    }
    .answers {
      margin-inline-start: 0;
    }
  }
  @media print {
    .round :is(button, form, .picker, .segments, .steps, .send) {
      display: none;
    }
  }
`;

/** Gives a root the look of what a comment round draws in it. */
export function showRoundStyles({ adoptedStyleSheets }: ShadowRoot): void {
  const sheet = styles.styleSheet!;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
