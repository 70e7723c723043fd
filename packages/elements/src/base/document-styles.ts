import { css } from "lit";

/** The frame of a tool: heading, notices, the work, the save line. */
export const documentStyles = css`
  .tool {
    display: flex;
    flex-direction: column;
    gap: 24px;
    padding: 16px;
  }
  .tool > * {
    min-width: 0;
  }
  .head,
  .notices,
  .foot {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .acts {
    margin-inline-start: auto;
  }
  .acts .more {
    display: none;
  }
  .acts [aria-pressed="true"] {
    font-weight: 600;
    color: var(--_ink);
  }
  .foot {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_hairline);
  }
  .foot .notice {
    margin-inline: -16px;
  }
  summary {
    padding-block: 4px;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    summary {
      padding-block: 10px;
    }
  }
  .problems li {
    margin-block-start: 4px;
  }
  /* Opening is quick as a rule: words only when it is not. */
  .opening {
    animation: appear 0s 0.4s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @container elo (width < 40em) {
    .acts {
      margin-inline-start: 0;
    }
    .acts .more {
      display: inline-flex;
    }
    .acts .all:not([data-open]) {
      display: none;
    }
    h2 {
      font-size: 1.375em;
    }
    .segments {
      font-size: 0.875em;
    }
  }
  /* The longest word of a title, in one piece: not every browser hyphenates Finnish. */
  @container elo (width < 24em) {
    h2 {
      font-size: 1.125em;
    }
  }
`;
