import { css } from "lit";

/** Columns where there is room, one above another where there is not. */
export const boardStyles = css`
  .board {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  @container elo (width < 48em) {
    .board {
      grid-auto-flow: row;
      gap: 16px;
    }
  }
  .zone {
    align-content: start;
    padding: 12px;
    background: var(--_tint);
    border-block-start: 3px solid var(--_border);
    gap: 12px;
    min-width: 0;
  }
  .zone[data-over] {
    outline: 3px solid var(--_link);
  }
  .zone ul {
    display: grid;
    gap: 8px;
  }
  .card {
    display: grid;
    gap: 4px;
    min-width: 0;
    padding: 8px 12px;
    background: var(--_paper);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }
  .card[data-beside] {
    background: none;
    border-style: dashed;
  }
  .card-line {
    display: flex;
    gap: 4px;
    align-items: flex-start;
  }
  .card-line .grip {
    min-height: 24px;
    margin-inline-start: -6px;
  }
  .card-line .text-read {
    min-width: 0;
  }
  .card .line {
    gap: 0 8px;
  }
  .new-card {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .new-card .text {
    flex: 1 1 8em;
    width: auto;
    min-width: 0;
  }
  .views {
    justify-self: start;
  }
`;
