import { css } from "lit";

/** What stands in a cell: chips, parties, periods, lists of items. */
export const fieldStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 4px;
  }
  .chip {
    display: flex;
    align-items: center;
    padding-inline-start: 8px;
    background: var(--_selected);
    border-radius: var(--_radius);
  }
  .chip:not(:has(button)) {
    padding: 4px 8px;
  }
  .periods .chips {
    margin: 0;
  }
  .periods .text {
    width: auto;
  }
  .party {
    position: relative;
    display: flex;
    align-items: center;
  }
  .party > svg {
    position: absolute;
    inset-inline-start: 4px;
    color: var(--_quiet);
    pointer-events: none;
  }
  .party .text {
    padding-inline-start: 28px;
  }
  .enter {
    position: absolute;
    inset-inline-end: 8px;
    pointer-events: none;
    background: var(--_paper);
  }
  .party:has(:placeholder-shown) .enter,
  .party:not(:has(:focus)) .enter {
    display: none;
  }
  .date {
    max-width: 11em;
  }
  .items {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: item;
  }
  .items > li {
    position: relative;
    min-width: 0;
    padding-inline-start: 28px;
    counter-increment: item;
  }
  .items > li::before {
    content: counter(item);
    position: absolute;
    inset: 6px auto auto 0;
    font-weight: 600;
    color: var(--_quiet);
  }
  .items.said {
    gap: 8px;
  }
  .items.said > li::before {
    inset-block-start: 0;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .first > :first-child {
    flex: 1 1 16em;
    min-width: 0;
  }
  .rest {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 8px 16px;
    margin-block-start: 4px;
  }
  .hints {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 8px;
  }
  /* Out of sight, not gone: WebKit loses a focus on its way into what is not displayed. */
  :not(:focus-within) > .hints:not([data-always]) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .hints button {
    padding-inline: 4px 8px;
    gap: 4px;
    text-align: start;
  }
  .pair > * {
    display: inline;
  }
  .list > button {
    margin-block-start: 4px;
  }
  @media (hover: hover) {
    .party .text:not(:hover, :focus) {
      background: none;
      border-color: transparent;
      border-radius: 0;
    }
    /* A line to write on; the lines between rows are whole. */
    :is(.paper, .party .text):not(:hover, :focus) {
      border-block-end: 1px dotted var(--_border);
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }
`;
