import { css } from "lit";

/** Criteria as lines, figures as a plain table: what the matrix itself does not need. */
export const frameworkStyles = css`
  .framework {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }
  .framework h3 {
    font-size: 1.375em;
  }
  h4,
  h5 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  .criteria,
  .branch,
  .figures {
    margin-block-start: 16px;
  }
  .branch + .branch {
    margin-block-start: 32px;
  }
  .code {
    font-weight: 400;
    color: var(--_quiet);
  }
  .share,
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block: 4px 0;
  }
  .bar {
    width: 96px;
    height: 8px;
    border: 1px solid var(--_border);
    border-radius: 2px;
  }
  .bar rect {
    fill: var(--_accent);
  }
  .legend {
    gap: 12px 32px;
    align-items: start;
    margin: 0;
  }
  .legend div {
    flex: 1 1 14em;
  }
  .legend dt {
    font-weight: 600;
  }
  .legend dd {
    margin: 0;
    color: var(--_quiet);
  }
  .criteria > .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 32px;
    padding-block: 12px;
  }
  .given {
    max-width: 34em;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .states .level {
    padding: 6px 8px;
  }
  .criteria .others {
    padding: 4px 0 0 8px;
  }
  .framework :not(td) > :is(.details, .voices, .spread),
  .figures :is(.details, .voices, .spread) {
    padding: 4px 0;
  }
  .framework .tie ul {
    display: grid;
    gap: 4px;
  }
  .fold summary {
    color: var(--_quiet);
  }
  .figures tbody th {
    padding: 12px 0;
    font-size: 1em;
  }
  .framework .note {
    font-size: 0.875em;
  }
  .figures td {
    padding-block: 8px;
  }
  .figures td > p:first-child {
    padding-block-start: 4px;
  }
  .figure .text {
    width: 8em;
    text-align: end;
  }
  .figure .line {
    gap: 8px;
  }
  .figures .others {
    padding-inline: 0;
  }
  .figures .tie {
    margin-inline: 0;
  }
  @container elo (width < 60em) {
    .framework tr.item th {
      font-size: 1.125em;
    }
  }
  @container elo (width < 24em) {
    .framework h3 {
      font-size: 1.125em;
    }
    .framework :is(h4, h5, tr.item th) {
      font-size: 1em;
    }
  }
  @container elo (width >= 60em) {
    .framework :is(h3, h4, h5, .share),
    .legend,
    .criteria > .item,
    .branch > :is(.details, .voices),
    .figures :is(td, thead th, tbody th) {
      padding-inline: 12px;
    }
    .figures th:first-child {
      width: 34%;
    }
    .figures th:last-child {
      width: 28%;
    }
    .remark label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .criteria > .item {
      grid-template-columns: minmax(0, 1fr) minmax(0, 31em);
      grid-template-rows: auto 1fr;
      gap: 4px 32px;
    }
    .given {
      grid-row: span 2;
    }
    .given > p {
      padding-inline: 8px;
    }
    .states .level {
      flex: 1;
      white-space: nowrap;
    }
    .branch > .criteria {
      padding-inline-start: 24px;
    }
  }
  @media (pointer: coarse) {
    .states .level {
      min-height: 44px;
      align-items: center;
    }
  }
  @media print {
    .criteria > .item {
      break-inside: avoid;
    }
    .framework :is(h3, h4, h5, .share, thead) {
      break-after: avoid;
    }
    .criteria > .item {
      grid-template-columns: minmax(0, 1fr) 22em;
      padding-block: 6px;
    }
    .given {
      grid-row: auto;
    }
    .beside {
      grid-column: 1 / -1;
    }
    .item:has(.ticks) {
      min-height: 22mm;
    }
    .ticks span {
      margin-inline-end: 12px;
      white-space: nowrap;
    }
    .ticks span::before {
      content: "";
      display: inline-block;
      width: 0.75em;
      height: 0.75em;
      margin-inline-end: 4px;
      border: 0.75pt solid;
    }
    .blank::before {
      content: "";
      display: inline-block;
      width: 6em;
      height: 8mm;
      margin-inline-end: 4px;
      border-block-end: 0.75pt solid;
    }
    .figures tr:has(.blank) {
      height: 22mm;
    }
    .figures {
      display: table;
    }
    .figures thead {
      display: table-header-group;
    }
    .figures tbody {
      display: table-row-group;
    }
    .figures tr {
      display: table-row;
    }
    .figures :is(td, th) {
      display: table-cell;
    }
    .figures tr > :first-child {
      padding-inline-start: 0;
    }
    .figures tr > * + * {
      padding-inline-start: 12px;
    }
    .fold summary,
    .remark label {
      display: none;
    }
  }
`;
