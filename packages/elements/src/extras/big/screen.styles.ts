import { css } from "lit";

/**
 * The same work in larger type, and nothing else: it stands in a container of
 * its own, so that it takes the shape that has room at this size.
 */
export const screenStyles = css`
  .stage {
    inset: 0;
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    padding: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    color: var(--_ink);
    background: var(--_paper);
    border: 0;
    container: elo / inline-size;
    font-size: clamp(1.25em, 0.7em + 1.1vw, 2em);
  }
  .stage[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    grid-template-columns: minmax(0, 1fr);
  }
  .stage > .line {
    gap: 4px 16px;
    padding: 8px 24px;
    font-size: max(0.625em, 14px);
  }
  .stage > .top {
    border-block-end: 1px solid var(--_hairline);
  }
  .stage > .bottom {
    border-block-start: 1px solid var(--_hairline);
  }
  .stage .name {
    flex: 1 1 14em;
  }
  .stage kbd {
    font: inherit;
  }
  .stage .count {
    min-width: 3em;
    font-size: 1.375em;
    text-align: center;
  }
  .stage .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: safe center;
    gap: 16px;
    padding: 16px 24px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .stage .work:focus {
    outline: none;
  }
  .stage .one {
    min-width: 0;
    width: 100%;
    /* Four levels stand two and two: in a row their words would be cut. */
    max-width: 59em;
    margin-inline: auto;
    container: elo / inline-size;
  }
  .stage .one tr:first-child,
  .stage .one .item > th {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .stage .ask {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
  }
  .stage [aria-disabled="true"] {
    color: var(--_quiet);
    border-color: transparent;
    cursor: default;
    opacity: 0.6;
  }
  .stage .timer {
    margin-inline-start: auto;
  }
  .stage .time {
    min-width: 3em;
    font-size: 1.375em;
    font-weight: 600;
    text-align: end;
  }
  .stage .own {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 400;
  }
  .stage .own input {
    width: 5em;
  }
  /* What is drawn in pixels grows with the type. */
  .stage .work svg:not(.bar) {
    width: auto;
    height: 1.25em;
  }
  .stage .work .mark {
    height: 1.6em;
  }
  .stage .work :is(.choice, .other) input {
    width: 1.1em;
    height: 1.1em;
    margin-block-start: 0.2em;
  }
  .stage .work .other input {
    margin-block-start: 0;
  }
  .stage .dark {
    position: absolute;
    inset: 0;
    z-index: 3;
    width: 100%;
    background: #000;
    border: 0;
    border-radius: 0;
    forced-color-adjust: none;
    cursor: none;
  }
  @container elo (width < 40em) {
    .stage > .line {
      gap: 4px 8px;
      padding: 4px 16px;
    }
    .stage > .line button {
      padding-inline: 8px;
    }
    .stage .work {
      padding: 16px;
    }
    .stage .segments {
      font-size: 1em;
    }
    .stage > .line .segments button {
      padding-inline: 4px;
    }
    .stage .count {
      min-width: 0;
    }
    .stage kbd {
      display: none;
    }
  }
  /* On a phone only the way on stands still: there is little room to read. */
  @media (width < 480px) or (height < 480px) {
    .stage[open] {
      grid-template-rows: auto 1fr auto;
      overflow-y: auto;
    }
    .stage .work {
      overflow: visible;
    }
    .stage > .bottom {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
      background: var(--_paper);
    }
  }
`;
