import { css } from "lit";

/** What turns a table into cards, a row a card: every heading stands in its cell. */
const cards = css`
  &,
  tbody,
  tr,
  th,
  td {
    display: block;
    width: auto;
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody tr {
    padding-block: 16px;
    background: none;
    box-shadow: none;
  }
  tbody tr:first-child {
    border-block-start: 1px solid var(--_border);
  }
  th,
  td,
  :is(th, td):first-child {
    padding: 4px 0;
  }
  td + td {
    margin-block-start: 12px;
  }
  td:empty,
  .space ~ .space {
    display: none;
  }
  tbody th {
    font-size: 1.125em;
    font-weight: 600;
  }
  .cell-label {
    display: block;
    margin-block-end: 2px;
  }
  .field textarea {
    width: 100%;
    margin-inline: 0;
  }
  .c-label textarea {
    min-height: calc(1lh + 12px);
  }
  .tools {
    justify-content: flex-start;
  }
`;

/** A sheet of paper: a table where there is room, a card a row where there is not. */
export const worksheetStyles = css`
  hgroup {
    display: grid;
    gap: 4px;
  }
  .series,
  .tools,
  .tools button,
  .beside .label,
  dt {
    color: var(--_quiet);
  }
  .sheet,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .sheet {
    gap: 40px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 8px 12px;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):first-child {
    padding-inline-start: 16px;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
    background: var(--_paper);
    border-block-end: 1px solid var(--_border);
  }
  tbody tr {
    border-block-end: 1px solid var(--_hairline);
  }
  tbody tr:focus-within {
    background: var(--_tint);
    box-shadow: inset 3px 0 var(--_link);
  }
  tbody tr.note {
    border: 0;
  }
  tbody th:not(:has(textarea)) {
    padding-block-start: 14px;
  }
  .c-number {
    width: 3em;
  }
  .c-label {
    width: 28%;
  }
  .c-parties {
    width: 24%;
  }
  .c-date {
    width: 11em;
  }
  .c-tools {
    width: 9em;
  }
  .cell-label {
    display: none;
  }
  /* What is written stands under its heading; the field reaches out around it. */
  :is(td, th) > .field textarea {
    width: calc(100% + 18px);
    margin-inline: -9px;
  }
  :is(td, th, section) > .field textarea {
    min-height: calc(3lh + 12px);
  }
  /* Fields grow with what is written. */
  textarea {
    resize: none;
  }
  .field + .field {
    margin-block-start: 12px;
  }
  .tie + * {
    margin-block-start: 8px;
  }
  .lang {
    margin: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
  }
  .sheet {
    position: relative;
  }
  .grip {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 24px;
    min-height: 32px;
    color: var(--_quiet);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .grip:hover {
    color: var(--_accent);
  }
  .grip:active {
    cursor: grabbing;
  }
  [data-dragged] {
    opacity: 0.5;
  }
  .drop-line {
    position: absolute;
    z-index: 2;
    height: 4px;
    background: var(--_link);
    border-radius: 2px;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .grip {
      min-width: 44px;
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .drop-line {
      background: Highlight;
    }
  }
  .beside {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    padding-inline-start: 9px;
    font-size: 0.875em;
    border-inline-start: 1px solid var(--_hairline);
  }
  .beside .small {
    font-size: 1em;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .answer > .label {
    flex: 1 1 9em;
  }
  .answer > div {
    display: contents;
  }
  .answer > div > :not(button) {
    order: 1;
    width: 100%;
  }
  .others {
    margin-block-start: 16px;
  }
  .others,
  .aside li,
  :is(.others, .aside) > ul,
  .leftovers > dl {
    display: grid;
    gap: 8px;
  }
  :is(.others, .aside) > ul {
    gap: 16px;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 8px 24px;
    margin: 0;
  }
  dd {
    margin: 0;
  }
  @media screen {
    @container elo (width < 48em) {
      table.few {
        ${cards}
      }
    }
    @container elo (width < 60em) {
      table.many {
        ${cards}
      }
    }
    @container elo (width < 90em) {
      table.most {
        ${cards}
      }
    }
  }
  .not-mine {
    display: flex;
    gap: 8px;
    align-items: center;
    width: fit-content;
    min-height: 32px;
    margin-block-start: 8px;
    font-weight: 400;
  }
  @media print {
    /* Engines break pages inside blocks and tables, hardly inside grids. */
    .tool,
    .sheet,
    section {
      display: block;
    }
    .head,
    section + section {
      margin-block: 24px 12px;
    }
    h3 {
      break-after: avoid;
    }
    tr,
    .items > li {
      break-inside: avoid;
    }
    th,
    td {
      padding: 6px 8px;
    }
    thead th {
      position: static;
    }
    tbody td {
      height: 22mm;
    }
    .note td {
      height: auto;
    }
  }
`;
