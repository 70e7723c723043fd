import { css } from "lit";

/** The line of the search stays in view; what is found is marked without a change to the page. */
export const findStyles = css`
  .find {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    gap: 4px 12px;
    padding-block: 8px;
    background: var(--_paper);
    border-block-end: 1px solid var(--_border);
  }
  .find .text {
    flex: 0 1 20em;
    width: auto;
    min-width: 8em;
  }
  /* The line has a way out of its own. */
  .find input::-webkit-search-cancel-button {
    display: none;
  }
  .find .told {
    flex: 1 1 12em;
  }
  ::highlight(elo-found) {
    color: var(--_ink);
    background-color: var(--_selected);
    text-decoration: underline;
  }
  ::highlight(elo-found-now) {
    color: var(--_on-accent);
    background-color: var(--_accent);
  }
  [data-found] {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @container elo (width < 40em) {
    .find label {
      flex: 1 0 100%;
    }
    .find .text {
      flex: 1 1 8em;
    }
    .find .where {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    ::highlight(elo-found) {
      color: CanvasText;
      background-color: Canvas;
    }
    ::highlight(elo-found-now) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
`;
