import { css } from "lit";

/** A table where there is room, a card a dimension where there is not: the same controls. */
export const matrixStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 8px 12px;
    font-weight: 600;
    line-height: 1.25;
    background: var(--_paper);
    border-block-end: 1px solid var(--_border);
  }
  thead .mark {
    display: block;
    margin-block-end: 4px;
  }
  thead .corner {
    width: max(16cqi, 12em);
  }
  tbody th {
    padding: 12px 12px 12px 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  .item {
    border-block-end: 1px solid var(--_hairline);
  }
  .overall {
    border-block-end-width: 3px;
  }
  .note {
    display: block;
    margin-block-start: 4px;
    font-weight: 400;
  }
  .levels {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .choice {
    display: flex;
    gap: 8px;
    font-weight: 400;
    cursor: pointer;
    border-radius: var(--_radius);
  }
  div.choice {
    cursor: auto;
  }
  .choice input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 3px 0 0;
    cursor: inherit;
    outline: none;
  }
  .level {
    padding: 12px;
  }
  label.level:hover {
    background: var(--_tint);
  }
  .level:is(:has(:checked), .is-chosen) {
    background: var(--_selected);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .choice-body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-width: 0;
  }
  .chosen {
    font-weight: 600;
    color: var(--_accent);
  }
  .dots {
    letter-spacing: 0.15em;
    color: var(--_accent);
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    padding: 0 12px 8px;
  }
  .other {
    gap: 4px;
    min-height: 32px;
    align-items: center;
  }
  .other input {
    width: 16px;
    height: 16px;
    margin: 0;
  }
  .other:has(:checked) {
    font-weight: 600;
    color: var(--_accent);
  }
  .gap {
    inline-size: 8px;
  }
  .clear {
    margin-inline-start: auto;
  }
  .answer-other {
    padding: 4px 12px 8px;
  }
  @media (pointer: coarse) {
    .other {
      min-height: 44px;
    }
  }
  @container elo (width >= 60em) {
    .level-name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .item:focus-within {
      background: linear-gradient(var(--_tint), var(--_tint));
      box-shadow: inset 3px 0 var(--_link);
    }
    tbody th {
      padding-inline-start: 12px;
    }
  }
  /* Just wide enough for a table: long words need all there is. */
  @container elo (60em <= width < 72em) {
    thead th,
    .level {
      padding-inline: 8px;
    }
    thead th,
    .level {
      font-size: 0.9375em;
    }
    thead .corner {
      width: 11.5em;
    }
    tbody th {
      font-size: 1em;
    }
  }
  @container elo (width < 60em) {
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tbody th {
      padding: 24px 0 8px;
      font-size: 1.375em;
    }
    .note {
      font-size: 0.64em;
    }
    .levels {
      grid-auto-flow: row;
      gap: 4px;
    }
    .level {
      border: 1px solid var(--_hairline);
    }
    .level:has(:checked) {
      border-color: var(--_accent);
    }
    .chosen .mark {
      display: none;
    }
    .level:not(:has(:checked), .is-chosen) .level-name .fill {
      fill: var(--_border);
    }
    .others,
    .answer-other {
      padding-inline: 0;
    }
    .gap {
      inline-size: 100%;
    }
  }
  @container elo (width < 24em) {
    tbody th {
      font-size: 1.125em;
    }
    .note {
      font-size: 0.78em;
    }
  }
  @container elo (40em <= width < 60em) {
    .levels {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .level:is(:has(:checked), .is-chosen) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .choice:has(:focus-visible),
    [data-arrows] .choice:has(:focus) {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    thead th,
    .level {
      padding-inline: 6px;
    }
    .level:is(:has(:checked), .is-chosen) {
      outline: 1.5pt solid #000;
    }
    .others:not(:has(:checked)),
    .others label:not(:has(:checked)),
    .others > span {
      display: none;
    }
  }
`;
